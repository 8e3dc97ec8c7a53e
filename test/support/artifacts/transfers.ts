import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { pushRun, rerun } from "../github/index.ts";
import { here } from "../github-stage.ts";
import type { ArtifactStage } from "./stage.ts";

/** Bytes go up and come down, by the unmodified client and by the API. */
export function transferTests({ github, repository, client, folder, become, files }: ArtifactStage): void {
  test("what is uploaded is downloaded, within the run and by the API, and its digest is said", async () => {
    const run = pushRun(repository);
    become(run);
    const { root, paths } = files("small", { "a.txt": "a\n", "deep/b ü.bin": randomBytes(1000) });
    const sent = await client.uploadArtifact("mainline-demo", paths, root, { retentionDays: 7 });

    const place = join(folder, "got");
    const got = await client.downloadArtifact(sent.id ?? 0, { path: place, expectedHash: `sha256:${sent.digest}` });
    expect([got.digestMismatch, readFileSync(join(place, "a.txt"), "utf8")]).toEqual([false, "a\n"]);
    expect(readFileSync(join(place, "deep/b ü.bin"))).toEqual(readFileSync(paths[1] ?? ""));

    const { rest, token } = become(pushRun(repository));
    const { data } = await rest.actions.getArtifact({ ...here, artifact_id: sent.id ?? 0 });
    expect(data).toMatchObject({
      name: "mainline-demo",
      size_in_bytes: sent.size,
      digest: `sha256:${sent.digest}`,
      expired: false,
    });
    expect(data.workflow_run).toMatchObject({ id: run.id, head_sha: run.headSha });
    const days = (Date.parse(data.expires_at ?? "") - Date.parse(data.created_at ?? "")) / 86_400_000;
    expect(Math.round(days)).toBe(7);
    const findBy = { token, workflowRunId: run.id, repositoryOwner: "acme", repositoryName: "demo" };
    const across = await client.downloadArtifact(sent.id ?? 0, { path: join(folder, "across"), findBy });
    expect(readFileSync(join(across.downloadPath ?? "", "a.txt"), "utf8")).toBe("a\n");
  });

  test("a large one arrives in blocks, in whatever order, and is put together as the list says", async () => {
    become(pushRun(repository));
    const bytes = randomBytes(20 * 1024 * 1024);
    const { root, paths } = files("large", { "model.bin": bytes });
    const sent = await client.uploadArtifact("large", paths, root, { compressionLevel: 0 });
    const { downloadPath } = await client.downloadArtifact(sent.id ?? 0, { path: join(folder, "large-got") });
    expect(readFileSync(join(downloadPath ?? "", "model.bin")).equals(bytes)).toBe(true);
  });

  test("a run has one artifact of a name, another attempt has its own, another run sees none of them", async () => {
    const run = pushRun(repository);
    become(run);
    const { root, paths } = files("twice", { a: "1" });
    const upload = () => client.uploadArtifact("twice", paths, root);
    const first = await upload();
    await expect(upload()).rejects.toThrow(/already exists/);
    expect((await client.listArtifacts()).artifacts.map(({ name }) => name)).toEqual(["twice"]);
    become(rerun(repository, run));
    const second = await upload();
    const other = become(pushRun(repository));
    expect((await client.listArtifacts()).artifacts).toEqual([]);
    const { data } = await other.rest.actions.listWorkflowRunArtifacts({ ...here, run_id: run.id, name: "twice" });
    expect(data.artifacts.map(({ id }) => id)).toEqual([second.id, first.id]);
  });

  test("deleted is gone, for the run and for the API", async () => {
    const { rest } = become(pushRun(repository));
    const { root, paths } = files("gone", { a: "1" });
    const one = await client.uploadArtifact("one", paths, root);
    const two = await client.uploadArtifact("two", paths, root);
    await client.deleteArtifact("one");
    await expect(client.getArtifact("one")).rejects.toThrow(/not found/i);
    await rest.actions.deleteArtifact({ ...here, artifact_id: two.id ?? 0 });
    await expect(rest.actions.getArtifact({ ...here, artifact_id: one.id ?? 0 })).rejects.toMatchObject({
      status: 404,
    });
    expect((await rest.actions.listArtifactsForRepo(here)).data.total_count).toBe(0);
  });

  test("the list is filtered by the whole name, newest first, in pages", async () => {
    const { root, paths } = files("many", { a: "1" });
    for (const name of ["x", "xy", "x"]) {
      become(pushRun(repository));
      await client.uploadArtifact(name, paths, root);
    }
    const { rest } = become(pushRun(repository));
    const list = async (query: object) => (await rest.actions.listArtifactsForRepo({ ...here, ...query })).data;
    const named = await list({ name: "x" });
    expect(named.artifacts.map(({ id }) => id)).toEqual(
      repository.artifacts
        .filter(({ name }) => name === "x")
        .map(({ id }) => id)
        .toReversed(),
    );
    expect((await list({ per_page: 2, page: 2 })).artifacts).toHaveLength(1);
  });

  test("an address that leads to bytes is good for a minute", async () => {
    const { token } = become(pushRun(repository));
    const { root, paths } = files("minute", { a: "1" });
    const { id } = await client.uploadArtifact("minute", paths, root);
    const address = async () => {
      const url = `${github.url}/repos/acme/demo/actions/artifacts/${id}/zip`;
      const { status, headers } = await fetch(url, {
        redirect: "manual",
        headers: { authorization: `token ${token}` },
      });
      expect(status).toBe(302);
      return headers.get("location") ?? "";
    };
    const good = await address();
    expect(new URL(good).origin).not.toBe(github.url);
    expect((await fetch(good)).status).toBe(200);
    github.limits.downloadSeconds = -60;
    expect((await fetch(await address())).status).toBe(403);
    github.limits.downloadSeconds = 60;
  });

  test("a server's error in the protocol is retried by the client, and a broken connection is not", async () => {
    become(pushRun(repository));
    const { root, paths } = files("faults", { a: "1" });
    github.fail({ operation: "CreateArtifact", nth: 1, with: 502 });
    expect((await client.uploadArtifact("a", paths, root)).id).toBeGreaterThan(0);
    github.fail({ operation: "CreateArtifact", nth: 1, with: "reset" });
    await expect(client.uploadArtifact("b", paths, root)).rejects.toThrow(/ECONNRESET/);
  });
}
