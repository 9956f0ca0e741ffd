import type { ReactNode } from 'react';
import { modifierName } from '../../lib/keys.ts';
import { Button } from '../../ui/button.tsx';
import { Key } from '../../ui/key.tsx';

/** The question at hand, and the way to another. */
export function QuestionHeading({ children, onChoose }: { children: ReactNode; onChoose: () => void }) {
  return (
    <div className="flex flex-col gap-1">
      <div className="-ml-2.5">
        <Button look="quiet" onClick={onChoose}>
          Other question <Key hint>{`${modifierName} K`}</Key>
        </Button>
      </div>
      {children}
    </div>
  );
}
