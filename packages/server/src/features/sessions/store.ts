import type { SessionSummary } from '@sounding/core/contract';
import type { RepeatableRequest } from '../../answering/new-answer.ts';
import type { ListPosition } from '../../cursor.ts';
import { atStore } from '../../db/faults.ts';
import type { Database } from '../../db/schema.ts';
import type { Scope } from '../../scope.ts';
import { findByRequest, getSession, type KeptSession, listSessions } from './reading/store.ts';
import {
  type AppendResult,
  appendIn,
  type BeginResult,
  beginIn,
  type NewSession,
  type SessionAnswers,
  type Step,
  undoable,
} from './writing/store.ts';

/** Which sessions to list; newest first. */
interface SessionQuery {
  readonly after?: ListPosition;
  readonly limit: number;
}

/** Where sessions are kept. Every function throws `disk_full` or `store_unavailable` where that is the case. */
export interface SessionStore {
  /** Keeps a session and its first events in one transaction; on disk when it resolves. One key makes one session. */
  readonly begin: (scope: Scope, session: NewSession, request?: RepeatableRequest) => Promise<BeginResult>;
  /** The session that a request began when it came before; undefined when it is new. */
  readonly findBegun: (scope: Scope, request: RepeatableRequest) => Promise<BeginResult | undefined>;
  readonly get: (scope: Scope, id: string) => Promise<KeptSession | undefined>;
  readonly list: (
    scope: Scope,
    query: SessionQuery,
  ) => Promise<{ readonly items: SessionSummary[]; readonly next?: ListPosition }>;
  /**
   * Appends a step in one transaction, with the answer that it names: a kill leaves all of it or nothing, and sending it
   * again with its key completes it. On disk when it resolves.
   */
  readonly append: (scope: Scope, id: string, step: Step) => Promise<AppendResult>;
  /**
   * Deletes a session with its events, closing assessment and cached replies, and with the answers that were given in
   * it; an answer from before that it began with stays, and so does its first one where another session began with that.
   * False where there is none.
   */
  readonly delete: (scope: Scope, id: string) => Promise<boolean>;
}

/** The sessions' store on an open database. */
export function sessionStore(database: Database, answers: SessionAnswers): SessionStore {
  const db = database.query;
  return {
    begin: (scope, session, request) =>
      atStore(() => db.transaction().execute((transaction) => beginIn(transaction, scope, session, request))),
    findBegun: (scope, request) => atStore(() => findByRequest(db, scope, request)),
    get: (scope, id) => atStore(() => getSession(db, scope, id)),
    list: (scope, query) => atStore(() => listSessions(db, scope, query)),
    append: (scope, id, step) =>
      atStore(() =>
        undoable(() =>
          db.transaction().execute((transaction) => appendIn(transaction, scope, id, step, answers)),
        ),
      ),
    delete: async (scope, id) => {
      const deleted = await atStore(() =>
        db.transaction().execute((transaction) => answers.deleteSession(transaction, scope, id)),
      );
      // The rows are gone already; a copy in the log that could not be emptied now goes with the next one.
      if (deleted) await database.forget().catch(() => {});
      return deleted;
    },
  };
}
