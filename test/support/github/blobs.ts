import { createHash, randomBytes } from "node:crypto";
import type { Clock } from "./clock.ts";

/** Bytes that were uploaded, or are being uploaded in blocks. */
export interface Blob {
  readonly id: string;
  readonly fileName: string;
  contentType: string;
  bytes: Buffer | null;
  readonly blocks: Map<string, Buffer>;
}

export type Access = "read" | "write";

/** Where the bytes of artifacts are: here, or with a peer that does it as Azure does. */
export interface Storage {
  /** An address that opens a blob for so long. */
  sign(blob: Blob, access: Access, seconds: number): string;
  /** Brings what was uploaded to where GitHub looks at it. */
  collect(blob: Blob): Promise<void>;
}

/** Storage behind short-lived signed addresses, on a host of its own, as GitHub's is. */
export class Blobs implements Storage {
  private readonly blobs = new Map<string, Blob>();
  private readonly signatures = new Map<string, { blob: string; access: Access; until: number }>();
  private readonly origin: () => string;
  private readonly clock: Clock;
  constructor(origin: () => string, clock: Clock) {
    this.origin = origin;
    this.clock = clock;
  }

  create(fileName: string, contentType: string, bytes: Buffer | null = null): Blob {
    const blob = { id: randomBytes(16).toString("hex"), fileName, contentType, bytes, blocks: new Map() };
    this.blobs.set(blob.id, blob);
    return blob;
  }

  /** The path never ends in `.zip`: by that the client would take every artifact for one. */
  sign(blob: Blob, access: Access, seconds: number): string {
    const signature = randomBytes(32).toString("base64url");
    this.signatures.set(signature, { blob: blob.id, access, until: this.clock.time + seconds * 1000 });
    return `${this.origin()}/blobs/${blob.id}?sp=${access === "read" ? "r" : "cw"}&sig=${signature}`;
  }

  /** It is here already. */
  async collect(): Promise<void> {}

  /** The blob that an address opens; null where its signature is unknown, expired, or for something else. */
  open(id: string, query: URLSearchParams, access: Access): Blob | null {
    const signed = this.signatures.get(query.get("sig") ?? "");
    const good = signed?.blob === id && signed.access === access && signed.until > this.clock.time;
    return good ? (this.blobs.get(id) ?? null) : null;
  }
}

/**
 * Azure's Put Block, Put Block List and Put Blob: blocks arrive in any order, and the list says which of them make the blob,
 * in which order. Answers the status: 201, or 400 when the list names a block that never came.
 */
export function putBlob(blob: Blob, query: URLSearchParams, bytes: Buffer, contentType: string | null): 201 | 400 {
  const comp = query.get("comp");
  if (comp === "block") {
    blob.blocks.set(query.get("blockid") ?? "", bytes);
    return 201;
  }
  if (comp === "blocklist") {
    const ids = [...bytes.toString("utf8").matchAll(/<Latest>([^<]*)<\/Latest>/g)].map((match) => match[1] ?? "");
    const blocks = ids.map((id) => blob.blocks.get(id));
    if (blocks.some((block) => block === undefined)) return 400;
    blob.bytes = Buffer.concat(blocks as Buffer[]);
  } else {
    blob.bytes = bytes;
  }
  blob.contentType = contentType ?? blob.contentType;
  return 201;
}

export const sha256 = (bytes: Buffer): string => `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
