import { type Assessment, weakPassage } from '@sounding/core';
import type { StoredAnswer } from '@sounding/core/contract';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { isPlainKey, isTyping } from '../../lib/keys.ts';
import { leadingOf } from '../../lib/leading-of.ts';
import { singleKeysOn } from '../../lib/single-keys.ts';
import { Button, buttonClass } from '../../ui/button.tsx';
import { answerToMarkdown } from './answer-to-markdown.ts';
import { deletions } from './deletions.ts';
import { RecordingActions } from './recording-actions.tsx';

/** What can be done with a kept answer: face follow-ups, say or write it again, go on, copy it, delete it. Most have a key of their own. */
export function AnswerActions({
  answer,
  nextPath,
  followUpsPath,
  followUpsCount,
  sessionPath,
}: {
  answer: StoredAnswer;
  nextPath: string;
  /** Begins a session with this answer. */
  followUpsPath: string;
  /** Chooses how many follow-ups that one has. */
  followUpsCount: ReactNode;
  /** The session that it was given in, or that went on from it. */
  sessionPath: string | undefined;
}) {
  const navigate = useNavigate();
  const [copied, setCopied] = useState('');
  const rewritePath = `/answers/${answer.id}/rewrite`;
  const sayPath = `${rewritePath}?say=1`;
  const leading = useMemo(() => leadingOf(answer), [answer]);
  const retakePath = useMemo(
    () => (canRetake(answer, leading) ? `/answers/${answer.id}/retake` : undefined),
    [answer, leading],
  );
  const spoken = answer.mode === 'spoken';
  // The answer to a follow-up has its session already: it is not bettered by itself, and goes with it.
  const standsAlone = (answer.turn ?? 0) === 0;
  const assessed = leading?.status === 'ok';
  const again = (loud: boolean) => buttonClass(loud && !assessed ? 'primary' : 'plain');

  async function copy() {
    if (leading === undefined) return;
    try {
      const { question, text, mode } = answer;
      await navigator.clipboard.writeText(
        answerToMarkdown({ question: question.text, text, mode, assessment: leading }),
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

  function pathOf(event: KeyboardEvent): string | undefined {
    const ways = { f: followUpsPath, r: rewritePath, s: sayPath, t: retakePath } as const;
    return isPlainKey(event, event.key) ? ways[event.key as keyof typeof ways] : undefined;
  }

  const onKey = useRef<(event: KeyboardEvent) => void>(() => undefined);
  onKey.current = (event) => {
    if (!singleKeysOn() || isTyping(event.target) || document.querySelector('dialog[open]')) return;
    const path = standsAlone ? pathOf(event) : undefined;
    if (path !== undefined) void navigate(path);
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
      {standsAlone && (
        <span className="inline-flex items-center gap-1.5">
          <Link to={followUpsPath} className={buttonClass(assessed ? 'primary' : 'plain')}>
            Face follow-ups
          </Link>
          {followUpsCount}
        </span>
      )}
      {sessionPath !== undefined && (
        <Link to={sessionPath} className={buttonClass(standsAlone ? 'plain' : 'primary')}>
          Open its session
        </Link>
      )}
      {standsAlone && (
        <>
          <Link to={sayPath} className={again(spoken)}>
            Say it again
          </Link>
          {retakePath !== undefined && (
            <Link to={retakePath} className={buttonClass()}>
              Retake the weak part
            </Link>
          )}
          <Link to={rewritePath} className={again(!spoken)}>
            Rewrite
          </Link>
        </>
      )}
      <Link to={nextPath} className={buttonClass()}>
        Next question
      </Link>
      <Button onClick={() => void copy()}>Copy as Markdown</Button>
      {answer.recordingId !== undefined && (
        <RecordingActions answerId={answer.id} recordingId={answer.recordingId} />
      )}
      {standsAlone && (
        <Button look="quiet" onClick={remove}>
          Delete
        </Button>
      )}
      <span role="status" className="text-xs text-muted">
        {copied}
      </span>
    </div>
  );
}

/** Only where it is known when things were said is there a passage that can be said anew. */
function canRetake({ text, timing }: StoredAnswer, assessment: Assessment | undefined): boolean {
  return timing !== undefined && assessment !== undefined && weakPassage(text, timing, assessment) !== null;
}
