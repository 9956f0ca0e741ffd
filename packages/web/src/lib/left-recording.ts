/** A recording that was going on as its page was left. */
export interface LeftRecording {
  /** The address of the page where it is offered again. */
  readonly path: string;
  /** The question that it answers; may be empty. */
  readonly what: string;
  readonly seconds: number;
}

/** Where desks note a recording that was left, for the page's frame to say so. */
export interface LeftRecordings {
  /** The one that was left last; null where there is none to tell of. */
  current(): LeftRecording | null;
  subscribe(listener: () => void): () => void;
  note(left: LeftRecording): void;
  /** Nothing more is said of it. */
  forget(): void;
}

/** Makes an empty one; the page has one (`leftRecordings`), tests their own. */
export function createLeftRecordings(): LeftRecordings {
  const listeners = new Set<() => void>();
  let last: LeftRecording | null = null;
  function change(next: LeftRecording | null): void {
    if (last === next) return;
    last = next;
    for (const listener of listeners) listener();
  }
  return {
    current: () => last,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    note: change,
    forget: () => change(null),
  };
}

/** The recordings that were left in this page. */
export const leftRecordings: LeftRecordings = createLeftRecordings();
