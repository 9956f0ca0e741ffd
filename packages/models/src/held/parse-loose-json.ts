/** JSON as a model wrote it, as far as it goes. */
export interface LooseJson {
  readonly value: unknown;
  /** Offset behind the value. */
  readonly end: number;
  /** Objects and lists that the text ends within. */
  readonly open: ReadonlySet<object>;
  /** What is there of the string, and its name, that the text ends within. */
  readonly cut?: { readonly name: string; readonly text: string };
}

/** Deeper nesting is none of ours. */
const MOST_DEPTH = 12;
const LITERALS = [
  ['true', true],
  ['false', false],
  ['null', null],
] as const;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

/** Thrown within this file alone: what stands there cannot be read with any certainty. */
class Unreadable extends Error {}

/** Given back where the text ends before a value is whole. */
const CUT = Symbol('cut');

/**
 * Reads the JSON value that begins at `from`. Taken as meant: commas too many, line breaks within strings, and a text that
 * ends early, whose unfinished objects are then `open`. A name that is given twice with two values is not certain, so
 * nothing is. Undefined where it cannot be read. Linear in the text.
 */
export function parseLooseJson(text: string, from = 0): LooseJson | undefined {
  const reader = new Reader(text, from);
  try {
    const value = reader.readValue(0);
    if (value === CUT) return undefined;
    const { at: end, open, cut } = reader;
    return { value, end, open, ...(cut === undefined ? {} : { cut }) };
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

class Reader {
  readonly open = new Set<object>();
  readonly text: string;
  at: number;
  cut: LooseJson['cut'];
  #name = '';

  constructor(text: string, at: number) {
    this.text = text;
    this.at = at;
  }

  readValue(depth: number): unknown {
    this.#skipBlanks();
    const sign = this.text[this.at];
    if (sign === undefined) return CUT;
    if (depth > MOST_DEPTH) throw new Unreadable();
    if (sign === '{') return this.#readObject(depth);
    if (sign === '[') return this.#readList(depth);
    if (sign === '"') return this.#readString();
    return this.#readScalar();
  }

  #readObject(depth: number): unknown {
    const out: Record<string, unknown> = {};
    this.at++;
    for (;;) {
      this.#skipBlanks(',');
      const sign = this.text[this.at];
      if (sign === '}') {
        this.at++;
        return out;
      }
      if (sign !== undefined && sign !== '"') throw new Unreadable();
      const name = sign === undefined ? CUT : this.#readString();
      if (typeof name === 'string') this.#skipBlanks();
      if (typeof name !== 'string' || this.text[this.at] === undefined) return this.#leaveOpen(out);
      if (this.text[this.at] !== ':') throw new Unreadable();
      this.at++;
      this.#name = name;
      const value = this.readValue(depth + 1);
      if (value === CUT) return this.#leaveOpen(out);
      if (Object.hasOwn(out, name) && JSON.stringify(out[name]) !== JSON.stringify(value))
        throw new Unreadable();
      Object.defineProperty(out, name, { value, enumerable: true, configurable: true, writable: true });
      if (!this.#isBeforeNext('}')) return this.#leaveOpen(out);
    }
  }

  #readList(depth: number): unknown {
    const out: unknown[] = [];
    this.at++;
    for (;;) {
      this.#skipBlanks(',');
      if (this.text[this.at] === ']') {
        this.at++;
        return out;
      }
      const value = this.readValue(depth + 1);
      if (value === CUT) return this.#leaveOpen(out);
      out.push(value);
      if (!this.#isBeforeNext(']')) return this.#leaveOpen(out);
    }
  }

  /** True at a comma or the closing sign; false where the text ends. Anything else is unreadable. */
  #isBeforeNext(closing: string): boolean {
    this.#skipBlanks();
    const sign = this.text[this.at];
    if (sign !== undefined && sign !== ',' && sign !== closing) throw new Unreadable();
    return sign !== undefined;
  }

  #readString(): string | typeof CUT {
    let out = '';
    let from = ++this.at;
    for (; this.at < this.text.length; this.at++) {
      const sign = this.text[this.at];
      if (sign === '"') return out + this.text.slice(from, this.at++);
      if (sign !== '\\') continue;
      out += this.text.slice(from, this.at);
      const escaped = this.text[++this.at];
      if (escaped === undefined) return this.#cutAt(out);
      out += escaped === 'u' ? this.#readUnit() : (ESCAPES[escaped] ?? fail());
      from = this.at + 1;
    }
    return this.#cutAt(out + this.text.slice(from));
  }

  #cutAt(text: string): typeof CUT {
    this.cut = { name: this.#name, text };
    return CUT;
  }

  #readUnit(): string {
    const digits = this.text.slice(this.at + 1, this.at + 5);
    if (digits.length < 4 && /^[\da-f]*$/i.test(digits)) {
      this.at = this.text.length;
      return '';
    }
    if (!/^[\da-f]{4}$/i.test(digits)) throw new Unreadable();
    this.at += 4;
    return String.fromCharCode(Number.parseInt(digits, 16));
  }

  #readScalar(): unknown {
    for (const [word, value] of LITERALS) {
      if (this.text.startsWith(word, this.at)) {
        this.at += word.length;
        return value;
      }
      if (word.startsWith(this.text.slice(this.at))) return CUT;
    }
    NUMBER.lastIndex = this.at;
    const found = NUMBER.exec(this.text)?.[0];
    if (found === undefined) {
      if (this.text.slice(this.at) === '-') return CUT;
      throw new Unreadable();
    }
    this.at += found.length;
    // At the very end more digits may follow.
    return this.at === this.text.length ? CUT : Number(found);
  }

  #leaveOpen(value: object): object {
    this.open.add(value);
    return value;
  }

  #skipBlanks(also = ''): void {
    while (this.at < this.text.length && ` \t\r\n\u00a0\ufeff${also}`.includes(this.text[this.at] ?? 'x'))
      this.at++;
  }
}

function fail(): never {
  throw new Unreadable();
}
