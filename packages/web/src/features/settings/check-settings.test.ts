import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultOfAddress, faultOfTerms, termsOf } from './check-settings.ts';

describe('faultOfAddress', () => {
  it('takes http and https in full', () => {
    expect(faultOfAddress('http://127.0.0.1:8000/v1', true)).toBe('');
    expect(faultOfAddress('https://speech.example/v1', false)).toBe('');
  });
  it('says what is wrong', () => {
    expect(faultOfAddress('127.0.0.1/v1', true)).toContain('in full');
    expect(faultOfAddress('ftp://host/', true)).toContain('http');
    expect(faultOfAddress('', true)).toContain('address');
    expect(faultOfAddress('', false)).toBe('');
  });
});

describe('termsOf', () => {
  it('takes one a line, once', () => {
    expect(termsOf(' Acme \n\nProject Falcon\nAcme\r\n')).toEqual(['Acme', 'Project Falcon']);
  });
  it('gives the same again for what it gave', () => {
    fc.assert(
      fc.property(fc.string(), (lines) => {
        const terms = termsOf(lines);
        expect(termsOf(terms.join('\n'))).toEqual(terms);
      }),
    );
  });
});

describe('faultOfTerms', () => {
  it('bounds their number and length', () => {
    expect(faultOfTerms(['a'.repeat(100)])).toBe('');
    expect(faultOfTerms(['a'.repeat(101)])).toContain('100 characters');
    expect(faultOfTerms(Array.from({ length: 201 }, (_, i) => `term ${i}`))).toContain('200 terms');
  });
});
