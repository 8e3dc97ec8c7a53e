import type { createColors } from "picocolors";

/** How terminal text may look: columns, and colours that do nothing where none are wanted. */
export interface Paint {
  readonly width: number;
  readonly colors: ReturnType<typeof createColors>;
}
