import { randomUUID } from 'node:crypto';
import { type FileHandle, open, unlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

/**
 * Bytes of a file on their way, on disk instead of in memory. The file has no name any more while it is written,
 * so nobody else can open it and nothing is left of it when the process ends.
 */
export class Spool {
  private length = 0;

  private constructor(private readonly handle: FileHandle) {}

  static async open(): Promise<Spool> {
    const path = join(tmpdir(), `alongside-${randomUUID()}`);
    const handle = await open(path, 'wx+', 0o600);
    await unlink(path);
    return new Spool(handle);
  }

  /** Bytes written so far. */
  get size(): number {
    return this.length;
  }

  /** Nothing of it is on the disk any more. */
  get closed(): boolean {
    return this.handle.fd === -1;
  }

  async write(bytes: Uint8Array): Promise<void> {
    await this.handle.writeFile(bytes);
    this.length += bytes.length;
  }

  /** Everything from the beginning; the spool closes at the end of it, or when it is destroyed. */
  read(): Readable {
    return this.handle.createReadStream({ start: 0, autoClose: true });
  }

  /** Gives up what was written; once is as good as twice. */
  async drop(): Promise<void> {
    await this.handle.close();
  }
}
