import type { QuestionKind } from '@sounding/core';
import { useEffect, useRef, useState } from 'react';
import { Icon } from '../../../ui/icon.tsx';
import { RING_END } from './time-marks.ts';

/** What an interviewer says who has lost the thread; short, as those who interrupt are. */
const words: Readonly<Record<QuestionKind, string>> = {
  story: 'Let me stop you there: which one constraint decided it?',
  knowledge: 'Let me stop you there: in one sentence, when would you not use it?',
  debug: 'Let me stop you there: in one sentence, what was the cause?',
};

/**
 * Interrupts a recording at 150 s, once, as a real interviewer would; the recording goes on. It is spoken where the
 * machine has an English voice of its own, and nobody waits for its end. Nothing goes to a voice of somebody's servers.
 */
export function Interruption({ seconds, kind }: { seconds: number; kind: QuestionKind }) {
  const due = seconds >= RING_END;
  const [spoken, setSpoken] = useState(false);
  const done = useRef(false);
  useEffect(() => {
    // Browsers load their voices when they are first asked for.
    globalThis.speechSynthesis?.getVoices();
  }, []);
  useEffect(() => {
    if (!due) done.current = false;
    if (!due || done.current) return;
    done.current = true;
    setSpoken(speak(words[kind]));
  }, [due, kind]);
  return (
    // A screen reader would speak into the voice.
    <p role={spoken ? undefined : 'status'} className={due ? 'text-sm' : 'sr-only'}>
      {due && (
        <>
          <span className="mr-2 font-medium text-warn">
            <Icon name="info" /> Interviewer
          </span>
          “{words[kind]}”
        </>
      )}
    </p>
  );
}

/** Speaks by a voice of this machine; false where there is none. */
function speak(text: string): boolean {
  const voice = globalThis.speechSynthesis
    ?.getVoices()
    .find((each) => each.localService && each.lang.startsWith('en'));
  if (voice === undefined) return false;
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  speechSynthesis.speak(utterance);
  return true;
}
