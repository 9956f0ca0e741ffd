import { offsetAtTime, type Stretch, spanToStretch, type Timing } from '@sounding/core';
import { dimensionTitle } from '../../../lib/dimension-words.ts';
import { formatClock } from '../../../lib/format.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { Key } from '../../../ui/key.tsx';
import { sentenceAt } from '../answer-layout.ts';
import { useDelivery } from '../use-delivery.ts';
import { dimensionOf } from '../use-selection.ts';
import type { AxisProps } from './axis-props.ts';
import { AxisTracks } from './axis-tracks.tsx';
import { axisSeconds } from './lanes.ts';
import { usePeaks } from './use-peaks.ts';
import { usePlaying } from './use-player.ts';
import type { Voice } from './voice.ts';
import './axis.css';

/**
 * A spoken answer on its own clock: loudness, pauses, fillers, pace and, a lane for each dimension, when its quotes were
 * said. One slider moves through all of it. Without a recording the lanes stand without their sound.
 */
export function TimeAxis(props: AxisProps) {
  const { voice, answer, lanes, selection } = props;
  const { timing } = answer;
  const delivery = useDelivery(answer);
  const peaks = usePeaks(voice?.recordingId);
  const total = axisSeconds(timing, answer.seconds);
  const chosen = dimensionOf(selection.shown);
  const stretches: readonly Stretch[] =
    timing === undefined ? [] : onePerStart(props.shown.flatMap((span) => spanToStretch(timing, span) ?? []));

  function sentenceAtTime(seconds: number): number | null {
    const offset = timing === undefined ? null : offsetAtTime(timing, seconds);
    return offset === null ? null : sentenceAt(props.sentences, offset);
  }

  return (
    <section aria-label="Time axis" className="flex flex-col">
      <div className="flex min-h-10 flex-wrap items-center gap-x-3 pb-1 text-sm">
        {voice === undefined ? (
          <p className="text-muted">The recording is not kept; the lanes show when things were said.</p>
        ) : (
          <Transport voice={voice} total={total} peaksFailed={peaks.isError} timing={timing} />
        )}
      </div>
      <div className="axis-body">
        <div className="axis-names" aria-hidden="true">
          <div>Seconds</div>
          {voice !== undefined && <div data-tall>Voice</div>}
          {timing !== undefined && (
            <>
              <div>Pauses</div>
              <div>Fillers</div>
              <div data-middle>
                Words a min<span className="axis-name-rest">ute</span>
              </div>
              {lanes.map(({ dimension }) => (
                <div key={dimension} data-shown={dimension === chosen || undefined}>
                  <LaneName title={dimensionTitle(dimension)} />
                </div>
              ))}
            </>
          )}
        </div>
        <AxisTracks
          {...props}
          timing={timing}
          delivery={delivery}
          total={total}
          peaks={peaks.data}
          stretches={stretches}
          chosen={chosen}
          sentenceAtTime={sentenceAtTime}
        />
      </div>
    </section>
  );
}

/** Signs of a name that there is room for on the smallest screens. */
const SHORT_NAME = 12;

/** A lane's name; where there is little room, the first word of a long one. */
function LaneName({ title }: { title: string }) {
  const [first = '', ...rest] = title.split(' ');
  if (title.length <= SHORT_NAME) return title;
  return (
    <>
      {first}
      <span className="axis-name-rest"> {rest.join(' ')}</span>
    </>
  );
}

/** Where several begin together, the longest: one mark a place. */
function onePerStart(stretches: readonly Stretch[]): readonly Stretch[] {
  const longest = new Map<number, Stretch>();
  for (const each of stretches) {
    const other = longest.get(each.from);
    if (other === undefined || other.to < each.to) longest.set(each.from, each);
  }
  return [...longest.values()];
}

function Transport({
  voice,
  total,
  peaksFailed,
  timing,
}: {
  voice: Voice;
  total: number;
  peaksFailed: boolean;
  timing: Timing | undefined;
}) {
  const state = usePlaying(voice.player, (now) => now.state);
  const clock = usePlaying(voice.player, (now) => formatClock(now.seconds));
  const playing = state === 'playing';
  return (
    <>
      <Button onClick={voice.player.toggle} aria-label={playing ? 'Pause' : 'Play'} className="min-w-26">
        <Icon name={playing ? 'pause' : 'play'} /> {playing ? 'Pause' : 'Play'} <Key hint>␣</Key>
      </Button>
      <p className="font-mono">
        {clock} <span className="text-muted">/ {formatClock(total)}</span>
      </p>
      {state === 'failed' || peaksFailed ? (
        <p role="status" className="text-warn">
          <Icon name="warning" /> The recording could not be {state === 'failed' ? 'played' : 'read'}.
        </p>
      ) : (
        timing?.precise === false && (
          <p className="text-xs text-muted">
            Word times are guesses: a quote plays from its stretch of voice.
          </p>
        )
      )}
    </>
  );
}
