import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GOLDEN_SENTENCES } from '../cases/golden-sentences.ts';
import { assess } from './assess.ts';
import { assessWithoutProbes } from './assess-without-probes.ts';
import { STARTER_QUESTIONS } from './bank/starter-questions.ts';
import type { QuestionInput } from './engine.ts';
import { expectQuotes } from './expect-probe.suite.ts';
import type { Assessment } from './rubric/assessment.ts';
import { anyString } from './text/any-text.suite.ts';
import { toWellFormedText } from './text/well-formed.ts';

const OPTIONS = { assessmentId: 'a1' };
const question: fc.Arbitrary<QuestionInput> = fc.oneof(
  fc.constantFrom(...STARTER_QUESTIONS),
  fc.constantFrom<QuestionInput>(
    { text: 'Explain the CAP theorem.', kind: 'knowledge' },
    { text: 'Why does this service answer slowly every morning? Find the fault.', kind: 'debug' },
    { text: '' },
  ),
);
const mixture = fc
  .array(fc.constantFrom(...GOLDEN_SENTENCES), { minLength: 1, maxLength: 12 })
  .map((sentences) => sentences.join(' '));

function run(text: string, asked: QuestionInput): Assessment {
  return assess({ text, mode: 'typed' }, asked, OPTIONS);
}

describe('the first follow-ups to an answer', () => {
  it('are five different ones for whatever can be assessed', () => {
    fc.assert(
      fc.property(mixture, question, (text, asked) => {
        const { status, probes } = run(text, asked);
        fc.pre(status === 'ok');
        expect(probes).toHaveLength(5);
        expect(new Set(probes.map((p) => p.text)).size).toBe(5);
        expect(new Set(probes.map((p) => `${p.kind} ${p.subject}`)).size).toBe(5);
      }),
      { numRuns: 150 },
    );
  });

  it('quote only what is there', () => {
    fc.assert(
      fc.property(fc.oneof(mixture, anyString(300)), question, (text, asked) => {
        for (const probe of run(text, asked).probes) expectQuotes(probe, () => toWellFormedText(text));
      }),
      { numRuns: 200 },
    );
  });

  it('change nothing else of the assessment', () => {
    fc.assert(
      fc.property(fc.oneof(mixture, anyString(200)), question, (text, asked) => {
        const plain = assessWithoutProbes({ text, mode: 'typed' }, asked, OPTIONS);
        expect({ ...run(text, asked), probes: [] }).toEqual(plain);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['', 'Tell me about a migration you led.'],
    ['It was fine.', 'Tell me about a migration you led.'],
    ["I don't know, sorry.", 'Explain the CAP theorem.'],
  ])('begin gently where an answer such as "%s" gives nothing to hold on to', (text, asked) => {
    const { status, probes } = run(text, { text: asked });
    expect(status).toBe('not_assessed');
    expect(probes).toHaveLength(5);
    for (const { because, quotes } of probes) {
      expect(because).toMatch(/^So far /);
      expect(quotes).toEqual([]);
    }
  });

  it('are none for an answer in another language', () => {
    const german =
      'Wir haben damals die Datenbank gewechselt, weil die alte nicht mehr mit der Last zurechtkam und niemand sie noch warten wollte.';
    const made = run(german, { text: 'Tell me about a migration you led.' });
    expect(made.reason).toBe('language');
    expect(made.probes).toEqual([]);
  });

  it('ask for the steps of a search that were not taken, and not for those that were', () => {
    const asked = {
      text: 'Every night at two all requests stall for a minute. Find the cause.',
      kind: 'debug',
    } as const;
    const text =
      'The clients wait for a lock that the nightly job holds. I would look at the list of open transactions first, and at the log of the job, because it began at two every night.';
    const steps = (answer: string): string[] =>
      run(answer, asked).probes.flatMap((p) => (p.subject?.startsWith('the search') ? [p.kind] : []));
    expect(steps(text)).toContain('counterfactual');
    const more = `${text} If it is not the lock, I would look at the backup. Meanwhile I would restart the job at noon.`;
    expect(steps(more)).not.toContain('counterfactual');
    expect(steps(more)).not.toContain('cost');
  });

  it('take a fault of the own past for a story', () => {
    const asked = { text: 'Tell me about the last flaky test you fixed.', kind: 'debug' } as const;
    const text =
      'The test of the import failed each Monday. We looked at the logs and it was the clock, so we changed the clock and now it is green again for everybody.';
    const kinds = run(text, asked).probes.map((p) => p.kind);
    expect(kinds).not.toContain('key-point');
    expect(kinds).toContain('constraint-first');
  });

  it('begin with the reason that would fit any rival, before what was never raised', () => {
    const { probes } = run(
      'We had Elasticsearch, and p95 was 900 ms. I replaced the wildcards with a trigram index in Postgres, because the ' +
        'catalogue was already there. It is 60 ms at p95 now, measured at the load balancer over two weeks. We chose ' +
        'Redis for caching because it is fast. The catalogue team loads new price lists every night.',
      { text: 'Walk me through a system your team built and why it is shaped that way.' },
    );
    expect(probes[0]?.kind).toBe('slogan');
    expect(probes[0]?.text).toContain('because it is fast');
  });

  it('begin with what cannot be true, and go on to what was claimed and not backed', () => {
    const { probes } = run(
      'We keep the chairs of four hundred clinics. We took MongoDB because it is web scale. Redis is fully durable by ' +
        'default, so we kept the bookings in it. I wrote the part that hands out the chairs, in six weeks.',
      { text: 'Walk me through a system you built and why it is shaped that way.' },
    );
    expect(probes.slice(0, 2).map((p) => p.kind)).toEqual(['false-claim', 'slogan']);
  });

  it('ask first for what the question was about where the answer went past it', () => {
    const { probes } = run(
      'We held client money for 1,100 letting agents, and the regulator could ask at any time what a balance was. There ' +
        'were four of us. I introduced short decision records, one page, with a named owner. I also changed how we hire: ' +
        'a two-hour session in which the candidate gets an unfamiliar codebase.',
      { text: 'Why did you choose event sourcing for the ledger?' },
    );
    expect(probes[0]).toMatchObject({ dimension: 'alternatives' });
    expect(probes[0]?.text).toContain('instead of event sourcing');
  });

  it('go after three different things first', () => {
    const story = fc.constantFrom(...STARTER_QUESTIONS.filter(({ kind }) => kind === 'story'));
    fc.assert(
      fc.property(mixture, story, (text, asked) => {
        const { status, probes } = run(text, asked);
        fc.pre(status === 'ok');
        const early = probes.slice(0, 3);
        expect(new Set(early.map((p) => p.kind)).size).toBe(3);
        expect(new Set(early.map((p) => p.dimension)).size).toBe(3);
      }),
      { numRuns: 80 },
    );
  });
});
