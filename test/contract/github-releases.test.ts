import { expect, test } from "vitest";
import { git } from "../support/git.ts";
import { here, stage, status, words } from "../support/github-stage.ts";
import { commit } from "../support/project.ts";

test("a release is a draft, gets its assets, and makes its tag when it is published", async () => {
  await using s = await stage();
  const { rest } = s.octokit({ contents: "write" });
  const draft = await rest.repos.createRelease({
    ...here,
    tag_name: "m@v1.0.0",
    target_commitish: s.head,
    draft: true,
    name: "m 1",
  });
  const { id: release_id, upload_url: url } = draft.data;
  const byTag = () => rest.repos.getReleaseByTag({ ...here, tag: "m@v1.0.0" });
  expect([draft.data.published_at, await status(byTag())]).toEqual([null, 404]);
  expect((await s.octokit({ contents: "read" }).rest.repos.listReleases(here)).data).toEqual([]);
  expect((await rest.repos.listReleases(here)).data).toHaveLength(1);

  const upload = (name: string, data: string) =>
    rest.repos.uploadReleaseAsset({ ...here, release_id, url, name, data });
  const asset = await upload("model v1#a.tar", "bytes");
  expect(asset.data).toMatchObject({ name: "model.v1.a.tar", size: 5, state: "uploaded" });
  expect(asset.data.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
  expect(await status(upload("model v1#a.tar", "bytes"))).toBe(422);
  expect(await status(upload("empty", ""))).toBe(400);
  expect(s.repository.git.commit("refs/tags/m@v1.0.0")).toBe(null);

  await rest.repos.updateRelease({ ...here, release_id, draft: false });
  expect(s.repository.git.commit("refs/tags/m@v1.0.0")).toBe(s.head);
  expect((await byTag()).data.assets).toHaveLength(1);
  const again = rest.repos.createRelease({ ...here, tag_name: "m@v1.0.0" });
  expect(await words(again)).toContain("already_exists");
});

test("where releases are immutable, what is published keeps its tag and its files; a draft is free", async () => {
  await using s = await stage();
  s.repository.settings.immutableReleases = true;
  const { rest } = s.octokit({ contents: "write" });
  const { data } = await rest.repos.createRelease({ ...here, tag_name: "m@v1.0.0", draft: true });
  const { id: release_id, upload_url: url } = data;
  const upload = async (name: string) =>
    (await rest.repos.uploadReleaseAsset({ ...here, release_id, url, name, data: "x" })).data.id;
  await rest.repos.deleteReleaseAsset({ ...here, asset_id: await upload("a") });
  const asset_id = await upload("b");
  const published = await rest.repos.updateRelease({ ...here, release_id, tag_name: "m@v1.0.1", draft: false });
  expect([data.immutable, published.data.immutable]).toEqual([false, true]);
  for (const change of [
    upload("c"),
    rest.repos.deleteReleaseAsset({ ...here, asset_id }),
    rest.repos.updateRelease({ ...here, release_id, tag_name: "m@v2.0.0" }),
  ])
    expect(await words(change)).toContain("of an immutable release cannot be changed");
  expect(await status(rest.repos.updateRelease({ ...here, release_id, body: "words" }))).toBe("no error");
});

test("an asset's bytes are behind a short-lived address of another host", async () => {
  await using s = await stage();
  const octokit = s.octokit({ contents: "write" });
  const { data: release } = await octokit.rest.repos.createRelease({ ...here, tag_name: "v1" });
  const release_id = release.id;
  const { data: asset } = await octokit.rest.repos.uploadReleaseAsset({
    ...here,
    release_id,
    url: release.upload_url,
    name: "a",
    data: "bytes",
  });
  const redirected = await fetch(asset.url, {
    redirect: "manual",
    headers: {
      authorization: `token ${s.repository.token({ permissions: { contents: "read" } })}`,
      accept: "application/octet-stream",
    },
  });
  const address = redirected.headers.get("location") ?? "";
  expect([redirected.status, new URL(address).origin === s.github.url]).toEqual([302, false]);
  expect(await (await fetch(address)).text()).toBe("bytes");
  const rest = await fetch(address, { headers: { range: "bytes=2-" } });
  expect([rest.status, rest.headers.get("content-range"), await rest.text()]).toEqual([206, "bytes 2-4/5", "tes"]);
  expect((await fetch(address, { headers: { range: "bytes=5-" } })).status).toBe(416);
  expect((await fetch(address, { headers: { authorization: "token x" } })).status).toBe(400);
  s.github.clock.pass({ seconds: 60 });
  expect((await fetch(address)).status).toBe(403);
  await octokit.rest.repos.deleteReleaseAsset({ ...here, asset_id: asset.id });
  expect((await octokit.rest.repos.listReleaseAssets({ ...here, release_id })).data).toEqual([]);
  await octokit.rest.repos.deleteRelease({ ...here, release_id });
  expect([s.repository.releases, s.repository.git.commit("refs/tags/v1")]).toEqual([[], s.repository.tip()]);
});

test("no release and no tag of a commit whose workflows are others than main's, but by a token that may", async () => {
  await using s = await stage();
  git(s.work, "checkout", "--quiet", "-b", "workflows");
  const sha = commit(s.work, { ".github/workflows/ci.yml": "on: pull_request\n" }, "other workflow");
  git(s.work, "push", "--quiet", s.repository.git.path, "workflows");
  const { rest } = s.octokit({ contents: "write" });
  const draft = { ...here, tag_name: "v1", target_commitish: sha, draft: true };
  expect(await status(rest.repos.createRelease(draft))).toBe(403);
  expect(await status(rest.git.createRef({ ...here, ref: "refs/tags/v1", sha }))).toBe(403);
  const app = s.octokit({ contents: "write", workflows: "write" });
  expect(await status(app.rest.repos.createRelease(draft))).toBe("no error");
  expect(await status(rest.repos.createRelease({ ...draft, tag_name: "v2", target_commitish: s.head }))).toBe(
    "no error",
  );
});
