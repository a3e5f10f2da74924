import { type SourceFile, type SyntaxNode, textOf } from './source-files.ts';

const MAX_DEPENDENCIES = 6;

const saysNothing = ['util', 'utils', 'helper', 'helpers', 'common', 'base', 'manager', 'managers'];
const namedAs = new RegExp(`^(${saysNothing.join('|')})$|-(utils?|helpers?|managers?)$`);

/** A name says what is inside. Under these names anything fits, hence everything gathers. */
export function nameFaults(paths: readonly string[]): string[] {
  const named = paths.flatMap((file) => file.split('/').map((_, i, parts) => parts.slice(0, i + 1).join('/')));
  return [...new Set(named)]
    .filter((file) => /\.[cm]?[jt]sx?$/.test(file) || !/\.[a-z]+$/.test(file))
    .filter((file) => (file.split('/').at(-1) ?? '').split('.').some((word) => namedAs.test(word)))
    .map((file) => `${file} has a name under which anything fits. Name it by what it holds.`);
}

/** A class that asks for more than six things does more than one. */
export function constructorFaults(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, nodes }) =>
    nodes
      .filter(({ type }) => type === 'Constructor')
      .map(({ params }) => (params as unknown[]).length)
      .filter((count) => count > MAX_DEPENDENCIES)
      .map(
        (count) =>
          `${path} has a constructor with ${count} parameters; ${MAX_DEPENDENCIES} is the limit. Split the class by noun.`,
      ),
  );
}

/** Rules give the same answer for the same arguments, on any machine and on any day. */
export function clockFaults(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => path.startsWith('libs/') && !/\.spec\.ts$|\/testing\//.test(path))
    .flatMap(({ path, nodes }) =>
      [...new Set(nodes.flatMap((node) => chanceOf(node) ?? []))].map(
        (what) => `${path} uses ${what}. A rule gets the time, ids and seeds as arguments.`,
      ),
    );
}

function chanceOf(node: SyntaxNode): string | undefined {
  if (node.type === 'MemberExpression') {
    const member = `${textOf(node['object'])}.${textOf(node['property'])}`;
    return ['Date.now', 'Math.random', 'performance.now'].includes(member) ? member : undefined;
  }
  const isDate = textOf(node['callee']) === 'Date';
  if (isDate && node.type === 'CallExpression') return 'Date()';
  const values = (node['arguments'] ?? []) as unknown[];
  return isDate && node.type === 'NewExpression' && values.length === 0 ? 'new Date()' : undefined;
}
