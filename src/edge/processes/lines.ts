import { StringDecoder } from "node:string_decoder";

const longest = 4096;

/** Cuts a stream of bytes into lines; what is longer than 4,096 characters is cut, so that no step can fill our memory. */
export function lineSplitter(onLine: (line: string) => void): { push(chunk: Buffer): void; end(): void } {
  const decoder = new StringDecoder("utf8");
  let rest = "";
  const take = (text: string) => {
    const parts = (rest + text).split(/\r\n|\n|\r/);
    rest = (parts.pop() ?? "").slice(0, longest);
    for (const part of parts) onLine(part.slice(0, longest));
  };
  return {
    push: (chunk) => take(decoder.write(chunk)),
    end() {
      take(decoder.end());
      if (rest !== "") onLine(rest);
      rest = "";
    },
  };
}
