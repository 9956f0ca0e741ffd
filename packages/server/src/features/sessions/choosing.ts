import type { Exchange } from '@sounding/core';
import { refuseUnreadableProbe } from '../../answering/refuse-unreadable.ts';
import type { ChosenProbe } from '../../chosen-probe.ts';
import { exchangeOf } from './exchange-of.ts';
import { type MovingDeps, moveSession } from './move-session.ts';
import { carryOn, planCommands } from './plan-step.ts';
import { inputsOf, readSession } from './read-session.ts';
import { refuseToAsk } from './refuse.ts';

/** What an interviewer from outside needs of sessions: `app.ts` hands it on. */
export interface Choosing {
  /**
   * What was heard in a session whose next follow-up is to be chosen, and the turn which that one gets. Throws
   * `session_not_found`, `session_closed`, `not_answered` or `probe_open`.
   */
  readonly find: (id: string) => Promise<{ readonly exchange: Exchange; readonly turn: number }>;
  /**
   * Asks a follow-up at that turn. Throws as `find` does, `turn_passed` where another was asked meanwhile, and where the
   * follow-up does not fit the contract.
   */
  readonly append: (id: string, turn: number, chosen: ChosenProbe) => Promise<void>;
  /** Closes a session in which nothing is left to ask; one that went on or closed meanwhile stays as it is. */
  readonly close: (id: string, turn: number) => Promise<void>;
}

/** Lets a follow-up be chosen from outside. */
export function openChoosing(deps: MovingDeps): Choosing {
  return {
    find: async (id) => {
      const read = await readSession(deps, id);
      const { session } = read;
      const turn = session.turns.length;
      refuseToAsk(session, turn);
      return { exchange: exchangeOf(session, inputsOf(read)), turn };
    },
    append: async (id, turn, chosen) => {
      refuseUnreadableProbe(chosen.probe);
      await moveSession(deps, id, ({ session }) =>
        planCommands(deps, session, [{ kind: 'probe', turn, ...chosen }]),
      );
    },
    close: async (id, turn) => {
      await moveSession(deps, id, (read) => {
        const { session } = read;
        const isMeant = session.status === 'choosing' && session.turns.length === turn;
        if (!isMeant) return { events: [], session };
        return carryOn(deps, planCommands(deps, session, [{ kind: 'close' }]), inputsOf(read));
      });
    },
  };
}
