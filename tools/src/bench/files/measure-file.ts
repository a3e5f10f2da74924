import { setTimeout as delay } from 'node:timers/promises';
import { PlainError } from '../../process/plain-error.ts';
import type { Server } from '../servers/server.ts';

/** Milliseconds between two looks at the memory of the API. */
const LOOK = 40;

export interface FileFigures {
  readonly name: string;
  readonly rows: number;
  readonly bytes: number;
  readonly seconds: number;
  /** Resident memory of the API before the request, and the most seen while it ran. */
  readonly before: number;
  readonly peak: number;
}

export interface FileRequest {
  readonly name: string;
  readonly path: string;
  readonly body: object;
  /** The session cookie's value. */
  readonly token: string;
}

/** Has the API make one file and reads it to its end. */
export async function measureFile(server: Server, request: FileRequest): Promise<FileFigures> {
  const before = server.memory();
  let peak = before;
  let running = true;
  const looking = (async () => {
    while (running) {
      peak = Math.max(peak, server.memory());
      await delay(LOOK);
    }
  })();
  const started = performance.now();
  try {
    const answer = await fetch(server.origin + request.path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-alongside': '1', cookie: `alongside=${request.token}` },
      body: JSON.stringify(request.body),
    });
    let bytes = 0;
    for await (const piece of answer.body ?? []) bytes += (piece as Uint8Array).length;
    if (!answer.ok) throw new PlainError(`${request.name} answered ${answer.status}.`);
    const seconds = (performance.now() - started) / 1_000;
    return { name: request.name, rows: Number(answer.headers.get('x-alongside-rows')), bytes, seconds, before, peak };
  } finally {
    running = false;
    await looking;
  }
}
