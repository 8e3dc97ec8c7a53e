import type { Decision, Method } from "../../core/judgement/judgement.ts";
import { unreachable } from "../../lib/unreachable.ts";

/** A method as a statistician would name it, and what has to hold for its bounds to be what they say. */
export interface MethodWords {
  readonly name: string;
  readonly source: string;
  readonly why: string;
  readonly assumes: string;
}

const fewSeeds =
  "Seeds are independent of each other, and what they make of the metric is roughly normal; with few of them nobody can check that.";
const examplesAlone =
  "Examples are independent draws of what the model will meet; what another training would have made of it is not in the bounds.";

const inRounds =
  "Rounds are independent of each other, and the machine was as busy for one model as for the other; another machine may say otherwise.";

export function methodWords({ method, of, gate }: Pick<Decision, "method" | "of" | "gate">): MethodWords {
  switch (method) {
    case "paired-t":
      return pairedWords(of);
    case "welch-t":
      return {
        name: "Welch's t, one-sided",
        source: "Welch (1947), Satterthwaite (1946)",
        why: "the two sides cannot be matched seed by seed, and need not scatter alike",
        assumes: `${fewSeeds} Seeds that only some of them share are taken as independent too.`,
      };
    case "one-sample-t":
      return {
        name: "t bound of a mean, one-sided and approximate",
        source: "Student (1908)",
        why: "the level of one model is held against a number",
        assumes: levelAssumes[of],
      };
    default:
      return byExampleWords(method, gate);
  }
}

const levelAssumes: Record<Decision["of"], string> = {
  seeds: `${fewSeeds} Near the best value a metric is skewed, and the bound a little off.`,
  examples: examplesAlone,
  both: "Seeds and examples are both independent draws, and their effects roughly normal.",
  rounds: inRounds,
};

function pairedWords(of: Decision["of"]): MethodWords {
  if (of === "seeds")
    return {
      name: "paired t, one-sided",
      source: "Student (1908)",
      why: "both sides ran the same seeds, so that what a seed does to both falls out of the difference",
      assumes: fewSeeds,
    };
  if (of === "rounds")
    return {
      name: "paired t over rounds, one-sided",
      source: "Student (1908)",
      why: "both models were measured in turn, so that what slows the machine for both falls out of the difference",
      assumes: inRounds,
    };
  return {
    name: "paired t over examples or groups, one-sided",
    source: "Student (1908); of groups Cochran (1977), §6.3",
    why: "both models answered the same examples, so that what makes one hard falls out of the difference",
    assumes: examplesAlone,
  };
}

function byExampleWords(
  method: Exclude<Method, "paired-t" | "welch-t" | "one-sample-t">,
  gate: Decision["gate"],
): MethodWords {
  switch (method) {
    case "tango":
      return {
        name: "Tango's score interval of a difference of paired proportions",
        source: "Tango (1998)",
        why: "each example is right or wrong for both models, and a difference of a given size is asked about",
        assumes: examplesAlone,
      };
    case "mcnemar":
      return {
        name: "McNemar's test in its exact form, with Clopper and Pearson's bounds",
        source: "McNemar (1947), Clopper and Pearson (1934)",
        why: "each example is right or wrong for both models, and the question is which is better",
        assumes: `${examplesAlone} The number of examples on which they differ is taken as given.`,
      };
    case "wilson":
      return {
        name: "Wilson's score bound of a proportion",
        source: "Wilson (1927)",
        why: "each example is right or wrong",
        assumes: examplesAlone,
      };
    case "delong":
      return {
        name: "DeLong's method for areas under the ROC curve",
        source: "DeLong, DeLong and Clarke-Pearson (1988)",
        why: "the metric ranks examples of two classes against each other",
        assumes: `${examplesAlone} Both classes have more than a handful of examples.`,
      };
    case "bootstrap":
      return {
        name: "studentised bootstrap of examples, or of whole groups",
        source: "Efron (1979), Hall (1988)",
        why: "there are enough of them to let the data say how skewed they are",
        assumes: examplesAlone,
      };
    case "two-components":
      return {
        name: "the variance of replicates and that of examples, together",
        source: "Scheffé (1959), chapter 7, Satterthwaite (1946)",
        why: "other seeds would have given another model, and other examples another number: more seeds do not make the test set larger",
        assumes: "Seeds and examples are both independent draws, and their effects roughly normal.",
      };
    case "deterministic":
      return {
        name: "comparison of two numbers",
        source: "none needed",
        why: "nothing varied, so that there is no noise to allow for",
        assumes: "It would be the same again on another day.",
      };
    case "point":
      return {
        name: "comparison of two numbers",
        source: "none: it has no error rate",
        why: `there is one number${"baseline" in gate ? " a side" : ""}, and one number shows no noise`,
        assumes: "Nothing, and promises nothing: another seed may turn it round.",
      };
    case "none":
      return { name: "none", source: "none", why: "there is too little to reckon with", assumes: "Nothing." };
    default:
      return unreachable(method);
  }
}
