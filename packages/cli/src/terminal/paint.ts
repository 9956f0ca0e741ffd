/** Marks text for a terminal, or leaves it as it is. Severity always has a word or a sign beside its colour. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly underline: (text: string) => string;
  readonly good: (text: string) => string;
  readonly middling: (text: string) => string;
  readonly bad: (text: string) => string;
}

/** The marks, or none of them where `colored` is false. */
export function paintFor(colored: boolean): Paint {
  const mark = (on: number, off: number) => (text: string) =>
    colored && text !== '' ? `\u001B[${on}m${text}\u001B[${off}m` : text;
  return {
    bold: mark(1, 22),
    dim: mark(2, 22),
    underline: mark(4, 24),
    good: mark(32, 39),
    middling: mark(33, 39),
    bad: mark(31, 39),
  };
}
