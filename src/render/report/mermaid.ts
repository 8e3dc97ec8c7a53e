import type { Curve } from "../../core/judgement/judgement.ts";

const most = 40;

/** A curve as a Mermaid chart, in the form that GitHub renders; thinned, because Mermaid draws every label. */
export function mermaidChart({ title, x, series }: Curve): string {
  const kept = x.map((_, i) => i).filter((i) => x.length <= most || i % Math.ceil(x.length / most) === 0);
  const lines = series.flatMap(({ values }) => {
    const shown = kept.map((i) => values[i] ?? Number.NaN);
    return shown.every(Number.isFinite)
      ? [`  line [${shown.map((value) => Number(value.toPrecision(5))).join(", ")}]`]
      : [];
  });
  if (lines.length === 0) return "_The values are not all finite, so there is nothing to draw._";
  const axis = kept.map((i) => `"${Number((x[i] ?? 0).toPrecision(5))}"`).join(", ");
  // Mermaid reads quotes and semicolons; only letters, digits and a few marks are let through.
  const name = title.replace(/[^\w .%-]/g, " ").slice(0, 60);
  return ["```mermaid", "xychart-beta", `  title "${name}"`, `  x-axis [${axis}]`, ...lines, "```"].join("\n");
}
