import type { Words } from '../language.ts';
import type { ExportMap } from './export-map.ts';
import { fileWords } from './file-words.ts';
import type { ListArguments } from './list-query.ts';

/** How the list was narrowed and ordered, in words: `Stage: Active and Paused`. */
export async function narrowedBy(
  map: ExportMap,
  filter: Readonly<Record<string, unknown>>,
  { search, order }: ListArguments,
  words: Words,
): Promise<string[]> {
  const told: string[] = [];
  for (const [field, value] of Object.entries(filter)) {
    if (value == null) continue;
    const known = map.filters[field];
    // A filter without words is told by its name rather than kept silent.
    if (!known) told.push(`${field}: ${JSON.stringify(value)}`);
    else told.push(`${words.label('listFilter', known.filter)}: ${await known.told(value as never, words)}`);
  }
  const own = fileWords[words.lang];
  if (search?.trim()) told.push(`${own.search}: ${search.trim()}`);
  if (order) told.push(`${own.order}: ${words.label(map.headings, order)}`);
  return told;
}
