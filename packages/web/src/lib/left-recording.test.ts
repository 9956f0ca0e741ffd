import { expect, it } from 'vitest';
import { createLeftRecordings } from './left-recording.ts';

it('tells of the recording that was left last, until it is forgotten', () => {
  const left = createLeftRecordings();
  const told: unknown[] = [];
  const stop = left.subscribe(() => told.push(left.current()?.seconds));
  expect(left.current()).toBeNull();
  left.note({ path: '/practice/a', what: 'A', seconds: 4 });
  left.note({ path: '/practice/b', what: 'B', seconds: 9 });
  expect(left.current()?.path).toBe('/practice/b');
  left.forget();
  left.forget();
  stop();
  left.note({ path: '/practice/a', what: 'A', seconds: 1 });
  expect(told).toEqual([4, 9, undefined]);
});
