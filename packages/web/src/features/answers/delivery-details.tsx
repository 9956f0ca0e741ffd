import type { DeliveryDescription, FillerKind, Stretch } from '@sounding/core';
import { formatClock } from '../../lib/format.ts';
import { Icon } from '../../ui/icon.tsx';
import type { Voice } from './axis/voice.ts';
import type { ShownAnswer } from './shown-answer.ts';
import { useDelivery } from './use-delivery.ts';
import { type Selection, type SelectionHandle, sameSelection } from './use-selection.ts';

/** Each kind of filler as it is listed. */
const fillerWords: Readonly<Record<FillerKind, string>> = {
  um: 'um, uh',
  phrase: 'like, you know',
  doubled: 'doubled words',
  restart: 'restarts',
};
const kinds: readonly FillerKind[] = ['um', 'phrase', 'doubled', 'restart'];
/** A pause starts to be heard a little before it; playback begins this much earlier, in seconds. */
const LEAD = 1;

/** Where the pauses and fillers are, and how the answer divides between reasons and description. */
export function DeliveryDetails({
  answer,
  selection,
  voice,
}: {
  answer: ShownAnswer;
  selection: SelectionHandle;
  voice: Voice | undefined;
}) {
  const { split, pauses, longestPause, fillers } = useDelivery(answer);
  return (
    <div className="flex flex-col gap-2 pt-2 text-sm">
      {split && <Split {...split} />}
      {longestPause && (
        <p>
          <span className="text-muted">Pauses at</span>{' '}
          {pauses.map((pause) => (
            <PauseLink
              key={pause.from}
              pause={pause}
              longest={pauses.length > 1 && pause === longestPause}
              voice={voice}
            />
          ))}
        </p>
      )}
      {fillers.length > 0 && (
        <ul aria-label="Fillers" className="flex flex-wrap items-baseline gap-x-2 gap-y-1">
          {kinds.map((kind) => {
            const own = fillers.filter((filler) => filler.kind === kind);
            if (own.length === 0) return null;
            const choice: Selection = {
              kind: 'passages',
              title: `Fillers: ${fillerWords[kind]}`,
              spans: own.map(({ start, end }) => ({ start, end })),
            };
            const pressed = sameSelection(selection.selected, choice);
            return (
              <li key={kind}>
                <button
                  type="button"
                  aria-pressed={pressed}
                  onClick={() => selection.select(pressed ? null : choice)}
                  className={`rounded border px-1.5 py-px text-xs hover:border-line-strong ${pressed ? 'border-accent bg-accent-soft' : 'border-line'}`}
                >
                  {fillerWords[kind]} <span className="font-mono">{own.length}</span>
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}

function Split({ reasons, by }: NonNullable<DeliveryDescription['split']>) {
  // Rounded once, so that the two make a hundred.
  const percent = Math.round(reasons * 100);
  return (
    <div className="flex flex-col gap-1">
      <p>
        <span className="text-muted">Reasons (limits, options, trade-offs)</span>{' '}
        <span className="font-mono">{percent} %</span>
        <span className="text-muted">, description</span> <span className="font-mono">{100 - percent} %</span>
        <span className="text-xs text-muted"> of the {by}</span>
      </p>
      <span aria-hidden="true" className="flex h-1.5 max-w-80 overflow-hidden rounded-sm border border-line">
        <span className="bg-text" style={{ width: `${reasons * 100}%` }} />
      </span>
    </div>
  );
}

function PauseLink({
  pause,
  longest,
  voice,
}: {
  pause: Stretch;
  longest: boolean;
  voice: Voice | undefined;
}) {
  const words = `${formatClock(pause.from)}, ${(pause.to - pause.from).toFixed(1)} s${longest ? ', the longest' : ''}`;
  if (voice === undefined) return <span className="mr-2 font-mono text-xs">{words}</span>;
  return (
    <button
      type="button"
      aria-label={`Play the pause at ${words}`}
      onClick={() => voice.player.playFrom(Math.max(0, pause.from - LEAD))}
      className="mr-2 font-mono text-xs whitespace-nowrap text-accent underline"
    >
      <Icon name="play" /> {words}
    </button>
  );
}
