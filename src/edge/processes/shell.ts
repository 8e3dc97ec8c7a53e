import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** GitHub's words for a shell → the program that runs a script file. */
export function shellCommand(
  shell: string,
  script: string,
  env: Readonly<Record<string, string>>,
): [string, ...string[]] {
  const words = template(shell, env)
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => word.replaceAll("{0}", script));
  const [program = "sh", ...args] = words;
  return [program, ...args];
}

/** What a script of this shell is called: some shells look at the ending. */
export const scriptEnding = (shell: string): string => ({ python: ".py", pwsh: ".ps1" })[shell] ?? ".sh";

function template(shell: string, env: Readonly<Record<string, string>>): string {
  switch (shell) {
    case "bash":
      return onPath("bash", env) ? "bash --noprofile --norc -eo pipefail {0}" : "sh -e {0}";
    case "sh":
      return "sh -e {0}";
    case "python":
      return `${onPath("python", env) ? "python" : "python3"} {0}`;
    case "pwsh":
      return "pwsh -NoLogo -NonInteractive -File {0}";
    default:
      return shell;
  }
}

/** Programs that have been found, with the PATH that they are on: they stay there. */
const found = new Set<string>();

function onPath(program: string, { PATH = "" }: Readonly<Record<string, string>>): boolean {
  const isThere =
    found.has(`${program} ${PATH}`) || PATH.split(delimiter).some((folder) => canRun(join(folder, program)));
  if (isThere) found.add(`${program} ${PATH}`);
  return isThere;
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
