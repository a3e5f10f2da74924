import { type SourceFile, type SyntaxNode, textOf } from './source-files.ts';

/** The identifiers of `const <name> = [A, B, …]`, in their order; empty where there is no such list. */
export function identifiersOfList({ nodes }: SourceFile, name: string): string[] {
  const list = nodes.find((node) => node.type === 'VariableDeclarator' && textOf(node['id']) === name);
  const { elements = [] } = (list?.['init'] ?? {}) as { elements?: { expression: SyntaxNode }[] };
  return elements.flatMap(({ expression }) => textOf(expression) ?? []);
}

/** For each imported name the address that it comes from. */
export function importedFrom({ nodes }: SourceFile): Map<string, string> {
  const imports = nodes.filter(({ type }) => type === 'ImportDeclaration');
  return new Map(
    imports.flatMap((node) =>
      (node['specifiers'] as SyntaxNode[]).map(
        (specifier) => [textOf(specifier['local']) ?? '', textOf(node['source']) ?? ''] as const,
      ),
    ),
  );
}
