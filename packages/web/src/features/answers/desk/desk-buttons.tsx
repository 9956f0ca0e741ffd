import { modifierName } from '../../../lib/keys.ts';
import { Button } from '../../../ui/button.tsx';
import { Key } from '../../../ui/key.tsx';

/** The desk's two buttons: the meter's, and the one that submits, which is the next step once there is a text. */
export function DeskButtons({
  meterOn,
  onMeter,
  hasText,
  tooLong,
  onSubmit,
}: {
  meterOn: boolean;
  onMeter: () => void;
  hasText: boolean;
  tooLong: boolean;
  onSubmit: () => void;
}) {
  return (
    <div className="ml-auto flex flex-wrap items-center gap-2">
      <Button look="quiet" aria-pressed={meterOn} onClick={onMeter}>
        Meter {meterOn ? 'on' : 'off'} <Key hint>{`${modifierName} /`}</Key>
      </Button>
      <Button look={hasText ? 'primary' : 'plain'} onClick={onSubmit} disabled={tooLong}>
        Submit <SubmitKeys />
      </Button>
    </div>
  );
}

/** The keys that press a desk's last button, as a hint within it. */
export function SubmitKeys() {
  return <span className="font-mono text-xs max-sm:hidden pointer-coarse:hidden">{modifierName} ↵</span>;
}
