/** Regenerates what is made from the code: the JSON Schema, and the tables between markers in the docs. CI diffs the result. */
import { readFileSync, writeFileSync } from "node:fs";
import { parse } from "yaml";
import { commands } from "../src/cli/commands.ts";
import { commandHelp } from "../src/cli/help.ts";
import { configKeys, jsonSchema } from "../src/config/json-schema.ts";
import { cells } from "../test/simulate/cells.ts";
import type { Kept } from "../test/simulate/simulate.ts";
import { tables } from "../test/simulate/tables.ts";

writeFileSync("mainline.schema.json", `${JSON.stringify(jsonSchema(), null, 2)}\n`);
between(
  "docs/mainline-yml.md",
  "keys",
  table(
    ["key", "what it is"],
    configKeys().map(({ key, description }) => [`\`${key}\``, description]),
  ),
);
between("docs/cli.md", "commands", await commandPages());
for (const [folder, readme] of [
  [".", "docs/train.md"],
  ["report", "report/README.md"],
  ["promote", "promote/README.md"],
] as const) {
  const action = parse(readFileSync(`${folder}/action.yml`, "utf8")) as Action;
  const inputs = Object.entries(action.inputs).map(([name, input]) => [
    `\`${name}\``,
    input.description,
    input.default === undefined ? "" : `\`${input.default}\``,
  ]);
  between(readme, "inputs", table(["input", "what it is", "default"], inputs));
  between(
    readme,
    "outputs",
    table(
      ["output", "what it is"],
      Object.entries(action.outputs ?? {}).map(([name, output]) => [`\`${name}\``, output.description]),
    ),
  );
}
between("docs/github.md", "calls", callsTable());
between("docs/statistics.md", "simulated", simulatedTables());
between("README.md", "report", readFileSync("docs/example-report.md", "utf8").replace(/^## /, "### ").trim());
between("README.md", "workflow", `\`\`\`yaml\n${readFileSync("workflows/mainline.yml", "utf8")}\`\`\``);

/** From what `test/e2e/calls.test.ts` has counted. */
function callsTable(): string {
  const { permissions, flows } = JSON.parse(readFileSync("test/fixtures/calls.json", "utf8")) as {
    permissions: Record<string, string>;
    flows: Record<string, Record<string, number>>;
  };
  const jobs = Object.entries(flows);
  const rows = Object.entries(permissions).map(([operation, permission]) => [
    `\`${operation}\``,
    `\`${permission}\``,
    ...jobs.map(([, calls]) => String(calls[operation] ?? "")),
  ]);
  const sums = jobs.map(([, calls]) => String(Object.values(calls).reduce((sum, count) => sum + count, 0)));
  return table(["call", "needs", ...jobs.map(([job]) => job)], [...rows, ["all", "", ...sums]]);
}

/** From what `npm run simulate` has counted. */
function simulatedTables(): string {
  const kept = JSON.parse(readFileSync("test/fixtures/simulation.json", "utf8")) as Record<string, Kept>;
  return tables(cells(), kept);
}

interface Action {
  readonly inputs: Record<string, { description: string; default?: string }>;
  readonly outputs?: Record<string, { description: string }>;
}

async function commandPages(): Promise<string> {
  const pages = await Promise.all(
    Object.entries(commands).map(
      async ([name, { summary, load }]) =>
        `### \`mainline ${name}\`: ${summary}\n\n\`\`\`text\n${commandHelp(name, await load())}\n\`\`\``,
    ),
  );
  return pages.join("\n\n");
}

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** Replaces what stands between `<!-- name:start -->` and `<!-- name:end -->`. */
function between(file: string, name: string, text: string): void {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const old = readFileSync(file, "utf8");
  const [from, to] = [old.indexOf(start), old.indexOf(end)];
  if (from === -1 || to < from) throw new Error(`${file} has no ${start} … ${end}`);
  writeFileSync(file, `${old.slice(0, from + start.length)}\n${text}\n${old.slice(to)}`);
}
