import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { SpeakingProps } from '../../lib/speaking.ts';
import { startCapture } from './capture.ts';
import { createSession } from './session.ts';
import type { Session, SessionState } from './session-state.ts';
import { arrivedId } from './upload/arrived-id.ts';
import { watchUploads } from './upload/uploads.ts';

/** The panel's session. It is left when the panel or the page goes, and the workbench hears of all changes. */
export function useSession(props: SpeakingProps): {
  readonly session: Session;
  readonly state: SessionState;
} {
  const [session] = useState(() =>
    createSession({ startCapture, watchUploads, now: () => performance.now() }),
  );
  const state = useSyncExternalStore(session.subscribe, session.current);
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  const { state: phase, seconds, settledText, partialText, upload } = state;
  useEffect(() => {
    latest.current.onChange({ state: phase, seconds, settledText, partialText });
  }, [phase, seconds, settledText, partialText]);
  useEffect(() => {
    let told: string | undefined;
    const look = () => {
      const id = upload === null ? undefined : arrivedId(upload.status());
      if (id === undefined || id === told) return;
      told = id;
      latest.current.onRecording(id);
    };
    look();
    return watchUploads(look);
  }, [upload]);
  useEffect(() => {
    const onPageHide = () => session.leave(true);
    window.addEventListener('pagehide', onPageHide);
    return () => {
      window.removeEventListener('pagehide', onPageHide);
      session.leave(false);
    };
  }, [session]);
  return { session, state };
}
