import { weakPassage } from '@sounding/core';
import type { StoredAnswer } from '@sounding/core/contract';
import { useEffect, useMemo, useRef, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { isPlainKey, isTyping } from '../../lib/keys.ts';
import { singleKeysOn } from '../../lib/single-keys.ts';
import { Button, buttonClass } from '../../ui/button.tsx';
import { answerToMarkdown } from './answer-to-markdown.ts';
import { deletions } from './deletions.ts';
import { RecordingActions } from './recording-actions.tsx';

/** What can be done with a kept answer: say or write it again, go on, copy it, delete it. Most have a key of their own. */
export function AnswerActions({ answer, nextPath }: { answer: StoredAnswer; nextPath: string }) {
  const navigate = useNavigate();
  const [copied, setCopied] = useState('');
  const rewritePath = `/answers/${answer.id}/rewrite`;
  const sayPath = `${rewritePath}?say=1`;
  const retakePath = useMemo(
    () => (canRetake(answer) ? `/answers/${answer.id}/retake` : undefined),
    [answer],
  );
  const spoken = answer.mode === 'spoken';

  async function copy() {
    const assessment = answer.assessments[0];
    if (assessment === undefined) return;
    try {
      const { question, text, mode } = answer;
      await navigator.clipboard.writeText(
        answerToMarkdown({ question: question.text, text, mode, assessment }),
      );
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
    else if (isPlainKey(event, 's')) void navigate(sayPath);
    else if (isPlainKey(event, 't') && retakePath !== undefined) void navigate(retakePath);
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
      <Link to={sayPath} className={buttonClass(spoken ? 'primary' : 'plain')}>
        Say it again
      </Link>
      {retakePath !== undefined && (
        <Link to={retakePath} className={buttonClass()}>
          Retake the weak part
        </Link>
      )}
      <Link to={rewritePath} className={buttonClass(spoken ? 'plain' : 'primary')}>
        Rewrite
      </Link>
      <Link to={nextPath} className={buttonClass()}>
        Next question
      </Link>
      <Button onClick={() => void copy()}>Copy as Markdown</Button>
      {answer.recordingId !== undefined && (
        <RecordingActions answerId={answer.id} recordingId={answer.recordingId} />
      )}
      <Button look="quiet" onClick={remove}>
        Delete
      </Button>
      <span role="status" className="text-xs text-muted">
        {copied}
      </span>
    </div>
  );
}

/** Only where it is known when things were said is there a passage that can be said anew. */
function canRetake({ text, timing, assessments }: StoredAnswer): boolean {
  const [assessment] = assessments;
  return timing !== undefined && assessment !== undefined && weakPassage(text, timing, assessment) !== null;
}
