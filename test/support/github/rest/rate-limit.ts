import type { Handlers } from "../asked.ts";

/** What is left of the hour's requests. Asking is free. */
export const rateLimit: Handlers = {
  "rate-limit/get": ({ repository, token }) => {
    const core = repository.site.rates.told(token);
    // Nothing else is limited here: of the search, which every answer names, nothing was used.
    const search = { limit: 30, remaining: 30, used: 0, reset: core.reset };
    return { status: 200, body: { resources: { core, search }, rate: core } };
  },
};
