/** Writes straight quotation marks and apostrophes curly, or, in a text that has curly ones, all of them straight. */
export function swapQuotes(text: string): string {
  if (/[‘’“”]/.test(text)) return text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
  return text
    .replace(/(?<=^|[\s([—–-])"/g, '“')
    .replaceAll('"', '”')
    .replace(/(?<=^|[\s([“])'(?=\p{L})/gu, '‘')
    .replaceAll("'", '’');
}
