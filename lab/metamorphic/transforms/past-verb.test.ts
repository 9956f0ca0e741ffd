import { expect, it } from 'vitest';
import { bareOfPast } from './past-verb.ts';

it.each([
  ['had', 'have'],
  ['wrote', 'write'],
  ['stopped', 'stop'],
  ['moved', 'move'],
  ['carried', 'carry'],
  ['created', 'create'],
  ['deployed', 'deploy'],
  ['measured', 'measure'],
  ['added', 'add'],
  ['missed', 'miss'],
  ['changed', 'change'],
])('finds the verb of %s', (past, bare) => {
  expect(bareOfPast(past)).toBe(bare);
});

it.each(['embed', 'need', 'queue', 'think', 'speed'])('knows that %s is no past form', (word) => {
  expect(bareOfPast(word)).toBeUndefined();
});
