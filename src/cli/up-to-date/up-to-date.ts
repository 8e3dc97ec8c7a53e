import { existsSync, readdirSync, realpathSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { version } from "../../core/version.ts";
import { type Certificate, readCertificate, stillHolds } from "../../edge/certificate/certificate.ts";
import { screenNow, tolerateClosedOutput } from "../screen.ts";

/**
 * Whether nothing has changed since a run of these very words found nothing to do; what that printed is printed, and `then`. It is asked before anything else is
 * loaded, and whatever is the least bit unusual makes it answer no: then the run finds out for itself.
 */
export function isUpToDate(words: readonly string[], then: (error?: Error | null) => void): boolean {
  const known = lastAnswer(words);
  // Who must ask programs needs more than is loaded here.
  if (!known || known.probes.length > 0 || !known.stillHolds()) return false;
  known.print(then);
  return true;
}

export interface LastAnswer extends Pick<Certificate, "probes" | "secrets"> {
  /** The repository's. */
  readonly root: string;
  /** Whether all files are as they were. */
  stillHolds(): boolean;
  /** And then, when it has been taken. */
  print(then?: (error?: Error | null) => void): void;
}

/** What the same was answered last, if everything but files and programs is as it was then. */
export function lastAnswer(words: readonly string[]): LastAnswer | null {
  try {
    const asked = askedFor(words);
    const root = asked && rootAround(process.cwd());
    if (!root) return null;
    const known = readCertificate(certificateFile(root, asked));
    // When this very file was laid here nobody knows who is not here: one that somebody commits is none.
    const isOurs = known?.facts === factsOf(asked) && known.paths[0] === fileOf(root, asked);
    return isOurs ? answerOf(root, known) : null;
  } catch {
    return null;
  }
}

function answerOf(root: string, known: Certificate): LastAnswer {
  const { probes, secrets, words } = known;
  const print = (then: (error?: Error | null) => void = () => {}) => {
    if (words === "") return then();
    tolerateClosedOutput(false);
    process.stdout.write(words, then);
  };
  const holds = () => {
    try {
      return isFree(root) && stillHolds(root, known);
    } catch {
      return false;
    }
  };
  return { root, probes, secrets, stillHolds: holds, print };
}

/** A run that has nothing in it but what a certificate can speak for. */
export interface Asked {
  readonly words: readonly string[];
  readonly config: string;
  readonly quiet: boolean;
}

/** Null: with an option that makes each run another one, or on a system whose files do not tell when they changed. */
export function askedFor(words: readonly string[]): Asked | null {
  let [config, quiet] = ["mainline.yml", false];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? "";
    if (word === "--quiet" || word === "-q") quiet = true;
    else if (word === "--jobs" || word === "-j") i++;
    else if (word === "--config") config = words[++i] ?? "";
    else if (word.startsWith("--config=")) config = word.slice("--config=".length);
    else if (!/^(--jobs=|-j)\d+$/.test(word)) return null;
  }
  return process.platform === "win32" || !isGitFollowed() ? null : { words, config, quiet };
}

/** What is set for Git alone can send it anywhere. These do not, or are among the facts. */
const followed =
  /^GIT_((AUTHOR|COMMITTER)_(NAME|EMAIL|DATE)|EDITOR|SEQUENCE_EDITOR|PAGER|ASKPASS|SSH|SSH_COMMAND|SSL_\w+|HTTP_\w+|TERMINAL_PROMPT|OPTIONAL_LOCKS|CONFIG_(GLOBAL|SYSTEM|NOSYSTEM)|CEILING_DIRECTORIES)$/;
const isGitFollowed = (): boolean =>
  Object.keys(process.env).every((name) => !name.startsWith("GIT_") || followed.test(name));

/** What the answer depends on beside files: who asks what, where, of which program, and on what screen. */
export function factsOf({ words, quiet }: Asked): string {
  const program = statSync(dirname(realpathSync.native(process.argv[1] ?? "")));
  const env = [
    "PATH",
    "HOME",
    "XDG_CONFIG_HOME",
    "SUDO_UID",
    "GIT_CONFIG_GLOBAL",
    "GIT_CONFIG_SYSTEM",
    "GIT_CONFIG_NOSYSTEM",
    "GIT_CEILING_DIRECTORIES",
  ];
  return JSON.stringify([
    version,
    [program.dev, program.ino, program.mtimeMs, program.ctimeMs],
    [process.platform, process.arch, process.getuid?.()],
    process.cwd(),
    words,
    env.map((name) => process.env[name] ?? null),
    quiet ? null : screenNow(),
  ]);
}

/** One a pipeline: a pipeline's name may stand in several files. */
export const certificateFile = (root: string, asked: Asked): string =>
  join(root, ".mainline", "up-to-date", encodeURIComponent(fileOf(root, asked)));

export const fileOf = (root: string, { config }: Asked): string => relative(root, join(process.cwd(), config));

function rootAround(folder: string): string | null {
  if (existsSync(join(folder, ".mainline", "up-to-date"))) return folder;
  const above = dirname(folder);
  return above === folder ? null : rootAround(above);
}

/** No run goes on here, none was killed, and nothing is being removed. */
const isFree = (root: string): boolean => readdirSync(locksFolder(root)).length === 0;

export const locksFolder = (root: string): string => join(root, ".mainline", "locks");
