import { describe, expect, it } from 'vitest';
import { countPlanted, countWritten } from './count-fillers.ts';
import { plantFillers } from './plant-fillers.ts';

const TEXT =
  'So we took the old service apart and we moved the orders to a queue because the team was small and the load was ' +
  'high at the end of each month when we had to send all of the bills in one night and it was never done by the morning';

describe('countPlanted', () => {
  it('counts all of them in a perfect transcript', () => {
    const planted = plantFillers(TEXT);
    const { counts, alarms } = countPlanted(planted, planted.text);
    for (const { said, written, found } of Object.values(counts))
      expect([said, written, found]).toEqual([said, said, said]);
    expect(Object.values(counts).reduce((sum, { said }) => sum + said, 0)).toBe(planted.fillers.length);
    expect(alarms).toEqual([]);
  });

  it('counts none in a transcript without them', () => {
    const { counts } = countPlanted(plantFillers(TEXT), TEXT);
    expect(Object.values(counts).flatMap(({ written, found }) => [written, found])).toEqual(
      Array.from({ length: 10 }, () => 0),
    );
  });

  it('tells what is marked where nothing was planted', () => {
    const planted = plantFillers(TEXT);
    expect(countPlanted(planted, `${planted.text} um, then`).alarms).toEqual(['um']);
  });
});

describe('countWritten', () => {
  it('counts what the answer let slip and the recogniser kept', () => {
    const said = 'So, um, we had like three replicas, and the the queue, you know, filled up.';
    const { counts } = countWritten(
      said,
      'So em, we had like three replicas and the queue, you know, filled up.',
    );
    expect(counts).toEqual({
      um: { said: 1, written: 0, found: 1 },
      phrase: { said: 2, written: 2, found: 2 },
      doubled: { said: 1, written: 0, found: 0 },
      restart: { said: 0, written: 0, found: 0 },
    });
  });
});
