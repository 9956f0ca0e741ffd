import { describe, expect, it } from 'vitest';
import { createDeletionQueue } from './pending-deletions.ts';

function handClock() {
  const running = new Map<number, () => void>();
  let last = 0;
  return {
    set(run: () => void) {
      last += 1;
      running.set(last, run);
      return last;
    },
    clear: (timer: unknown) => void running.delete(timer as number),
    ring() {
      const due = [...running.values()];
      running.clear();
      for (const run of due) run();
    },
  };
}

const settle = () => new Promise((resolve) => setTimeout(resolve));

function start(send?: (id: string) => Promise<void>) {
  const sent: [string, boolean][] = [];
  const clock = handClock();
  const queue = createDeletionQueue(async (id, leaving) => {
    sent.push([id, leaving]);
    await send?.(id);
  }, clock);
  return { sent, clock, queue };
}

describe('createDeletionQueue', () => {
  it('deletes nothing before the time is over, and then once', async () => {
    const { sent, clock, queue } = start();
    queue.ask('a');
    expect(sent).toEqual([]);
    expect(queue.current()).toEqual([{ id: 'a', state: 'pending' }]);
    clock.ring();
    clock.ring();
    await settle();
    expect(sent).toEqual([['a', false]]);
    expect(queue.current()).toEqual([]);
  });

  it('deletes nothing that was taken back', async () => {
    const { sent, clock, queue } = start();
    queue.ask('a');
    queue.ask('b');
    queue.undo('a');
    clock.ring();
    await settle();
    expect(sent).toEqual([['b', false]]);
  });

  it('waits while held, and runs again when released', () => {
    const { sent, clock, queue } = start();
    queue.ask('a');
    queue.hold('a');
    clock.ring();
    expect(sent).toEqual([]);
    queue.release('a');
    clock.ring();
    expect(sent).toEqual([['a', false]]);
  });

  it('sends what waits when the page goes away, also what is held', () => {
    const { sent, queue } = start();
    queue.ask('a');
    queue.ask('b');
    queue.hold('b');
    queue.flush();
    queue.flush();
    expect(sent).toEqual([
      ['a', true],
      ['b', true],
    ]);
  });

  it('does not pretend to take back what is on its way', async () => {
    let confirm = () => {};
    const { sent, clock, queue } = start(
      () =>
        new Promise<void>((resolve) => {
          confirm = resolve;
        }),
    );
    queue.ask('a');
    clock.ring();
    expect(queue.current()).toEqual([{ id: 'a', state: 'sending' }]);
    queue.undo('a');
    queue.ask('a');
    queue.flush();
    expect(queue.current()).toEqual([{ id: 'a', state: 'sending' }]);
    expect(sent).toHaveLength(1);
    confirm();
    await settle();
    expect(queue.current()).toEqual([]);
  });

  it('says which deletion failed, and tries it again when asked', async () => {
    let away = true;
    const { clock, queue, sent } = start(async () => {
      if (away) throw new Error('away');
    });
    queue.ask('a');
    clock.ring();
    await settle();
    expect(queue.current()).toEqual([{ id: 'a', state: 'failed' }]);
    away = false;
    queue.ask('a');
    clock.ring();
    await settle();
    expect(sent).toHaveLength(2);
    expect(queue.current()).toEqual([]);
  });
});
