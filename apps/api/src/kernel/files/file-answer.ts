import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Refusal } from '@alongside/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { formatError } from '../errors.ts';
import type { FileFacts, MadeFile, Making, Progress } from './made-file.ts';

/** Media type of an answer that tells how far it is before the bytes come. */
export const WITH_PROGRESS = 'application/vnd.alongside.progress';
/** Milliseconds between two lines of progress. */
const PACE = 100;

const factsOf = ({ spool: _spool, before: _before, ...facts }: MadeFile): FileFacts => facts;
const sizeOf = ({ before, spool }: MadeFile): number => before.length + spool.size;

async function* bytesOf({ before, spool }: MadeFile): AsyncGenerator<Uint8Array> {
  yield before;
  yield* spool.read();
}

/** Gives the bytes away, and the spool up: also where nobody came to read it. */
async function hand(file: MadeFile, out: PassThrough, first: () => Promise<unknown> = async () => undefined) {
  try {
    await first();
    await pipeline(bytesOf(file), out);
  } finally {
    await file.spool.drop();
  }
}

/** A refusal as it is; any other fault masked and logged, as GraphQL does. */
function faultOf(error: unknown) {
  const { message, extensions } = formatError({ message: '' }, error);
  return error instanceof Refusal
    ? { code: error.code, message, field: error.field, params: error.params }
    : { message, ...extensions };
}

/** Raised when the person who asked has gone away. */
export function whileAwaited(reply: FastifyReply): AbortSignal {
  const gone = new AbortController();
  reply.raw.on('close', () => gone.abort());
  return gone.signal;
}

/** Makes a file and answers it. The person who goes away while it is made ends the making. */
export async function answerFile(
  request: FastifyRequest,
  reply: FastifyReply,
  make: (making: Making) => Promise<MadeFile>,
): Promise<void> {
  const signal = whileAwaited(reply);
  reply.header('cache-control', 'no-store');
  if (request.headers.accept === WITH_PROGRESS) return answerWithProgress(reply, signal, make);
  const file = await make({ onProgress: () => undefined, signal });
  const out = new PassThrough();
  reply.headers({
    'content-type': file.type,
    'content-length': sizeOf(file),
    'content-disposition': `attachment; filename="${file.name}"`,
    'x-alongside-rows': file.rows,
    'x-alongside-sharing': file.sharing,
  });
  void reply.send(out);
  await hand(file, out).catch(() => undefined);
}

/**
 * Lines of JSON `{ progress }`, then one `{ file }` with what is known of it and its size, then its bytes; or one
 * `{ refusal }` and the end. A page can so show how far a long table is, and stop it by going away.
 */
async function answerWithProgress(
  reply: FastifyReply,
  signal: AbortSignal,
  make: (making: Making) => Promise<MadeFile>,
): Promise<void> {
  const out = new PassThrough();
  const line = (value: object) => out.write(`${JSON.stringify(value)}\n`);
  let last = 0;
  const onProgress = (progress: Progress) => {
    if (Date.now() - last < PACE) return;
    last = Date.now();
    line({ progress });
  };
  reply.header('content-type', WITH_PROGRESS);
  void reply.send(out);
  try {
    const file = await make({ onProgress, signal });
    await hand(file, out, async () => {
      if (!line({ file: { ...factsOf(file), size: sizeOf(file) } })) await once(out, 'drain', { signal });
    });
  } catch (error) {
    if (!signal.aborted) line({ refusal: faultOf(error) });
    out.end();
  }
}
