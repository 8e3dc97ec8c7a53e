import { Refusal } from "./refusal.ts";

export type Permission =
  | "actions"
  | "administration"
  | "contents"
  | "issues"
  | "metadata"
  | "pull-requests"
  | "workflows";
export type Level = "read" | "write";
export type Permissions = Readonly<Partial<Record<Permission, Level>>>;

/** Every installation token may read metadata, asked for or not. */
export const allows = (granted: Permissions, permission: Permission, level: Level): boolean =>
  permission === "metadata" ? level === "read" : granted[permission] === "write" || granted[permission] === level;

/**
 * What each operation needs; one alternative suffices.
 * Source: docs.github.com/rest/authentication/permissions-required-for-github-apps.
 */
export const needed: Readonly<Record<string, readonly `${Permission}=${Level}`[]>> = {
  "rate-limit/get": ["metadata=read"],
  "repos/get": ["metadata=read"],
  "repos/get-branch": ["contents=read"],
  "repos/get-branch-protection": ["administration=read"],
  "repos/get-branch-rules": ["metadata=read"],
  "repos/get-repo-rulesets": ["metadata=read"],
  "repos/get-repo-ruleset": ["metadata=read"],
  "repos/check-immutable-releases": ["administration=read"],
  "actions/get-github-actions-permissions-repository": ["administration=read"],
  "actions/get-github-actions-default-workflow-permissions-repository": ["administration=read"],
  "actions/get-private-repo-fork-pr-workflows-settings-repository": ["administration=read"],
  "repos/get-content": ["contents=read"],
  "repos/compare-commits-with-basehead": ["contents=read"],
  "repos/get-commit": ["contents=read"],
  "repos/list-pull-requests-associated-with-commit": ["pull-requests=read"],
  "pulls/list": ["pull-requests=read"],
  "pulls/get": ["pull-requests=read"],
  "pulls/merge": ["contents=write"],
  "pulls/list-reviews": ["pull-requests=read"],
  "repos/get-collaborator-permission-level": ["metadata=read"],
  "issues/list-comments": ["issues=read", "pull-requests=read"],
  "issues/get-comment": ["issues=read", "pull-requests=read"],
  "issues/create-comment": ["issues=write", "pull-requests=write"],
  "issues/update-comment": ["issues=write", "pull-requests=write"],
  "issues/delete-comment": ["issues=write", "pull-requests=write"],
  "actions/list-artifacts-for-repo": ["actions=read"],
  "actions/list-workflow-run-artifacts": ["actions=read"],
  "actions/get-artifact": ["actions=read"],
  "actions/download-artifact": ["actions=read"],
  "actions/delete-artifact": ["actions=write"],
  "actions/get-workflow-run": ["actions=read"],
  "git/get-ref": ["contents=read"],
  "git/list-matching-refs": ["contents=read"],
  "git/create-ref": ["contents=write"],
  "git/delete-ref": ["contents=write"],
  "git/get-tag": ["contents=read"],
  "git/create-tag": ["contents=write"],
  "repos/list-releases": ["contents=read"],
  "repos/get-release": ["contents=read"],
  "repos/get-release-by-tag": ["contents=read"],
  "repos/create-release": ["contents=write"],
  "repos/update-release": ["contents=write"],
  "repos/delete-release": ["contents=write"],
  "repos/list-release-assets": ["contents=read"],
  "repos/get-release-asset": ["contents=read"],
  "repos/upload-release-asset": ["contents=write"],
  "repos/delete-release-asset": ["contents=write"],
};

/** What an operation needs, as the documentation of GitHub's workflows writes it; of several alternatives the last, which our workflows grant. */
export const permissionFor = (operation: string): string => needed[operation]?.at(-1)?.replace("=", ": ") ?? "";

/** Not even of a public repository without the permission: settings, and an artifact's bytes. */
const neverPublic = (operation: string, permission: Permission): boolean =>
  permission === "administration" || operation === "actions/download-artifact";

/** Whether anybody may ask it of a public repository, without a token too. */
export const isOpen = (operation: string): boolean =>
  (needed[operation] ?? []).some((one) => {
    const [permission, level] = one.split("=") as [Permission, Level];
    return level === "read" && !neverPublic(operation, permission);
  });

/** Throws Refusal 403 in GitHub's words when a token may not do an operation. What is public may be read with any token. */
export function demand(operation: string, granted: Permissions, isPublic: boolean): void {
  const alternatives = needed[operation];
  if (!alternatives) throw new Error(`no permission is known for ${operation}`);
  const may = alternatives.some((one) => {
    const [permission, level] = one.split("=") as [Permission, Level];
    const open = isPublic && level === "read" && !neverPublic(operation, permission);
    return open || allows(granted, permission, level);
  });
  if (!may) throw new Refusal(403, "Resource not accessible by integration");
}
