import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from './decide.ts';
import { reduceSession } from './reduce-session.ts';
import type { Session } from './session.ts';
import type { SessionCommand } from './session-command.ts';
import { FOLLOW_UPS, type SessionEvent } from './session-event.ts';

const question = { text: 'Why that database?', kind: 'story' } as const;
const begin: SessionCommand = {
  kind: 'begin',
  question,
  level: 'senior',
  mostFollowUps: 2,
  interviewer: 'local',
};

function probe(text: string) {
  return { kind: 'boundary', text, because: 'You named no limit.' };
}

/** What comes of commands, the refused ones with their codes. */
function run(commands: readonly SessionCommand[]) {
  const events: SessionEvent[] = [];
  const refusals: string[] = [];
  let session: Session | undefined;
  for (const command of commands) {
    const decision = decide(session, command);
    if (decision.kind === 'refused') {
      refusals.push(decision.code);
      continue;
    }
    const from = events.length;
    const made = decision.happenings.map((h, i) => ({ ...h, seq: from + i, at: '2026-01-01T00:00:00.000Z' }));
    events.push(...made);
    session = reduceSession(made, session);
  }
  return { session, events, refusals };
}

const turn = fc.integer({ min: 0, max: 7 });
const command: fc.Arbitrary<SessionCommand> = fc.oneof(
  fc.record({
    kind: fc.constant('begin' as const),
    question: fc.constant(question),
    level: fc.constant('senior' as const),
    mostFollowUps: fc.integer({ min: 0, max: 7 }),
    interviewer: fc.constantFrom('local' as const, 'model' as const),
  }),
  fc.record({ kind: fc.constant('answer' as const), turn, answerId: fc.uuid() }),
  fc.record({
    kind: fc.constant('probe' as const),
    turn,
    probe: fc.string().map(probe),
    by: fc.constantFrom('local' as const, 'model' as const),
  }),
  fc.record({ kind: fc.constant('skip' as const), turn }),
  fc.constant({ kind: 'close' as const }),
);
/** Any commands, and such as mostly go on from one another. */
const commands = fc.oneof(
  fc.array(command, { maxLength: 60 }),
  fc
    .tuple(fc.integer({ min: 2, max: 5 }), fc.array(fc.constantFrom('answer', 'skip'), { maxLength: 7 }))
    .map(([mostFollowUps, kinds]) => [
      { ...begin, mostFollowUps },
      ...kinds.flatMap((kind, i): SessionCommand[] => [
        kind === 'answer' || i === 0
          ? { kind: 'answer', turn: i, answerId: `a${i}` }
          : { kind: 'skip', turn: i },
        { kind: 'probe', turn: i + 1, probe: probe(`${i}?`), by: 'local' },
      ]),
    ]),
);

