import { Link } from 'react-router';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { Draft } from './draft.ts';
import type { DraftHandle } from './use-draft.ts';

/** What the writer should know about their draft, and what can be done about it. */
export function DraftNotice({
  handle,
  onStartOver,
  onGoOn,
}: {
  handle: DraftHandle;
  onStartOver: () => void;
  /** In a session: shows what it has come to, where the draft was sent in another tab. */
  onGoOn?: (() => void) | undefined;
}) {
  const { notice, dismissNotice } = handle;
  if (notice === null) return null;
  const dismiss = (
    <Button look="quiet" onClick={dismissNotice}>
      Fine
    </Button>
  );
  switch (notice.kind) {
    case 'restored':
      return (
        <Notice tone="info" word="Draft" text="Your draft is back as you left it.">
          <Button onClick={onStartOver}>Start over</Button>
          {dismiss}
        </Notice>
      );
    case 'interrupted':
      return (
        <Notice
          tone="info"
          word="Draft"
          text="The page closed while this was being sent. Submit it again: it will be kept only once."
        >
          {dismiss}
        </Notice>
      );
    case 'other-tab':
      return (
        <Notice
          tone="warn"
          word="Two tabs"
          text="This draft is being written in another tab. The newer text is shown."
        >
          <Button
            onClick={() => {
              handle.bringBack(notice.mine);
              dismissNotice();
            }}
          >
            Bring back this tab’s text
          </Button>
          {dismiss}
        </Notice>
      );
    case 'sent-elsewhere':
      return onGoOn ? (
        <Notice
          tone="info"
          word="Moved on"
          text={
            handle.draft.answerId === undefined
              ? 'You have answered this in another tab. Going on gives up what you changed here since.'
              : 'You have answered this in another tab.'
          }
        >
          <Button onClick={onGoOn}>Go on with the session</Button>
        </Notice>
      ) : (
        <Notice
          tone="info"
          word="Submitted"
          text="This draft was submitted in another tab. Changing it here begins a new answer."
        >
          <Link to={`/answers/${notice.answerId}`} className="text-accent underline">
            Open the answer
          </Link>
          {dismiss}
        </Notice>
      );
    case 'from-server':
      return notice.mine === undefined ? (
        <Notice
          tone="info"
          word="Draft"
          text="Your draft is back from the server: it was written in another browser, or this one has forgotten it."
        >
          <Button onClick={onStartOver}>Start over</Button>
          {dismiss}
        </Notice>
      ) : (
        <OtherVersion
          text="A newer version of this draft was written in another browser, and is shown here."
          action="Bring back this browser’s text"
          version={notice.mine}
          handle={handle}
        />
      );
    case 'other-on-server':
      return (
        <OtherVersion
          text="The server had another draft of this answer, from another browser. This browser’s is newer and is shown."
          action="Show the other one"
          version={notice.theirs}
          handle={handle}
        />
      );
    case 'not-kept':
      return (
        <Notice
          tone="warn"
          word="Not kept"
          text="This browser does not let the page keep your draft (its storage is full or switched off). Submit before you close the tab."
        >
          {dismiss}
        </Notice>
      );
  }
}

/** Another version of the draft, which can be brought back as long as the notice stands. */
function OtherVersion({
  text,
  action,
  version,
  handle,
}: {
  text: string;
  action: string;
  version: Draft;
  handle: DraftHandle;
}) {
  return (
    <Notice tone="warn" word="Two browsers" text={text}>
      <Button
        onClick={() => {
          handle.bringBack(version);
          handle.dismissNotice();
        }}
      >
        {action}
      </Button>
      <Button look="quiet" onClick={handle.dismissNotice}>
        Fine
      </Button>
    </Notice>
  );
}
