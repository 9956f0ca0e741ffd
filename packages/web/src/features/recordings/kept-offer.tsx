import type { Recording } from '@sounding/core/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { formatClock, formatTime } from '../../lib/format.ts';
import { audioPath, deleteRecording } from '../../lib/recordings-api.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Discarded } from './discarded.tsx';
import { type OfferOptions, offeredRecording } from './offered-recording.ts';
import { fetchRecordings, recordingKeys } from './recordings-api.ts';
import { removeRecording, useRemovals } from './removals.ts';
import { isHeldElsewhere } from './upload/uploads.ts';
import { useFreshAfterUploads } from './use-fresh-after-uploads.ts';

/** How soon a recording that may still grow is looked at again, in milliseconds. */
const LOOK_AGAIN = 5_000;

/** Offers the newest recording of a draft whose text was not made yet, such as one whose tab was closed. */
export function KeptOffer({
  draftId,
  onRead,
  onDelete,
  ...options
}: OfferOptions & {
  draftId: string;
  onRead: (recording: Recording) => void;
  /** The buttons of the offer go away. */
  onDelete: () => void;
}) {
  const [listens, setListens] = useState(false);
  const removed = useRemovals();
  const recording = offeredRecording(useRecordingsOf(draftId), options);
  const elsewhere = useHeldElsewhere(recording);
  if (recording === undefined) return null;
  if (removed.some(({ id }) => id === recording.id))
    return <Discarded id={recording.id} what="The recording" />;
  const length = formatClock(recording.seconds);
  if (elsewhere) {
    return (
      <Notice
        tone="info"
        word="Recording"
        text={`Being recorded in another tab, ${length} so far. Stop it there.`}
      />
    );
  }
  // Another browser may be recording it; one that was left there is over for the server after some minutes.
  const grows = recording.state === 'recording';
  const kept = `A recording of ${length} from ${formatTime(recording.createdAt)} was not written down yet.`;
  return (
    <div className="flex flex-col gap-1.5">
      <Notice
        tone="info"
        word="Recording"
        text={grows ? `${kept} Another browser may still be recording it.` : kept}
      >
        <Button onClick={() => onRead(recording)}>Write it down</Button>
        <Button aria-expanded={listens} onClick={() => setListens(!listens)}>
          Listen
        </Button>
        {!grows && (
          <Button
            look="quiet"
            onClick={() => {
              removeRecording(recording.id, (leaving) => deleteRecording(recording.id, leaving));
              onDelete();
            }}
          >
            Delete
          </Button>
        )}
      </Notice>
      {listens && (
        // biome-ignore lint/a11y/useMediaCaption: its text is what one can have made of it.
        <audio
          controls
          autoPlay
          src={audioPath(recording.id)}
          className="h-9 w-full"
          aria-label="The recording"
        />
      )}
    </div>
  );
}

/** True while another tab of this browser has the microphone for a recording. Looked at again as long as it grows. */
function useHeldElsewhere(recording: Recording | undefined): boolean {
  const id = recording?.state === 'recording' ? recording.id : undefined;
  const found = useQuery({
    queryKey: recordingKeys.heldElsewhere(id),
    queryFn: async () => id !== undefined && (await isHeldElsewhere(id)),
    enabled: id !== undefined,
    staleTime: 0,
    refetchInterval: LOOK_AGAIN,
    networkMode: 'always',
  });
  return found.data === true && id !== undefined;
}

function useRecordingsOf(draftId: string): readonly Recording[] {
  const found = useQuery({
    queryKey: recordingKeys.ofDraft(draftId),
    queryFn: ({ signal }) => fetchRecordings({ draftId, cursor: undefined }, signal),
    refetchInterval: ({ state }) =>
      state.data?.items.some((recording) => recording.state === 'recording') ? LOOK_AGAIN : false,
  });
  useFreshAfterUploads();
  return found.data?.items ?? [];
}
