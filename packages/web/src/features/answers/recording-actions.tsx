import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { audioPath, deleteRecording } from '../../lib/recordings-api.ts';
import { Button, buttonClass } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { answerKeys } from './answers-api.ts';
import { useClosing } from './use-closing.ts';

/** The recording of an answer as a file, and its deletion alone: text and points stay. */
export function RecordingActions({ answerId, recordingId }: { answerId: string; recordingId: string }) {
  const queries = useQueryClient();
  const menu = useRef<HTMLDetailsElement>(null);
  const [open, setOpen] = useState(false);
  useClosing(menu, open);
  const removal = useMutation({
    mutationFn: () => deleteRecording(recordingId),
    // The answer is fetched anew, without its recording.
    onSuccess: () => queries.invalidateQueries({ queryKey: answerKeys.one(answerId) }),
  });
  return (
    <details ref={menu} className="relative" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={`${buttonClass()} list-none`}>Recording</summary>
      <div className="mt-1 flex w-64 flex-col items-start gap-1 rounded-md border border-line bg-raised p-2 text-sm sm:absolute sm:right-0 sm:z-10 sm:shadow-lg">
        <a href={audioPath(recordingId, true)} download className={buttonClass('quiet')}>
          Download the recording
        </a>
        <Button look="quiet" disabled={removal.isPending} onClick={() => removal.mutate()}>
          Delete only the recording
        </Button>
        <p className="px-2.5 text-xs text-muted">
          Its sound is gone at once and for good; text and points stay.
        </p>
        <p role="status" className={removal.isError ? 'px-2.5 text-xs text-bad' : 'sr-only'}>
          {removal.isError && (
            <>
              <Icon name="warning" /> {removal.error.message}
            </>
          )}
        </p>
      </div>
    </details>
  );
}
