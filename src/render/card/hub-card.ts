import { mean } from "../../core/statistics/moments.ts";
import { type CardFacts, renderModelCard } from "./model-card.ts";

/**
 * The model card as a hub takes it, `README.md`: the same text below Hugging Face's front matter. What Mainline does not know (the license, the library)
 * is left out, for a hub takes an empty one for a mistake.
 */
export const renderHubCard = (facts: CardFacts): string =>
  `---\n${frontMatter(facts)}\n---\n\n${renderModelCard(facts)}\n`;

const most = 100;

/** YAML whose every text is one JSON string, so that nobody's name can end it or add to it. */
function frontMatter({ model, comparison: { rows, candidate, policy, pipeline } }: CardFacts): string {
  const measured = rows
    .filter(({ candidate: values }) => values.length > 0 && values.every(Number.isFinite))
    .slice(0, most)
    .map(({ metric, candidate: values }) => ({ name: metric, type: metric, value: mean(values) }));
  const results = [
    "  results:",
    "  - task:",
    "      type: other",
    `      name: ${scalar(policy.evaluation ?? pipeline)}`,
    "    dataset:",
    `      type: ${scalar(pipeline)}`,
    `      name: ${scalar(candidate.exam === null ? "unknown exam" : `exam ${candidate.exam.slice(0, 12)}`)}`,
    "    metrics:",
    ...measured.flatMap(({ name, type, value }) => [
      `    - name: ${scalar(name)}`,
      `      type: ${scalar(type)}`,
      `      value: ${number(value)}`,
    ]),
  ];
  return [
    "tags:",
    "- mainline",
    "model-index:",
    `- name: ${scalar(model)}`,
    ...(measured.length === 0 ? ["  results: []"] : results),
  ].join("\n");
}

/** Python's YAML takes `1e-7` for a text. */
const number = (value: number): string => String(value).replace(/^(-?\d+)e/, "$1.0e");

/** JSON's strings are YAML's, but for characters that YAML wants escaped. */
const scalar = (text: string): string =>
  JSON.stringify([...text].slice(0, 200).join("")).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
