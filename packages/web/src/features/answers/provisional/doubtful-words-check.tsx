import { type DoubtfulWord, isPoorlyHeard, type Span } from '@sounding/core';
import type { StoredAnswer } from '@sounding/core/contract';
import { type FormEvent, useId, useState } from 'react';
import { dimensionTitle } from '../../../lib/dimension-words.ts';
import { formatCount } from '../../../lib/format.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { contextOf } from '../mending/context-of.ts';
import { doubtReasons, POORLY_HEARD } from '../mending/doubt-words.ts';
import { useMendedAnswer } from './use-mended-answer.ts';
import type { ProvisionalHandle } from './use-provisional.ts';

/** Says in one line which points are provisional, and asks about those words only that they rest on. */
export function DoubtfulWordsCheck({
  answer,
  handle,
  listen,
  onKept,
}: {
  answer: StoredAnswer;
  handle: ProvisionalHandle;
  /** Plays a passage; undefined where there is no sound. */
  listen: ((passage: Span) => void) | undefined;
  onKept: (answerId: string) => void;
}) {
  const [readings, setReadings] = useState<Readonly<Record<number, string>>>({});
  const mended = useMendedAnswer(answer, handle, onKept);
  const { words, dimensions, state } = handle;
  if (state === 'reading')
    return <p className="text-xs text-muted">Looking for words that were not heard clearly …</p>;
  if (state === 'untold')
    return (
      <p className="text-xs text-muted">Whether points rest on doubtful words could not be found out.</p>
    );
  const poorlyHeard = answer.mode === 'spoken' && isPoorlyHeard(answer.timing);
  if (words.length === 0 && poorlyHeard) {
    return (
      <p className="max-w-[80ch] text-sm">
        <Word /> {POORLY_HEARD} Until then the whole result is provisional.
      </p>
    );
  }
  if (words.length === 0) {
    return <p className="text-xs text-muted">No single word decides a point.</p>;
  }
  const mends = words.flatMap(({ start, end }) => {
    const reading = readings[start];
    return reading === undefined ? [] : [{ start, end, reading }];
  });
  return (
    <details className="max-w-[80ch] text-sm" open={poorlyHeard}>
      <summary className="py-1">
        <Word /> {poorlyHeard ? 'the whole result' : dimensions.map(dimensionTitle).join(', ')}:{' '}
        {words.length === 1 ? 'one word' : formatCount(words.length, 'word')} to check
      </summary>
      {poorlyHeard && (
        <p className="py-1 text-warn">
          <Icon name="warning" /> {POORLY_HEARD}
        </p>
      )}
      <p className="py-1 text-muted">
        Points rest on words that may have been misheard. Mending them makes an answer of its own with the
        same recording; this one stays as it is.
      </p>
      <ul className="flex flex-col divide-y divide-line border-y border-line">
        {words.map((word) => (
          <li key={word.start}>
            <WordToCheck
              word={word}
              text={answer.text}
              reading={readings[word.start]}
              listen={listen}
              onReading={(reading) => setReadings(withReading(readings, word.start, reading))}
              onConfirm={() => handle.confirm(word)}
            />
          </li>
        ))}
      </ul>
      {mends.length > 0 && (
        <p className="flex flex-wrap items-center gap-2 pt-2">
          <Button look="primary" disabled={mended.isPending} onClick={() => mended.mutate(mends)}>
            {mended.isPending ? 'Keeping …' : `Keep the mended answer (${formatCount(mends.length, 'word')})`}
          </Button>
        </p>
      )}
      <p role="status" className={mended.isError ? 'pt-1 text-bad' : 'sr-only'}>
        {mended.isError && (
          <>
            <Icon name="warning" /> {mended.error.message}
          </>
        )}
      </p>
    </details>
  );
}

function Word() {
  return (
    <span className="font-medium text-warn">
      <Icon name="info" /> Provisional
    </span>
  );
}

function withReading(
  readings: Readonly<Record<number, string>>,
  start: number,
  reading: string | undefined,
): Readonly<Record<number, string>> {
  const { [start]: _, ...others } = readings;
  return reading === undefined ? others : { ...others, [start]: reading };
}

function WordToCheck({
  word,
  text,
  reading,
  listen,
  onReading,
  onConfirm,
}: {
  word: DoubtfulWord;
  text: string;
  reading: string | undefined;
  listen: ((passage: Span) => void) | undefined;
  onReading: (reading: string | undefined) => void;
  onConfirm: () => void;
}) {
  const field = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const { before, word: heard, behind } = contextOf(text, word);

  function takeTyped(event: FormEvent) {
    event.preventDefault();
    const reading = typed?.trim() ?? '';
    setTyped(null);
    if (reading !== '' && reading !== heard) onReading(reading);
  }

  return (
    <div className="flex flex-col gap-1.5 py-2">
      <p className="font-mono text-xs break-words">
        <span className="text-muted">{before}</span>
        {reading === undefined ? (
          <strong className="underline decoration-warn decoration-wavy">{heard}</strong>
        ) : (
          <>
            <del className="text-muted">{heard}</del>{' '}
            <ins className="font-semibold no-underline">{reading}</ins>
          </>
        )}
        <span className="text-muted">{behind}</span>
        <span className="ml-2 font-sans whitespace-nowrap text-warn">
          <Icon name="warning" /> {doubtReasons[word.why]}
        </span>
      </p>
      <div className="flex flex-wrap items-center gap-1.5">
        {reading === undefined ? (
          <>
            {word.suggestions.map((suggestion) => (
              <Button key={suggestion} onClick={() => onReading(suggestion)}>
                {suggestion}
              </Button>
            ))}
            <Button look="quiet" onClick={onConfirm} aria-label={`Keep “${heard}”`}>
              Keep
            </Button>
            {typed === null ? (
              <Button look="quiet" onClick={() => setTyped(heard)} aria-label={`Edit “${heard}”`}>
                Edit
              </Button>
            ) : (
              <form onSubmit={takeTyped} className="flex items-center gap-1.5">
                <label htmlFor={field} className="sr-only">
                  What was said instead of “{heard}”
                </label>
                <input
                  id={field}
                  // biome-ignore lint/a11y/noAutofocus: it stands where the button was that was pressed
                  autoFocus
                  value={typed}
                  onFocus={(event) => event.target.select()}
                  onChange={(event) => setTyped(event.target.value)}
                  maxLength={100}
                  className="min-h-8 w-40 rounded-md border border-line-strong bg-raised px-2 text-sm"
                />
                <Button type="submit">Take it</Button>
              </form>
            )}
            {listen && (
              <Button look="quiet" onClick={() => listen(word)} aria-label={`Listen to “${heard}”`}>
                <Icon name="play" /> Listen
              </Button>
            )}
          </>
        ) : (
          <Button look="quiet" onClick={() => onReading(undefined)}>
            Undo
          </Button>
        )}
      </div>
    </div>
  );
}
