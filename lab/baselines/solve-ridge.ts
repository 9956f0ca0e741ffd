/** Steps after which the solution is taken as it is; conjugate gradients need no more than there are unknowns. */
const MOST_STEPS = 200;
/** Stops when the squared residual has shrunk by this: what is expected is then right to four digits. */
const NEAR = 1e-10;

/**
 * The dual of ridge regression (Saunders et al. 1998): weights `a` with (K + penalty * I) a = y, where K holds the inner
 * products of the rows, found by conjugate gradients (Hestenes and Stiefel 1952). What is expected of a row is the sum of
 * its inner products with the rows times their weights. `products` has a row for each member, in the order of `y`.
 */
export function solveRidge(
  products: readonly Float64Array[],
  y: readonly number[],
  penalty: number,
): Float64Array {
  const n = y.length;
  const weights = new Float64Array(n);
  const residual = Float64Array.from(y);
  const direction = Float64Array.from(y);
  const image = new Float64Array(n);
  const dot = (a: Float64Array, b: Float64Array): number => {
    let sum = 0;
    for (let i = 0; i < n; i++) sum += (a[i] as number) * (b[i] as number);
    return sum;
  };
  let left = dot(residual, residual);
  const enough = left * NEAR;
  for (let step = 0; step < MOST_STEPS && left > enough; step++) {
    for (let i = 0; i < n; i++)
      image[i] = dot(products[i] as Float64Array, direction) + penalty * (direction[i] as number);
    const along = left / dot(direction, image);
    for (let i = 0; i < n; i++) {
      weights[i] = (weights[i] as number) + along * (direction[i] as number);
      residual[i] = (residual[i] as number) - along * (image[i] as number);
    }
    const rest = dot(residual, residual);
    for (let i = 0; i < n; i++)
      direction[i] = (residual[i] as number) + (rest / left) * (direction[i] as number);
    left = rest;
  }
  return weights;
}
