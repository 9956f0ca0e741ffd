import type { Span, TermSaid } from '@sounding/core';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { DraftNotice } from '../draft-notice.tsx';
import { ConfidentialSaid } from '../mending/confidential-said.tsx';
import { PlacementNotice } from '../speaking/placement-notice.tsx';
import type { SpokenDraft } from '../speaking/use-spoken-draft.ts';
import type { DraftHandle } from '../use-draft.ts';

/** What there is to know above the editor: of the draft, of newly spoken words, and of terms that had better not be said. */
export function DeskNotices({
  handle,
  spoken,
  said,
  onShow,
  onStartOver,
  onGoOn,
  onSettled,
}: {
  handle: DraftHandle;
  spoken: SpokenDraft;
  said: readonly TermSaid[];
  /** Shows a place of the text in the editor. */
  onShow: (span: Span) => void;
  onStartOver: () => void;
  /** In a session: shows what it has come to. */
  onGoOn?: () => void;
  /** The question where new words go was answered, and its buttons are gone. */
  onSettled: () => void;
}) {
  const { placement, trouble, retryJoin } = spoken;
  return (
    <div role="status" className="flex flex-col gap-2 empty:hidden">
      <DraftNotice handle={handle} onStartOver={onStartOver} onGoOn={onGoOn} />
      {placement && <PlacementNotice placement={placement} onSettled={onSettled} />}
      {trouble !== '' && (
        <Notice tone="warn" word="Sound" text={trouble}>
          {retryJoin && <Button onClick={retryJoin}>Try again</Button>}
        </Notice>
      )}
      {!spoken.speaking && <ConfidentialSaid text={handle.draft.text} said={said} onShow={onShow} />}
    </div>
  );
}
