/** Whose rows are meant: every query of every store is told. */
export interface Scope {
  readonly workspaceId: string;
  readonly personId: string;
}

/** On one's own machine there is one workspace and one person; the first migration writes their rows. */
export const LOCAL_SCOPE: Scope = { workspaceId: 'local', personId: 'me' };
