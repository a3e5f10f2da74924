import type { Settings } from './settings.ts';

/** The accounts of the demo data; the API's seed creates them. */
const demoAccounts = [
  ['coordinator@demo.example', 'works for a hotline day by day'],
  ['manager@demo.example', 'leads the same hotline'],
  ['coordinator2@demo.example', 'works for another hotline'],
  ['secretariat@demo.example', 'sees the whole network'],
  ['admin@demo.example', 'looks after accounts and audit'],
] as const;

/** Tells the person at the terminal where Alongside is, how to get in, and where the data lives. */
export function announce({ host, port, demo }: Settings, place: string): void {
  const name = host === '127.0.0.1' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  const seconds = performance.now() / 1000;
  console.log(`\nAlongside is ready at http://${name}:${port}  (after ${seconds.toFixed(1)} s)\n`);
  if (demo) {
    for (const [account, task] of demoAccounts) console.log(`  ${account.padEnd(27)}${task}`);
    console.log('  The password of all of them is alongside-demo.\n');
  } else {
    console.log('  Without demo accounts: as long as nobody has one, the first visit creates the administrator.\n');
  }
  console.log(`Data: ${place}\nStop: Ctrl-C\n`);
}
