/** An estimate with one-sided bounds: each alone holds with the confidence asked; both together with less. */
export interface Interval {
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
}
