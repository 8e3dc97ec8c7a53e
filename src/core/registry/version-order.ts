import SemVer from "semver/classes/semver.js";
import valid from "semver/functions/valid.js";

/** Mostly a version is three numbers, which need no parser: a registry has thousands. */
const numbers = /^(0|[1-9]\d{0,14})\.(0|[1-9]\d{0,14})\.(0|[1-9]\d{0,14})$/;

export const isVersion = (text: string): boolean => numbers.test(text) || valid(text) !== null;

/** A version's place among others. */
export type Precedence = readonly [major: number, minor: number, patch: number] | SemVer;

export function precedenceOf(version: string): Precedence {
  const plain = numbers.exec(version);
  return plain ? [Number(plain[1]), Number(plain[2]), Number(plain[3])] : new SemVer(version);
}

/** Negative where `a` is the lower one. */
export function comparePrecedence(a: Precedence, b: Precedence): number {
  if (!("raw" in a) && !("raw" in b)) return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
  return semVer(a).compare(semVer(b));
}

const semVer = (version: Precedence): SemVer => ("raw" in version ? version : new SemVer(version.join(".")));
