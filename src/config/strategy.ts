import { type Matrix, variantsOf } from "../core/pipeline/matrix.ts";
import type { Strategy } from "../core/pipeline/pipeline.ts";
import type { Json, JsonObject } from "../lib/json.ts";
import type { WrittenStep } from "./schema.ts";

type WrittenStrategy = NonNullable<WrittenStep["strategy"]>;

/** A checked strategy as the domain has it. */
export function strategyOf(written: WrittenStrategy): Strategy {
  return {
    matrix: variantsOf(matrixOf(written)),
    failFast: written["fail-fast"] ?? true,
    maxParallel: written["max-parallel"] ?? null,
  };
}

/** A written matrix, its lists apart from GitHub's two words. Whether its values are plain is for `check-matrix.ts` to say. */
export function matrixOf({ matrix }: WrittenStrategy): Matrix {
  const { include = [], exclude = [], ...vectors } = matrix;
  return {
    vectors: vectors as Record<string, Json[]>,
    include: include as JsonObject[],
    exclude: exclude as JsonObject[],
  };
}
