import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { ignoreOurselves } from "./local-store.ts";

/** Where a store keeps what is being downloaded: what was interrupted is gone on with by the next command. */
export const downloadsOf =
  (home: string) =>
  async (name: string): Promise<string> => {
    await ignoreOurselves(home);
    await mkdir(join(home, "downloads"), { recursive: true });
    return join(home, "downloads", name);
  };
