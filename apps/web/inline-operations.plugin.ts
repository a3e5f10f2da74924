import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const generated = new URL('./src/gql/graphql.ts', import.meta.url);

/** Finished texts, fragments included, by the name that the generator gave them: `ViewerDocument`, `TaskLineFragmentDoc`. */
function readTexts(): Map<string, string> {
  const source = readFileSync(generated, 'utf8');
  const found = source.matchAll(/export const (\w+) = new TypedDocumentString\(`([^`]*)`/g);
  return new Map([...found].map(([, name = '', text = '']) => [name, text.replace(/\s+/g, ' ').trim()]));
}

/**
 * Puts the text of each operation where it is used. The generated `graphql()` looks it up in a map of all
 * operations, which would make every page carry the operations of all others, three times over.
 */
export function inlineOperations(): Plugin {
  let texts = new Map<string, string>();
  return {
    name: 'inline-operations',
    apply: 'build',
    enforce: 'pre',
    buildStart() {
      texts = readTexts();
    },
    transform(code, id) {
      if (id.includes('/src/gql/')) return { code, moduleSideEffects: false };
      if (!id.includes('/src/') || !code.includes('graphql(`')) return null;
      return code.replace(
        /\bgraphql\(`\s*(query|mutation|fragment)\s+(\w+)[^`]*`\)/g,
        (_, kind: string, name: string) => {
          const text = texts.get(kind === 'fragment' ? `${name}FragmentDoc` : `${name}Document`);
          if (text === undefined) this.error(`${name} is not generated yet: run "npm run codegen -w @alongside/web".`);
          return JSON.stringify(text);
        },
      );
    },
  };
}
