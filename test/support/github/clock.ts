/** What the fake takes the time to be: the machine's, until a test lets time pass, or stops it. */
export class Clock {
  private passed = 0;
  private stopped: number | null = null;

  /** Milliseconds since 1970. */
  get time(): number {
    return (this.stopped ?? Date.now()) + this.passed;
  }

  /** To the second, as GitHub tells times. */
  iso(later: { seconds: number } = { seconds: 0 }): string {
    return new Date(this.time + later.seconds * 1000).toISOString().replace(/\.\d+Z$/, "Z");
  }

  pass({ seconds }: { readonly seconds: number }): void {
    this.passed += seconds * 1000;
  }

  stop(): void {
    this.stopped = Date.now();
  }
}
