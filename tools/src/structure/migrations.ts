import { identifiersOfList, importedFrom } from './lists.ts';
import type { SourceFile } from './source-files.ts';

const FOLDER = 'apps/api/src/database/migrations/';
const LIST = 'apps/api/src/database/data-source.ts';

/** TypeORM runs migrations by the time in the name of the class: list, file and class have to tell the same. */
export function migrationFaults(files: readonly SourceFile[]): string[] {
  const list = files.find((file) => file.path === LIST);
  if (!list) return [`${LIST} is missing: nothing lists the migrations.`];
  const classes = identifiersOfList(list, 'migrations');
  const addresses = importedFrom(list);
  const listed = classes.map((name) => (addresses.get(name) ?? '').replace(/^\.\/migrations\//, ''));
  const existing = files
    .filter((file) => file.path.startsWith(FOLDER) && !file.path.endsWith('.spec.ts'))
    .map((file) => file.path.slice(FOLDER.length));
  return [
    ...existing.filter((file) => !/^\d{13}-[a-z]+(-[a-z0-9]+)+\.ts$/.test(file)).map(wrongName),
    ...existing.filter((file) => !listed.includes(file)).map(unlisted),
    ...listed.filter((file, i) => i > 0 && timeOf(file) <= timeOf(listed[i - 1] ?? '')).map(outOfOrder),
    ...classes.filter((name, i) => !name.endsWith(timeOf(listed[i] ?? ''))).map(otherTime),
  ];
}

const timeOf = (file: string): string => /^\d*/.exec(file)?.[0] ?? '';

const wrongName = (file: string) => `${FOLDER}${file} is not named <time in ms>-<verb>-<thing>.ts.`;
const unlisted = (file: string) => `${FOLDER}${file} does not stand in ${LIST}, so it never runs.`;
const outOfOrder = (file: string) => `${file} stands in ${LIST} after a migration of the same or a later time.`;
const otherTime = (name: string) =>
  `The class ${name} does not end with the time of its file, by which TypeORM orders.`;
