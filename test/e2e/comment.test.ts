import { afterAll, beforeAll, expect, test } from "vitest";
import { pullRequestRun, rerun, type WorkflowRun } from "../support/github/index.ts";
import { tiny } from "../support/project.ts";
import { promotedStage, skill } from "../support/promoted-stage.ts";
import { temporary } from "../support/rig.ts";

// One repository for all: each test has a pull request of its own. Training that failed is what needs no training to be told.
const folder = temporary();
let s: Awaited<ReturnType<typeof promotedStage>>;
const failed = { code: 1, outputs: {} };
const marker = "<!-- mainline:report:mainline.yml -->";

beforeAll(async () => {
  s = await promotedStage(folder.path);
});
afterAll(async () => {
  await s[Symbol.asyncDispose]();
  folder[Symbol.dispose]();
});

function pullRequest(branch: string): WorkflowRun {
  s.branch(branch, { [`${branch}.txt`]: "new\n" });
  return pullRequestRun(s.repository, s.repository.openPullRequest({ head: branch }));
}

/** The same pull request's next run, so that the report has something new to say. */
const next = ({ pullRequest: pull }: WorkflowRun): WorkflowRun => {
  if (!pull) throw new Error("no pull request");
  return pullRequestRun(s.repository, pull);
};

/** Somebody writes a comment on the run's pull request; answers its id. */
function write(run: WorkflowRun, author: string, body: string): number {
  const { site, comments } = s.repository;
  const now = site.now();
  const comment = {
    id: site.nextId(),
    number: run.pullRequest?.number ?? 0,
    author,
    body,
    createdAt: now,
    updatedAt: now,
  };
  comments.push(comment);
  return comment.id;
}

const commentsOn = ({ pullRequest: pull }: WorkflowRun) =>
  s.repository.comments.filter(({ number }) => number === pull?.number);
const mentions = (run: WorkflowRun) => expect.stringContaining(`/actions/runs/${run.id})`);

test("the comment is found behind two pages of others, and updated in place", async () => {
  const run = pullRequest("paged");
  for (let i = 0; i < 230; i++) write(run, i % 2 === 0 ? "bob" : "other[bot]", `comment ${i}`);
  const own = write(run, "github-actions[bot]", `${marker}\nold\n`);
  const others = commentsOn(run).filter(({ id }) => id !== own);
  const before = structuredClone(others.map(({ id, body, author }) => ({ id, body, author })));
  const told = await s.runner.report(run, failed);
  expect(told.stdout).toContain("the comment was updated");
  expect(commentsOn(run).find(({ id }) => id === own)?.body).toEqual(mentions(run));
  expect(commentsOn(run).filter(({ id }) => id !== own)).toEqual(before.map((one) => expect.objectContaining(one)));
});

test("a stranger's comment with the marker, a person's or another app's, is left alone", async () => {
  const run = pullRequest("strangers");
  for (const author of ["mallory", "other[bot]"]) write(run, author, `${marker}\nfree models: example.org\n`);
  await s.runner.report(run, failed);
  const again = next(run);
  await s.runner.report(again, failed);
  expect(commentsOn(run).map(({ author, body }) => [author, body])).toEqual([
    ["mallory", `${marker}\nfree models: example.org\n`],
    ["other[bot]", `${marker}\nfree models: example.org\n`],
    ["github-actions[bot]", mentions(again)],
  ]);
});

test("the workflow's own app may say the marker elsewhere than at the beginning: that is another comment", async () => {
  const run = pullRequest("quoted");
  write(run, "github-actions[bot]", `Somebody wrote ${marker}`);
  await s.runner.report(run, failed);
  expect(commentsOn(run).map(({ body }) => body)).toEqual([`Somebody wrote ${marker}`, mentions(run)]);
});

test("a comment that somebody deleted is made anew", async () => {
  const run = pullRequest("deleted");
  await s.runner.report(run, failed);
  const [first] = commentsOn(run);
  if (first) s.repository.comments.splice(s.repository.comments.indexOf(first), 1);
  const again = next(run);
  await s.runner.report(again, failed);
  expect(commentsOn(run).map(({ body }) => body)).toEqual([mentions(again)]);
});

test("one that is deleted between the look and the update is made anew", async () => {
  const run = pullRequest("vanishing");
  const own = write(run, "github-actions[bot]", `${marker}\nold\n`);
  const vanish = () => {
    const at = s.repository.comments.findIndex(({ id }) => id === own);
    s.repository.comments.splice(at, 1);
    return undefined;
  };
  s.github.fail({ operation: "issues/update-comment", nth: 1, with: vanish });
  await s.runner.report(run, failed);
  expect(commentsOn(run).map(({ body }) => body)).toEqual([mentions(run)]);
});

