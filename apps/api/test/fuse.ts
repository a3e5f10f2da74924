import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/**
 * Sees everything that a process says and hears on its connections, and blows at one point of the conversation: what
 * was to pass then is lost, as when the process dies at that moment.
 */
export class Fuse {
  /** Messages that have passed since it was armed. */
  passed = 0;
  blown = false;
  private servers: Server[] = [];

  /** @param at number of the message at which it blows; `blow` then ends the process */
  constructor(
    private readonly at: number,
    private readonly blow: () => void,
  ) {}

  private armed = false;

  arm(): void {
    this.armed = true;
  }

  /** Opens a port that leads to another one, through the fuse. */
  async through(port: number): Promise<number> {
    const server = createServer((near) => this.join(near, connect(port, '127.0.0.1')));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    this.servers.push(server);
    return (server.address() as AddressInfo).port;
  }

  close(): void {
    for (const server of this.servers) server.close();
  }

  private join(near: Socket, far: Socket): void {
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      from.on('data', (chunk) => {
        if (this.holds()) to.write(chunk);
      });
      from.on('error', () => to.destroy());
      from.on('close', () => to.destroy());
    }
  }

  private holds(): boolean {
    if (!this.armed) return true;
    if (this.blown) return false;
    this.passed += 1;
    if (this.passed < this.at) return true;
    this.blown = true;
    this.blow();
    return false;
  }
}
