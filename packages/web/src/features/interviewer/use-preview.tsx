import type { ModelTask } from '@sounding/core/contract';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, Suspense, useState } from 'react';
import { interviewerKey, type SetModel } from '../../lib/use-interviewer.ts';
import { late } from '../../ui/late.tsx';
import type { PreviewDialogProps } from './preview-dialog.tsx';

const PreviewDialog = late<PreviewDialogProps>(
  async () => (await import('./preview-dialog.tsx')).PreviewDialog,
);

/** Showing what would be sent for a task, and asking whether it may be. */
export interface PreviewHandle {
  /** Shows what would be sent; `onAgreed` is called once the person agreed to the model. */
  open(task: ModelTask, onAgreed?: () => void): void;
  /** The dialog, to stand anywhere on the page. */
  readonly dialog: ReactNode;
}

/** Shows on request exactly what would be sent to the model, and asks for the agreement where there is none yet. */
export function usePreview(model: SetModel | undefined): PreviewHandle {
  const queries = useQueryClient();
  const [shown, setShown] = useState<{ task: ModelTask; onAgreed: (() => void) | undefined } | null>(null);
  return {
    open: (task, onAgreed) => setShown({ task, onAgreed }),
    dialog: model !== undefined && shown !== null && (
      <Suspense>
        <PreviewDialog
          task={shown.task}
          model={model}
          onClose={() => setShown(null)}
          onAgreed={(state) => {
            queries.setQueryData(interviewerKey, state);
            setShown(null);
            shown.onAgreed?.();
          }}
        />
      </Suspense>
    ),
  };
}
