/** How SentencePiece writes a space in front of a word. */
const SPACE = '\u2581';
/** A byte that has no piece of its own. */
const BYTE = /^<0x([0-9A-F]{2})>$/;
/** Begin, end, padding and the model's unused marks. */
const MARK = /^<[^>]*>$/;

/**
 * Writes tokens as text: one string a token, so that `join('')` is the text and a word begins where a string begins
 * with a space. A letter that was spelt in bytes stands at the first of its tokens, the others get nothing.
 */
export function writeTokens(ids: readonly number[], pieces: readonly string[]): string[] {
  const out: string[] = [];
  let bytes: number[] = [];
  let bytesAt = 0;
  const endBytes = () => {
    if (bytes.length > 0) out[bytesAt] = new TextDecoder().decode(Uint8Array.from(bytes));
    bytes = [];
  };
  ids.forEach((id, i) => {
    const piece = pieces[id] ?? '';
    const byte = BYTE.exec(piece)?.[1];
    if (byte !== undefined) {
      if (bytes.length === 0) bytesAt = i;
      bytes.push(Number.parseInt(byte, 16));
      out.push('');
      return;
    }
    endBytes();
    out.push(MARK.test(piece) ? '' : piece.replaceAll(SPACE, ' '));
  });
  endBytes();
  return out;
}
