import { describe, expect, it } from 'vitest';
import { createUploadedRecordings } from './uploaded-recordings.ts';

describe('createUploadedRecordings', () => {
  it('gives the id that a draft’s newest recording has by now', () => {
    const uploaded = createUploadedRecordings();
    let id: string | undefined;
    uploaded.note('d1', () => 'r1');
    uploaded.note('d1', () => id);
    uploaded.note('d2', () => 'r2');
    expect(uploaded.idOf('d1')).toBeUndefined();
    id = 'r3';
    expect(uploaded.idOf('d1')).toBe('r3');
    expect(uploaded.idOf('d3')).toBeUndefined();
  });

  it('passes over one that was discarded', () => {
    const uploaded = createUploadedRecordings();
    uploaded.note('d1', () => 'r1');
    uploaded.note('d1', () => null);
    expect(uploaded.idOf('d1')).toBe('r1');
  });
});
