import { type FileHandle, open } from "node:fs/promises";

/** A file that somebody else appends to, read from its beginning. It may come later, and be removed while it is read. */
export interface Tail {
  /** What has been added, at most 256 KiB of it; empty: nothing for now. */
  read(): Promise<Buffer>;
  close(): Promise<void>;
}

export function openTail(path: string): Tail {
  let file: FileHandle | null = null;
  return {
    async read() {
      file ??= await open(path).catch(() => null);
      if (file === null) return Buffer.alloc(0);
      const { bytesRead, buffer } = await file.read(Buffer.alloc(1 << 18));
      return buffer.subarray(0, bytesRead);
    },
    close: async () => await file?.close(),
  };
}
