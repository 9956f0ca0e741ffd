import { describe, expect, it } from 'vitest';
import { printable } from './printable.ts';

describe('printable', () => {
  it('takes the power from escape sequences and from marks that turn the direction', () => {
    expect(printable('red \u001B[31m, back\b, \u202Eturned')).toBe(
      'red \uFFFD[31m, back\uFFFD, \uFFFDturned',
    );
  });

  it('makes one line of several and leaves other scripts alone', () => {
    expect(printable('é 日本\r\n\t🙂')).toBe('é 日本 🙂');
  });
});
