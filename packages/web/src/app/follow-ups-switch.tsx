import { Button } from '../ui/button.tsx';
import { FollowUpsCount } from './follow-ups-count.tsx';

/** Where it is kept that an answer is followed by a session. */
export const FOLLOW_UPS_ON = 'sounding.follow-ups';

/** Chooses what comes after an answer: its feedback, or an interviewer's follow-ups and how many. */
export function FollowUpsSwitch({ on, onChange }: { on: boolean; onChange: (on: boolean) => void }) {
  return (
    <div className={`flex items-center ${on ? 'mr-2.5' : ''}`}>
      <Button look="quiet" aria-pressed={on} onClick={() => onChange(!on)}>
        Follow-ups: {on ? 'on' : 'off'}
      </Button>
      {on && <FollowUpsCount narrow />}
    </div>
  );
}
