import { RequestError } from "@octokit/request-error";
import type { Octokit } from "@octokit/rest";

/**
 * A plugin of the client: an answer that breaks off in the middle is a failure of the server, to be tried again. The client would hand on what came,
 * as a text, where its types promise an object.
 */
export function wholeAnswers(octokit: Pick<Octokit, "hook">): object {
  octokit.hook.after("request", (response, options) => {
    const json = String(response.headers["content-type"] ?? "").includes("json");
    if (!json || typeof response.data !== "string") return;
    // The client's own types leave out what it hands to its plugins.
    const request = options as unknown as ConstructorParameters<typeof RequestError>[2]["request"];
    throw new RequestError("the answer broke off", 502, { request });
  });
  return {};
}
