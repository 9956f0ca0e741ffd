import type { StoredAnswer } from '@sounding/core/contract';
import { useEffect, useRef, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { isPlainKey, isTyping } from '../../lib/keys.ts';
import { singleKeysOn } from '../../lib/single-keys.ts';
import { Button, buttonClass } from '../../ui/button.tsx';
import { answerToMarkdown } from './answer-to-markdown.ts';
import { deletions } from './deletions.ts';

/** What can be done with a kept answer: rewrite it, go on, copy it, delete it. Each has a key of its own. */
export function AnswerActions({ answer, nextPath }: { answer: StoredAnswer; nextPath: string }) {
  const navigate = useNavigate();
  const [copied, setCopied] = useState('');
  const rewritePath = `/answers/${answer.id}/rewrite`;

  async function copy() {
    const assessment = answer.assessments[0];
    if (assessment === undefined) return;
    try {
      const markdown = answerToMarkdown({ question: answer.question.text, text: answer.text, assessment });
      await navigator.clipboard.writeText(markdown);
      setCopied('Copied.');
    } catch {
      setCopied('The browser did not allow copying.');
    }
  }

  function remove() {
    deletions.ask(answer.id);
    void navigate('/answers');
  }

  const onKey = useRef<(event: KeyboardEvent) => void>(() => undefined);
  onKey.current = (event) => {
    if (!singleKeysOn() || isTyping(event.target) || document.querySelector('dialog[open]')) return;
    if (isPlainKey(event, 'r')) void navigate(rewritePath);
    else if (isPlainKey(event, 'n')) void navigate(nextPath);
    else if (isPlainKey(event, 'c')) void copy();
    else return;
    event.preventDefault();
  };
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey.current(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);

  return (
    <div className="flex flex-wrap items-center gap-1.5">
      <Link to={rewritePath} className={buttonClass('primary')}>
        Rewrite
      </Link>
      <Link to={nextPath} className={buttonClass()}>
        Next question
      </Link>
      <Button onClick={() => void copy()}>Copy as Markdown</Button>
      <Button look="quiet" onClick={remove}>
        Delete
      </Button>
      <span role="status" className="text-xs text-muted">
        {copied}
      </span>
    </div>
  );
}
