import { createHmac, randomBytes } from "node:crypto";
import type { WorkflowRun } from "./model.ts";
import type { Repository } from "./repository.ts";
import type { Site } from "./site.ts";

export class TwirpError extends Error {
  readonly status: number;
  readonly code: string;
  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

const key = randomBytes(32);
const backendId = (run: WorkflowRun): string => `run-${run.id}-${run.attempt}`;

/** The token by which a job reaches the services: a JWT, whose `scp` names the run and the job. */
export function runtimeToken(run: WorkflowRun, job: number): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const signed = `${part({ alg: "HS256", typ: "JWT" })}.${part({ scp: `Actions.Results:${backendId(run)}:job-${job}`, exp: 4_102_444_800 })}`;
  return `${signed}.${signature(signed)}`;
}

const signature = (text: string): string => createHmac("sha256", key).update(text).digest("base64url");

/** Whose token it is. Throws TwirpError where it is nobody's. */
export function runOfToken(
  site: Site,
  authorization: string,
): { repository: Repository; run: WorkflowRun; scope: string } {
  const token = authorization.replace(/^Bearer /, "");
  const signed = token.slice(0, token.lastIndexOf("."));
  if (token !== `${signed}.${signature(signed)}`)
    throw new TwirpError(401, "unauthenticated", "the runtime token is not valid");
  const { scp: scope } = JSON.parse(Buffer.from(signed.split(".")[1] ?? "", "base64url").toString()) as { scp: string };
  for (const repository of site.repositories.values()) {
    const run = repository.runs.find((one) => scope.split(":")[1] === backendId(one));
    if (run) return { repository, run, scope };
  }
  throw new TwirpError(404, "not_found", "there is no such run");
}
