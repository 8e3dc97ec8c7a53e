import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Blobs, type Storage } from "./blobs.ts";
import { Clock } from "./clock.ts";
import { Limits } from "./limits.ts";
import { Organization } from "./organization.ts";
import { RateLimits } from "./rate-limits.ts";
import { notFound } from "./refusal.ts";
import { Repository } from "./repository.ts";
import type { Token } from "./token.ts";

/** What all repositories of one fake share: its addresses, its tokens, its storage. */
export class Site {
  /** Origin of the API and of Git. */
  url = "";
  /** Origin of the artifact service and of the storage, another than the API's, so that a token sent along is seen. */
  resultsUrl = "";
  readonly gitRoot = mkdtempSync(join(tmpdir(), "fake-github-"));
  readonly clock = new Clock();
  readonly limits = new Limits();
  readonly rates = new RateLimits(this.clock, this.limits);
  readonly blobs = new Blobs(() => this.resultsUrl, this.clock);
  readonly artifactStorage: Storage;
  readonly tokens = new Map<string, Token>();
  readonly repositories = new Map<string, Repository>();
  readonly organizations = new Map<string, Organization>();
  private lastId = 7_000_000;

  constructor(artifactStorage: Storage | null) {
    this.artifactStorage = artifactStorage ?? this.blobs;
  }

  get uploadsUrl(): string {
    return `${this.url}/uploads`;
  }

  /** Throws Refusal 404 when there is none of this name. */
  repository(name: string): Repository {
    const found = this.repositories.get(name.toLowerCase());
    if (!found) throw notFound();
    return found;
  }

  /** Throws where there is none of this name. */
  organization(login: string): Organization {
    const found = this.organizations.get(login);
    if (!found) throw new Error(`no organization ${login}`);
    return found;
  }

  addOrganization(login: string): void {
    this.organizations.set(login, new Organization(this, login));
  }

  add(name: string, parent: Repository | null): Repository {
    const repository = new Repository(this, name, parent);
    this.repositories.set(name.toLowerCase(), repository);
    return repository;
  }

  nextId(): number {
    return ++this.lastId;
  }

  /** To the second, as GitHub's. */
  now(): string {
    return this.clock.iso();
  }

  remove(): void {
    rmSync(this.gitRoot, { recursive: true, force: true, maxRetries: 5 });
  }
}
