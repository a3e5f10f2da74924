import { readFile } from 'node:fs/promises';
import { type DrawReceipt, receiptFaults } from '@alongside/domain';
import { exactSolver } from './features/focus-groups/exact-solver.ts';

/** `npm run draw:verify FILE`: draws the panel of a receipt again, without the server, and says whether it is the same. */
const file = process.argv[2];
if (file === undefined) {
  process.stderr.write('Usage: npm run draw:verify FILE\n');
  process.exit(2);
}
const receipt = JSON.parse(await readFile(file, 'utf8')) as DrawReceipt;
const faults = receiptFaults(receipt, await exactSolver());
process.stdout.write(
  faults.length === 0
    ? `True: pool, rules and seed give this panel of ${String(receipt.draw.panel.length)} again.\n`
    : `Not true. These parts differ when drawn again: ${faults.join(', ')}.\n`,
);
process.exitCode = faults.length === 0 ? 0 : 1;
