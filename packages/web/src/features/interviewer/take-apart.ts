/** A text of the person's as it goes out, and what it is. */
export interface SentMaterial {
  readonly name: string;
  readonly text: string;
}

/** A request's body, taken apart for people: the person's own words, what is asked about them, and all the rest. */
export interface TakenApart {
  readonly materials: readonly SentMaterial[];
  /** What the model is told about them. */
  readonly instructions: readonly string[];
  /** The body without either: which model, and what form the reply is to have. */
  readonly rest: string;
}

/** Material as it is delimited: the code is a hash of it all, so that no text can end its own. */
const MATERIAL = /^<<<(.+) ([0-9a-f]{20})\n([\s\S]*?)\n<<<END OF \1 \2$/gm;
/** What stands where something was taken out. */
const TAKEN_OUT = '…';

/** Takes the body of a request apart; undefined where no material is found in it. */
export function takeApart(body: string): TakenApart | undefined {
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    return undefined;
  }
  const materials: SentMaterial[] = [];
  const instructions: string[] = [];
  const rest = walk(json, (text) => {
    const found = [...text.matchAll(MATERIAL)];
    materials.push(...found.map(([, name = '', , words = '']) => ({ name: nameOf(name), text: words })));
    instructions.push(text.replaceAll(MATERIAL, `[${TAKEN_OUT}]`).trim());
  });
  return materials.length === 0 ? undefined : { materials, instructions, rest: JSON.stringify(rest) };
}

/** The fields in which both protocols say something to the model. */
const SAYS = new Set(['messages', 'system', 'content']);

/** The same value without what is said to the model, which `hear` is told of in its order. */
function walk(value: unknown, hear: (text: string) => void, said = false): unknown {
  if (Array.isArray(value)) return value.map((each) => walk(each, hear, said));
  if (typeof value !== 'object' || value === null) {
    if (!said || typeof value !== 'string') return value;
    hear(value);
    return TAKEN_OUT;
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      walk(each, hear, SAYS.has(key) || (said && key === 'text')),
    ]),
  );
}

/** As the markers name it, in a title's letters. */
function nameOf(name: string): string {
  return name.charAt(0) + name.slice(1).toLowerCase();
}
