import { createColors } from "picocolors";
import type { Failure } from "../core/failure.ts";
import { shortestSecret } from "../core/run/secret-patterns.ts";
import { unreachable } from "../lib/unreachable.ts";
import { renderDiagnostics } from "./diagnostics.ts";
import { escapeTerminal } from "./escape.ts";
import { formatBytes } from "./number.ts";
import { unknownRun } from "./run/unknown-run.ts";

/** The words for every failure: what was seen, what is allowed, what to do; and the exit code that belongs to it. */
export function renderFailure(failure: Failure, { color }: { color: boolean }): { text: string; exitCode: 1 | 2 } {
  const c = createColors(color);
  const say = (exitCode: 1 | 2, what: string, todo: string | null = null) => {
    const lines = what.split("\n").map(escapeTerminal).join("\n");
    return {
      exitCode,
      text: [
        `${c.red(c.bold("error"))} ${c.dim(`[${failure.code}]`)} ${lines}`,
        ...(todo ? [escapeLines(todo)] : []),
      ].join("\n"),
    };
  };
  switch (failure.code) {
    case "usage":
      return say(
        2,
        failure.words,
        failure.hint ?? (failure.command ? `See \`mainline ${failure.command} --help\`.` : "See `mainline --help`."),
      );
    case "invalid-config":
      return { exitCode: 2, text: renderDiagnostics(failure.diagnostics, failure.texts, { color }) };
    case "not-a-repository":
      return say(
        2,
        `${failure.directory} is not inside a Git repository.`,
        "Start one here with `git init`, or go to the folder of yours.",
      );
    case "no-config":
      return say(
        2,
        `There is no ${failure.file}.`,
        "Write one with `mainline init`, go to the folder of yours or one below it, or name it with --config FILE.",
      );
    case "no-commit":
      return say(
        2,
        "The repository has no commit yet, so there is nothing that a version could name.",
        "Commit first: git add -A && git commit",
      );
    case "shallow-clone":
      return say(
        2,
        `This clone is shallow, so Git cannot tell ${failure.question}.`,
        "Fetch the history first: git fetch --unshallow",
      );
    case "store-tracked":
      return say(
        2,
        `Git tracks ${failure.path}, but .mainline/ is where Mainline keeps its own results: those of a commit are not to be believed.`,
        "Take it out of Git: git rm -r --cached .mainline",
      );
    case "dirty-tree":
      return say(
        2,
        "The work tree has changes that are not committed, and a version must name what made it.",
        "Commit them first: git add -A && git commit",
      );
    case "story-broken":
      return say(1, `The story did not happen as it should: ${failure.what}`);
    case "interrupted":
      return say(1, "Interrupted. Legs that had finished are kept; the next `mainline run` goes on from there.");
    case "files-exist":
      return say(
        2,
        `${failure.paths.join(", ")} ${failure.paths.length === 1 ? "is" : "are"} there already, and nothing is overwritten.`,
        "Move them away first, or write mainline.yml by hand: docs/mainline-yml.md.",
      );
    case "too-few-runs":
      return failure.there === 0
        ? say(2, "No run has succeeded yet.", "Start one with `mainline run`.")
        : say(
            2,
            "Only one run has succeeded, so there is none to compare it with.",
            "Change something and run again, or name a version or a stage: `mainline compare MODEL@STAGE`.",
          );
    case "unknown-run":
      return say(2, ...unknownRun(failure));
    case "no-run-for-source":
      return say(
        1,
        `No run of this source (${failure.sourceKey.slice(0, 12)}) has succeeded here.`,
        `Start it with \`mainline run\`${failure.dirty ? "; the work tree has changes that are not committed" : ""}.`,
      );
    case "run-failed":
      return say(
        1,
        [
          `Run ${failure.run} failed.`,
          ...failure.legs.flatMap((leg) => [
            `${leg.id}: ${leg.words}`,
            ...(leg.hint ? [`  ${leg.hint}`] : []),
            `  log: ${leg.log}`,
          ]),
        ].join("\n"),
      );
    case "output-in-the-way":
      return say(
        2,
        `${failure.path} is an output of ${failure.leg}, but Mainline did not write what is there (or it was changed since).`,
        `Move it away, and run again: mv ${failure.path} ${failure.path}.mine`,
      );
    case "secrets-unfit":
      return say(
        2,
        failure.secrets.map(secretWords).join("\n"),
        "Set it in the environment of `mainline run`; in a workflow, in `env` of the train step: NAME: ${{ secrets.NAME }}. A pull request from a fork gets none.",
      );
    case "disk-full":
      return say(
        1,
        `${failure.quota ? "The disk quota is used up" : "The disk is full, or has no room for more files"}${failure.path === null ? "" : `: ${failure.path} could not be written`}. Legs that had finished are kept.`,
        "Make room (`mainline gc` removes what no run needs), and run again: it goes on from there.",
      );
    case "not-writable":
      return say(
        2,
        `${failure.path} cannot be used: ${failure.why}.`,
        "Mainline keeps its results in .mainline/ and lays outputs into the work tree: let it write there, and run again.",
      );
    case "object-corrupt":
      return say(
        1,
        `The stored bytes of ${failure.path}, which ${failure.leg} reads, are not what was stored: the disk or another program changed them. They were removed.`,
        "Run again: the step that makes them runs anew.",
      );
    case "probe-timeout":
      return say(
        2,
        `The environment command \`${failure.command}\` was not done after ${failure.seconds} seconds, so it was ended.`,
        "Its output is part of every key, so it is asked at each run: let it print what it knows at once, or take it out of `environment`.",
      );
    case "probe-too-long":
      return say(
        2,
        `The environment command \`${failure.command}\` printed more than ${formatBytes(failure.most)}, so it was ended.`,
        "Its output is part of every key: let it print what tells one environment from another, and nothing else (a digest of it, say).",
      );
    case "probe-failed":
      return say(
        2,
        `The environment command \`${failure.command}\` failed with exit code ${failure.exitCode}:\n${failure.output.slice(-500)}`,
        "Its output is part of every key, so it must succeed. Install what it asks for, or take it out of `environment`.",
      );
    case "verdict-stops":
      return say(
        1,
        `The verdict is ${failure.verdict}, and the policy stops there. No tag was written.`,
        failure.verdict === "fail"
          ? "`mainline judge` says which gate failed."
          : `A person may decide: mainline promote --accept ${failure.verdict} -m WHY`,
      );
    case "push-refused":
      return say(
        1,
        `The remote ${failure.remote} did not take the tags, so none was written here either:\n${failure.words}`,
        refusalRemedy(failure.words),
      );
    case "fetch-failed":
      return say(
        1,
        `The tags of the remote ${failure.remote} could not be fetched, so nothing was written:\n${failure.words}`,
        refusalRemedy(failure.words),
      );
    case "no-version-held":
      return say(
        2,
        `${failure.stage} is held by commit ${failure.commit.slice(0, 12)} of ${failure.model}, where no version is registered: by GTO's rules no tag can take that back.`,
        `Promote another commit over it, or register one there first: git tag -a -m WHY '${failure.model}@vX.Y.Z' ${failure.commit.slice(0, 12)}`,
      );
    case "nothing-to-roll-back":
      return say(2, `Nothing holds ${failure.stage} for "${failure.model}".`, rollbackRemedy(failure));
    case "registry-refused":
      return say(2, failure.words, failure.todo);
    case "unknown-version":
      return say(
        2,
        `"${failure.asked}" is no run, version or stage here.`,
        failure.known.length > 0
          ? `There are: ${failure.known.join(", ")}.`
          : "The registry is empty, and there is no run yet.",
      );
    case "not-pulled":
      return say(
        1,
        `The model of ${failure.version} cannot be had: ${failure.words}. Nothing was put in place.`,
        "Releases of a private repository need a token in GITHUB_TOKEN or GH_TOKEN that may read its contents; models that were promoted on a laptop are in the store there.",
      );
    case "in-the-way":
      return say(
        1,
        `${failure.path} is there already, and is not what would be put there. Nothing was changed.`,
        "Pull into another folder with --into DIR, or let it be replaced with --replace.",
      );
    case "forge":
      return say(
        1,
        `GitHub refused to ${failure.call}${failure.status === null ? "" : ` (${failure.status})`}: ${failure.words}`,
        forgeRemedy(failure.status),
      );
    case "artifact-refused":
      return say(1, `The artifact is not taken: ${failure.words}.`, "Run the train job again; it makes a new one.");
    case "not-here":
      return say(2, failure.words, failure.todo);
    case "git":
      return say(1, `\`${failure.command}\` failed:\n${failure.words}`);
    default:
      return unreachable(failure);
  }
}

