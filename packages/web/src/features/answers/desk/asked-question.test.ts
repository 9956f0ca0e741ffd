import { expect, it } from 'vitest';
import { placeholderOf } from './asked-question.ts';

it('says first what can be done in an empty editor', () => {
  expect(placeholderOf({ kind: 'debug' }, true)).toMatch(/^Say it \((Alt R|⌥R)\) or type it\. What you/);
  expect(placeholderOf({}, false)).toMatch(/^The situation/);
});
