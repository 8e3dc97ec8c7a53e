/** What a result may depend on that no file says. */
export interface Platform {
  /** `process.platform` and `process.arch`. */
  readonly os: string;
  readonly arch: string;
}

/** What an environment command printed. */
export interface Probe {
  readonly command: string;
  readonly output: string;
}