function secretWords({ name, steps, short }: { name: string; steps: readonly string[]; short: boolean }): string {
  const what = short ? `has fewer than ${shortestSecret} characters, which cannot be masked in a log` : "is not set";
  return `The secret ${name}, which ${steps.join(" and ")} ${steps.length === 1 ? "names" : "name"}, ${what}.`;
}

function forgeRemedy(status: number | null): string | null {
  if (status === 401) return "The token is not valid any more, or not for this repository.";
  if (status === 403 || status === 404)
    return "The job's `permissions` must grant it; workflows/mainline.yml names what each job needs.";
  return status === 422 ? null : "Run the job again; if it stays so, see the status page of your GitHub.";
}

function refusalRemedy(words: string): string {
  if (/would clobber/i.test(words))
    return "A tag here is not the remote's of that name. Take the remote's, and try again: git fetch --tags --force";
  if (/GH013|rule|protected/i.test(words))
    return "A ruleset protects these tags: let whoever promotes bypass it, or hand in the token of an App that may.";
  if (/hook declined/i.test(words))
    return "A hook of the remote refused; ask those who keep it, or promote without the remote by --local.";
  if (/could not read|unable to access|does not appear|not found|connection/i.test(words))
    return "Check `git remote -v` and that you can push, then promote again; or keep the tags here by --local.";
  return "Mend the cause and promote again; or keep the tags here by --local.";
}

function rollbackRemedy({ meant, known, held }: Extract<Failure, { code: "nothing-to-roll-back" }>): string {
  if (held !== null && held.length > 0)
    return `Its stages that are held: ${held.join(", ")}. Name one with --stage STAGE.`;
  if (held !== null) return "None of its stages is held: there is nothing to take back.";
  if (meant !== null) return `Did you mean ${meant}?`;
  return known.length > 0 ? `Models: ${known.join(", ")}.` : "The registry is empty.";
}

const escapeLines = (text: string): string => text.split("\n").map(escapeTerminal).join("\n");
