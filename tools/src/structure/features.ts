import path from 'node:path';
import { identifiersOfList, importedFrom } from './lists.ts';
import { importsOf, type SourceFile } from './source-files.ts';

const FEATURES = 'apps/api/src/features/';
const BOOT = 'apps/api/src/features.ts';

/** What a file of a slice may be; docs/architecture.md says what each holds. */
const roles =
  /^[a-z0-9-]+\.(entity|enums|types|inputs|reads|export|repository|service|resolver|controller|module|e2e\.spec|spec)\.ts$/;

/** Files beside the roles, each looked at by a reviewer. A new one needs its reason here. */
const reviewed: Readonly<Record<string, string>> = {
  'focus-groups/exact-solver.ts': 'the solver behind the port of libs/domain, for the thread and for draw:verify',
  'focus-groups/panel-worker.ts': 'what runs in the thread of the solver',
  'identity/passwords.ts': 'argon2id and its cost, which the demo data uses too',
  'identity/user-name.ts': 'the one SQL expression by which every feature names a user',
  'partnerships/agreement-status.ts': 'SQL of the rule agreementStatus, for the stage facts and for agreements',
  'partnerships/health-on-a-day.ts': 'SQL of level and reasons that lists, reports and the property test share',
  'partnerships/health-order.ts': 'SQL by which lists are filtered and sorted by health',
  'partnerships/of-partnership.ts': 'SQL predicates that the read maps of four features share',
  'partnerships/stage-on-a-day.ts': 'SQL of the rule stageOn, for lists of a past day and the report that counts them',
  'partnerships/stage-facts.ts': 'SQL of the facts that page and command judge alike',
  'partnerships/verified-hosts.ts': 'addresses that free text beside a partnership may hold',
  'registry/found.ts': 'search and order that the three lists of the registry share',
  'registry/known-on.ts': 'SQL of what the registry knew of a day, for coverage, report and its appendix',
  'registry/registry.entities.ts': 'the list of the tables for entities.ts',
  'registry/stored-initiative.ts': 'an initiative with its facts and channels, between two services',
};

/** Faults of the slices themselves and of the arrows between them. */
export function featureFaults(files: readonly SourceFile[], paths: readonly string[]): string[] {
  const features = featuresAmong(paths);
  return [...features.flatMap(sliceFaults), ...orderFaults(files, features)];
}

/** A folder of `apps/api/src/features`. */
interface Feature {
  readonly name: string;
  /** Paths below the folder. */
  readonly files: readonly string[];
}

function featuresAmong(paths: readonly string[]): Feature[] {
  const inside = paths
    .filter((file) => file.startsWith(FEATURES))
    .map((file) => file.slice(FEATURES.length).split('/'));
  const names = [...new Set(inside.map(([name = '']) => name))];
  return names.map((name) => ({
    name,
    files: inside.filter(([owner]) => owner === name).map(([, ...rest]) => rest.join('/')),
  }));
}

/** Every feature has the same few kinds of files, so that each looks like the one read before. */
function sliceFaults({ name, files }: Feature): string[] {
  return [
    ...files
      .filter((file) => file !== 'index.ts' && !roles.test(file) && !Object.hasOwn(reviewed, `${name}/${file}`))
      .map(
        (file) =>
          `${FEATURES}${name}/${file} has none of the roles of a slice. Name it <noun>.<role>.ts, or move the rule to libs/domain or the mechanism to the kernel.`,
      ),
    ...needed
      .filter(([pattern]) => !files.some((file) => pattern.test(file)))
      .map(([, what]) => `The feature ${name} has no ${what}.`),
  ];
}

const needed = [
  [/^[a-z-]+\.module\.ts$/, 'module (<feature>.module.ts), so nothing starts it'],
  [/^index\.ts$/, 'index.ts, so no other feature can use it'],
  [/\.e2e\.spec\.ts$/, 'spec through GraphQL (<noun>.e2e.spec.ts)'],
] as const;

/** Features in their order, as `features.ts` lists them. */
function featureOrder(boot: SourceFile): string[] {
  const addresses = importedFrom(boot);
  return identifiersOfList(boot, 'features').map(
    (module) => /^\.\/features\/([^/]+)\//.exec(addresses.get(module) ?? '')?.[1] ?? module,
  );
}

/** A feature uses only those before it, so that it can be read, tested and removed without those after it. */
function orderFaults(files: readonly SourceFile[], features: readonly Feature[]): string[] {
  const boot = files.find((file) => file.path === BOOT);
  if (!boot) return [`${BOOT} is missing: nothing says in which order the features stand.`];
  const order = featureOrder(boot);
  const unlisted = features
    .filter(({ name }) => !order.includes(name))
    .map(({ name }) => `The feature ${name} does not stand in ${BOOT}, so it never starts.`);
  return [...unlisted, ...files.flatMap((file) => laterImports(file, order))];
}

function laterImports(file: SourceFile, order: readonly string[]): string[] {
  if (!file.path.startsWith(FEATURES)) return [];
  const own = featureOf(file.path);
  return importsOf(file).flatMap((address) => {
    if (!address.startsWith('.')) return [];
    const other = featureOf(path.posix.join(path.posix.dirname(file.path), address));
    return order.indexOf(other) > order.indexOf(own)
      ? [
          `${file.path} imports ${other}, which stands after ${own} in ${BOOT}. A later feature may extend this one, not the reverse.`,
        ]
      : [];
  });
}

const featureOf = (file: string): string =>
  file.startsWith(FEATURES) ? (file.slice(FEATURES.length).split('/')[0] ?? '') : '';
