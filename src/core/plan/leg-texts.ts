import { alike, type Evaluate, type Template, templateOf } from "../pipeline/interpolate.ts";
import type { PlanProblem } from "../pipeline/plan-problem.ts";
import type { RepoPath } from "./leg.ts";
import { repoPath } from "./paths.ts";

/** What reading a text of a step takes, and where what is wrong with it goes. */
export interface TextContext {
  readonly problems: PlanProblem[];
  /** Where paths are relative to. */
  readonly folder: RepoPath;
  readonly evaluate: Evaluate;
}

/** A text, with a problem where it cannot be filled. */
export function sayer(text: string, at: PlanProblem["at"], { evaluate, problems }: TextContext): Template {
  const template = templateOf(text, evaluate);
  return (contexts) => {
    try {
      return template(contexts);
    } catch (error) {
      const message = `The expression cannot be evaluated: ${(error as Error).message}.`;
      problems.push({ code: "bad-expression", at, message, hint: null });
      return "";
    }
  };
}

/** A text as a path, resolved once where it is the same in every leg. */
export function pather(text: string, at: PlanProblem["at"], context: TextContext): Template {
  const say = sayer(text, at, context);
  return alike([text], (contexts) => path(say(contexts), at, context));
}

function path(written: string, at: PlanProblem["at"], { folder, problems }: TextContext): RepoPath {
  // Why it could not be said is a problem already.
  if (problems.at(-1)?.at === at) return "";
  const found = repoPath(folder, written);
  if (found !== null && !/(^|\/)\.(git|mainline)(\/|$)/i.test(found)) return found;
  const message =
    found === null
      ? `"${written}" leaves the repository, or is no plain relative path.`
      : `"${written}" is in a folder that belongs to Git or to Mainline.`;
  problems.push({
    code: "bad-path",
    at,
    message,
    hint: "Paths are relative to the folder of mainline.yml, with / between the parts.",
  });
  return "";
}
