import type { Problem } from '../errors/index.ts';
import { isHeaderLine } from '../mail/index.ts';

/** Most characters of a signature. */
const SIGNATURE = 120;

/** What is wrong with the name under the mails of a round: it is also the name of the sender, hence one line. */
export function signatureProblem(field: string, signature: string | null): Problem | undefined {
  if (signature === null || (isHeaderLine(signature) && [...signature].length <= SIGNATURE)) return undefined;
  return { field, message: `Use one line of at most ${SIGNATURE} characters.` };
}
