import type { Dimension } from '@sounding/core';
import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { formatClock } from '../../../lib/format.ts';
import { AxisLanes, type LanesProps } from './axis-lanes.tsx';
import { AXIS_MARKS, type Hit, leftOnAxis, placeOnAxis } from './lanes.ts';
import type { Player } from './player.ts';
import { usePlaying } from './use-player.ts';

/** How far an arrow key goes, and a page key, in seconds. */
const STEP = 5;
const PAGE = 15;

/** What the slider needs besides the lanes that it moves over. */
interface TracksProps extends LanesProps {
  sentenceAtTime(seconds: number): number | null;
}

/** The lanes as one slider over all of them, which the pointer moves and the keys. What the pointer chooses on it plays. */
export function AxisTracks(props: TracksProps) {
  const { voice, player, selection, total, sentenceAtTime, stretches } = props;
  const element = useRef<HTMLDivElement>(null);
  /** What the pointer holds: a quote, or the playhead at any moment. */
  const pressed = useRef<Hit | 'moment' | null>(null);
  const [seconds, seek] = useMoment(player);
  const sentence = sentenceAtTime(seconds);
  const words = sentence === null ? '' : `, sentence ${sentence + 1}`;

  function moveTo(next: number) {
    const at = Math.min(total, Math.max(0, next));
    seek(at);
    selection.select({ kind: 'moment', seconds: at, index: sentenceAtTime(at) });
  }

  function secondsUnder(event: PointerEvent) {
    const box = element.current?.getBoundingClientRect();
    return box === undefined ? 0 : ((event.clientX - box.left) / box.width) * total;
  }

  function onPress(event: PointerEvent) {
    if (event.button !== 0) return;
    // Held on to, since what is chosen may scroll the page away from under the pointer.
    element.current?.setPointerCapture(event.pointerId);
    const hit = hitUnder(event.target, props);
    pressed.current = hit ?? 'moment';
    if (hit !== undefined) {
      props.onReveal(hit.start);
      selection.select({ kind: 'quote', dimension: hit.dimension, start: hit.start, end: hit.end });
      return;
    }
    const at = secondsUnder(event);
    moveTo(at);
    const index = sentenceAtTime(at);
    const offset = index === null ? undefined : props.sentences[index]?.start;
    if (offset !== undefined) props.onReveal(offset);
  }

  function onDrag(event: PointerEvent) {
    if (pressed.current === 'moment' && event.buttons === 1) moveTo(secondsUnder(event));
  }

  /** What was chosen plays once the pointer lets go of it. A finger that only scrolls past is cancelled before that. */
  function onRelease() {
    if (pressed.current === null || voice === undefined) return;
    if (pressed.current === 'moment') player.playFrom(player.current().seconds);
    else voice.play(pressed.current);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const from = player.current().seconds;
    const targets: Record<string, number | undefined> = {
      ArrowRight: from + STEP,
      ArrowUp: from + STEP,
      ArrowLeft: from - STEP,
      ArrowDown: from - STEP,
      PageUp: from + PAGE,
      PageDown: from - PAGE,
      Home: 0,
      End: total,
    };
    const target = targets[event.key];
    if (target !== undefined) moveTo(target);
    else if (event.key === ' ' || event.key === 'Enter') player.toggle();
    else if (event.key === 'Escape') selection.select(null);
    else return;
    event.preventDefault();
  }

  return (
    <div
      ref={element}
      role="slider"
      tabIndex={0}
      aria-label="Moment in the answer"
      aria-valuemin={0}
      aria-valuemax={Math.round(total)}
      aria-valuenow={Math.round(seconds)}
      aria-valuetext={`${formatClock(seconds)}${words}`}
      className="axis-tracks"
      onKeyDown={onKeyDown}
      onPointerDown={onPress}
      onPointerMove={onDrag}
      onPointerUp={onRelease}
      onLostPointerCapture={() => {
        pressed.current = null;
      }}
    >
      {stretches.map((each) => (
        <span key={each.from} className="axis-shown" style={placeOnAxis(each, total)} />
      ))}
      <AxisLanes {...props} />
      {AXIS_MARKS.filter((mark) => mark < total).map((mark) => (
        <span key={mark} className="axis-mark" style={{ left: leftOnAxis(mark, total) }} />
      ))}
      {(voice !== undefined || selection.selected !== null) && <Playhead player={player} total={total} />}
    </div>
  );
}

/**
 * The slider's value, and the way to set it. While the recording plays it stands where it was last set, so that a
 * screen reader is not told every second.
 */
function useMoment(player: Player): readonly [number, (seconds: number) => void] {
  const held = useRef(0);
  const seconds = usePlaying(player, (now) => {
    if (now.state !== 'playing') held.current = now.seconds;
    return held.current;
  });
  const move = (to: number) => {
    held.current = to;
    player.seek(to);
  };
  return [seconds, move];
}

function hitUnder(target: EventTarget, { lanes }: TracksProps): (Hit & { dimension: Dimension }) | undefined {
  const bar = target instanceof Element ? target.closest<HTMLElement>('[data-kind="hit"]') : null;
  const lane = lanes.find((each) => each.dimension === bar?.dataset.lane);
  const hit = lane?.hits[Number(bar?.dataset.at)];
  return lane === undefined || hit === undefined ? undefined : { ...hit, dimension: lane.dimension };
}

function Playhead({ player, total }: { player: Player; total: number }) {
  const seconds = usePlaying(player, (now) => now.seconds);
  return <span className="axis-playhead" style={{ left: leftOnAxis(seconds, total) }} />;
}
