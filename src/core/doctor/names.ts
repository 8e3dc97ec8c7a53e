import type { Finding, TextFile } from "./finding.ts";
import { readYaml } from "./yaml.ts";

/** Runs are found, and versions are tagged, by these names: two pipelines that share one would take each other's. */
export function nameFindings(policies: readonly TextFile[]): Finding[] {
  const named = policies.flatMap(({ path, text }) => {
    const written = readYaml<{ name?: unknown; models?: object }>(text);
    const models = Object.keys(written?.models ?? {}).map((model) => ({ path, name: `model ${model}` }));
    return written ? [{ path, name: `pipeline ${written.name}` }, ...models] : [];
  });
  return named.flatMap(({ path, name }, i) => {
    const first = named.findIndex((one) => one.name === name);
    if (first === i) return [];
    return [
      {
        code: "shared-name",
        what: `${named[first]?.path} and ${path} both declare the ${name}.`,
        why: "Runs are found and versions are tagged by these names, so that one would take the other's for its own.",
        todo: `Give the one in ${path} another name.`,
      },
    ];
  });
}
