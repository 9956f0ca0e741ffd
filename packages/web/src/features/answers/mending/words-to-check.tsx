import type { DoubtfulWord, Span } from '@sounding/core';
import { type KeyboardEvent, useRef, useState } from 'react';
import { formatCount } from '../../../lib/format.ts';
import { singleKeysOn } from '../../../lib/single-keys.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { Key } from '../../../ui/key.tsx';
import { contextOf } from './context-of.ts';
import { doubtReasons, POORLY_HEARD } from './doubt-words.ts';
import { placeName } from './place-name.ts';
import type { MendingHandle } from './use-mending.ts';

/** The words of a transcript to be asked about: first those that points rest on, the others on demand. */
export function WordsToCheck({
  handle,
  poorlyHeard,
  onListen,
  onEdit,
  onDone,
}: {
  handle: MendingHandle;
  /** True where so much was not clearly heard that the whole is to be read through. */
  poorlyHeard: boolean;
  /** Undefined where nothing can be played. */
  onListen: ((span: Span) => void) | undefined;
  /** Selects the word in the editor. */
  onEdit: (span: Span) => void;
  /** Called when the last word was dealt with by keyboard, so that the focus can go on. */
  onDone: () => void;
}) {
  const { mending } = handle;
  const [wanted, setAll] = useState<boolean | null>(null);
  const all = wanted ?? poorlyHeard;
  const list = useRef<HTMLOListElement>(null);
  const last = mending.mended.at(-1);
  const doubtful = mending.words?.doubtful ?? [];
  const resting = mending.words?.provisional.words ?? [];
  const names = new Set(resting.map(placeName));
  const others = doubtful.filter((word) => !names.has(placeName(word)));
  const shown = all ? [...resting, ...others] : resting;

  /** The next word takes the place of the one that was dealt with, and the focus with it. */
  function goOn(index: number) {
    const hadFocus = list.current?.contains(document.activeElement);
    if (!hadFocus) return;
    requestAnimationFrame(() => {
      const left = list.current?.querySelectorAll<HTMLElement>('li') ?? [];
      const next = left[Math.min(index, left.length - 1)];
      if (next) next.focus();
      else onDone();
    });
  }

  return (
    <>
      <p role="status" className={last === undefined ? 'sr-only' : 'flex items-center gap-2 text-sm'}>
        {last !== undefined && (
          <>
            <span>
              “{last.heard}” is now “{mending.text.slice(last.start, last.end)}”.
            </span>
            <Button look="quiet" onClick={() => handle.undo()}>
              <Icon name="reset" /> Undo
            </Button>
          </>
        )}
      </p>
      {(shown.length > 0 || others.length > 0) && (
        <section aria-labelledby="words-to-check" className="flex flex-col gap-1">
          <div className="flex flex-wrap items-center gap-x-3">
            <h2 id="words-to-check" className="text-sm font-semibold">
              Words to check
            </h2>
            <p className="text-xs text-muted">
              {resting.length > 0
                ? `Points rest on ${all && others.length > 0 ? `the first ${resting.length}` : 'these'}. Nothing is changed unless you say so.`
                : 'No single word decides a point.'}
            </p>
            {others.length > 0 && (
              <Button look="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
                {all ? 'Fewer' : formatMore(resting.length, others.length)}
              </Button>
            )}
          </div>
          {poorlyHeard && (
            <p className="text-sm text-warn">
              <Icon name="warning" /> {POORLY_HEARD}
            </p>
          )}
          <ol ref={list} className="divide-y divide-line">
            {shown.map((word, index) => (
              <WordRow
                key={placeName(word)}
                text={mending.text}
                word={word}
                onMend={(by) => {
                  handle.mend(word, by);
                  goOn(index);
                }}
                onKeep={() => {
                  handle.confirm(word);
                  goOn(index);
                }}
                onListen={onListen}
                onEdit={onEdit}
              />
            ))}
          </ol>
        </section>
      )}
    </>
  );
}

/** How many words are not shown: “more” only where some are. */
function formatMore(shown: number, others: number): string {
  return shown > 0 ? `${others} more` : `Show ${formatCount(others, 'word')}`;
}

function WordRow({
  text,
  word,
  onMend,
  onKeep,
  onListen,
  onEdit,
}: {
  text: string;
  word: DoubtfulWord;
  onMend: (by: string) => void;
  onKeep: () => void;
  onListen: ((span: Span) => void) | undefined;
  onEdit: (span: Span) => void;
}) {
  const { before, word: said, behind } = contextOf(text, word);

  function onKeyDown(event: KeyboardEvent<HTMLLIElement>) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const neighbour =
      event.key === 'ArrowDown'
        ? event.currentTarget.nextElementSibling
        : event.key === 'ArrowUp'
          ? event.currentTarget.previousElementSibling
          : null;
    if (neighbour instanceof HTMLElement) neighbour.focus();
    else if (!singleKeysOn()) return;
    else if (event.key === 'Enter' && event.target === event.currentTarget) onKeep();
    else {
      const suggestion = /^[1-3]$/.test(event.key) ? word.suggestions[Number(event.key) - 1] : undefined;
      if (suggestion === undefined) return;
      onMend(suggestion);
    }
    event.preventDefault();
  }

  return (
    <li
      // biome-ignore lint/a11y/noNoninteractiveTabindex: keys 1 to 3 and Enter work on the word that has the focus
      tabIndex={0}
      aria-label={`“${said}”, ${doubtReasons[word.why]}`}
      onKeyDown={onKeyDown}
      className="flex flex-wrap items-center gap-x-3 gap-y-1 rounded py-1"
    >
      <p className="min-w-0 flex-1 basis-64 font-mono text-xs text-muted">
        {before}
        <mark className="rounded bg-warn-soft px-0.5 text-text">{said}</mark>
        {behind}
        <span className="ml-2 font-sans whitespace-nowrap text-warn">
          <Icon name="warning" /> {doubtReasons[word.why]}
        </span>
      </p>
      <div className="flex flex-wrap gap-1.5">
        {word.suggestions.map((suggestion, index) => (
          <Button key={suggestion} onClick={() => onMend(suggestion)}>
            {suggestion} <Key hint>{String(index + 1)}</Key>
          </Button>
        ))}
        <Button look="quiet" onClick={onKeep} aria-label={`Keep “${said}”`}>
          Keep <Key hint>↵</Key>
        </Button>
        <Button look="quiet" onClick={() => onEdit(word)} aria-label={`Edit “${said}”`}>
          Edit
        </Button>
        {onListen && (
          <Button look="quiet" onClick={() => onListen(word)} aria-label={`Listen to “${said}”`}>
            <Icon name="play" /> Listen
          </Button>
        )}
      </div>
    </li>
  );
}
