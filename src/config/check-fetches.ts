import type { Diagnostic } from "../lib/diagnostic.ts";
import { fetchName } from "./fetch-name.ts";
import type { Context } from "./rule.ts";

/** Inputs from elsewhere: where from, what they must be, and what they are called. */
export function fetches({ written, locator, report }: Context): Diagnostic[] {
  return Object.entries(written.steps).flatMap(([step, { inputs = [] }]) =>
    inputs.flatMap((input, i) => {
      if (typeof input === "string") return [];
      const at = (key: string) => locator.value(["steps", step, "inputs", i, key]);
      const problem = urlProblem(input.url);
      return [
        ...(problem === null ? [] : [report("bad-url", at("url"), `${problem}.`, urlRule)]),
        ...(/^[0-9a-f]{64}$/i.test(input.sha256)
          ? []
          : [report("bad-digest", at("sha256"), `${JSON.stringify(input.sha256)} is no SHA-256.`, digestRule)]),
        ...(problem !== null || input.path !== undefined || fetchName(input.url) !== ""
          ? []
          : [
              report(
                "no-name",
                at("url"),
                "The address does not end in a name.",
                "Add `path`: where the step finds the file.",
              ),
            ]),
      ];
    }),
  );
}

const urlRule = "Write an address that anybody may read, as in https://example.org/data.csv.";
const digestRule = "It has 64 hex digits: `sha256sum FILE` prints it.";

function urlProblem(text: string): string | null {
  if (!URL.canParse(text)) return `${JSON.stringify(text)} is no address`;
  const url = new URL(text);
  if (url.protocol !== "https:" && url.protocol !== "http:")
    return `${JSON.stringify(text)} is fetched neither by https nor by http`;
  return url.username || url.password
    ? "The address holds a user name or a password, which would stand in Git and in every record"
    : null;
}
