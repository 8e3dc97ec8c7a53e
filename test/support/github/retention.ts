import type { Artifact } from "./model.ts";
import type { Repository } from "./repository.ts";
import type { Site } from "./site.ts";

/** Time has come, or a test has said so. */
export const isExpired = ({ expired, expiresAt }: Artifact, { clock }: Site): boolean =>
  expired || expiresAt <= clock.iso();

/** When an artifact expires: as its job asked, and no later than the repository's setting lets any. */
export function expiryOf({ site }: Repository, asked: string | undefined): string {
  const latest = site.clock.iso({ seconds: site.limits.retentionDays * 86_400 });
  const wanted = asked?.replace(/\.\d+Z$/, "Z") ?? latest;
  return wanted < latest ? wanted : latest;
}

/** What the artifacts of a site take up: GitHub bills an account for all of its repositories. */
export const storedBytes = (site: Site): number =>
  [...site.repositories.values()]
    .flatMap(({ artifacts }) => artifacts)
    .filter((artifact) => !isExpired(artifact, site))
    .reduce((sum, { blob }) => sum + (blob.bytes?.length ?? 0), 0);
