import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';

/** Why a model's run came to nothing, and the way to try again. */
export function RunTrouble({
  word,
  message,
  onAgain,
}: {
  word: string;
  message: string;
  onAgain: () => void;
}) {
  return (
    <div className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1">
      <p className="max-w-[72ch]">
        <span className="mr-2 font-medium whitespace-nowrap text-warn">
          <Icon name="warning" /> {word}
        </span>
        {message}
      </p>
      <Button onClick={onAgain}>Try again</Button>
    </div>
  );
}
