import { describe, expect, it } from 'vitest';
import { CodedError } from '../errors.ts';
import { atStore, codeStoreError } from './faults.ts';

function failure(code: string, more: object = {}): Error {
  return Object.assign(new Error('from the database'), { code }, more);
}

describe('faults of the store', () => {
  it('tell a full disk, on either database and from the file system', () => {
    for (const error of [
      failure('ERR_SQLITE_ERROR', { errcode: 13 }),
      failure('ERR_SQLITE_ERROR', { errcode: 4874 }),
      failure('ENOSPC'),
      failure('53100'),
    ]) {
      expect(codeStoreError(error)).toMatchObject({ code: 'disk_full', cause: error });
    }
  });

  it('tell a database that does not answer', () => {
    for (const error of [failure('ECONNREFUSED'), failure('57P01'), failure('08006'), failure('53300')]) {
      expect(codeStoreError(error)).toMatchObject({ code: 'store_unavailable', cause: error });
    }
  });

  it('leave alone what is neither', () => {
    const errors = [
      failure('ERR_SQLITE_ERROR', { errcode: 1 }),
      failure('42601'),
      new CodedError('internal', 'x'),
      'x',
    ];
    for (const error of errors) expect(codeStoreError(error)).toBe(error);
  });

  it('try again what was undone because two transactions met, but not for ever', async () => {
    for (const code of ['40001', '40P01', '23503']) {
      let attempts = 0;
      const settled = await atStore(async () => {
        attempts += 1;
        if (attempts < 3) throw failure(code);
        return attempts;
      });
      expect(settled).toBe(3);
      await expect(atStore(() => Promise.reject(failure(code)))).rejects.toMatchObject({ code });
    }
  });
});
