import { type Sentence, spansOverlap, type Timing } from '@sounding/core';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { isTyping } from '../../lib/keys.ts';
import { Icon } from '../../ui/icon.tsx';
import type { PlacedEvidence, Run } from './answer-layout.ts';
import { canLight, lightUp } from './axis/text-ranges.ts';
import { useSaidWord } from './axis/use-said-word.ts';
import type { Voice } from './axis/voice.ts';
import { previewOnHover, type Selection, type SelectionHandle, sentenceOf } from './use-selection.ts';
import './answer-text.css';

/** The id of a sentence's element, by which other parts of the page find it. */
export function sentenceId(index: number): string {
  return `sentence-${index + 1}`;
}

/**
 * The answer, sentence by sentence: each can be chosen, and the quotes of what is shown light up in it. Where it has
 * a voice, the word being said is marked.
 */
export function AnswerText({
  runs,
  sentences,
  placed,
  selection,
  voice,
  timing,
}: {
  runs: readonly Run[];
  sentences: readonly Pick<Sentence, 'start' | 'end'>[];
  placed: readonly PlacedEvidence[];
  selection: SelectionHandle;
  voice?: Voice | undefined;
  timing?: Timing | undefined;
}) {
  const element = useRef<HTMLDivElement>(null);
  // One tab stop for the whole text: arrow keys move from sentence to sentence.
  const [stop, setStop] = useState(0);
  const { shown, selected, select } = selection;
  const passages = shown?.kind === 'passages' ? shown.spans : null;
  useSaidWord(element, voice, timing);
  useEffect(() => {
    if (element.current === null || passages === null) return undefined;
    return lightUp('shown-passages', element.current, passages);
  }, [passages]);

  function moveTo(index: number) {
    const next = Math.min(Math.max(0, index), sentences.length - 1);
    setStop(next);
    element.current?.querySelector<HTMLElement>(`#${sentenceId(next)}`)?.focus();
    select({ kind: 'sentence', index: next });
  }

  function onKeyDown(event: KeyboardEvent, index: number) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const target = { ArrowDown: index + 1, ArrowRight: index + 1, ArrowUp: index - 1, ArrowLeft: index - 1 }[
      event.key
    ];
    if (target !== undefined) moveTo(target);
    else if (event.key === 'Home') moveTo(0);
    else if (event.key === 'End') moveTo(sentences.length - 1);
    else if (event.key === 'Escape') select(null);
    else if (event.key === ' ') voice?.player.toggle();
    else return;
    event.preventDefault();
  }

  // From anywhere else on the page but a field, an arrow key enters the text where one left it.
  const onPageKey = useRef<(event: globalThis.KeyboardEvent) => void>(() => undefined);
  onPageKey.current = (event) => {
    if (event.defaultPrevented || isTyping(event.target) || document.querySelector('dialog[open]')) return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || sentences.length === 0) return;
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    moveTo(stop);
  };
  useEffect(() => {
    const listener = (event: globalThis.KeyboardEvent) => onPageKey.current(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);

  return (
    <div ref={element} dir="auto" className="answer-text">
      {runs.map((run) => {
        const { sentence } = run;
        if (sentence === null) return <span key={run.start}>{run.pieces.map((piece) => piece.text)}</span>;
        const own: Selection = { kind: 'sentence', index: sentence };
        const within = !canLight && passages?.some((span) => spansOverlap(span, run));
        const chosen = sentenceOf(shown) === sentence || within;
        return (
          <a
            key={run.start}
            id={sentenceId(sentence)}
            href={`#${sentenceId(sentence)}`}
            tabIndex={sentence === stop ? 0 : -1}
            aria-current={chosen ? 'true' : undefined}
            data-chosen={chosen || undefined}
            onClick={(event) => {
              event.preventDefault();
              setStop(sentence);
              const again = selected?.kind === 'sentence' && selected.index === sentence;
              select(again && event.detail > 0 ? null : own);
            }}
            onKeyDown={(event) => onKeyDown(event, sentence)}
            {...previewOnHover(selection, own)}
          >
            {run.pieces.map((piece) => {
              const over = piece.spans.flatMap((index) => placed[index] ?? []);
              if (over.length === 0) return piece.text;
              const lit = over.filter((each) => isLit(each, shown));
              const against = (lit.length > 0 ? lit : over).every((each) => each.evidence.against);
              return (
                <mark
                  key={piece.start}
                  data-start={piece.start}
                  data-lit={lit.length === 0 ? undefined : against ? 'against' : 'for'}
                  data-against={against || undefined}
                >
                  {piece.text}
                  {against && lit.length > 0 && lit.some((each) => each.evidence.end === piece.end) && (
                    <AgainstSign />
                  )}
                </mark>
              );
            })}
          </a>
        );
      })}
    </div>
  );
}

function isLit({ dimension, evidence }: PlacedEvidence, shown: Selection | null): boolean {
  if (shown?.kind === 'dimension') return dimension === shown.dimension;
  if (shown?.kind !== 'quote') return false;
  return dimension === shown.dimension && evidence.start === shown.start && evidence.end === shown.end;
}

/** Colour alone would not tell a quote that counts against. Kept out of the text, so that copying it stays clean. */
function AgainstSign() {
  return (
    <span className="against-sign" data-word="counts against">
      <Icon name="against" />
    </span>
  );
}
