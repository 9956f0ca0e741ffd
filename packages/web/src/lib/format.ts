/** Seconds as a clock shows them: `1:05`. Fractions are dropped; negative counts as 0. */
export function formatClock(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const rest = String(whole % 60).padStart(2, '0');
  return `${Math.floor(whole / 60)}:${rest}`;
}

/** A share of 0..1 as a whole percentage: `35 %`. */
export function formatShare(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** A count with its noun: `1 word`, `1,200 words`. */
export function formatCount(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}

const DAY = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

/** An ISO time in the reader's own way of writing dates; the text itself where it is no time. */
export function formatTime(iso: string): string {
  const time = new Date(iso);
  return Number.isNaN(time.getTime()) ? iso : DAY.format(time);
}
