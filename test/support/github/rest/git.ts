import type { Asked, Handlers } from "../asked.ts";
import { commitObject, refObject, tagObject } from "../objects/commit.ts";
import { notFound, Refusal, validationFailed } from "../refusal.ts";

export const git: Handlers = {
  "repos/get-commit": (asked) => {
    const revision = asked.operation.parameters["ref"] ?? "";
    const sha = asked.repository.git.commit(revision);
    if (sha === null) throw new Refusal(422, `No commit found for SHA: ${revision}`);
    return { status: 200, body: commitObject(asked.repository, sha) };
  },
  "git/get-ref": (asked) => {
    const found = matching(asked).find(({ ref }) => ref === wanted(asked));
    if (!found) throw notFound();
    return { status: 200, body: refObject(asked.repository, found) };
  },
  "git/list-matching-refs": (asked) => ({
    status: 200,
    body: matching(asked).map((found) => refObject(asked.repository, found)),
  }),
  "git/create-ref": (asked) => {
    const { repository, body, token } = asked;
    const [ref, sha] = [String(body["ref"]), String(body["sha"])];
    if (
      !/^refs\/[^/]+\/./.test(ref) ||
      repository.git.ask("check-ref-format", ref) === null ||
      ref.startsWith("refs/pull/")
    )
      throw new Refusal(422, "Reference name is not valid");
    if (!/^[0-9a-f]{40}$/.test(sha) || repository.git.resolve(`${sha}^{object}`) === null)
      throw new Refusal(422, "Object does not exist");
    if (repository.git.resolve(ref) !== null) throw new Refusal(422, "Reference already exists");
    repository.demandRef(ref, sha, token);
    repository.git.run(["update-ref", ref, sha, "0".repeat(40)]);
    return {
      status: 201,
      body: refObject(repository, { ref, sha, type: repository.git.run(["cat-file", "-t", sha]) }),
    };
  },
  "git/delete-ref": (asked) => {
    if (asked.repository.git.resolve(wanted(asked)) === null) throw new Refusal(422, "Reference does not exist");
    asked.repository.demandRef(wanted(asked), null, asked.token);
    asked.repository.git.run(["update-ref", "-d", wanted(asked)]);
    return { status: 204 };
  },
  "git/get-tag": (asked) => {
    const sha = asked.operation.parameters["tag_sha"] ?? "";
    if (asked.repository.git.ask("cat-file", "-t", sha) !== "tag") throw notFound();
    return { status: 200, body: tagObject(asked.repository, sha) };
  },
  "git/create-tag": (asked) => ({ status: 201, body: tagObject(asked.repository, createTag(asked)) }),
};

/** The paths leave `refs/` out; the bodies do not. */
const wanted = ({ operation }: Asked): string => `refs/${operation.parameters["ref"]}`;

const matching = (asked: Asked) => {
  const prefix = wanted(asked);
  return asked.repository.git.refs("refs/").filter(({ ref }) => ref.startsWith(prefix));
};

/** The object alone: no ref points at it until one is created. */
function createTag({ repository, body, token }: Asked): string {
  const object = String(body["object"]);
  if (repository.git.ask("cat-file", "-t", object) !== body["type"])
    throw validationFailed({ resource: "Tag", field: "object", code: "invalid" });
  const given = body["tagger"] as { name: string; email: string; date?: string } | undefined;
  const who = given ?? { name: token.actor, email: `${token.actor}@users.noreply.github.com` };
  const time = Math.floor((given?.date ? Date.parse(given.date) : Date.now()) / 1000);
  const head = [
    `object ${object}`,
    `type ${body["type"]}`,
    `tag ${body["tag"]}`,
    `tagger ${who.name} <${who.email}> ${time} +0000`,
  ];
  return repository.git.run(["mktag"], { input: `${head.join("\n")}\n\n${String(body["message"]).trimEnd()}\n` });
}
