import { type Asked, type Handlers, idOf, paged } from "../asked.ts";
import type { Release } from "../model.ts";
import { releaseObject } from "../objects/release.ts";
import { allows } from "../permissions.ts";
import { notFound, Refusal, validationFailed } from "../refusal.ts";

export const releases: Handlers = {
  "repos/list-releases": (asked) => {
    const { items, headers } = paged(visible(asked).toReversed(), asked);
    return { status: 200, body: items.map((one) => releaseObject(one, asked.repository)), headers };
  },
  "repos/get-release": (asked) => ({ status: 200, body: releaseObject(releaseOf(asked), asked.repository) }),
  "repos/get-release-by-tag": (asked) => {
    const found = visible(asked).find(({ draft, tag }) => !draft && tag === asked.operation.parameters["tag"]);
    if (!found) throw notFound();
    return { status: 200, body: releaseObject(found, asked.repository) };
  },
  "repos/create-release": (asked) => {
    const { repository, token, body } = asked;
    const release: Release = {
      id: repository.site.nextId(),
      author: token.actor,
      createdAt: repository.site.now(),
      tag: "",
      target: repository.defaultBranch,
      name: null,
      body: null,
      draft: false,
      prerelease: false,
      publishedAt: null,
      immutable: false,
      assets: [],
    };
    change(asked, release, body);
    repository.releases.push(release);
    return { status: 201, body: releaseObject(release, repository) };
  },
  "repos/update-release": (asked) => {
    const release = releaseOf(asked);
    change(asked, release, asked.body);
    return { status: 200, body: releaseObject(release, asked.repository) };
  },
  "repos/delete-release": (asked) => {
    const all = asked.repository.releases;
    all.splice(all.indexOf(releaseOf(asked)), 1);
    return { status: 204 };
  },
};

/** What is published stays as it is where the repository is set so. */
export const immutable = (field: string): Refusal =>
  validationFailed({
    resource: "Release",
    field,
    code: "custom",
    message: `${field} of an immutable release cannot be changed`,
  });

/** A release that this token may know of: drafts are for those who may push. */
export function releaseOf(asked: Asked): Release {
  const found = visible(asked).find(({ id }) => id === idOf(asked, "release_id"));
  if (!found) throw notFound();
  return found;
}

export const visible = ({ repository, token }: Asked): Release[] =>
  repository.releases.filter(({ draft }) => !draft || allows(token.permissions, "contents", "write"));

/** Applies what a body says, or nothing of it: first all that GitHub would refuse, then the tag, then the fields. */
function change(asked: Asked, release: Release, body: Readonly<Record<string, unknown>>): void {
  const wanted = { ...release, ...fieldsOf(body) };
  const { git, releases: all, settings } = asked.repository;
  if (release.immutable && wanted.tag !== release.tag) throw immutable("tag_name");
  if (git.ask("check-ref-format", `refs/tags/${wanted.tag}`) === null)
    throw validationFailed({
      resource: "Release",
      field: "tag_name",
      code: "custom",
      message: "tag_name is not a valid tag",
    });
  if (all.some((one) => one !== release && !one.draft && !wanted.draft && one.tag === wanted.tag))
    throw validationFailed({ resource: "Release", field: "tag_name", code: "already_exists" });
  const ref = `refs/tags/${wanted.tag}`;
  if (git.resolve(ref) === null) {
    const commit = git.commit(wanted.target);
    if (commit === null) throw validationFailed({ resource: "Release", field: "target_commitish", code: "invalid" });
    demandTag(asked, ref, commit, wanted.draft);
    if (!wanted.draft) git.run(["update-ref", ref, commit, "0".repeat(40)]);
  }
  if (wanted.draft && release.publishedAt !== null) throw new Refusal(422, "A published release cannot become a draft");
  Object.assign(release, wanted, {
    immutable: release.immutable || (!wanted.draft && settings.immutableReleases),
    publishedAt: wanted.draft ? null : (release.publishedAt ?? asked.repository.site.now()),
  });
}

/** A release may make its tag by the rules of every ref; a draft makes none, and is bound by the workflows alone. */
function demandTag({ repository, token }: Asked, ref: string, commit: string, draft: boolean): void {
  try {
    repository.demandRef(ref, commit, token);
  } catch (error) {
    if (!(error instanceof Refusal) || error.status !== 422) throw error;
    if (draft) return;
    const field = { resource: "Release", code: "custom" } as const;
    throw validationFailed(
      { ...field, field: "pre_receive", message: `pre_receive ${error.message}` },
      { ...field, message: "Published releases must have a valid tag" },
    );
  }
}

const names = {
  tag_name: "tag",
  target_commitish: "target",
  name: "name",
  body: "body",
  draft: "draft",
  prerelease: "prerelease",
};

/** `make_latest` is accepted and has no effect: nothing here asks which release is the latest. */
const fieldsOf = (body: Readonly<Record<string, unknown>>): Partial<Release> =>
  Object.fromEntries(
    Object.entries(names)
      .filter(([given]) => body[given] !== undefined)
      .map(([given, own]) => [own, body[given]]),
  );
