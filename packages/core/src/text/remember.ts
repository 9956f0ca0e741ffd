/** About as many sentences as two answers have: no more is kept of what people say. */
const MOST = 64;

/**
 * Remembers what a pure function gave for the last few texts, since several rooms ask the same of one sentence. What it
 * gives must not be changed by anybody.
 */
export function remember<T extends object>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let given = known.get(text);
    if (given === undefined) {
      given = read(text);
      if (known.size >= MOST) known.clear();
      known.set(text, given);
    }
    return given;
  };
}
