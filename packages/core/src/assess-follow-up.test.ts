import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GOLDEN_SENTENCES } from '../cases/golden-sentences.ts';
import { assessFollowUp } from './assess-follow-up.ts';
import { DIMENSIONS, type Dimension } from './bank/dimension.ts';
import { assessmentSchema } from './contract/index.ts';
import type { Assessment, Probe } from './rubric/assessment.ts';
import { anyString } from './text/any-text.suite.ts';
import { toWellFormedText } from './text/well-formed.ts';

function run(text: string, probe: Probe): Assessment {
  return assessFollowUp({ text, mode: 'typed' }, probe, { assessmentId: 'f1' });
}

function asking(dimension: Dimension, text: string): Probe {
  return { kind: 'provenance', text, because: 'It was not said.', dimension };
}

const MEASURED = asking('numbers', 'How was the 40 ms measured, and over what?');
const LIMIT = asking('limits', 'Where does the import stop working?');
const BACK = asking('rollout', 'What was the way back on that day?');
const SIGNAL = asking('operations', 'Which signal would have told you?');
const LOAD = asking('scale', 'At 30,000 requests a second, what gives first?');
const OWN = asking('ownership', 'What of it did you do yourself?');
const OTHER = asking('alternatives', 'Why PostgreSQL and not MySQL here?');
const RIVAL = asking('alternatives', 'What was the runner-up?');
const WHO_GAINED = asking('customer', 'How much better off were they, in time, money or cases?');
const WHO = asking('customer', 'Who had the use of it?');

describe('assessFollowUp', () => {
  it.each([
    [MEASURED, 'p99 40 ms over a day of prod traces', 2],
    [MEASURED, 'That is one week of access logs from the load balancer, about two million requests.', 2],
    [
      LIMIT,
      'Beyond roughly 5,000 files a minute the single writer is full, so we would split it by hall.',
      3,
    ],
    [BACK, 'We kept the old table for two weeks and could switch the view back.', 2],
    [SIGNAL, 'The age of the queue. It pages at 30 seconds.', 2],
    [LOAD, 'The connections: we have 200, and each request holds one for 30 ms.', 2],
    [OWN, 'I wrote the consumer and the replay tool. Anna did the schema.', 2],
    [OTHER, 'We tried MySQL for a week, but it had no partial indexes, so the report took 40 minutes.', 2],
    [RIVAL, 'Memcached.', 1],
    [WHO, 'The dispatchers at the depot.', 1],
    [OWN, 'The parser, all of it. Jonas did most of the tests.', 1],
  ] as const)('finds in a few words what was asked for (%#)', (probe, text, least) => {
    const dimension = probe.dimension ?? 'credibility';
    const made = run(text, probe);
    expect(made.status).toBe('ok');
    expect(made.dimensions[dimension].points).toBeGreaterThanOrEqual(least);
  });

  it.each([
    [MEASURED, 'We looked at it and it was good.'],
    [MEASURED, 'We chose Kafka because it is great and everybody loves it.'],
    [LIMIT, 'It never does, it is rock solid.'],
    [LOAD, 'We would simply add more servers.'],
    [OWN, 'We all did everything together.'],
    [OTHER, 'It is just better.'],
    [LOAD, 'The runner-up was ANTLR, but it gave up at the first error in 31 of the 40 files we tried.'],
    [LOAD, "We didn't look at many others."],
    [SIGNAL, 'We moved one percent of cards first, behind a flag, and could go back within a minute.'],
    [RIVAL, 'Well, we evaluated several and it was clearly the best one at the time for our needs.'],
    [WHO, 'Let me think about what mattered to the people there.'],
    [
      WHO_GAINED,
      'So after a power cut it replays from the last complete record; worst case we redo one page.',
    ],
    [WHO, 'The journal writes one 16-byte record per 1 KB page, so worst case we redo one page.'],
    [LIMIT, 'Let me think about what mattered to the people there.'],
  ] as const)('gives nothing for going past what was asked (%#)', (probe, text) => {
    expect(run(text, probe).dimensions[probe.dimension ?? 'credibility'].points ?? 0).toBe(0);
  });

  it.each([
    "I don't know.",
    'No idea, sorry.',
    "I don't know, we never measured it.",
  ])('does not assess "%s"', (text) => {
    expect(run(text, MEASURED)).toMatchObject({ status: 'not_assessed', reason: 'not_an_answer' });
  });

  it('assesses nothing of nothing', () => {
    expect(run(' ', MEASURED).reason).toBe('empty');
    expect(run('Yes.', MEASURED).status).toBe('not_assessed');
  });

  it('takes a name alone for an answer', () => {
    expect(run('Memcached.', asking('alternatives', 'What was the runner-up?')).status).toBe('ok');
  });

  it('does not take the follow-up said back for an answer', () => {
    const probe = asking(
      'operations',
      'Which signal would have told you that the nightly import of invoices failed?',
    );
    expect(run(probe.text, probe).status).toBe('not_assessed');
  });

  it('rates a follow-up of another interviewer on credibility', () => {
    const made = run('We counted 40 failed orders in the log of that night.', {
      kind: 'model',
      text: 'Really?',
      because: '',
    });
    expect(DIMENSIONS.filter((d) => made.dimensions[d].points !== null)).toEqual(['credibility']);
  });

  it('rates any string on what was asked and on credibility alone, and never without a quote', () => {
    const text = fc.oneof(anyString(200), fc.constantFrom(...GOLDEN_SENTENCES));
    fc.assert(
      fc.property(text, fc.constantFrom(...DIMENSIONS), (said, dimension) => {
        const made = run(said, asking(dimension, 'Could you say more about the import?'));
        expect(assessmentSchema.parse(made)).toEqual(made);
        for (const d of DIMENSIONS) {
          const { points, evidence } = made.dimensions[d];
          if (d !== dimension && d !== 'credibility') expect(points).toBeNull();
          if (d === 'structure') expect(points).toBeNull();
          if ((points ?? 0) > 0) expect(evidence.some((e) => e.against !== true)).toBe(true);
          for (const e of evidence) expect(e.quote).toBe(toWellFormedText(said).slice(e.start, e.end));
        }
      }),
      { numRuns: 150 },
    );
  });
});
