import { Link } from 'react-router';
import { formatClock } from '../../lib/format.ts';
import { Button, buttonClass } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { describeProblem } from './problems.ts';
import type { SessionNote, SessionState } from './session-state.ts';
import { UploadNotice } from './upload-notice.tsx';

/** What the speaker should know of the recording, and what can be done about it. */
export function SessionNotices({
  state,
  byEndpoint,
  onReadAgain,
  onReadHere,
  onDismiss,
}: {
  state: SessionState;
  /** True where an endpoint writes recordings down: then this page can, too. */
  byEndpoint: boolean;
  onReadAgain: () => void;
  /** Has it written down in this page instead. */
  onReadHere: () => void;
  onDismiss: () => void;
}) {
  const { note, unheard, upload, level } = state;
  const dismiss = (
    <Button look="quiet" onClick={onDismiss}>
      Fine
    </Button>
  );
  return (
    <div role="status" className="flex flex-col gap-1.5 empty:hidden">
      {note !== null && (
        <Notice {...wordsOf(note)}>{state.state === 'idle' && unheard === null && dismiss}</Notice>
      )}
      {state.state === 'recording' && level.hearing === 'silent' && (
        <Notice
          tone="warn"
          word="Nothing heard"
          text="The microphone gives next to no sound. Is it muted, or is another one the right one? Stop to choose it."
        />
      )}
      {unheard !== null && (
        <Notice
          tone="bad"
          word="No text"
          text={`${unheard.why} Your recording of ${formatClock(unheard.seconds)} is kept.`}
        >
          {byEndpoint && <Button onClick={onReadHere}>Write it down in this page</Button>}
          <Button onClick={onReadAgain}>Write it down again</Button>
          {byEndpoint && (
            <Link to="/settings" className={buttonClass('quiet')}>
              Settings
            </Link>
          )}
          {dismiss}
        </Notice>
      )}
      {upload !== null && <UploadNotice upload={upload} />}
    </div>
  );
}

function wordsOf(note: SessionNote): Pick<Parameters<typeof Notice>[0], 'tone' | 'word' | 'text'> {
  switch (note.kind) {
    case 'problem':
      return { tone: 'bad', word: 'No sound', text: describeProblem(note.problem) };
    case 'gap':
      return {
        tone: 'warn',
        word: 'A gap',
        text: `${note.seconds} s of your sound did not arrive, as when the computer is busy or sleeps. What you said then is missing; the rest is kept.`,
      };
    case 'stalled':
      return {
        tone: 'warn',
        word: 'No sound',
        text: 'Just now no sound comes from the microphone. It goes on by itself when it is back; otherwise stop and record again.',
      };
    case 'too-long':
      return {
        tone: 'warn',
        word: 'Stopped',
        text: 'A recording has at most 20 minutes. What you said is kept.',
      };
  }
}
