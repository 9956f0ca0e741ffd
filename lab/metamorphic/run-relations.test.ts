import { describe, expect, it } from 'vitest';
import { readSet } from '../data/answers.ts';
import { assessShipped } from './assess-shipped.ts';
import type { Relation } from './relation.ts';
import { runRelations } from './run-relations.ts';
import { writeRelationTable } from './write-table.ts';

const few = readSet('gold').slice(0, 4);
const everySecond: Relation = {
  name: 'every-second',
  claim: 'Holds for answers with an even number.',
  check: ({ answer }) => {
    const holds = Number(answer.id.slice(-1)) % 2 === 0;
    return [
      { id: answer.id, holds, drift: holds ? 0 : 1, broken: holds ? [] : [{ of: 'scale', from: 1, to: 3 }] },
    ];
  },
};
const never: Relation = { name: 'never', claim: 'Finds no occasion.', check: () => [] };

describe('runRelations', () => {
  const [half, none] = runRelations(few, () => assessShipped, [everySecond, never]);

  it('counts checks and violations, and says which dimension broke the claim', () => {
    expect(half).toMatchObject({
      checks: 4,
      violations: 2,
      rate: 0.5,
      meanDrift: 0.5,
      brokenBy: [['scale', 2]],
    });
    expect(half?.violated.map(({ id }) => id)).toEqual(['w1-001', 'w1-003']);
  });

  it('gives a rate of 0 and no drift where there was no occasion', () => {
    expect(none).toMatchObject({ checks: 0, violations: 0, rate: 0, meanDrift: null });
  });

  it('asks for the engine of each answer, and for the same reading once', () => {
    const asked: string[] = [];
    const twice: Relation = {
      name: 'twice',
      claim: 'Reads twice.',
      check: ({ answer }, assess) => [
        { id: answer.id, holds: assess(answer) === assess({ ...answer }), broken: [] },
      ],
    };
    const counting = runRelations(
      few,
      ({ answer }) =>
        (given) => {
          asked.push(answer.id);
          return assessShipped(given);
        },
      [twice],
    );
    expect(asked).toEqual(few.map(({ answer }) => answer.id));
    expect(counting[0]?.violations).toBe(0);
  });
});

describe('writeRelationTable', () => {
  it('gives a row for each relation, and the total', () => {
    const table = writeRelationTable(runRelations(few, () => assessShipped, [everySecond, never]));
    expect(table).toContain(
      '| every-second | 4 | 2 | 50.0 % | 0.500 | scale 2 | w1-001: scale 1→3; w1-003: scale 1→3 |',
    );
    expect(table).toContain('| never | 0 | 0 | 0.0 % |');
    expect(table).toContain('| all | 4 | 2 | 50.0 % |');
  });
});
