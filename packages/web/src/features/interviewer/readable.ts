/** A request's body laid out for people: JSON with a line for each field, and the lines of its texts as lines. */
export function readable(body: string): string {
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    return body;
  }
  // A backslash of the text's own comes doubled, and is no line break.
  return JSON.stringify(json, null, 2).replaceAll(/\\(?:n|["\\/])/g, (escaped) =>
    escaped === '\\n' ? '\n' : escaped.slice(1),
  );
}
