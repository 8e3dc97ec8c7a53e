import type { Interval } from "../statistics/interval.ts";
import type { Decision, Method } from "./judgement.ts";

/** What the bounds were made with; null where a method has no such thing. */
export interface Precision {
  readonly degreesOfFreedom: number | null;
  readonly standardError: number | null;
}

/** The method, chosen by how the data came to be before looking at the values, and what it makes of them. */
export interface Design {
  readonly method: Method;
  readonly reason: string;
  readonly bounds: (Interval & Precision) | null;
  readonly n: Decision["n"];
  /** Standard deviation of what the mean is taken of, for saying how many more of them would decide. */
  readonly spread: number;
  /** Where the method promises less than it says; missing: nothing is known against it. */
  readonly caution?: string | null;
  /** What there would have to be more of. */
  readonly of: Decision["of"];
}
