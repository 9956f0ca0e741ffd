/**
 * Points as a model writes them: 2, "2", "2.0", "2/3", "2 points". Null is null. Undefined for whatever is not certain: 7, -1,
 * 2.5, "two or three".
 */
export function readPoints(value: unknown, most: number): number | null | undefined {
  if (value === null) return null;
  const found =
    typeof value === 'string'
      ? /^\s*([+-]?\d+(?:\.\d+)?)\s*(?:(?:\/|out of)\s*(\d+))?\s*(?:points?)?\.?\s*$/i.exec(value)
      : undefined;
  if (found?.[2] !== undefined && Number(found[2]) !== most) return undefined;
  const number = typeof value === 'number' ? value : Number(found?.[1] ?? Number.NaN);
  return Number.isInteger(number) && number >= 0 && number <= most ? number : undefined;
}
