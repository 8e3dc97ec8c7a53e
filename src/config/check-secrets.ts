import { isReserved } from "../core/run/step-env.ts";
import type { Diagnostic } from "../lib/diagnostic.ts";
import type { Context } from "./rule.ts";

/** What a step may name as a secret: an environment variable that is nobody else's, and not one that it sets itself. */
export function secrets({ written, locator, report }: Context): Diagnostic[] {
  return Object.entries(written.steps).flatMap(([step, { secrets: names = [], env = {} }]) =>
    names.flatMap((name, i) => {
      const wrong = problem(name, env);
      return wrong === null
        ? []
        : [report(wrong.code, locator.value(["steps", step, "secrets", i]), wrong.message, wrong.hint)];
    }),
  );
}

function problem(name: string, env: Readonly<Record<string, unknown>>) {
  if (!/^[A-Za-z_]\w*$/.test(name))
    return {
      code: "bad-name",
      message: `${JSON.stringify(name)} is not the name of an environment variable.`,
      hint: "It begins with a letter or _, and has letters, digits and _.",
    };
  if (isReserved(name))
    return {
      code: "reserved-secret",
      message: `${name} belongs to the runner or to Mainline, and no step ever sees it.`,
      hint: "Hand what the step needs in under another name, with no more rights than it needs.",
    };
  if (Object.hasOwn(env, name))
    return {
      code: "secret-in-env",
      message: `${name} is a secret, and its value is written under env.`,
      hint: "Take it out of env: a secret comes from the environment of `mainline run`.",
    };
  return null;
}
