import type { ReactNode } from 'react';
import { modifierName } from '../../lib/keys.ts';
import { Button } from '../../ui/button.tsx';
import { Key } from '../../ui/key.tsx';

/** The question at hand, and the way to another; `aside` stands beside that. */
export function QuestionHeading({
  children,
  aside,
  onChoose,
}: {
  children: ReactNode;
  aside?: ReactNode;
  onChoose: () => void;
}) {
  return (
    <div className="flex flex-col gap-1">
      <div className="-mx-2.5 flex flex-wrap justify-between">
        <Button look="quiet" onClick={onChoose}>
          Other question <Key hint>{`${modifierName} K`}</Key>
        </Button>
        {aside}
      </div>
      {children}
    </div>
  );
}
