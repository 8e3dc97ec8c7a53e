/**
 * GitHub's numbers; README.md says where each is documented. A test may set one lower, in order to meet it sooner:
 * `github.limits.assetBytes = 1000`.
 */
export class Limits {
  /** Of an issue's or pull request's comment. */
  commentCharacters = 65_536;
  /** Of a step's summary. */
  summaryBytes = 1024 * 1024;
  /** Of `GITHUB_TOKEN`, for a repository: all its jobs share them. */
  requestsPerHour = 1_000;
  /** Of who sends no token. */
  requestsPerHourOfNobody = 60;
  /** Of an App's installation. */
  appRequestsPerHour = 5_000;
  /** A GET costs one point, what writes costs five. */
  pointsPerMinute = 900;
  contentPerMinute = 80;
  contentPerHour = 500;
  artifactsPerJob = 500;
  /** What an account on the free plan may store. */
  artifactStorageBytes = 500 * 1024 * 1024;
  retentionDays = 90;
  assetBytes = 2 ** 31;
  assetsPerRelease = 1_000;
  comparedCommits = 250;
  comparedFiles = 300;
  /** How long an address that leads to bytes is good. */
  downloadSeconds = 60;
}
