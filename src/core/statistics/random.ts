/** Whole numbers from 0 to n − 1, all equally likely. */
export type Random = (below: number) => number;

/**
 * The same numbers for the same seed, everywhere: xoshiro128** 1.1 (Blackman and Vigna 2021), its state filled by SplitMix32. The numbers below n are
 * taken by Lemire's multiplication (2019) without his rejection, whose bias of n / 2³² no resampling can notice. Not for secrets.
 */
export function seededRandom(seed: number): Random {
  const fill = splitMix(seed);
  let [a, b, c, d] = [fill(), fill(), fill(), fill()];
  return (below) => {
    const word = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
    return Math.floor((word * below) / 2 ** 32);
  };
}

const rotate = (x: number, by: number): number => (x << by) | (x >>> (32 - by));

function splitMix(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let z = state;
    z = Math.imul(z ^ (z >>> 16), 0x85ebca6b);
    z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
    return z ^ (z >>> 16);
  };
}
