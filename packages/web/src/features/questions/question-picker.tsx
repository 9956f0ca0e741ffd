import { type Question, searchQuestions } from '@sounding/core';
import { type KeyboardEvent, useRef, useState } from 'react';
import { Dialog } from '../../ui/dialog.tsx';
import { Icon } from '../../ui/icon.tsx';

/** A searchable list of the questions, worked by arrow keys and Enter. */
export function QuestionPicker({
  open,
  questions,
  currentId,
  onPick,
  onOwn,
  onClose,
}: {
  open: boolean;
  questions: readonly Question[];
  currentId: string | undefined;
  onPick: (question: Question) => void;
  onOwn: () => void;
  onClose: () => void;
}) {
  return (
    <Dialog title="Choose a question" open={open} onClose={onClose}>
      <Choices questions={questions} currentId={currentId} onPick={onPick} onOwn={onOwn} />
    </Dialog>
  );
}

function Choices({
  questions,
  currentId,
  onPick,
  onOwn,
}: {
  questions: readonly Question[];
  currentId: string | undefined;
  onPick: (question: Question) => void;
  onOwn: () => void;
}) {
  const [typed, setTyped] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const found = searchQuestions(questions, typed);

  function move(event: KeyboardEvent, step: number) {
    const stops = [input.current, ...(list.current?.querySelectorAll<HTMLElement>('button') ?? [])];
    const at = stops.indexOf(event.target as HTMLElement & HTMLInputElement);
    stops[Math.min(Math.max(0, at + step), stops.length - 1)]?.focus();
    event.preventDefault();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'ArrowDown') move(event, 1);
    else if (event.key === 'ArrowUp') move(event, -1);
    else if (event.key === 'Enter' && event.target === input.current) {
      event.preventDefault();
      const first = found[0];
      if (first) onPick(first);
    } else if (/^[\p{L}\p{N}]$/u.test(event.key) && !event.ctrlKey && !event.metaKey) input.current?.focus();
  }

  return (
    <search className="flex min-h-0 flex-col" onKeyDown={onKeyDown}>
      <label className="flex items-center gap-2 border-b border-line px-4 py-2 text-muted">
        <Icon name="search" />
        <span className="sr-only">Search questions</span>
        <input
          ref={input}
          data-focus-first
          type="search"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          placeholder="Search by word, domain or kind"
          className="min-w-0 flex-1 rounded bg-transparent px-1 py-1 text-base text-text placeholder:text-muted"
        />
      </label>
      <p role="status" className="sr-only">
        {found.length} found
      </p>
      <ul ref={list} className="min-h-0 overflow-y-auto p-1.5">
        {found.map((question) => (
          <li key={question.id}>
            <button
              type="button"
              aria-current={question.id === currentId ? 'true' : undefined}
              onClick={() => onPick(question)}
              className="w-full rounded px-2.5 py-1.5 text-left text-sm hover:bg-surface focus-visible:bg-surface focus-visible:-outline-offset-2 aria-[current]:bg-accent-soft"
            >
              {question.text}
              <span className="block text-xs text-muted">
                {[question.kind, ...question.domains].join(' · ').replaceAll('-', ' ')}
              </span>
            </button>
          </li>
        ))}
        <li>
          <button
            type="button"
            onClick={onOwn}
            className="mt-1 w-full rounded border-t border-line px-2.5 py-2 text-left text-sm text-accent hover:bg-surface focus-visible:-outline-offset-2"
          >
            {found.length === 0 ? 'Nothing found. Type your own question' : 'Type your own question'}
          </button>
        </li>
      </ul>
    </search>
  );
}
