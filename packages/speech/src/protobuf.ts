/** One field of a protobuf message: its number, its wire type and where its tag, its content and its end are. */
export interface Field {
  readonly number: number;
  readonly wire: number;
  readonly from: number;
  readonly start: number;
  readonly end: number;
}

/** The wire type of texts, bytes and messages: a length comes first. */
export const LENGTH_DELIMITED = 2;
const VARINT = 0;
const FIXED_64 = 1;
const FIXED_32 = 5;

const MORE = 0x80;
const SEVEN_BITS = 0x7f;
/** Lengths and tags beyond this are no model file. */
const MOST_BYTES_OF_A_VARINT = 10;

/**
 * Finds the fields of the message that lies between two offsets, in order. Throws where the bytes end in the
 * middle of a field or a wire type is unknown. See https://protobuf.dev/programming-guides/encoding/
 */
export function readFields(bytes: Uint8Array, start = 0, end = bytes.length): Field[] {
  const fields: Field[] = [];
  for (let from = start; from < end; ) {
    const tag = readVarint(bytes, from, end);
    const wire = tag.value % 8;
    const content = contentOf(bytes, wire, tag.end, end);
    if (content.end > end) throw new Error('protobuf: a field runs past the end of its message');
    fields.push({ number: Math.floor(tag.value / 8), wire, from, ...content });
    from = content.end;
  }
  return fields;
}

/** A field with a text, bytes or a message in it, given in pieces so that large ones are copied only once. */
export function writeField(number: number, content: readonly Uint8Array[]): Uint8Array[] {
  const length = content.reduce((sum, piece) => sum + piece.length, 0);
  return [writeVarint(number * 8 + LENGTH_DELIMITED), writeVarint(length), ...content];
}

/** A field with a whole number of 0 or more in it. */
export function writeNumberField(number: number, value: number): Uint8Array[] {
  return [writeVarint(number * 8 + VARINT), writeVarint(value)];
}

/** Joins pieces into one run of bytes. */
export function joinBytes(pieces: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    out.set(piece, at);
    at += piece.length;
  }
  return out;
}

function contentOf(
  bytes: Uint8Array,
  wire: number,
  at: number,
  end: number,
): { readonly start: number; readonly end: number } {
  if (wire === VARINT) return { start: at, end: readVarint(bytes, at, end).end };
  if (wire === FIXED_64) return { start: at, end: at + 8 };
  if (wire === FIXED_32) return { start: at, end: at + 4 };
  if (wire !== LENGTH_DELIMITED) throw new Error(`protobuf: wire type ${wire} is unknown`);
  const length = readVarint(bytes, at, end);
  return { start: length.end, end: length.end + length.value };
}

/** Multiplies instead of shifting: lengths above 2^31 must not turn negative. */
function readVarint(
  bytes: Uint8Array,
  at: number,
  end: number,
): { readonly value: number; readonly end: number } {
  let value = 0;
  for (let i = 0; i < MOST_BYTES_OF_A_VARINT; i++) {
    const byte = at + i < end ? bytes[at + i] : undefined;
    if (byte === undefined) break;
    value += (byte & SEVEN_BITS) * 2 ** (7 * i);
    if (byte < MORE) return { value, end: at + i + 1 };
  }
  throw new Error('protobuf: a number is cut off');
}

function writeVarint(value: number): Uint8Array {
  const out: number[] = [];
  for (let rest = value; ; rest = Math.floor(rest / MORE)) {
    if (rest < MORE) return Uint8Array.from([...out, rest]);
    out.push((rest % MORE) + MORE);
  }
}
