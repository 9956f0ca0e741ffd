import { useCallback, useEffect, useRef, useState } from 'react';
import type { Heard, SpeakingNow, SpeakingProps } from '../../../lib/speaking.ts';
import { uploadedRecordings } from '../../../lib/uploaded-recordings.ts';
import type { Draft } from '../draft.ts';
import type { DraftHandle } from '../use-draft.ts';
import { type Place, placeHeard } from './place-heard.ts';
import { useJoining } from './use-joining.ts';
import { useNoteLeaving } from './use-note-leaving.ts';

/** Nobody speaks. */
const SILENT: SpeakingNow = { state: 'idle', seconds: 0, settledText: '', partialText: '' };

const NOT_JOINED = 'Your words are whole, but the sound of the second part could not be put to the first.';

/** Where newly spoken words went, and what can be done about it. */
export interface Placement {
  readonly state: 'asked' | 'instead';
  onInstead(): void;
  onFine(): void;
  onUndo(): void;
}

/** What speaking does to a draft. */
export interface SpokenDraft {
  readonly now: SpeakingNow;
  /** True from the beginning of a recording until its text is there. */
  readonly speaking: boolean;
  /** True while the recordings of two takes are made one: until then the text's times and sound are not whole. */
  readonly joining: boolean;
  readonly placement: Placement | null;
  /** What went wrong with the sound, in words for people; empty while all is well. */
  readonly trouble: string;
  /** Null where trying again would not help. */
  readonly retryJoin: (() => void) | null;
  /** What the panel for speaking reports to. */
  readonly reports: Pick<SpeakingProps, 'onChange' | 'onRecording' | 'onHeard'>;
  /** The recording of words that were there before the server knew of it; undefined where it knows of none yet. */
  lateSound(): string | undefined;
}

interface Take {
  readonly before: Draft;
  readonly heard: Heard;
  readonly state: Placement['state'];
  readonly text: string;
}

/** Follows a recording and puts what was heard into the draft. `question` is the one that it answers, as it was asked. */
export function useSpokenDraft(
  handle: DraftHandle,
  question: { readonly id?: string; readonly text: string },
): SpokenDraft {
  const [now, setNow] = useState(SILENT);
  const [take, setTake] = useState<Take | null>(null);
  const [trouble, setTrouble] = useState('');
  const latest = useRef(handle);
  latest.current = handle;
  // The words were there before the server knew of their recording.
  const soundless = useRef(false);
  const { joining, failed, begin, again } = useJoining(latest);
  const lateSound = useCallback(
    () => (soundless.current ? uploadedRecordings.idOf(latest.current.draft.id) : undefined),
    [],
  );

  const place = useCallback(
    (before: Draft, heard: Heard, where: Place): string => {
      const { change, join: parts } = placeHeard(before, heard, where);
      const text = change.text ?? '';
      setTrouble('');
      soundless.current = change.recordingId === undefined;
      const draftId = latest.current.change(change).id;
      begin(parts && { ...parts, draftId, text });
      return text;
    },
    [begin],
  );

  const onHeard = useCallback(
    (heard: Heard) => {
      setNow(SILENT);
      if (heard.text.trim() === '') {
        setTrouble('No words were heard in the recording.');
        return;
      }
      const before = latest.current.draft;
      const text = place(before, heard, 'after');
      setTake(before.text.trim() === '' ? null : { before, heard, state: 'asked', text });
    },
    [place],
  );

  const onRecording = useCallback(
    (recordingId: string) => {
      // Where it could be begun on the server only after its text was there, the words get their sound. Else the draft is
      // kept as it is, also an empty one: a recording is found again by its draft.
      latest.current.change(recordingId === lateSound() ? { recordingId } : {});
    },
    [lateSound],
  );

  const speaking = now.state === 'recording' || now.state === 'paused' || now.state === 'finishing';
  useEffect(() => {
    if (!speaking) return;
    setTake(null);
    soundless.current = false;
  }, [speaking]);

  useNoteLeaving(speaking, now.seconds, question);

  const dismiss = () => setTake(null);
  // Once the person has gone on writing, taking a whole take back would take that along.
  const untouched = take !== null && take.text === handle.draft.text;
  const placement: Placement | null =
    take === null || !untouched
      ? null
      : {
          state: take.state,
          onInstead: () =>
            setTake({ ...take, state: 'instead', text: place(take.before, take.heard, 'instead') }),
          onFine: dismiss,
          onUndo: () => {
            begin(undefined);
            soundless.current = false;
            handle.bringBack(take.before);
            dismiss();
          },
        };

  const [reports] = useState(() => ({ onChange: setNow, onRecording, onHeard }));
  return {
    now,
    speaking,
    joining,
    placement,
    trouble: failed ? NOT_JOINED : trouble,
    retryJoin: failed ? again : null,
    reports,
    lateSound,
  };
}
