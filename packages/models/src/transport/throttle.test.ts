import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { throttle } from './throttle.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('passing on what grows', () => {
  it('passes the first at once, then the latest once in a while, and none twice', () => {
    const passed: number[] = [];
    const { call } = throttle((value: number) => passed.push(value), 50);
    for (const value of [1, 2, 3]) call(value);
    expect(passed).toEqual([1]);
    vi.advanceTimersByTime(50);
    expect(passed).toEqual([1, 3]);
    vi.advanceTimersByTime(500);
    expect(passed).toEqual([1, 3]);
    call(4);
    expect(passed).toEqual([1, 3, 4]);
  });

  it('passes nothing on after it was stopped', () => {
    const passed: number[] = [];
    const { call, stop } = throttle((value: number) => passed.push(value), 50);
    call(1);
    call(2);
    stop();
    vi.advanceTimersByTime(500);
    expect(passed).toEqual([1]);
    expect(vi.getTimerCount()).toBe(0);
  });
});
