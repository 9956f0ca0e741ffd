import { Button } from '../ui/button.tsx';

/** Where it is kept that an answer is followed by a session. */
export const FOLLOW_UPS_ON = 'sounding.follow-ups';

/** Chooses what comes after an answer: its feedback, or an interviewer's follow-ups. */
export function FollowUpsSwitch({ on, onChange }: { on: boolean; onChange: (on: boolean) => void }) {
  return (
    <Button look="quiet" aria-pressed={on} onClick={() => onChange(!on)}>
      Follow-ups after it {on ? 'on' : 'off'}
    </Button>
  );
}
