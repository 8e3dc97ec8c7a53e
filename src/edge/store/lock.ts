import { randomUUID } from "node:crypto";
import { closeSync, existsSync, linkSync, openSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { identity, ownIdentity } from "./identity.ts";
import { endOrphans } from "./orphans.ts";

export type Release = () => void;

export interface LockWait {
  /** Ends the waiting. */
  readonly signal: AbortSignal;
  /** The runs within whose steps this one was started: waiting for them would never end. */
  readonly within: readonly string[];
  /** Called once, with the run that holds it, if one must wait. */
  onWait(run: string): void;
}

/**
 * Takes a lock between processes, or waits for it; null: the waiting was ended. A claim is an empty file whose name says what is claimed, by which process and for
 * which run. Who has written a claim and then sees nobody else's that is alive holds the lock; who sees one withdraws and tries again. Since
 * no name is ever used twice, the claim of a dead process can be removed by anybody at any time: nothing is taken over. `rivals`: the names
 * that it must not be held together with; where its own is not among them, many hold it.
 */
export async function takeLock(
  folder: string,
  name: string,
  run: string,
  { signal, within, onWait }: LockWait,
  rivals: readonly string[] = [name],
): Promise<Release | null> {
  let told = false;
  let claim = "";
  const rival = () => holders(folder, rivals, claim).find((holder) => !within.includes(holder)) ?? null;
  while (!signal.aborted) {
    claim = [name, ownIdentity(), run, randomUUID()].join("~");
    const withdraw = () => rmSync(join(folder, claim), { force: true });
    stake(folder, claim);
    const holder = rival();
    if (holder === null) return withdraw;
    withdraw();
    if (!told) onWait(holder);
    told = true;
    do await pause(signal);
    while (!signal.aborted && rival() !== null);
  }
  return null;
}

/** Makes a folder of claims ready, and clears away what dead processes claimed: some of it nobody would ask for again. */
export function openLocks(folder: string): void {
  if (!existsSync(emptyFile(folder))) writeFileSync(emptyFile(folder), "");
  living(folder);
}

/** A second name for a file that is there costs a tenth of what a file does, and gone it leaves nothing for the file system to pass over when it makes the next. */
function stake(folder: string, claim: string): void {
  try {
    linkSync(emptyFile(folder), join(folder, claim));
  } catch {
    // A file system without such links, or somebody has taken the file away.
    closeSync(openSync(join(folder, claim), "wx"));
  }
}

const emptyFile = (folder: string): string => join(dirname(folder), "claim");

/** Runs of living processes, this one among them, that claim one of these. */
const holders = (folder: string, rivals: readonly string[], own: string): string[] =>
  living(folder)
    .filter((claim) => claim !== own && rivals.includes(claim.split("~")[0] ?? ""))
    .map((claim) => claim.split("~")[2] ?? "");

function living(folder: string): string[] {
  return readdirSync(folder).filter((claim) => {
    if (isAlive(claim)) return true;
    rmSync(join(folder, claim), { force: true });
    return false;
  });
}

/** Its process is there, or a step that this left behind; a step is ended, and gone when somebody looks again. */
function isAlive(claim: string): boolean {
  const [, owner = "", run = ""] = claim.split("~");
  if (owner === ownIdentity()) return true;
  return (owner !== "" && identity(Number(owner.split(" ")[0])) === owner) || endOrphans(run);
}

/** Of uneven length, so that two who withdrew for one another do not meet again. */
const pause = (signal: AbortSignal): Promise<void> =>
  wait(20 + Math.random() * 40, undefined, { signal }).catch(() => {});
