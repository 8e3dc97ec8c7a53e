import { expect, test } from "vitest";
import { client, stage, words } from "../support/github-stage.ts";

test("GraphQL says whose a token is, and answers nothing that GitHub's schema has not", async () => {
  await using s = await stage();
  const query = "query { viewer { login } }";
  const asked = (actor: string) => s.client(s.repository.token({ permissions: {}, actor })).graphql(query);
  expect([await asked("github-actions[bot]"), await asked("alice")]).toEqual([
    { viewer: { login: "github-actions[bot]" } },
    { viewer: { login: "alice" } },
  ]);
  expect(await words(client(s.github, "wrong").graphql(query))).toBe("401 Bad credentials");
  expect(s.github.violations).toEqual([]);

  const octokit = s.octokit({});
  await words(octokit.graphql("query { viewer { slug } }"));
  await words(octokit.graphql("query { viewer { id } }"));
  expect(s.github.violations.splice(0)).toEqual([
    'GraphQL: Cannot query field "slug" on type "User".',
    "GraphQL: Cannot return null for non-nullable field User.id.",
  ]);
});
