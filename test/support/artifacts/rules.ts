import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { pushRun } from "../github/index.ts";
import { here, status, words } from "../github-stage.ts";
import type { ArtifactStage } from "./stage.ts";

/** What the service refuses, and the same call accepted. */
export function ruleTests({ github, repository, client, become, files }: ArtifactStage): void {
  test("one expires as its job asked, and no later than the repository lets it; it is listed, and its bytes are gone", async () => {
    const { rest } = become(pushRun(repository));
    const { root, paths } = files("old", { a: "1" });
    const ids = [];
    for (const [name, retentionDays] of [
      ["week", 7],
      ["default", undefined],
      ["long", 400],
    ] as const)
      ids.push((await client.uploadArtifact(name, paths, root, retentionDays ? { retentionDays } : {})).id ?? 0);
    const expired = async () =>
      (await rest.actions.listArtifactsForRepo({ ...here })).data.artifacts.map((one) => one.expired).toReversed();
    const zip = (id = 0) => rest.actions.downloadArtifact({ ...here, artifact_id: id, archive_format: "zip" });
    expect([await expired(), await status(zip(ids[0]))]).toEqual([[false, false, false], "no error"]);
    github.clock.pass({ seconds: 8 * 86_400 });
    expect([await expired(), await words(zip(ids[0]))]).toEqual([[true, false, false], "410 Artifact has expired"]);
    github.clock.pass({ seconds: 83 * 86_400 });
    expect(await expired()).toEqual([true, true, true]);
    github.clock.pass({ seconds: -91 * 86_400 });
    for (const artifact of repository.artifacts) artifact.expired = true;
    expect(await expired()).toEqual([true, true, true]);
  });

  test("what is not whole is no artifact: another size or hash than said, or nothing uploaded", async () => {
    const { rest, twirp } = become(pushRun(repository));
    const { signed_upload_url: address = "" } = await twirp("CreateArtifact", { name: "part", version: 7 });
    const finalize = async (size: string, hash?: string) =>
      (await twirp("FinalizeArtifact", { name: "part", size, ...(hash ? { hash } : {}) })).code ?? "ok";
    expect(await finalize("5")).toBe("invalid_argument");
    const put = {
      method: "PUT",
      body: "bytes",
      headers: { "x-ms-blob-type": "BlockBlob", "x-ms-version": "2024-11-04" },
    };
    expect((await fetch(address, put)).status).toBe(201);
    expect([await finalize("4"), await finalize("5", `sha256:${"0".repeat(64)}`)]).toEqual(
      Array(2).fill("invalid_argument"),
    );
    expect((await rest.actions.listArtifactsForRepo(here)).data.total_count).toBe(0);
    expect(await finalize("5")).toBe("ok");
    expect((await rest.actions.listArtifactsForRepo(here)).data.total_count).toBe(1);
  });

  test.each(['a"b', "a:b", "a<b", "a>b", "a|b", "a*b", "a?b", "a\\b", "a/b", "a\rb", "a\nb", ""])(
    "an artifact is not called %j",
    async (name) => {
      const { twirp } = become(pushRun(repository));
      expect(await twirp("CreateArtifact", { name, version: 7 })).toMatchObject({ code: "invalid_argument" });
      expect(await twirp("CreateArtifact", { name: `${name.replace(/\W/g, "-")} ü@#é.1`, version: 7 })).toMatchObject({
        ok: true,
      });
    },
  );

  test("a job makes 500 artifacts and not one more; another job of the run makes its own", async () => {
    const run = pushRun(repository);
    const { twirp } = become(run);
    for (let i = 0; i < 500; i++)
      expect(await twirp("CreateArtifact", { name: `a${i}`, version: 7 })).toMatchObject({ ok: true });
    expect(await twirp("CreateArtifact", { name: "b", version: 7 })).toMatchObject({ code: "permission_denied" });
    expect(await become(run).twirp("CreateArtifact", { name: "b", version: 7 })).toMatchObject({ ok: true });
  });

  test("where storage is full no artifact begins, until one is deleted or expires", async () => {
    const { root, paths } = files("full", { a: randomBytes(2000) });
    become(pushRun(repository));
    github.limits.artifactStorageBytes = 1000;
    await client.uploadArtifact("fills", paths, root);
    const second = () => client.uploadArtifact("second", paths, root);
    await expect(second()).rejects.toThrow("Artifact storage quota has been hit");
    await client.deleteArtifact("fills");
    await second();
    for (const artifact of repository.artifacts) artifact.expired = true;
    expect((await client.uploadArtifact("third", paths, root)).id).toBeGreaterThan(0);
    github.limits.artifactStorageBytes = 500 * 1024 * 1024;
  });

  test("a token of no run, and of another run's, is refused", async () => {
    const [mine, other] = [pushRun(repository), pushRun(repository)];
    const ids = { workflow_run_backend_id: `run-${mine.id}-1`, workflow_job_run_backend_id: "job-1" };
    const call = (token: string, body: object) =>
      fetch(`${github.resultsUrl}/twirp/github.actions.results.api.v1.ArtifactService/ListArtifacts`, {
        method: "POST",
        headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
        body: JSON.stringify(body),
      });
    const forged = (become(mine).env["ACTIONS_RUNTIME_TOKEN"] ?? "").replace(/\.[^.]*$/, ".forged");
    expect((await call(forged, ids)).status).toBe(401);
    const theirs = become(other).env["ACTIONS_RUNTIME_TOKEN"] ?? "";
    expect((await call(theirs, ids)).status).toBe(403);
    const { ACTIONS_RUNTIME_TOKEN: own = "" } = become(mine).env;
    const [, job = ""] =
      Buffer.from(own.split(".")[1] ?? "", "base64url")
        .toString()
        .match(/:(job-\d+)/) ?? [];
    expect((await call(own, { ...ids, workflow_job_run_backend_id: job })).status).toBe(200);
    const unknown = await call(theirs, { ...ids, mime: "x" });
    expect([unknown.status, await unknown.json()]).toMatchObject([400, { code: "malformed" }]);
  });
}
