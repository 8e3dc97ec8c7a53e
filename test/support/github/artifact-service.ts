import { sha256 } from "./blobs.ts";
import type { Artifact, WorkflowRun } from "./model.ts";
import type { Repository } from "./repository.ts";
import { expiryOf, storedBytes } from "./retention.ts";
import type { Site } from "./site.ts";
import { runOfToken, TwirpError } from "./twirp.ts";

/** The service behind `@actions/artifact`: Twirp, JSON with snake_case names, one run's artifacts for that run's jobs. */
export async function callArtifactService(
  site: Site,
  method: string,
  authorization: string,
  text: string,
): Promise<{ status: number; body: object }> {
  try {
    const call = methods[method];
    if (!call) throw new TwirpError(404, "bad_route", `no handler for ${method}`);
    const request = parse(text, call.fields);
    const { repository, run } = runOf(site, authorization, request);
    return { status: 200, body: await call.answer(repository, run, request) };
  } catch (error) {
    if (!(error instanceof TwirpError)) throw error;
    return { status: error.status, body: { code: error.code, msg: error.message } };
  }
}

type Request = Readonly<Record<string, string | number>>;
interface Method {
  /** Names beyond the run's and the job's ids; `?` marks what may be missing. */
  readonly fields: readonly string[];
  answer(repository: Repository, run: WorkflowRun, request: Request): object | Promise<object>;
}

const methods: Readonly<Record<string, Method>> = {
  CreateArtifact: {
    fields: ["name", "version", "expires_at?", "mime_type?"],
    answer(repository, run, request) {
      const name = String(request["name"]);
      const job = String(request["workflow_job_run_backend_id"]);
      demandRoom(repository, run, name, job);
      const { site } = repository;
      const blob = site.blobs.create(`${name}.zip`, String(request["mime_type"] ?? "application/zip"));
      const asked = request["expires_at"];
      repository.artifacts.push({
        id: site.nextId(),
        name,
        run,
        job,
        blob,
        createdAt: site.now(),
        expiresAt: expiryOf(repository, asked === undefined ? undefined : String(asked)),
        digest: null,
        expired: false,
      });
      // How long an upload may take is documented nowhere.
      return { ok: true, signed_upload_url: site.artifactStorage.sign(blob, "write", 3600) };
    },
  },
  FinalizeArtifact: {
    fields: ["name", "size", "hash?"],
    async answer(repository, run, request) {
      const artifact = named(repository, run, request);
      await repository.site.artifactStorage.collect(artifact.blob);
      const { bytes } = artifact.blob;
      if (
        bytes === null ||
        String(bytes.length) !== request["size"] ||
        (request["hash"] ?? sha256(bytes)) !== sha256(bytes)
      )
        throw new TwirpError(400, "invalid_argument", "size or hash is not that of what was uploaded");
      artifact.digest = sha256(bytes);
      return { ok: true, artifact_id: String(artifact.id) };
    },
  },
  ListArtifacts: {
    fields: ["name_filter?", "id_filter?"],
    answer(repository, run, request) {
      const wanted = ({ id, name, digest }: Artifact) =>
        digest !== null &&
        (request["name_filter"] ?? name) === name &&
        String(request["id_filter"] ?? id) === String(id);
      return {
        artifacts: ofRun(repository, run)
          .filter(wanted)
          .map((one) => listed(one, request)),
      };
    },
  },
  GetSignedArtifactURL: {
    fields: ["name"],
    answer: (repository, run, request) => {
      const { artifactStorage, limits } = repository.site;
      const { blob } = named(repository, run, request);
      return { signed_url: artifactStorage.sign(blob, "read", limits.downloadSeconds) };
    },
  },
  DeleteArtifact: {
    fields: ["name"],
    answer(repository, run, request) {
      const artifact = named(repository, run, request);
      repository.artifacts.splice(repository.artifacts.indexOf(artifact), 1);
      return { ok: true, artifact_id: String(artifact.id) };
    },
  },
};

/** Throws where GitHub lets no further artifact of this name begin. The words for the number are ours. */
function demandRoom(repository: Repository, run: WorkflowRun, name: string, job: string): void {
  const { site } = repository;
  const own = ofRun(repository, run);
  if (name === "" || /[":<>|*?\\/\r\n]/.test(name))
    throw new TwirpError(400, "invalid_argument", `the artifact name is not valid: ${name}`);
  if (own.some((one) => one.name === name))
    throw new TwirpError(409, "already_exists", "an artifact with this name already exists on the workflow run");
  const most = site.limits.artifactsPerJob;
  if (own.filter((one) => one.job === job).length >= most)
    throw new TwirpError(403, "permission_denied", `a job may create no more than ${most} artifacts`);
  if (storedBytes(site) >= site.limits.artifactStorageBytes)
    throw new TwirpError(403, "permission_denied", "insufficient usage to create artifact");
}

const ids = ["workflow_run_backend_id", "workflow_job_run_backend_id"];

/** A body that has exactly what its message may have. */
function parse(text: string, fields: readonly string[]): Request {
  const request = JSON.parse(text) as Request;
  const known = [...ids, ...fields];
  const missing = known.filter((name) => !name.endsWith("?") && request[name] === undefined);
  const unknown = Object.keys(request).filter((name) => !known.includes(name) && !known.includes(`${name}?`));
  if (missing.length + unknown.length > 0)
    throw new TwirpError(400, "malformed", `missing: ${missing.join()}; unknown: ${unknown.join()}`);
  return request;
}

/** Artifacts belong to an attempt: a run that is started again may upload the same names. */
const ofRun = ({ artifacts }: Repository, { id, attempt }: WorkflowRun): Artifact[] =>
  artifacts.filter(({ run }) => run.id === id && run.attempt === attempt);

function named(repository: Repository, run: WorkflowRun, request: Request): Artifact {
  const found = ofRun(repository, run).find(({ name }) => name === request["name"]);
  if (!found) throw new TwirpError(404, "not_found", `there is no artifact named ${request["name"]}`);
  return found;
}

const listed = ({ id, name, blob, createdAt, digest }: Artifact, request: Request): object => ({
  ...Object.fromEntries(ids.map((field) => [field, request[field]])),
  database_id: String(id),
  name,
  size: String(blob.bytes?.length ?? 0),
  created_at: createdAt,
  digest,
});

/** The ids in a request are those of the token. */
function runOf(site: Site, authorization: string, request: Request): { repository: Repository; run: WorkflowRun } {
  const { scope, ...found } = runOfToken(site, authorization);
  if (scope !== ["Actions.Results", ...ids.map((field) => request[field])].join(":"))
    throw new TwirpError(403, "permission_denied", "the token is of another run or job");
  return found;
}
