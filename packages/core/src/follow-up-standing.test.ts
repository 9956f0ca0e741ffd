import { describe, expect, it } from 'vitest';
import { assessFollowUp } from './assess-follow-up.ts';
import { followUpStanding } from './follow-up-standing.ts';
import type { Probe } from './rubric/assessment.ts';

const LOAD: Probe = {
  kind: 'load',
  text: 'At ten times the load, what gives first, and at what size?',
  because: 'It was not said.',
  dimension: 'scale',
};

function standing(text: string, probe = LOAD): string {
  const assessments = [assessFollowUp({ text, mode: 'typed' }, probe, { assessmentId: 'f1' })];
  return followUpStanding({ probe, answer: { text, mode: 'typed', assessments } });
}

describe('followUpStanding', () => {
  it.each([
    'At 900,000 lines the index no longer fits in 8 GB, so we would split it by machine.',
    'I never measured that. My guess is 20,000 orders an hour, because each one holds a connection for 30 ms.',
  ])('is answered by "%s"', (text) => {
    expect(standing(text)).toBe('answered');
  });

  it.each([
    "I don't know.",
    'No idea, sorry.',
    "I don't know, honestly. Another team owned that, and I never saw the numbers.",
    'We never measured it.',
    'Honestly, we didn’t test it under load.',
  ])('is not known after "%s"', (text) => {
    expect(standing(text)).toBe('not-known');
  });

  it.each([
    "We didn't look at many others.",
    'Let me think about what mattered to the people there.',
    'Fine.',
    'The runner-up was ANTLR, but it gave up at the first error in 31 of the 40 files we tried.',
  ])('is dodged by "%s"', (text) => {
    expect(standing(text)).toBe('dodged');
  });

  it('is no dodge in a language that is not read', () => {
    expect(
      standing(
        'Das weiß niemand so genau, weil wir damals die Zahlen der Warteschlange nicht mitgeschrieben haben.',
      ),
    ).toBe('answered');
  });

  it('is passed or open where there is no answer', () => {
    expect(followUpStanding({ probe: LOAD, skipped: true })).toBe('passed');
    expect(followUpStanding({ probe: LOAD })).toBe('open');
  });

  it('goes by the local engine alone', () => {
    const made = assessFollowUp({ text: 'Fine.', mode: 'typed' }, LOAD, { assessmentId: 'f1' });
    const other = { ...made, engine: { ...made.engine, kind: 'model' as const } };
    const answer = { text: 'Fine.', mode: 'typed' as const };
    expect(followUpStanding({ probe: LOAD, answer: { ...answer, assessments: [other, made] } })).toBe(
      'dodged',
    );
    expect(followUpStanding({ probe: LOAD, answer: { ...answer, assessments: [other] } })).toBe('answered');
  });
});
