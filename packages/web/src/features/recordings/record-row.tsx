import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Key } from '../../ui/key.tsx';
import { LevelMeter } from './level-meter.tsx';
import { MicrophoneChoice } from './microphone-choice.tsx';
import { RECORD_KEY } from './record-key.ts';
import type { SessionState } from './session-state.ts';
import type { Microphones } from './use-microphones.ts';

/** The buttons of a recording. Record and Stop are one button, which keeps the focus. */
export function RecordRow({
  state,
  microphones,
  blocked,
  hasText,
  onToggle,
  onPause,
  onDiscard,
  onCancel,
}: {
  state: SessionState;
  microphones: Microphones;
  /** True while something else is asked first. */
  blocked: boolean;
  /** True where there are words already: to record is then not the next step any more. */
  hasText: boolean;
  onToggle: () => void;
  onPause: () => void;
  onDiscard: () => void;
  /** The text is not waited for any more. */
  onCancel: () => void;
}) {
  const phase = state.state;
  const live = phase === 'recording' || phase === 'paused';
  return (
    <div className="flex min-h-8 flex-wrap items-center gap-x-2 gap-y-1.5">
      <Button
        look={live || phase === 'finishing' || hasText ? 'plain' : 'primary'}
        className="aria-disabled:opacity-60"
        aria-disabled={blocked || phase === 'asking' || phase === 'finishing'}
        onClick={onToggle}
      >
        <Icon name={live ? 'stop' : 'microphone'} className={live ? 'text-bad' : ''} />
        {live ? 'Stop' : hasText ? 'Record more' : 'Record'} <Key hint>{RECORD_KEY}</Key>
      </Button>
      {live && (
        <>
          <Button look="quiet" onClick={onPause}>
            <Icon name={phase === 'paused' ? 'play' : 'pause'} /> {phase === 'paused' ? 'Go on' : 'Pause'}
          </Button>
          <Button look="quiet" onClick={onDiscard}>
            <Icon name="bin" /> Discard
          </Button>
          <LevelMeter level={state.level} paused={phase === 'paused'} />
        </>
      )}
      {phase === 'finishing' && (
        <Button look="quiet" onClick={onCancel}>
          Cancel
        </Button>
      )}
      {phase === 'idle' && !blocked && <MicrophoneChoice microphones={microphones} />}
    </div>
  );
}
