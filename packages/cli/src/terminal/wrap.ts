/**
 * Breaks plain text (no colour marks yet) into lines of at most `width` characters, at spaces where there
 * are any and inside a word that is longer than a line. White space collapses; an empty text gives no line.
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line: string[] = [];
  const flush = () => {
    if (line.length > 0) lines.push(line.join(''));
    line = [];
  };
  for (const word of text.split(/\s+/)) {
    if (word === '') continue;
    const letters = [...word];
    if (line.length > 0 && line.length + 1 + letters.length > width) flush();
    if (line.length > 0) line.push(' ');
    line.push(...letters);
    while (line.length > width) lines.push(line.splice(0, width).join(''));
  }
  flush();
  return lines;
}
