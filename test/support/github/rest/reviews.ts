import { type Handlers, idOf, paged } from "../asked.ts";
import { reviewObject } from "../objects/review.ts";
import { userObject } from "../objects/user.ts";
import { notFound } from "../refusal.ts";
import type { Role } from "../repository.ts";

/** Reviews of pull requests, and what their authors may do. */
export const reviews: Handlers = {
  "pulls/list-reviews": (asked) => {
    const { repository } = asked;
    const number = idOf(asked, "pull_number");
    if (!repository.pulls.some((pull) => pull.number === number)) throw notFound();
    const { items, headers } = paged(
      repository.reviews.filter((review) => review.number === number),
      asked,
    );
    return { status: 200, body: items.map((review) => reviewObject(review, repository)), headers };
  },
  "repos/get-collaborator-permission-level": ({ repository, operation }) => {
    const login = operation.parameters["username"] ?? "";
    const role = repository.roles.get(login) ?? (repository.isPublic ? "read" : "none");
    const user = { ...userObject(login, repository.site.url), role_name: role, permissions: permissionsOf(role) };
    return { status: 200, body: { permission: baseOf[role], role_name: role, user } };
  },
};

/** The roles of today by the names of before. */
const baseOf: Readonly<Record<Role | "none", string>> = {
  admin: "admin",
  maintain: "write",
  write: "write",
  triage: "read",
  read: "read",
  none: "none",
};

const ladder = ["none", "read", "triage", "write", "maintain", "admin"] as const;
function permissionsOf(role: Role | "none"): object {
  const at = (least: Role) => ladder.indexOf(role) >= ladder.indexOf(least);
  return { pull: at("read"), triage: at("triage"), push: at("write"), maintain: at("maintain"), admin: at("admin") };
}
