import { expect, test } from "vitest";
import { renderFailure } from "../../../src/render/failure.ts";
import { renderPromotion } from "../../../src/render/promotion.ts";

const words = (failure: Parameters<typeof renderFailure>[0]) => renderFailure(failure, { color: false });

test.each([
  [{ code: "shallow-clone", question: "what came before abc" }, 2, "git fetch --unshallow"],
  [{ code: "fetch-failed", remote: "origin", words: "(would clobber existing tag)" }, 1, "git fetch --tags --force"],
  [{ code: "fetch-failed", remote: "origin", words: "fatal: unable to access 'x'" }, 1, "git remote -v"],
  [{ code: "push-refused", remote: "origin", words: "refs/tags/m [remote rejected] (GH013)" }, 1, "ruleset"],
  [{ code: "push-refused", remote: "origin", words: "(pre-receive hook declined)" }, 1, "--local"],
  [{ code: "no-version-held", model: "m", stage: "prod", commit: "c0ffee" }, 2, "git tag -a"],
] as const)("%o has words and a remedy", (failure, exitCode, remedy) => {
  const rendered = words(failure);
  expect(rendered.exitCode).toBe(exitCode);
  expect(rendered.text.split("\n").at(-1)).toContain(remedy);
});

test.each([
  [{ known: ["penguins"], meant: "penguins", held: null }, "Did you mean penguins?"],
  [{ known: ["penguins"], meant: null, held: null }, "Models: penguins."],
  [{ known: [], meant: null, held: null }, "The registry is empty."],
  [{ known: ["m"], meant: null, held: ["dev"] }, "Its stages that are held: dev. Name one with --stage STAGE."],
  [{ known: ["m"], meant: null, held: [] }, "None of its stages is held: there is nothing to take back."],
])("nothing to roll back with %o says what there is", (state, last) => {
  const failure = { code: "nothing-to-roll-back", model: "m", stage: "prod", ...state } as const;
  expect(words(failure).text.split("\n").at(-1)).toBe(last);
});

test("a promotion is told by model, then by tag, and a stranger's words cannot paint", () => {
  const tag = { name: "m@v0.1.0", commit: "c", message: "", time: 1 };
  const results = [
    { kind: "promote", model: "m", version: "0.1.0", tags: [tag] },
    { kind: "register", model: "n", version: "0.2.0", tags: [], reason: "a \u001b[31mreason" },
    { kind: "nothing", model: "o", version: null, reason: "another" },
  ] as const;
  const told = renderPromotion(results, { stage: "prod", dryRun: false, remote: "origin" });
  expect(told.split("\n")).toEqual([
    "m v0.1.0 is in prod now.",
    expect.stringMatching(/^n v0\.2\.0 is registered, and prod is left alone: a .*reason\.$/),
    "o: nothing to promote, for another.",
    "  pushed to origin m@v0.1.0",
  ]);
  expect(told).not.toContain("\u001b");
  expect(renderPromotion([], { stage: "prod", dryRun: true, remote: null })).toContain("declares no model");
});
