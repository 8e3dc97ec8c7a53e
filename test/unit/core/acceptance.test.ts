import { expect, test } from "vitest";
import { acceptancesIn, type Review } from "../../../src/core/judgement/acceptance.ts";

const head = "a".repeat(40);
const asked = { verdict: "not-comparable", pipeline: "penguins", head, author: "alice" } as const;
const line = "/mainline accept not-comparable: the new test set is right";

const review = (body: string, given: Partial<Review> = {}): Review => ({
  author: "bob",
  person: true,
  state: "APPROVED",
  commit: head,
  body,
  url: `https://github.com/acme/demo/pull/1#${given.author ?? "bob"}`,
  ...given,
});

const whys = (reviews: readonly Review[]) => acceptancesIn(reviews, asked).found.map(({ by, why }) => `${by}: ${why}`);

test("an approving review of the head that was judged accepts its verdict, with a reason", () => {
  expect(acceptancesIn([review(`Looks right.\r\n\r\n${line}\r\nThanks`)], asked)).toEqual({
    found: [
      {
        verdict: "not-comparable",
        by: "bob",
        why: "the new test set is right",
        review: "https://github.com/acme/demo/pull/1#bob",
      },
    ],
    refused: [],
  });
  expect(whys([review("/mainline accept not-comparable of penguins: yes")])).toEqual(["bob: yes"]);
  expect(whys([review('/mainline accept not-comparable of "penguins": yes')])).toEqual(["bob: yes"]);
  const named = { ...asked, pipeline: "two words: one of them" };
  const quoted = '/mainline accept not-comparable of "two words: one of them": yes: both';
  expect(acceptancesIn([review(quoted)], named).found.map(({ why }) => why)).toEqual(["yes: both"]);
  expect(acceptancesIn([review(quoted)], asked)).toEqual({ found: [], refused: [] });
  expect(whys([review(`/mainline accept inconclusive: small\n${line}`)])).toHaveLength(1);
  expect(whys([review(`/mainline accept not-comparable: ${"x".repeat(10_000)}`)])[0]?.length).toBe(505);
});

test.each([
  ["of an older head", line, { commit: "b".repeat(40) }, "the review of bob is of bbbbbbb, and aaaaaaa was judged"],
  ["of no commit", line, { commit: null }, "the review of bob is of no commit, and aaaaaaa was judged"],
  ["that only comments", line, { state: "COMMENTED" }, "the review of bob only comments, and does not approve"],
  ["that was dismissed", line, { state: "DISMISSED" }, "the review of bob was dismissed"],
  ["that asks for changes", line, { state: "CHANGES_REQUESTED" }, "the review of bob requests changes"],
  ["of a kind that nobody knows", line, { state: "SPLENDID" }, "the review of bob does not approve"],
  ["of the author", line, { author: "alice" }, "the review of alice is the author's own"],
  ["of an app", line, { author: "ci[bot]", person: false }, "the review of ci[bot] is no person's"],
  ["of a ghost", line, { author: null }, "the review of somebody who is gone is no person's"],
  ["without a reason", "/mainline accept not-comparable:", {}, "the review of bob gives no reason"],
  ["without a colon", "/mainline accept not-comparable", {}, "the review of bob gives no reason"],
  [
    "with a reason that nobody sees",
    "/mainline accept not-comparable: \u200b\u2060 …",
    {},
    "the review of bob gives no reason",
  ],
  ["as we say how it is done", "/mainline accept not-comparable: WHY", {}, "the review of bob gives no reason"],
  ["of nothing", "/mainline accept", {}, "the review of bob accepts no verdict, and the verdict is not-comparable"],
  [
    "of another verdict",
    "/mainline accept inconclusive: why",
    {},
    "the review of bob accepts inconclusive, and the verdict is not-comparable",
  ],
] as const)("a review %s accepts nothing, and is told why", (_, body, given, words) => {
  expect(acceptancesIn([review(body, given)], asked)).toEqual({ found: [], refused: [words] });
});

test("fail cannot be accepted, by no words", () => {
  const failed = { ...asked, verdict: "fail" } as const;
  expect(acceptancesIn([review("/mainline accept fail: please"), review(line, { author: "carol" })], failed)).toEqual({
    found: [],
    refused: [
      "the review of bob accepts fail, which nobody can",
      "the review of carol accepts not-comparable, and the verdict is fail",
    ],
  });
});

test.each([
  ["quoted", `> ${line}`],
  ["shown as code", `Say:\r\n\`\`\`\r\n${line}\r\n\`\`\`\r\nand I will see`],
  ["shown as code that does not end", `\`\`\`text\n\n${line}`],
  ["shown within a longer fence", `~~~~\n~~~\n${line}\n~~~~ x\n${line}\n ~~~~~`],
  ["hidden in a comment", `<!-- or\n${line}\n-->`],
  ["hidden in a comment that does not end", `<!--\n${line}`],
  ["within a sentence", `One may write ${line}`],
  ["indented", `    ${line}`],
  ["of another pipeline", "/mainline accept not-comparable of whales: why"],
  ["of other words", "/mainline accepts not-comparable: why"],
  ["beyond what anybody reads", `${"x".repeat(70_000)}\n${line}`],
  ["nothing", ""],
])("what is no acceptance of this pipeline is not one, and is not told of: %s", (_, body) => {
  expect(acceptancesIn([review(body)], asked)).toEqual({ found: [], refused: [] });
});

test("what stands around code and comments is said", () => {
  const code = "```js\ncode()\n```";
  const inline = "```a word``` of code";
  expect(whys([review(`${code}\n${line}\n${code}`)])).toHaveLength(1);
  expect(whys([review(`${inline}\n${line}`)])).toHaveLength(1);
  expect(whys([review(`<!-- a template -->\r\n${line}`)])).toHaveLength(1);
});

test("the last word of a reviewer counts: approving again or asking for changes takes it back, a comment does not", () => {
  expect(whys([review(line), review("Fine.")])).toEqual([]);
  expect(whys([review(line), review("No!", { state: "CHANGES_REQUESTED" })])).toEqual([]);
  expect(whys([review("No!", { state: "CHANGES_REQUESTED" }), review(line)])).toHaveLength(1);
  expect(whys([review(line), review("By the way", { state: "COMMENTED" })])).toHaveLength(1);
  expect(whys([review(line), review(line, { state: "PENDING" })])).toHaveLength(1);
  expect(whys([review("x", { state: "CHANGES_REQUESTED", author: "carol" }), review(line)])).toHaveLength(1);
});
