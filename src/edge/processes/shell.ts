import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** GitHub's words for a shell → the program that runs a script file. */
export function shellCommand(
  shell: string,
  script: string,
  env: Readonly<Record<string, string>>,
): [string, ...string[]] {
  const template = templates(env)[shell] ?? shell;
  const words = template
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => word.replaceAll("{0}", script));
  const [program = "sh", ...args] = words;
  return [program, ...args];
}

/** What a script of this shell is called: some shells look at the ending. */
export const scriptEnding = (shell: string): string => ({ python: ".py", pwsh: ".ps1" })[shell] ?? ".sh";

function templates(env: Readonly<Record<string, string>>): Record<string, string> {
  return {
    bash: onPath("bash", env) ? "bash --noprofile --norc -eo pipefail {0}" : "sh -e {0}",
    sh: "sh -e {0}",
    python: `${onPath("python", env) ? "python" : "python3"} {0}`,
    pwsh: "pwsh -NoLogo -NonInteractive -File {0}",
  };
}

function onPath(program: string, env: Readonly<Record<string, string>>): boolean {
  return (env["PATH"] ?? "").split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
