import { type Asked, type Handlers, idOf, paged } from "../asked.ts";
import type { Artifact } from "../model.ts";
import { artifactObject, workflowRunObject } from "../objects/actions.ts";
import { notFound, Refusal } from "../refusal.ts";
import { isExpired } from "../retention.ts";

export const actions: Handlers = {
  "actions/get-workflow-run": (asked) => {
    const run = asked.repository.runs.find(({ id }) => id === idOf(asked, "run_id"));
    if (!run) throw notFound();
    return { status: 200, body: workflowRunObject(run, asked.repository) };
  },
  "actions/list-artifacts-for-repo": (asked) => list(asked, () => true),
  "actions/list-workflow-run-artifacts": (asked) => {
    const id = idOf(asked, "run_id");
    if (!asked.repository.runs.some((run) => run.id === id)) throw notFound();
    return list(asked, ({ run }) => run.id === id);
  },
  "actions/get-artifact": (asked) => ({ status: 200, body: artifactObject(artifactOf(asked), asked.repository) }),
  "actions/download-artifact": (asked) => {
    const artifact = artifactOf(asked);
    const { site } = asked.repository;
    if (asked.operation.parameters["archive_format"] !== "zip") throw notFound();
    if (isExpired(artifact, site)) throw new Refusal(410, "Artifact has expired");
    return {
      status: 302,
      headers: { location: site.artifactStorage.sign(artifact.blob, "read", site.limits.downloadSeconds) },
    };
  },
  "actions/delete-artifact": (asked) => {
    const { artifacts } = asked.repository;
    artifacts.splice(artifacts.indexOf(artifactOf(asked)), 1);
    return { status: 204 };
  },
};

const finalized = ({ digest }: Artifact): boolean => digest !== null;

/** Newest first; `name` is compared whole. */
function list(asked: Asked, belongs: (artifact: Artifact) => boolean) {
  const name = asked.query.get("name");
  const ascending = asked.query.get("direction") === "asc";
  const found = asked.repository.artifacts.filter(
    (one) => finalized(one) && belongs(one) && (name ?? one.name) === one.name,
  );
  const { items, headers } = paged(ascending ? found : found.toReversed(), asked);
  const artifacts = items.map((one) => artifactObject(one, asked.repository));
  return { status: 200, body: { total_count: found.length, artifacts }, headers };
}

function artifactOf(asked: Asked): Artifact {
  const found = asked.repository.artifacts.find((one) => finalized(one) && one.id === idOf(asked, "artifact_id"));
  if (!found) throw notFound();
  return found;
}
