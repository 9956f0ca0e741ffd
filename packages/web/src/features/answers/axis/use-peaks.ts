import { useQuery } from '@tanstack/react-query';
import { fetchAudio } from '../../../lib/recordings-api.ts';
import { findPeaks } from './peaks.ts';

/** Enough for the widest axis: about one for each two pixels. */
const PEAKS = 600;

/** The peaks of a recording, computed once from its sound; nothing is fetched while `recordingId` is undefined. */
export function usePeaks(recordingId: string | undefined) {
  return useQuery({
    queryKey: ['recordings', 'peaks', recordingId ?? ''],
    queryFn: async ({ signal }) => findPeaks(await fetchAudio(recordingId ?? '', signal), PEAKS),
    enabled: recordingId !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  });
}
