import { setTimeout as delay } from 'node:timers/promises';
import { tryPort } from '../process/free-port.ts';
import { PlainError } from '../process/plain-error.ts';
import type { Settings } from './settings.ts';

/**
 * The settings with the port that we can really have. An Alongside that is just stopping gets a moment to let go of it.
 *
 * @throws PlainError when another program keeps it.
 */
export async function withFreePort(settings: Settings): Promise<Settings> {
  const { port, host } = settings;
  for (let attempt = 0; attempt < 20; attempt++) {
    const free = await tryPort(port, host);
    if (free !== undefined) return { ...settings, port: free };
    await delay(150);
  }
  throw new PlainError(`Port ${port} on ${host} is taken, by another program or by an Alongside that is already running.
Stop it, or choose another port:  PORT=${port + 1} npm start`);
}
