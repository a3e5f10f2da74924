/** The load generator: a process of its own, so that what it costs is not counted as the server's. Talks by IPC. */
import { randomBytes } from 'node:crypto';
import { uuidv7 } from '@alongside/shared';
import { Client, type Dispatcher } from 'undici';
import type { ClientMessage, Slice, Target } from './protocol.ts';

const targets = new Map<string, Target>();
const success = Buffer.from('{"data":{');

/** Numbers that a slice collects; one for all its connections. */
class Tally {
  readonly started = performance.now();
  private readonly latencies: number[] = [];
  private bytes = 0;
  private failures = 0;
  private failure: string | null = null;

  add(milliseconds: number, bytes: number): void {
    this.latencies.push(milliseconds);
    this.bytes += bytes;
  }

  fail(answer: string): void {
    this.failures += 1;
    this.failure ??= answer;
  }

  result(): Slice {
    const seconds = (performance.now() - this.started) / 1000;
    const { bytes, failures, failure } = this;
    return {
      rate: this.latencies.length / seconds,
      latencies: Float64Array.from(this.latencies),
      bytes,
      failures,
      failure,
    };
  }
}

/** Answers the size of the body, after having seen that it holds data. */
function send(client: Client, options: Dispatcher.DispatchOptions, tally: Tally): Promise<number> {
  return new Promise((resolve, reject) => {
    let status = 0;
    let bytes = 0;
    let head: Buffer | undefined;
    client.dispatch(options, {
      onRequestStart() {},
      onResponseStart(_controller, code) {
        status = code;
      },
      onResponseData(_controller, chunk) {
        head ??= chunk;
        bytes += chunk.length;
      },
      onResponseEnd() {
        const good = status === 200 && head?.subarray(0, success.length).equals(success);
        if (!good) tally.fail(`${status} ${head?.toString('utf8', 0, 300)}`);
        resolve(bytes);
      },
      onResponseError(_controller, error) {
        reject(error);
      },
    });
  });
}

/** One connection asks, waits, asks again. Each starts elsewhere in the list of requests. */
async function converse(client: Client, target: Target, first: number, end: number, tally: Tally): Promise<void> {
  const { requests, path, newId } = target;
  for (let turn = first; performance.now() < end; turn++) {
    const request = requests[turn % requests.length];
    if (!request) throw new Error(`${target.name} has no requests`);
    const body = newId ? request.body.replace(newId, uuidv7(Date.now(), randomBytes(10))) : request.body;
    const asked = performance.now();
    const bytes = await send(client, { method: 'POST', path, headers: request.headers, body }, tally);
    tally.add(performance.now() - asked, bytes);
  }
}

async function run(target: Target, connections: number, milliseconds: number): Promise<Slice> {
  const clients = Array.from({ length: connections }, () => new Client(target.origin, { pipelining: 1 }));
  const tally = new Tally();
  const end = tally.started + milliseconds;
  const stride = Math.floor(target.requests.length / connections) + 1;
  await Promise.all(clients.map((client, index) => converse(client, target, index * stride, end, tally)));
  const slice = tally.result();
  await Promise.all(clients.map((client) => client.close()));
  return slice;
}

process.on('message', (message: ClientMessage) => {
  if (message.kind === 'target') {
    targets.set(message.target.name, message.target);
    return;
  }
  const target = targets.get(message.target);
  if (!target) throw new Error(`unknown target ${message.target}`);
  void run(target, message.connections, message.milliseconds).then((slice) => process.send?.(slice));
});
// Nobody waits for the answer any more.
process.on('disconnect', () => process.exit());