test("of two jobs that race, one comment is left, whoever was first", async () => {
  const run = pullRequest("racing");
  const others: number[] = [];
  const race = () => {
    others.push(write(run, "github-actions[bot]", `${marker}\nthe other job's\n`));
    return undefined;
  };
  s.github.fail({ operation: "issues/create-comment", nth: 1, with: race });
  await s.runner.report(run, failed);
  expect(commentsOn(run).map(({ id, body }) => [id, body])).toEqual([[others[0], mentions(run)]]);

  const late = pullRequest("late");
  const slow = () => {
    write(late, "github-actions[bot]", `${marker}\nthe other job's\n`);
    return undefined;
  };
  s.github.fail({ operation: "issues/list-comments", nth: 2, with: slow });
  await s.runner.report(late, failed);
  // The other job looks again as well, and finds ours before its own.
  expect(commentsOn(late)[0]?.body).toEqual(mentions(late));

  const both = pullRequest("both");
  await Promise.all([s.runner.report(both, failed), s.runner.report(both, failed)]);
  expect(commentsOn(both)).toHaveLength(1);
});

test("the token of another app keeps one comment too, and writes nothing that it takes away again", async () => {
  const run = pullRequest("app");
  write(run, "mallory", `${marker}\nfree models: example.org\n`);
  const app = "acme-ml[bot]";
  await s.runner.report(run, failed, { "pull-requests": "write" }, app);
  const again = next(run);
  const before = s.github.requests.length;
  await s.runner.report(again, failed, { "pull-requests": "write" }, app);
  expect(commentsOn(run).map(({ author, body }) => [author, body])).toEqual([
    ["mallory", `${marker}\nfree models: example.org\n`],
    [app, mentions(again)],
  ]);
  expect(s.github.requests.slice(before).map(({ operation }) => operation)).toEqual([
    "issues/list-comments",
    "graphql",
    "pulls/get",
    "issues/update-comment",
  ]);
});

test("where nobody says whose the token is, one comment is left all the same", async () => {
  const run = pullRequest("nameless");
  const app = "acme-ml[bot]";
  await s.runner.report(run, failed, { "pull-requests": "write" }, app);
  const again = next(run);
  s.github.fail({ operation: "graphql", nth: "every", with: 403 });
  await s.runner.report(again, failed, { "pull-requests": "write" }, app);
  s.github.recover();
  expect(commentsOn(run).map(({ author, body }) => [author, body])).toEqual([[app, mentions(again)]]);
});

test("a run that was pushed over and ends last leaves the newer one's comment, and says so; so does a re-run of it", async () => {
  const old = pullRequest("overtaken");
  s.branch("overtaken", { "more.txt": "pushed while the first run goes on\n" });
  const words = `no comment: ${old.headSha.slice(0, 7)} was judged, and the head is`;
  const early = await s.runner.report(old, failed);
  expect([early.code, commentsOn(old)]).toEqual([1, []]);
  const newer = next(old);
  await s.runner.report(newer, failed);
  const [told] = commentsOn(old);
  expect(told?.body).toEqual(mentions(newer));
  for (const run of [old, rerun(s.repository, old)]) {
    const late = await s.runner.report(run, failed);
    expect(late.stdout).toContain(words);
    expect(late.summary).toContain(`/actions/runs/${old.id})`);
  }
  expect(commentsOn(old)).toEqual([told]);
});

test("a comment that cannot be written leaves the verdict as it is, and says why", async () => {
  s.branch("fine", skill(0.85));
  const run = pullRequestRun(s.repository, s.repository.openPullRequest({ head: "fine" }));
  const trained = await s.runner.train(run);
  for (let nth = 1; nth <= 4; nth++) s.github.fail({ operation: "issues/create-comment", nth, with: "reset" });
  const told = await s.runner.report(run, trained);
  expect([told.code, told.outputs["verdict"], commentsOn(run)], told.stdout).toEqual([0, "pass", []]);
  expect(told.stdout).toContain("no comment: ");
  expect(told.summary).toContain("All gates pass");
});

test("a report that is too long for a comment is cut, and links the whole of it in the summary", async () => {
  const bounds = Array.from({ length: 600 }, (_, i) => `  - { metric: accuracy, min: ${(i / 2000).toFixed(4)} }\n`);
  s.branch("main", { "mainline.yml": `${tiny["mainline.yml"]}${bounds.join("")}` });
  s.branch("long", skill(0.85));
  const run = pullRequestRun(s.repository, s.repository.openPullRequest({ head: "long" }));
  const told = await s.runner.report(run, await s.runner.train(run));
  const [{ body = "" } = {}] = commentsOn(run);
  expect([told.code, body.length > 100, body.length <= 65_536]).toEqual([0, true, true]);
  expect(body).toContain("All gates pass");
  expect(body).toContain(`[All of it](https://github.com/acme/demo/actions/runs/${run.id})`);
  expect(told.summary.length).toBeGreaterThan(65_536);
  expect(told.summary).toContain("accuracy min 0.2995");
});
