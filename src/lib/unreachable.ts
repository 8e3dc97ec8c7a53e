/** Makes a forgotten case of a closed union a compile error, and a defect at run time. */
export function unreachable(value: never): never {
  throw new Error(`unreachable: ${JSON.stringify(value)}`);
}
