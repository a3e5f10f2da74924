import path from 'node:path';
import { runNode } from '../process/child-process.ts';
import { programOf } from '../process/program.ts';
import { type Count, countCommand, sum } from './count.ts';

/** Whether what `npm run gen` writes is what lies in the repository: the contract of the API, the web's typed operations. */
export async function contract(signal: AbortSignal): Promise<Count> {
  const schema = await runNode(['apps/api/dist/schema.js', '--check'], { signal });
  const codegen = programOf('@graphql-codegen/cli', 'graphql-codegen');
  const operations = await runNode([codegen, '--config', 'codegen.ts', '--check', '--silent'], {
    cwd: path.resolve('apps/web'),
    signal,
  });
  if (operations !== 0)
    console.error('apps/web/src/gql is not what the contract and the operations say. Run `npm run gen`.');
  return sum([countCommand(schema), countCommand(operations)]);
}
