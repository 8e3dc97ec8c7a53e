import { defineConfig } from "vitest/config";

/** One project a kind of test: `npm test` runs the first three, `npm run test:peers` the last. */
const project = (name: string, timeoutSeconds: number, globalSetup: string[] = []) => ({
  test: {
    name,
    include: [`test/${name}/**/*.test.ts`],
    testTimeout: timeoutSeconds * 1000,
    hookTimeout: timeoutSeconds * 1000,
    globalSetup,
  },
});

export default defineConfig({
  test: {
    projects: [
      project("unit", 30),
      project("contract", 120),
      project("e2e", 300),
      project("peers", 900, ["test/support/peers.ts"]),
    ],
    maxWorkers: 2,
  },
});
