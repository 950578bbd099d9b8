// Exponential and logarithm from the four operations alone, so that every machine gives the same bits.

const LN2 = Math.LN2;
const PER_LN2 = 1 / LN2;
/** 2 to the powers -1074 … 1023, by place. */
const POWERS: Float64Array = (() => {
  const out = new Float64Array(2098);
  let x = 1;
  for (let k = 1074; k < out.length; k++, x *= 2) out[k] = x;
  x = 1;
  for (let k = 1074; k >= 0; k--, x *= 0.5) out[k] = x;
  return out;
})();

/** e to the power `x`, relative error below 1e-9; 0 below -700, cut at 700. */
export function exp(x: number): number {
  if (x < -700) return 0;
  const y = x > 700 ? 700 : x;
  const k = Math.round(y * PER_LN2);
  const r = y - k * LN2;
  // Taylor on |r| <= ln 2 / 2, to the ninth power
  const r2 = r * r;
  const even = 1 + r2 * (1 / 2 + r2 * (1 / 24 + r2 * (1 / 720 + r2 * (1 / 40320))));
  const odd = 1 + r2 * (1 / 6 + r2 * (1 / 120 + r2 * (1 / 5040 + r2 * (1 / 362880))));
  return (even + r * odd) * (POWERS[k + 1074] as number);
}

/** Natural logarithm of a positive number, absolute error below 1e-9. */
export function log(x: number): number {
  let m = x;
  let k = 0;
  while (m > Math.SQRT2) {
    m *= 0.5;
    k++;
  }
  while (m < Math.SQRT1_2) {
    m *= 2;
    k--;
  }
  // atanh series on |z| <= 0.172
  const z = (m - 1) / (m + 1);
  const z2 = z * z;
  const sum = 1 + z2 * (1 / 3 + z2 * (1 / 5 + z2 * (1 / 7 + z2 * (1 / 9 + z2 * (1 / 11)))));
  return k * LN2 + 2 * z * sum;
}

/** The hyperbolic tangent. */
export const tanh = (x: number): number => 1 - 2 / (exp(2 * x) + 1);

/** Shares of sums as of chances (softmax): each from 0 to 1, together 1. */
export function shares(sums: readonly number[]): number[] {
  const most = Math.max(...sums);
  const exps = sums.map((s) => exp(s - most));
  const all = exps.reduce((a, b) => a + b, 0);
  return exps.map((e) => e / all);
}

/** The logistic function. */
export const sigmoid = (x: number): number => (x >= 0 ? 1 / (1 + exp(-x)) : exp(x) / (1 + exp(x)));
