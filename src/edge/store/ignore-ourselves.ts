import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** No user needs to know that the folder must not be committed. */
export async function ignoreOurselves(home: string): Promise<void> {
  await mkdir(home, { recursive: true });
  await writeFile(join(home, ".gitignore"), "*\n", { flag: "wx" }).catch(() => {});
}
