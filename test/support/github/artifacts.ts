import { createHash, randomBytes } from "node:crypto";
import type { State, StoredArtifact } from "./state.ts";

/** What the artifact service answers: the protocol of `@actions/artifact`, JSON over Twirp. */
export function twirp(
  state: State,
  method: string,
  body: Record<string, string>,
  token: string,
  url: string,
): { status: number; body: unknown } {
  const run = runOf(token);
  if (run === null || String(run) !== body["workflow_run_backend_id"])
    return { status: 403, body: { code: "permission_denied", msg: "the token is not of this run" } };
  const own = state.artifacts.filter((artifact) => artifact.run === run && !artifact.deleted);
  const name = body["name"] ?? "";
  const named = own.filter((artifact) => artifact.name === name);
  const ids = {
    workflow_run_backend_id: String(run),
    workflow_job_run_backend_id: body["workflow_job_run_backend_id"],
  };
  switch (method) {
    case "CreateArtifact": {
      if (/[":<>|*?\\/\r\n]/.test(name))
        return { status: 400, body: { code: "invalid_argument", msg: "the artifact name is not valid" } };
      if (named.length > 0)
        return {
          status: 409,
          body: { code: "already_exists", msg: "an artifact with this name already exists on the workflow run" },
        };
      const artifact: StoredArtifact = {
        id: state.nextId(),
        run,
        name,
        blob: randomBytes(16).toString("hex"),
        blocks: new Map(),
        bytes: null,
        digest: null,
        deleted: false,
        expired: false,
      };
      state.artifacts.push(artifact);
      return {
        status: 200,
        body: { ok: true, signed_upload_url: `${url}/blob/${artifact.blob}?sig=${randomBytes(24).toString("hex")}` },
      };
    }
    case "FinalizeArtifact": {
      const artifact = named.at(-1);
      if (!artifact?.bytes) return { status: 404, body: { code: "not_found", msg: "nothing was uploaded" } };
      artifact.digest = `sha256:${createHash("sha256").update(artifact.bytes).digest("hex")}`;
      return { status: 200, body: { ok: true, artifact_id: String(artifact.id) } };
    }
    case "ListArtifacts": {
      const filtered = own.filter(
        (artifact) => artifact.digest !== null && (!body["name_filter"] || artifact.name === body["name_filter"]),
      );
      return {
        status: 200,
        body: {
          artifacts: filtered.map((one) => ({
            ...ids,
            database_id: String(one.id),
            name: one.name,
            size: String(one.bytes?.length ?? 0),
            created_at: "2026-01-01T00:00:00Z",
            digest: one.digest,
          })),
        },
      };
    }
    case "DeleteArtifact": {
      const artifact = named.at(-1);
      if (!artifact) return { status: 404, body: { code: "not_found", msg: "there is no such artifact" } };
      artifact.deleted = true;
      return { status: 200, body: { ok: true, artifact_id: String(artifact.id) } };
    }
    default:
      return { status: 404, body: { code: "bad_route", msg: method } };
  }
}

/** Block upload as the Azure client does it: blocks in any order, then the list that says which and how. */
export function putBlob(state: State, blob: string, query: URLSearchParams, bytes: Buffer): boolean {
  const artifact = state.artifacts.find((one) => one.blob === blob);
  if (!artifact) return false;
  if (query.get("comp") === "block") artifact.blocks.set(query.get("blockid") ?? "", bytes);
  else if (query.get("comp") === "blocklist") {
    const ids = [...bytes.toString("utf8").matchAll(/<Latest>([^<]+)<\/Latest>/g)].map((match) => match[1] ?? "");
    artifact.bytes = Buffer.concat(ids.map((id) => artifact.blocks.get(id) ?? Buffer.alloc(0)));
  } else artifact.bytes = bytes;
  return true;
}

/** The runtime token of a run's job: a JWT with GitHub's claim, which the client reads and does not verify. */
export function runtimeToken(run: number): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  return `${part({ alg: "none" })}.${part({ scp: `Actions.Results:${run}:job-1`, exp: 4_000_000_000 })}.x`;
}

function runOf(token: string): number | null {
  try {
    const { scp } = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString()) as { scp: string };
    return Number(scp.match(/Actions\.Results:(\d+):/)?.[1]);
  } catch {
    return null;
  }
}