describe('a session', () => {
  it('goes from the question through its follow-ups to the end, and closes by itself', () => {
    const { session, events, refusals } = run([
      begin,
      { kind: 'answer', turn: 0, answerId: 'a' },
      { kind: 'probe', turn: 1, probe: probe('How far?'), by: 'model' },
      { kind: 'answer', turn: 1, answerId: 'b' },
      {
        kind: 'probe',
        turn: 2,
        probe: probe('And then?'),
        by: 'local',
        insteadBecause: 'The model was away.',
      },
      { kind: 'skip', turn: 2 },
    ]);
    expect(refusals).toEqual([]);
    expect(events.map(({ kind }) => kind)).toEqual([
      'started',
      'answered',
      'probed',
      'answered',
      'probed',
      'skipped',
      'closed',
    ]);
    expect(session).toEqual({
      status: 'closed',
      question,
      level: 'senior',
      mostFollowUps: 2,
      interviewer: 'local',
      figures: [],
      turns: [
        { answerId: 'a' },
        { probe: probe('How far?'), by: 'model', answerId: 'b' },
        { probe: probe('And then?'), by: 'local', insteadBecause: 'The model was away.', skipped: true },
      ],
      nextSeq: 7,
    });
  });

  it('says why it refuses what comes late, twice, too early or for another turn', () => {
    const answered = [begin, { kind: 'answer', turn: 0, answerId: 'a' }] as const;
    const ask = { kind: 'probe', turn: 1, probe: probe('How far?'), by: 'local' } as const;
    for (const [before, late, code] of [
      [[], { kind: 'close' }, 'not_begun'],
      [[], { ...begin, mostFollowUps: 1 }, 'out_of_bounds'],
      [[], { ...begin, mostFollowUps: 2.5 }, 'out_of_bounds'],
      [[], { ...begin, mostFollowUps: 6 }, 'out_of_bounds'],
      [[begin], begin, 'begun_already'],
      [[begin], { kind: 'close' }, 'not_answered'],
      [[begin], { kind: 'skip', turn: 0 }, 'no_open_probe'],
      [[begin], ask, 'not_answered'],
      [answered, { kind: 'answer', turn: 0, answerId: 'b' }, 'turn_passed'],
      [answered, { kind: 'answer', turn: 1, answerId: 'b' }, 'no_open_probe'],
      [answered, { kind: 'answer', turn: -1, answerId: 'b' }, 'no_open_probe'],
      [answered, { ...ask, turn: 2 }, 'no_open_probe'],
      [answered, { kind: 'skip', turn: 0 }, 'turn_passed'],
      [[...answered, ask], ask, 'turn_passed'],
      [[...answered, ask], { ...ask, turn: 2 }, 'probe_open'],
      [[...answered, ask], { kind: 'answer', turn: 0, answerId: 'b' }, 'turn_passed'],
      [[...answered, ask, { kind: 'skip', turn: 1 }], { kind: 'skip', turn: 1 }, 'turn_passed'],
      [[...answered, { kind: 'close' }], { kind: 'close' }, 'session_closed'],
      [[...answered, { kind: 'close' }], ask, 'session_closed'],
    ] as const) {
      expect(run([...before, late]).refusals).toEqual([code]);
    }
  });

  it('is valid after any commands, and its events are numbered without gaps', () => {
    fc.assert(
      fc.property(commands, (list) => {
        const { session, events } = run(list);
        expect(events.map(({ seq }) => seq)).toEqual(events.map((_, i) => i));
        if (session === undefined) return;
        const { status, turns, mostFollowUps } = session;
        expect(session.nextSeq).toBe(events.length);
        expect(mostFollowUps).toBeGreaterThanOrEqual(FOLLOW_UPS.fewest);
        expect(mostFollowUps).toBeLessThanOrEqual(FOLLOW_UPS.most);
        expect(turns.length - 1).toBeLessThanOrEqual(mostFollowUps);
        expect(turns[0]?.probe).toBeUndefined();
        expect(turns.slice(1).every(({ probe: asked }) => asked !== undefined)).toBe(true);
        expect(turns.every(({ answerId, skipped }) => answerId === undefined || skipped === undefined)).toBe(
          true,
        );
        const isOpen = turns.map((t) => t.answerId === undefined && t.skipped === undefined);
        expect(isOpen.slice(0, -1)).not.toContain(true);
        if (status === 'question-open') expect([turns.length, isOpen[0]]).toEqual([1, true]);
        if (status === 'probe-open') expect([turns.length > 1, isOpen.at(-1)]).toEqual([true, true]);
        // Nothing is left to choose once the last follow-up is over: then it is closed.
        if (status === 'choosing') {
          expect([turns.length <= mostFollowUps, isOpen.at(-1)]).toEqual([true, false]);
        }
        if (status === 'closed') expect(turns[0]?.answerId).toBeDefined();
      }),
    );
  });

  it('is the same reduced at once, or a part and then the rest', () => {
    fc.assert(
      fc.property(commands, fc.nat(), (list, cut) => {
        const { session, events } = run(list);
        fc.pre(session !== undefined);
        const at = 1 + (cut % events.length);
        expect(reduceSession(events)).toEqual(session);
        expect(reduceSession(events.slice(at), reduceSession(events.slice(0, at)))).toEqual(session);
      }),
    );
  });

  it('cannot be read from events that came twice, are missing or stand in another order', () => {
    fc.assert(
      fc.property(commands, fc.nat(), fc.nat(), (list, i, j) => {
        const { events } = run(list);
        fc.pre(events.length > 1);
        const [a, b] = [i % events.length, j % events.length];
        const twice = events.toSpliced(a, 0, events[a] as SessionEvent);
        expect(() => reduceSession(twice)).toThrow(RangeError);
        if (a < events.length - 1) {
          expect(() => reduceSession(events.toSpliced(a, 1))).toThrow(RangeError);
        }
        if (a !== b) {
          const swapped = events.with(a, events[b] as SessionEvent).with(b, events[a] as SessionEvent);
          expect(() => reduceSession(swapped)).toThrow(RangeError);
        }
      }),
    );
  });

  it('cannot be read from events that answer, ask or close what they cannot', () => {
    const at = '2026-01-01T00:00:00.000Z';
    const started = { ...begin, kind: 'started' } as const;
    const answered = { kind: 'answered', answerId: 'a' } as const;
    const probed = { kind: 'probed', probe: probe('How far?'), by: 'local' } as const;
    const round = [probed, answered] as const;
    for (const happenings of [
      [answered],
      [started, started],
      [started, probed],
      [started, { kind: 'skipped' }],
      [started, { kind: 'closed' }],
      [started, answered, answered],
      [started, answered, probed, probed],
      [started, answered, { kind: 'closed' }, probed],
      [started, answered, { kind: 'closed' }, { kind: 'closed' }],
      [started, answered, ...round, ...round, probed],
    ] as const) {
      const events = happenings.map((happening, seq) => ({ ...happening, seq, at }));
      // Up to the last one all is well.
      if (events.length > 1) expect(reduceSession(events.slice(0, -1)).nextSeq).toBe(events.length - 1);
      expect(() => reduceSession(events)).toThrow(RangeError);
    }
  });

  it('has events', () => {
    expect(() => reduceSession([])).toThrow(RangeError);
  });
});
