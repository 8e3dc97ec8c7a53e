import { Stop } from "../../core/failure.ts";
import { commitsOf, gtoVersions } from "../../core/registry/gto/gto-json.ts";
import { gtoState } from "../../core/registry/gto/gto-state.ts";
import { registryOf } from "../../core/registry/registry.ts";
import { namesOf } from "../../core/registry/resolve-version.ts";
import type { GitTag } from "../../core/registry/tag.ts";
import type { Git } from "../../edge/git/git.ts";

/** What `gto show NAME --json` prints. Throws Stop: unknown-version. */
export async function gtoShow(asked: string, tags: readonly GitTag[], git: Git): Promise<object[]> {
  const state = gtoState(tags);
  const facts = await git.commitFacts(commitsOf(state, asked));
  const versions = gtoVersions(state, asked, new Map(facts.map((one) => [one.commit, one])));
  if (versions !== null) return versions;
  throw new Stop({ code: "unknown-version", asked, known: namesOf(registryOf(tags)).slice(0, 12) });
}
