import * as core from "@actions/core";
import type { RunnerJudgeInput } from "../app/judge/judge-on-runner.ts";
import type { RunnerContext } from "../app/runner-edges.ts";
import { Stop } from "../core/failure.ts";
import { isSoft } from "../core/judgement/acceptance.ts";
import { input } from "./runner.ts";

/** The inputs that report and promote share. */
export function judgeInput(context: RunnerContext): RunnerJudgeInput {
  return {
    file: input("config") ?? "mainline.yml",
    artifactId: Number(input("artifact-id") ?? Number.NaN),
    digest: input("digest") ?? "",
    measured: measuredInput(),
    reused: input("reused") === "true",
    reason: input("reason") ?? "",
    context,
    accept: acceptOf(context),
    tested: null,
  };
}

/** Empty where nothing had to be measured again, and in workflows that are older than that. Throws Stop: not-here. */
function measuredInput(): RunnerJudgeInput["measured"] {
  const [id, digest] = [input("measured-artifact-id"), input("measured-digest")];
  if (id === undefined && digest === undefined) return null;
  if (/^\d+$/.test(id ?? "") && isDigest(digest ?? "")) return { artifactId: Number(id), digest: digest ?? "" };
  throw new Stop({
    code: "not-here",
    words: "The inputs measured-artifact-id and measured-digest are not those of a train job.",
    todo: "Hand on both as they are: measured-artifact-id: ${{ needs.train.outputs.measured-artifact-id }}, and the same for measured-digest.",
  });
}

const isDigest = (text: string): boolean => /^sha256:[0-9a-f]{64}$/.test(text);

/** Without the train job's outputs there is nothing that could be proved. */
export function requireArtifact({ artifactId, digest }: RunnerJudgeInput): void {
  if (Number.isInteger(artifactId) && isDigest(digest)) return;
  throw new Stop({
    code: "not-here",
    words: "The inputs artifact-id and digest are not those of a train job.",
    todo: "Hand them on: artifact-id: ${{ needs.train.outputs.artifact-id }}, and the same for digest.",
  });
}

function acceptOf({ event, actor }: RunnerContext): RunnerJudgeInput["accept"] {
  const verdict = core.getInput("accept");
  if (verdict === "") return null;
  const words = (text: string, todo: string) => new Stop({ code: "not-here", words: text, todo });
  if (event !== "workflow_dispatch")
    throw words("`accept` is a person's decision.", "Start the workflow by hand (workflow_dispatch) to give it.");
  if (!isSoft(verdict))
    throw words(
      `The verdict "${verdict}" cannot be accepted.`,
      "It may be not-comparable, inconclusive or no-baseline.",
    );
  const why = core.getInput("why");
  if (why === "") throw words("`accept` needs a reason.", "Say it in the input `why`; it is kept in the stage tag.");
  return { verdict, by: actor, why, review: null };
}
