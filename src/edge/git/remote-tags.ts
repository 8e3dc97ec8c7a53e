import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { GitTag } from "../../core/registry/tag.ts";
import { gitIn, type RunGit } from "./run-git.ts";
import { listTags } from "./tags.ts";

/**
 * The annotated tags of a remote with wanted names, read without touching this repository: one `ls-remote` says which there are, one fetch brings the tag
 * objects, without history or files, into a bare repository that is gone afterwards. The user's clone gets no tag, no object, no setting; a shallow one
 * stays as it is.
 */
export async function remoteTags(
  git: RunGit,
  root: string,
  { remote, wanted }: { remote: string; wanted: (name: string) => boolean },
  base: NodeJS.ProcessEnv,
): Promise<GitTag[]> {
  const names = annotated(await git.text(["ls-remote", "--tags", "--end-of-options", remote])).filter(wanted);
  if (names.length === 0) return [];
  const env = { ...base, ...(await wayTo(git, root, remote)) };
  const folder = await mkdtemp(join(tmpdir(), "mainline-tags-"));
  try {
    const bare = gitIn(folder, env);
    await bare.text(["init", "--quiet", "--bare", "."]);
    const flags = ["--quiet", "--no-tags", "--depth=1", "--filter=tree:0", "--no-write-fetch-head", "--stdin"];
    const input = names.map((name) => `+refs/tags/${name}:refs/tags/${name}\n`).join("");
    await bare.text(["fetch", ...flags, "--end-of-options", remote], { input });
    return await listTags(bare, "refs/tags/");
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A tag object is listed twice: as itself, and as what it points at. */
const annotated = (listed: string): string[] =>
  listed.split("\n").flatMap((line) => line.match(/^\S+\trefs\/tags\/(.+)\^\{\}$/)?.[1] ?? []);

/**
 * How this repository reaches its remote (address, proxy, credentials, wherever they are configured) as the environment of another one. In the environment,
 * for a header may hold a token; alone, for one that is sent twice is refused.
 */
async function wayTo(git: RunGit, root: string, remote: string): Promise<NodeJS.ProcessEnv> {
  const settings = (await git.text(["config", "--list", "-z"])).split("\0").flatMap((line) => {
    const at = line.indexOf("\n");
    const [key, value] = at === -1 ? [line, "true"] : [line.slice(0, at), line.slice(at + 1)];
    const own = key.startsWith(`remote.${remote}.`) && /\.(url|proxy|proxyauthmethod|uploadpack)$/.test(key);
    if (!own && !/^(http|credential|url|protocol|ssh)\.|^core\.(sshcommand|askpass|gitproxy)$/.test(key)) return [];
    return [[key, own && /^\.\.?\//.test(value) ? resolve(root, value) : value] as const];
  });
  const numbered = settings.flatMap(([key, value], i) => [
    [`GIT_CONFIG_KEY_${i}`, key],
    [`GIT_CONFIG_VALUE_${i}`, value],
  ]);
  const only = { GIT_CONFIG_NOSYSTEM: "1", GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_COUNT: String(settings.length) };
  return { ...Object.fromEntries(numbered), ...only };
}
