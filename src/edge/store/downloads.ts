import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ignoreOurselves } from "./ignore-ourselves.ts";

/** Where a store keeps what is being downloaded: what was interrupted is gone on with by the next command. */
export const downloadsOf =
  (home: string) =>
  async (name: string): Promise<string> => {
    await ignoreOurselves(home);
    await mkdir(join(home, "downloads"), { recursive: true });
    return join(home, "downloads", name);
  };

export const FETCHED = "fetched";

/** Takes note that an object came from elsewhere, and when: until its leg has ended nothing else says who needs it. */
export async function noteFetched(home: string, sha256: string): Promise<void> {
  await mkdir(join(home, FETCHED), { recursive: true });
  await writeFile(join(home, FETCHED, sha256), "");
}
