import { describe, expect, it } from 'vitest';
import { isRecordKey } from './record-key.ts';

const key = { key: 'r', code: 'KeyR', altKey: true, ctrlKey: false, metaKey: false, shiftKey: false };

describe('isRecordKey', () => {
  it('takes Alt and R, wherever R is on the keyboard', () => {
    expect(isRecordKey(key)).toBe(true);
    expect(isRecordKey({ ...key, code: 'KeyO' })).toBe(true);
  });
  it('takes neither R alone nor AltGr, which is Ctrl and Alt', () => {
    expect(isRecordKey({ ...key, altKey: false })).toBe(false);
    expect(isRecordKey({ ...key, ctrlKey: true })).toBe(false);
    expect(isRecordKey({ ...key, key: 'p' })).toBe(false);
  });
});
