/**
 * The one bundle behind every entry. A stub in `dist/` (for the CLI: `src/cli/start.ts`) names itself in `globalThis.mainlineEntry` and imports this file, so that
 * the actions and the CLI share their chunks: users download the whole repository whichever action they use.
 */
const entries = {
  cli: () => import("./cli/main.ts"),
  train: () => import("./actions/train.ts"),
  report: () => import("./actions/report.ts"),
  promote: () => import("./actions/promote.ts"),
} satisfies Record<string, () => Promise<{ run(): Promise<void> }>>;

declare global {
  var mainlineEntry: keyof typeof entries;
}

const entry = await entries[globalThis.mainlineEntry]();
await entry.run();

export {};
