/** A fresh id of 128 random bits in hexadecimal. Works also where `crypto.randomUUID` is kept from plain HTTP. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
