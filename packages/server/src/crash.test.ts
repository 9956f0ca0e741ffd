import { describe, expect, it } from 'vitest';
import { crashRepeatedly } from '../../../bench/crash.ts';
import { readSyncTrace } from '../../../bench/sync-trace.ts';

describe('a server that is killed while answers stream in', () => {
  it('loses no acknowledged answer, makes none twice, and leaves a sound store', async () => {
    const totals = await crashRepeatedly(5);
    expect(totals).toMatchObject({ kills: 5, missing: 0, doubled: 0, damaged: 0 });
    expect(totals.acknowledged).toBeGreaterThan(totals.repeated);
  }, 120_000);
});

describe('reading a system-call trace', () => {
  const write = '7 pwrite64(21</d/store-wal>, "..."..., 4096, 32) = 4096';
  const reply =
    '7 writev(25<socket:[1]>, [{iov_base="HTTP/1.1 201 Created\\r\\nLocation: /a/id-1\\r\\n"}], 1) = 40';

  it('sees a sync between the write and the reply, also when other threads come between', () => {
    const sync = ['7 fdatasync(21</d/store-wal> <unfinished ...>', '9 write(3<pipe>, "x", 1) = 1'];
    const trace = [write, ...sync, '7 <... fdatasync resumed>) = 0', reply].join('\n');
    expect(readSyncTrace(trace, 'store-wal', ['id-1'])[0]?.synced).toBe(true);
  });

  it('sees that it is missing, too late, failed, or of another file', () => {
    const sync = '7 fdatasync(21</d/store-wal>) = 0';
    for (const lines of [
      [write, reply],
      [write, reply, sync],
      [sync, write, reply],
      [write, '7 fdatasync(21</d/store-wal>) = -1 EIO (Input/output error)', reply],
      [write, '7 fdatasync(22</d/other>) = 0', reply],
      [
        write,
        '7 fdatasync(21</d/store-wal> <unfinished ...>',
        '9 write(25<socket:[1]>, "HTTP/1.1 201 id-1") = 3',
      ],
      [write, sync],
    ]) {
      expect(readSyncTrace(lines.join('\n'), 'store-wal', ['id-1'])[0]?.synced).toBe(false);
    }
  });
});
