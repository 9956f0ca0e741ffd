/**
 * Reads a stream of server-sent events (https://html.spec.whatwg.org/multipage/server-sent-events.html) as it comes, in
 * pieces cut anywhere: `onData` hears the data of each event once its blank line is there. Comments, and fields besides
 * `data`, say nothing here.
 */
export function eventReader(onData: (data: string) => void): { push(piece: string): void } {
  let rest = '';
  let data: string[] = [];
  const take = (line: string) => {
    if (line !== '') {
      const value = /^data(?:: ?(.*))?$/s.exec(line);
      if (value !== null) data.push(value[1] ?? '');
      return;
    }
    if (data.length > 0) onData(data.join('\n'));
    data = [];
  };
  return {
    push(piece) {
      rest += piece;
      for (let end = endOfLine(rest); end !== null; end = endOfLine(rest)) {
        const line = rest.slice(0, end.at);
        rest = rest.slice(end.next);
        take(line);
      }
    },
  };
}

/** Where the first line ends. A carriage return at the very end waits: a line feed may belong to it. */
function endOfLine(text: string): { readonly at: number; readonly next: number } | null {
  const at = text.search(/[\r\n]/);
  if (at < 0 || (text[at] === '\r' && at + 1 === text.length)) return null;
  return { at, next: text.startsWith('\r\n', at) ? at + 2 : at + 1 };
}
