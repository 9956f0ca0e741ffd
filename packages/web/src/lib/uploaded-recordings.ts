/** What an upload says of itself: the server's id, undefined before the server has it, null once it is discarded. */
export type IdNow = () => string | undefined | null;

/** Where this page's recordings are told of by what sends them, and asked after by what keeps answers. */
export interface UploadedRecordings {
  /** A recording was begun for a draft. */
  note(draftId: string, idNow: IdNow): void;
  /** The id that the draft's newest recording of this page has by now; undefined where there is none, or none yet. */
  idOf(draftId: string): string | undefined;
}

/** Makes an empty list; the page has one (`uploadedRecordings`), tests their own. */
export function createUploadedRecordings(): UploadedRecordings {
  const begun = new Map<string, readonly IdNow[]>();
  return {
    note(draftId, idNow) {
      begun.set(draftId, [...(begun.get(draftId) ?? []), idNow]);
    },
    idOf(draftId) {
      // The newest alone: the times of a draft that has no sound yet are those of what was said last.
      const ids = (begun.get(draftId) ?? []).map((idNow) => idNow());
      return ids.findLast((id) => id !== null) ?? undefined;
    },
  };
}

/** The recordings that this page has begun. */
export const uploadedRecordings: UploadedRecordings = createUploadedRecordings();
