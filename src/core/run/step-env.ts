import type { Leg } from "../plan/leg.ts";

/** What a program that Mainline starts sees of the caller's environment. */
export interface Exposure {
  /** Secrets that any step of the pipeline names: withheld whatever they are called. */
  readonly secrets: readonly string[];
  /** Those of them that this program names itself. */
  readonly given: readonly string[];
}

/**
 * The environment that a step gets: the caller's without what would let it speak to the runner or hold a credential. Names that
 * match TOKEN, SECRET, PASSWORD or CREDENTIAL, or that end in _KEY, are left out whatever they hold, but for the secrets that the step names.
 */
export function stepEnv(
  caller: Readonly<Record<string, string | undefined>>,
  { secrets, given }: Exposure,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(caller).flatMap(([name, value]) =>
      value === undefined || (isWithheld(name, secrets) && !given.includes(name)) ? [] : [[name, value]],
    ),
  );
}

/** What Mainline tells a step of its leg. The table in docs/mainline-yml.md says it to users. */
export function legEnv(
  leg: Leg,
  at: { run: string; around: readonly string[]; pipeline: string; attempt: number; params: string },
) {
  return {
    MAINLINE_RUN_ID: at.run,
    MAINLINE_PARENT_RUNS: at.around.join(" "),
    MAINLINE_PIPELINE: at.pipeline,
    MAINLINE_STEP: leg.step,
    MAINLINE_LEG: leg.id,
    MAINLINE_REPLICATE: leg.replicate === null ? "" : String(leg.replicate.value),
    MAINLINE_MATRIX: JSON.stringify(leg.matrix ?? {}),
    MAINLINE_ATTEMPT: String(at.attempt),
    MAINLINE_PARAMS: at.params,
  };
}

/** The runs within whose steps a program was started, as their `legEnv` told it. */
export const runsAround = (env: Readonly<Record<string, string | undefined>>): string[] =>
  [env["MAINLINE_PARENT_RUNS"], env["MAINLINE_RUN_ID"]].flatMap((ids) => ids?.split(" ").filter(Boolean) ?? []);

/** Names that belong to the runner or to Mainline: a step can never ask for them as secrets. */
export const isReserved = (name: string): boolean =>
  /^(ACTIONS_|INPUT_|GITHUB_|RUNNER_|MAINLINE_|GIT_CONFIG_)/i.test(name);

const isWithheld = (name: string, secrets: readonly string[]): boolean => withheld.test(name) || secrets.includes(name);

const withheld =
  /^(ACTIONS_|INPUT_|GIT_CONFIG_)|^GITHUB_(ENV|PATH|OUTPUT|STATE|STEP_SUMMARY|TOKEN)$|TOKEN|SECRET|PASSWORD|CREDENTIAL|_KEY$/i;
