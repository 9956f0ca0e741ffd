import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { recordingKeys } from './recordings-api.ts';
import { watchUploads } from './upload/uploads.ts';

/** Asks for the lists again when a recording has wholly arrived: also what an earlier visit left arrives a moment later. */
export function useFreshAfterUploads(): void {
  const queries = useQueryClient();
  useEffect(() => {
    let before = 0;
    return watchUploads((done) => {
      if (done > before) void queries.invalidateQueries({ queryKey: recordingKeys.all });
      before = done;
    });
  }, [queries]);
}
