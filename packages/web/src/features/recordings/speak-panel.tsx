import { withoutConfidential } from '@sounding/core';
import type { Recording } from '@sounding/core/contract';
import { useEffect, useMemo, useRef, useState } from 'react';
import { newId } from '../../lib/new-id.ts';
import type { SpeakingProps } from '../../lib/speaking.ts';
import { useChangeSettings, useSettings } from '../../lib/use-settings.ts';
import { Consent, type ConsentAnswer, whereVoiceGoes } from './consent.tsx';
import { Discarded } from './discarded.tsx';
import { KeptOffer } from './kept-offer.tsx';
import type { Recogniser } from './listening/listening.ts';
import { pageRecogniser } from './listening/page-recogniser.ts';
import { recogniserOf } from './listening/recogniser-of.ts';
import { LoadingBar } from './loading-bar.tsx';
import { Progress } from './progress.tsx';
import { isRecordKey } from './record-key.ts';
import { RecordRow } from './record-row.tsx';
import { fetchSound } from './recordings-api.ts';
import { removeRecording } from './removals.ts';
import { SessionNotices } from './session-notices.tsx';
import type { Sound } from './session-state.ts';
import { beginUpload, resumeUploads } from './upload/uploads.ts';
import { useMicrophones } from './use-microphones.ts';
import { useSession } from './use-session.ts';

/** A recording that was discarded and may come back. */
interface Dropped {
  readonly removalId: string;
  readonly recordingId: string | undefined;
  readonly sound: Sound;
}

/** Speaking an answer: record, be heard, have it written down. What it does, the workbench hears by `SpeakingProps`. */
export function SpeakPanel(props: SpeakingProps) {
  const { draftId, question } = props;
  const { session, state } = useSession(props);
  const { data: settings, refetch: askForSettings } = useSettings();
  const { transcription, confidentialTerms } = settings;
  // A recogniser's terms leave the page: one's own question may hold what must not.
  const terms = useMemo(
    () => withoutConfidential(props.terms, confidentialTerms),
    [props.terms, confidentialTerms],
  );
  const { mutate: changeSettings } = useChangeSettings();
  const microphones = useMicrophones(state.state);
  const [waits, setWaits] = useState<{ readonly run: (recogniser: Recogniser) => void } | null>(null);
  const [dropped, setDropped] = useState<Dropped | null>(null);
  const panel = useRef<HTMLElement>(null);
  const goes = whereVoiceGoes(transcription);
  // Where the settings have changed meanwhile so that the voice stays here, nothing is asked any more.
  const asked = goes === undefined ? null : waits;
  useEffect(() => void resumeUploads(), []);
  const failed = state.unheard !== null;
  // The settings may have changed elsewhere, which can be why: the next try is to go by what they are now.
  useEffect(() => {
    if (failed) void askForSettings();
  }, [failed, askForSettings]);

  /** The button that was pressed goes away: the focus stays in the panel, on Record or Stop. */
  const keepFocus = () => panel.current?.querySelector('button')?.focus();
  /** Runs something with the recogniser of the settings, once the speaker has agreed to where the voice goes. */
  function withRecogniser(run: (recogniser: Recogniser) => void): void {
    if (goes === undefined || transcription.alwaysConsent) run(recogniserOf(transcription));
    else setWaits({ run });
  }
  function answer(given: ConsentAnswer): void {
    setWaits(null);
    keepFocus();
    if (given === 'always')
      changeSettings({ transcription: { alwaysConsent: true }, consentTo: transcription });
    if (given !== 'not') asked?.run(given === 'here' ? pageRecogniser : recogniserOf(transcription));
  }
  function start(recogniser: Recogniser): void {
    void session.start({
      deviceId: microphones.chosen,
      recogniser,
      terms,
      beginUpload: () =>
        beginUpload({
          draftId,
          questionText: question.text,
          ...(question.id === undefined ? {} : { questionId: question.id }),
        }),
      onHeard: (heard) => props.onHeard(heard),
    });
  }
  function toggle(): void {
    if (asked !== null) return;
    if (state.state === 'idle') withRecogniser(start);
    else void session.stop();
  }
  function discard(): void {
    const gone = session.drop();
    if (gone === undefined) return;
    keepFocus();
    const removalId = newId();
    setDropped({ removalId, recordingId: gone.upload.status().recordingId, sound: gone.sound });
    removeRecording(removalId, () => gone.upload.discard());
  }
  // The browser's own recogniser hears only the microphone: what is over is read in the page.
  const readWith = (recogniser: Recogniser) => (transcription.by === 'browser' ? pageRecogniser : recogniser);
  function read(recording: Recording): void {
    keepFocus();
    withRecogniser((recogniser) => {
      props.onRecording(recording.id);
      void session.read(soundOf(recording, terms, props.onHeard), readWith(recogniser));
    });
  }
  useRecordKey(toggle);

  const heardId = props.heardAlready ? props.recordingId : undefined;
  const idle = state.state === 'idle';
  return (
    <section ref={panel} aria-label="Speaking" className="flex flex-col gap-1.5">
      <RecordRow
        state={state}
        microphones={microphones}
        blocked={asked !== null}
        hasText={props.hasText ?? false}
        onToggle={toggle}
        onPause={() => (state.state === 'paused' ? session.goOn() : session.pause())}
        onDiscard={discard}
        onCancel={() => {
          session.cancel();
          keepFocus();
        }}
      />
      {asked !== null && goes !== undefined && <Consent goes={goes} onAnswer={answer} />}
      {!idle && <LoadingBar recording={state.state === 'recording'} />}
      <Progress state={state} />
      <SessionNotices
        state={state}
        byEndpoint={transcription.by === 'endpoint'}
        onReadAgain={() => withRecogniser((recogniser) => void session.readAgain(readWith(recogniser)))}
        onReadHere={() => {
          keepFocus();
          void session.readAgain(pageRecogniser);
        }}
        onDismiss={session.dismiss}
      />
      <div role="status" className="flex flex-col gap-1.5 empty:hidden">
        {idle && dropped !== null && (
          <Discarded
            id={dropped.removalId}
            what="The recording"
            onUndo={() => {
              setDropped(null);
              keepFocus();
              void session.read(dropped.sound, pageRecogniser);
            }}
          />
        )}
        {idle && asked === null && state.unheard === null && (
          <KeptOffer
            draftId={draftId}
            settled={[heardId, state.upload?.status().recordingId]}
            dropped={dropped?.recordingId}
            onRead={read}
            onDelete={keepFocus}
          />
        )}
      </div>
    </section>
  );
}

function soundOf(
  { id, seconds }: Recording,
  terms: readonly string[],
  onHeard: SpeakingProps['onHeard'],
): Sound {
  return {
    terms,
    onHeard,
    seconds: () => seconds,
    bytes: () => fetchSound(id),
    recordingId: () => id,
    onServer: async () => id,
  };
}

function useRecordKey(toggle: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isRecordKey(event) || event.repeat) return;
      // What is behind an open dialog is not to be reached, by this key neither.
      if (document.querySelector('dialog[open]') !== null) return;
      event.preventDefault();
      toggle();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
}
