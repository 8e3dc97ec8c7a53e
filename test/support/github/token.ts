import { randomBytes } from "node:crypto";
import type { Permissions } from "./permissions.ts";

/** What a secret stands for. The workflow's own token acts as an app, and never holds `workflows`. */
export interface Token {
  readonly secret: string;
  readonly actor: string;
  readonly repository: string;
  readonly permissions: Permissions;
}

/** Who sends no token. */
export const nobody: Token = { secret: "", actor: "", repository: "", permissions: {} };

/** As long and as random as GitHub's: a short one would turn every mention of it in a log into `***`. */
export const newSecret = (): string => `ghs_${randomBytes(27).toString("base64url").replace(/[-_]/g, "0")}`;
