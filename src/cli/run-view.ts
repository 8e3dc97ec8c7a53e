import type { RunEvent } from "../app/run/events.ts";

/** Shows a run while it goes on. */
export interface Progress {
  /** `ago`: so many seconds have passed since it happened. */
  event(event: RunEvent, ago?: number): void;
  close(): void;
}
