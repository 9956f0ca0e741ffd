/** Whether a key can stand in a header: signs of ASCII alone and no spaces. None at all can. */
export function isPossibleKey(key: string): boolean {
  return /^[\x21-\x7e]*$/.test(key);
}

/** Whether a key would travel to an address readable for everybody on the way: by plain http, to another machine. */
export function isReadableOnTheWay(address: string): boolean {
  const [, host] = /^http:[\\/]*([^\\/?#]*)/i.exec(address.trim()) ?? [];
  return host !== undefined && !/^(\[::1\]|127(\.\d{1,3}){3}|([\w-]+\.)*localhost)(:\d+)?$/i.test(host);
}
