import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from '@swc/core';

/** A file of ours with its syntax tree, which knows comments and texts from code. */
export interface SourceFile {
  /** From the root of the repository, with `/`. */
  readonly path: string;
  readonly lines: number;
  readonly nodes: readonly SyntaxNode[];
}

/** A node as SWC writes it; only what the checks ask for is read. */
export interface SyntaxNode {
  readonly type: string;
  readonly [key: string]: unknown;
}

const notOurs = new Set(['node_modules', 'dist', 'coverage', 'test-results', 'playwright-report', 'gql', 'public']);

/** Paths of all files under `dir`, from the root, without what is generated or installed. */
export function filesUnder(root: string, dir: string): string[] {
  return readdirSync(path.join(root, dir), { withFileTypes: true })
    .toSorted((a, b) => a.name.localeCompare(b.name))
    .flatMap((entry) => {
      if (notOurs.has(entry.name) || entry.name.startsWith('.')) return [];
      const file = `${dir}/${entry.name}`;
      return entry.isDirectory() ? filesUnder(root, file) : [file];
    });
}

/** Reads the TypeScript files among `paths`. */
export const sourceFiles = (root: string, paths: readonly string[]): SourceFile[] =>
  paths.filter((file) => /\.tsx?$/.test(file)).map((file) => sourceFile(root, file));

export function sourceFile(root: string, file: string): SourceFile {
  const text = readFileSync(path.join(root, file), 'utf8');
  const tree = parseSync(text, {
    syntax: 'typescript',
    tsx: file.endsWith('.tsx'),
    decorators: true,
    target: 'es2022',
  });
  return { path: file, lines: text.trimEnd().split('\n').length, nodes: [...nodesOf(tree)] };
}

function* nodesOf(value: unknown): Generator<SyntaxNode> {
  if (typeof value !== 'object' || value === null) return;
  if ('type' in value && typeof value.type === 'string') yield value as SyntaxNode;
  for (const child of Object.values(value)) yield* nodesOf(child);
}

/** The module addresses that a file imports, re-exports or loads while it runs. */
export function importsOf({ nodes }: SourceFile): string[] {
  return nodes.flatMap((node) => {
    if (/^(Import|ExportAll|ExportNamed)Declaration$/.test(node.type)) return textOf(node['source']) ?? [];
    const { type } = (node['callee'] ?? {}) as Partial<SyntaxNode>;
    if (node.type !== 'CallExpression' || type !== 'Import') return [];
    const [first] = node['arguments'] as { expression: unknown }[];
    return textOf(first?.expression) ?? [];
  });
}

/** The value of a text literal, or the name of an identifier. */
export function textOf(node: unknown): string | undefined {
  const value = (node as { value?: unknown } | null | undefined)?.value;
  return typeof value === 'string' ? value : undefined;
}
