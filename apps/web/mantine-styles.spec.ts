import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { expect, it } from '@jest/globals';

const src = path.join(import.meta.dirname, 'src');
const styles = path.dirname(createRequire(import.meta.url).resolve('@mantine/core/styles/Button.layer.css'));

function componentsInUse(): Set<string> {
  const sources = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.tsx'));
  return new Set(
    sources.flatMap((file) =>
      [...readFileSync(path.join(src, file), 'utf8').matchAll(/import \{([^}]+)\} from '@mantine\/core'/g)].flatMap(
        ([, names = '']) => names.split(',').map((name) => name.trim()),
      ),
    ),
  );
}

it('every component of the library that has a sheet of styles brings it', () => {
  const sheets = new Set(readdirSync(styles).map((file) => file.replace(/(?:\.layer)?\.css$/, '')));
  const imported = readFileSync(path.join(src, 'mantine-styles.ts'), 'utf8');
  const used = [...componentsInUse()].filter((name) => sheets.has(name));
  expect(used.length).toBeGreaterThan(20);
  expect(used.filter((name) => !imported.includes(`/${name}.layer.css`))).toEqual([]);
});
