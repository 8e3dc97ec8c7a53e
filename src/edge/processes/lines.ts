import { StringDecoder } from "node:string_decoder";

export interface LineSink {
  line(text: string): void;
  /** A line that is not whole yet, and is written again: a progress bar. */
  update(text: string): void;
}

/**
 * Cuts a stream of bytes into lines; what is longer than 4,096 characters is cut, so that no step can fill our memory. Of what carriage returns
 * write over each other a line is the last, as on a terminal.
 */
export function lineSplitter(sink: LineSink, longest = 4096): { push(chunk: Buffer): void; end(): void } {
  const decoder = new StringDecoder("utf8");
  let rest = "";
  const take = (text: string) => {
    const lines = (rest + text).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) sink.line(visible(line, longest));
    const returned = rest.lastIndexOf("\r");
    if (returned === -1) rest = rest.slice(0, longest);
    else {
      const shown = visible(rest.slice(0, returned), longest);
      if (shown !== "") sink.update(shown);
      rest = `${shown}\r${rest.slice(returned + 1).slice(0, longest)}`;
    }
  };
  return {
    push: (chunk) => take(decoder.write(chunk)),
    end() {
      take(decoder.end());
      const last = visible(rest, longest);
      if (last !== "") sink.line(last);
      rest = "";
    },
  };
}

function visible(line: string, longest: number): string {
  if (!line.includes("\r")) return line.slice(0, longest);
  const written = line.split("\r").filter((part) => part.trim() !== "");
  return (written.at(-1) ?? "").slice(0, longest);
}
