/** Figures inside sentences: four significant digits, no exponent where a person would not write one. */
export function number(value: number): string {
  if (value === 0) return "0";
  const size = Math.abs(value);
  const text = size < 1e-4 || size >= 1e7 ? size.toExponential(2) : Number(size.toPrecision(4)).toString();
  return value < 0 ? `−${text}` : text;
}

export const percent = (share: number): string => `${Number((share * 100).toFixed(2))} %`;
