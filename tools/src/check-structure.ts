/**
 * `node tools/bootstrap.mjs check-structure`: what docs/architecture.md promises about the shape of the code and
 * neither Biome nor dependency-cruiser can tell. Default exports, lengths of files and functions are Biome's.
 */
import { featureFaults } from './structure/features.ts';
import { clockFaults, constructorFaults, nameFaults } from './structure/habits.ts';
import { migrationFaults } from './structure/migrations.ts';
import { filesUnder, type SourceFile, sourceFiles } from './structure/source-files.ts';

/** Lines that half of the files should stay within. */
const AIM = 70;

export interface Structure {
  /** One sentence each. */
  readonly faults: readonly string[];
  /** Lines of the file in the middle; specs, generated and migration files left out. */
  readonly medianLines: number;
  readonly files: number;
}

/** Judges the repository at `root`. */
export function structureOf(root: string): Structure {
  const paths = ['apps', 'libs', 'tools'].flatMap((dir) => filesUnder(root, dir));
  const files = sourceFiles(root, paths);
  const measured = files.filter(({ path }) => !/\.spec\.tsx?$|\/migrations\/|\/e2e\/|\/test\//.test(path));
  return {
    faults: [
      ...featureFaults(files, paths),
      ...nameFaults(paths),
      ...constructorFaults(files),
      ...migrationFaults(files),
      ...clockFaults(files),
    ],
    medianLines: medianLines(measured),
    files: measured.length,
  };
}

function medianLines(files: readonly SourceFile[]): number {
  const lines = files.map((file) => file.lines).toSorted((a, b) => a - b);
  return lines[Math.floor(lines.length / 2)] ?? 0;
}

export async function run(): Promise<number> {
  const { faults, medianLines, files } = structureOf('.');
  for (const fault of faults) console.error(fault);
  const warning = medianLines > AIM ? `; the aim is ${AIM}, so look for files that hold two things` : '';
  console.log(`The median of ${files} files has ${medianLines} lines${warning}.`);
  console.log(faults.length === 0 ? 'The structure is as promised.' : `The structure has ${faults.length} faults.`);
  return faults.length === 0 ? 0 : 1;
}
