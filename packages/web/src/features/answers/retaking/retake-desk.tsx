import type { Span } from '@sounding/core';
import type { StoredAnswer } from '@sounding/core/contract';
import { type ReactNode, useState } from 'react';
import { RequestError } from '../../../lib/request.ts';
import type { SpeakingProps } from '../../../lib/speaking.ts';
import { Button } from '../../../ui/button.tsx';
import type { AskedQuestion } from '../desk/asked-question.ts';
import { type Draft, draftKey } from '../draft.ts';
import { spliceRecordings } from '../speaking/splice-recordings.ts';
import { Workbench } from '../workbench.tsx';
import { composeRetake } from './compose-retake.ts';
import { beginRetake, forgetRetake, keepRetake, readRetake } from './keep-retake.ts';
import { PassageDesk } from './passage-desk.tsx';

/** Retaking the weak part of an answer: first the passage is said anew, then the whole is gone through and submitted. */
export function RetakeDesk({
  answer,
  question,
  heading,
  speak,
  onKept,
}: {
  answer: StoredAnswer;
  question: AskedQuestion;
  heading: ReactNode;
  speak: (props: SpeakingProps) => ReactNode;
  onKept: (answerId: string) => void;
}) {
  const [whole, setWhole] = useState(() => readRetake(answer.id));
  const [returned, setReturned] = useState(false);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState('');

  async function join(passage: Span, anew: Draft) {
    const retake = composeRetake(answer, passage, anew);
    const { splice } = retake;
    setBusy(true);
    setTrouble('');
    try {
      const begun = beginRetake(answer.id, anew.id);
      const recordingId = splice && (await spliceRecordings(splice, begun.id));
      const from = { from: passage.start, to: passage.end };
      const joined = recordingId === undefined ? retake : { ...retake, recordingId };
      keepRetake(answer.id, begun, joined, from, Date.now());
      setWhole({ text: retake.text, passage: from });
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      setTrouble(
        `The sound could not be put into the earlier recording. ${error.message} Your words are kept here.`,
      );
    } finally {
      setBusy(false);
    }
  }

  function back() {
    setReturned(true);
    setWhole(null);
  }

  if (whole === null) {
    return (
      <PassageDesk
        answer={answer}
        heading={heading}
        speak={speak}
        returned={returned}
        busy={busy}
        trouble={trouble}
        onDone={(passage, anew) => void join(passage, anew)}
      />
    );
  }
  return (
    <Workbench
      draftKey={draftKey({ retakeOf: answer.id })}
      question={question}
      initialText={whole.text}
      revises={answer.id}
      {...(whole.passage === undefined ? {} : { retake: whole.passage })}
      heading={
        <>
          {heading}
          <div className="-my-1 -ml-2.5">
            <Button look="quiet" onClick={back}>
              Back to the passage
            </Button>
          </div>
        </>
      }
      onKept={(id) => {
        forgetRetake(answer.id);
        onKept(id);
      }}
    />
  );
}
