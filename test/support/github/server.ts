import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Storage } from "./blobs.ts";
import type { Clock } from "./clock.ts";
import type { Fault } from "./faults.ts";
import { Front, type Recorded } from "./front.ts";
import type { Limits } from "./limits.ts";
import type { Organization } from "./organization.ts";
import type { Repository } from "./repository.ts";

/** A GitHub on loopback. What it was asked wrongly, and where it would itself have lied, fails the test at the latest at its end. */
export interface GitHub extends AsyncDisposable {
  /** GITHUB_API_URL. */
  readonly url: string;
  /** ACTIONS_RESULTS_URL. */
  readonly resultsUrl: string;
  /** Every REST request, in order. */
  readonly requests: readonly Recorded[];
  /** Words for each request or answer that is not GitHub's. Not empty when disposed of: an error. */
  readonly violations: string[];
  repository(name: string): Repository;
  organization(login: string): Organization;
  /** The repository's address for a Git that is not led here by its configuration. */
  gitUrl(repository: Repository): string;
  fail(fault: Fault): void;
  /** No fault is planned any more. */
  recover(): void;
  /** GitHub's numbers, which a test may set lower. */
  readonly limits: Limits;
  /** Time, which a test may let pass: addresses and artifacts expire, limits begin anew. */
  readonly clock: Clock;
}

export interface GitHubOptions {
  readonly repositories: readonly string[];
  /** Owners of them that are no people. */
  readonly organizations?: readonly string[];
  /** Where artifacts are uploaded to: here, when not said. */
  readonly artifactStorage?: Storage;
}

/** Starts one with these repositories, empty. Everything of it is gone when it is disposed of. */
export async function startGitHub({
  repositories,
  organizations = [],
  artifactStorage,
}: GitHubOptions): Promise<GitHub> {
  const front = new Front(artifactStorage ?? null);
  const { site, requests, violations } = front;
  const api = await listen(front.guarded(front.api));
  const results = await listen(front.guarded(front.results));
  site.url = api.origin;
  site.resultsUrl = results.origin;
  for (const login of organizations) site.addOrganization(login);
  for (const name of repositories) site.add(name, null);
  return {
    url: site.url,
    resultsUrl: site.resultsUrl,
    requests,
    violations,
    repository: (name) => site.repository(name),
    organization: (login) => site.organization(login),
    gitUrl: ({ name }) => `${site.url}/${name}.git`,
    fail: (fault) => front.faults.plan(fault),
    recover: () => front.faults.clear(),
    limits: site.limits,
    clock: site.clock,
    async [Symbol.asyncDispose]() {
      await Promise.all([api.close(), results.close()]);
      site.remove();
      if (violations.length > 0) throw new Error(`not as GitHub does:\n${violations.join("\n")}`);
    },
  };
}

async function listen(
  serve: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
): Promise<{ origin: string; close(): Promise<void> }> {
  const server = createServer((request, response) => void serve(request, response));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.closeAllConnections();
      return new Promise((done) => server.close(() => done()));
    },
  };
}
