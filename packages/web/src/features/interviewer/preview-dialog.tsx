import type { InterviewerState, ModelTask } from '@sounding/core/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { interviewerKey, type SetModel } from '../../lib/use-interviewer.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { fetchPreview, putAgreement } from './interviewer-api.ts';
import { Outbound } from './outbound.tsx';

/** What the dialog is about. */
export interface PreviewDialogProps {
  readonly task: ModelTask;
  readonly model: SetModel;
  readonly onClose: () => void;
  readonly onAgreed: (state: InterviewerState) => void;
}

/** Exactly what would be sent for a task; where nobody agreed to the model yet, the question whether it may be. */
export function PreviewDialog({ task, model, onClose, onAgreed }: PreviewDialogProps) {
  const queries = useQueryClient();
  const preview = useQuery({
    queryKey: ['preview', task, model.baseUrl, model.name],
    queryFn: ({ signal }) => fetchPreview(task, signal),
    // What is confidential may have been set meanwhile.
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  const agreement = useMutation({
    networkMode: 'always',
    mutationFn: () => putAgreement(model),
    onSuccess: onAgreed,
    // Another model may be set by now: then that one is shown.
    onError: () => queries.invalidateQueries({ queryKey: interviewerKey }),
  });
  return (
    <Dialog title={model.agreed ? 'What is sent' : 'What would be sent'} open tall onClose={onClose}>
      <div className="flex min-h-0 flex-col gap-3 overflow-y-auto p-4 text-sm">
        {preview.isError && (
          <div role="alert">
            <Notice tone="bad" text={preview.error.message}>
              <Button onClick={() => preview.refetch()}>Try again</Button>
            </Notice>
          </div>
        )}
        {preview.isPending && <p role="status">Composing it …</p>}
        {preview.data && <Outbound preview={preview.data} model={model} />}
        {model.agreed && (
          <p className="text-muted">
            You agreed to have text of this kind sent to {model.name} there. To take it back, choose another
            model in the settings, or none.
          </p>
        )}
      </div>
      {!model.agreed && (
        <div className="flex flex-col gap-2 border-t border-line px-4 py-3 text-sm max-sm:text-xs">
          <p>
            If you agree, answers, follow-ups and outlines of this kind go to {model.name} there, without
            asking each time, until another model is set. Whatever is sent can be seen beforehand.
          </p>
          {agreement.isError && (
            <div role="alert">
              <Notice tone="bad" word="Not agreed" text={agreement.error.message} />
            </div>
          )}
          <div className="flex flex-wrap gap-1.5">
            <Button
              look="primary"
              disabled={preview.data === undefined || agreement.isPending}
              onClick={() => agreement.mutate()}
            >
              {agreement.isPending ? 'Agreeing …' : 'Send this and go on'}
            </Button>
            <Button data-focus-first onClick={onClose}>
              Do not send
            </Button>
          </div>
        </div>
      )}
    </Dialog>
  );
}
