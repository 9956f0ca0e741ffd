import type { ModelFailure } from '@sounding/core/contract';
import { Link } from 'react-router';
import { Button, buttonClass } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';

/** What the settings mend: trying again alone would not. */
const IN_SETTINGS: readonly (ModelFailure | undefined)[] = ['key_refused', 'no_such_model', 'redirected'];

/** Why a model's run came to nothing, what stands meanwhile, and the way on. */
export function RunTrouble({
  word,
  message,
  reason,
  stands = '',
  onAgain,
}: {
  word: string;
  message: string;
  reason: ModelFailure | undefined;
  /** What is on the page in its place. */
  stands?: string;
  onAgain: () => void;
}) {
  return (
    <div className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1">
      <p className="max-w-[72ch]">
        <span className="mr-2 font-medium text-warn">
          <Icon name="warning" /> {word}
        </span>
        {message} {stands}
      </p>
      <div className="flex flex-wrap gap-1.5">
        {IN_SETTINGS.includes(reason) && (
          <Link to="/settings" className={buttonClass()}>
            Open the settings
          </Link>
        )}
        <Button onClick={onAgain}>Try again</Button>
      </div>
    </div>
  );
}
