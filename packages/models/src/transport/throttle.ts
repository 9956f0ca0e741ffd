/** A function that is not called for every change, and the way to end its calls. */
interface Throttled<T> {
  readonly call: (value: T) => void;
  /** What was not passed on yet never will be. */
  readonly stop: () => void;
}

/** Passes on the first value at once, then the latest at most every so many milliseconds. */
export function throttle<T>(pass: (value: T) => void, everyMs: number): Throttled<T> {
  let latest: { readonly value: T } | undefined;
  let timer: NodeJS.Timeout | undefined;
  const passLatest = () => {
    timer = undefined;
    if (latest === undefined) return;
    const { value } = latest;
    latest = undefined;
    timer = setTimeout(passLatest, everyMs);
    pass(value);
  };
  return {
    call(value) {
      latest = { value };
      if (timer === undefined) passLatest();
    },
    stop: () => clearTimeout(timer),
  };
}
