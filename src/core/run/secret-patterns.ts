import { byCodeUnit } from "../../lib/order.ts";

/** A text that is shorter cannot be masked without masking half of a log. */
export const shortestSecret = 4;

/** Whether a value can be kept secret: blanks around it do not count. */
export const isLongEnough = (value: string): boolean => value.trim().length >= shortestSecret;

/** The bytes by which secrets show in a log: each value, and each line of it, as it is and in the usual encodings. */
export function maskPatterns(values: readonly string[]): Buffer[] {
  return buffers(values.flatMap((value) => [...encodings(value.trim()), ...linesOf(value)]));
}

/** The bytes by which whole secrets show in a file: a line of a key file, such as its title, may stand in a file by right. */
export function secretPatterns(values: readonly string[]): Buffer[] {
  return buffers(values.flatMap((value) => encodings(value.trim())));
}

function encodings(value: string): string[] {
  const bytes = Buffer.from(value);
  const hex = bytes.toString("hex");
  return [
    value,
    value.replaceAll("\n", "\r\n"),
    hex,
    hex.toUpperCase(),
    ...jsonEscaped(value),
    ...percentEncoded(value, bytes),
    ...base64(bytes),
  ];
}

function linesOf(value: string): string[] {
  return value.split(/\r\n|\n|\r/).map((line) => line.trim());
}

/** As JavaScript writes it, and as Python does, which escapes all that is not ASCII. */
function jsonEscaped(value: string): string[] {
  const plain = JSON.stringify(value).slice(1, -1);
  const ascii = plain.replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
  return [plain, ascii];
}

/** As `encodeURIComponent`, strictly by RFC 3986, as browsers' and Python's forms, as a path, with lower-case digits, and each byte. */
function percentEncoded(value: string, bytes: Buffer): string[] {
  const hexOf = (text: string) => `%${text.charCodeAt(0).toString(16).toUpperCase()}`;
  const loose = encodeURIComponent(bytes.toString());
  const strict = loose.replace(/[!'()*]/g, hexOf);
  const form = new URLSearchParams({ "": value }).toString().slice(1);
  const written = [loose, strict, form, strict.replaceAll("%20", "+"), strict.replaceAll("%2F", "/")];
  const every = [...bytes].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join("");
  const lower = written.map((text) => text.replace(/%../g, (code) => code.toLowerCase()));
  return [...written, ...lower, every, every.toUpperCase()];
}

/** At the three places where it can begin among other bytes, without the digits that those share; and as lines of 64 and 76. */
function base64(bytes: Buffer): string[] {
  const whole = [0, 1, 2].map((before) => {
    const digits = Buffer.concat([Buffer.alloc(before), bytes]).toString("base64");
    return digits.slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6));
  });
  const lines = [64, 76].flatMap((width) => whole[0]?.match(new RegExp(`.{1,${width}}`, "g")) ?? []);
  return [...whole, ...lines.filter((line) => line.length >= 8)].flatMap((digits) => [digits, urlSafe(digits)]);
}

const urlSafe = (digits: string): string => digits.replaceAll("+", "-").replaceAll("/", "_");

function buffers(texts: readonly string[]): Buffer[] {
  const unique = new Set(texts.filter((text) => text.length >= shortestSecret));
  return [...unique].sort(byCodeUnit).map((text) => Buffer.from(text));
}
