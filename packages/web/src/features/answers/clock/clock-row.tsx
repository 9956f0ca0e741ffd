import { countWords, judgeLength } from '@sounding/core';
import { MAX_ANSWER_UNITS } from '@sounding/core/contract';
import { type ReactNode, useRef } from 'react';
import { formatClock } from '../../../lib/format.ts';
import type { SpeakingNow } from '../../../lib/speaking.ts';
import { Icon } from '../../../ui/icon.tsx';
import { addSample, type PaceSample, paceOf, paceOver } from '../speaking/pace.ts';
import type { Stopwatch } from '../use-stopwatch.ts';
import { type Aim, ANSWER_AIM } from './aim.ts';
import { type LengthWord, lengthWord } from './length-words.ts';
import { MarkAnnouncement } from './mark-announcement.tsx';
import { StopwatchButtons } from './stopwatch-buttons.tsx';
import { TimeRing } from './time-ring.tsx';

/** The ring with the answer's time, and beside it its words; each is judged by itself. */
export function ClockRow({
  stopwatch,
  text,
  spoken,
  speaking,
  now,
  part = false,
  aim = ANSWER_AIM,
  children,
}: {
  stopwatch: Stopwatch;
  /** The draft's text. */
  text: string;
  /** True for a spoken draft, whose time stands still once it is said. */
  spoken: boolean;
  speaking: boolean;
  now: SpeakingNow;
  /** True where only a part of an answer is given, which no target holds for. */
  part?: boolean;
  /** How long it is meant to be. */
  aim?: Aim;
  /** What stands at the row's end. */
  children?: ReactNode;
}) {
  const seconds = speaking ? now.seconds : stopwatch.seconds;
  const words = countWords(speaking ? `${now.settledText} ${now.partialText}` : text);
  const said = spoken && !speaking;
  const timeWord = part ? null : lengthWord(judgeLength(seconds, aim.seconds), 'over', said);
  const wordsWord = part ? null : lengthWord(judgeLength(words, aim.words), 'long', words > 0 && !speaking);
  const tooLong = text.length - MAX_ANSWER_UNITS;
  return (
    <div className="flex flex-wrap items-center gap-x-3.5 gap-y-1 text-sm">
      <TimeRing
        seconds={seconds}
        title={spoken || speaking ? 'Time spoken' : 'Time since the first keystroke'}
        aim={aim}
        part={part}
      />
      <div className="flex min-w-0 flex-1 basis-56 flex-col gap-0.5">
        <p className="flex min-h-6 flex-wrap items-center gap-x-2 text-xs text-muted">
          {!part && (
            <span>
              aim: {formatClock(aim.seconds.least)}–{formatClock(aim.seconds.most)}
            </span>
          )}
          {timeWord && <Verdict {...timeWord} />}
          {!part && seconds >= aim.marks[1].at && <span>{aim.over}</span>}
          {!speaking && !spoken && (stopwatch.state !== 'idle' || seconds > 0) && (
            <StopwatchButtons stopwatch={stopwatch} />
          )}
        </p>
        <p id="answer-size" className="flex min-h-6 flex-wrap items-center gap-x-2 text-muted">
          <span>
            <span className="font-mono text-text">{words}</span> {words === 1 ? 'word' : 'words'}
          </span>
          {!part && (
            <span className="text-xs">
              aim: {aim.words.least}–{aim.words.most}
            </span>
          )}
          {wordsWord && tooLong <= 0 && <Verdict {...wordsWord} />}
          {speaking && now.state !== 'finishing' && <Pace words={words} seconds={seconds} />}
          {tooLong > 0 && (
            <span className="inline-flex items-center gap-1 text-bad">
              <Icon name="warning" /> too long by {tooLong.toLocaleString('en')} characters
            </span>
          )}
        </p>
      </div>
      {children}
      {!part && <MarkAnnouncement seconds={seconds} marks={aim.marks} />}
    </div>
  );
}

function Verdict({ word, icon, color }: LengthWord) {
  return (
    <span className={`inline-flex items-center gap-1 text-xs ${color}`}>
      <Icon name={icon} /> {word}
    </span>
  );
}

/** Words a minute, of the last 20 s and overall. */
function Pace({ words, seconds }: { words: number; seconds: number }) {
  const samples = useRef<readonly PaceSample[]>([{ seconds: 0, words: 0 }]);
  const last = samples.current.at(-1);
  if (last === undefined || seconds < last.seconds) samples.current = [{ seconds, words }];
  else if (seconds > last.seconds) samples.current = addSample(samples.current, { seconds, words });
  const now = paceOf(samples.current);
  const overall = paceOver(words, seconds);
  if (now === null || overall === null) return null;
  return (
    <span className="text-xs">
      <span className="font-mono">{now}</span> a minute now, <span className="font-mono">{overall}</span>{' '}
      overall
    </span>
  );
}
