import { Stop } from "../core/failure.ts";
import { commitsOf, gtoVersions } from "../core/gto/gto-json.ts";
import { gtoState } from "../core/gto/gto-state.ts";
import { registryOf } from "../core/registry.ts";
import { namesOf } from "../core/resolve-version.ts";
import type { GitTag } from "../core/tag.ts";
import type { Git } from "../edge/git/git.ts";

/** What `gto show NAME --json` prints. Throws Stop: unknown-version. */
export async function gtoShow(asked: string, tags: readonly GitTag[], git: Git): Promise<object[]> {
  const state = gtoState(tags);
  const facts = await git.commitFacts(commitsOf(state, asked));
  const versions = gtoVersions(state, asked, new Map(facts.map((one) => [one.commit, one])));
  if (versions !== null) return versions;
  throw new Stop({ code: "unknown-version", asked, known: namesOf(registryOf(tags)).slice(0, 12) });
}
