/**
 * Reads an address that may be shown, kept and sent to: http or https, and no user or password in it, since a key goes
 * into the headers. Undefined for any other.
 */
export function plainWebAddress(value: string): URL | undefined {
  const url = URL.parse(value);
  const isPlain = /^https?:$/.test(url?.protocol ?? '') && url?.username === '' && url.password === '';
  return isPlain ? (url ?? undefined) : undefined;
}
