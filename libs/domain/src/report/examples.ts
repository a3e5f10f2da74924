import { coverageStrength } from '../coverage/index.ts';
import { preventionLevels } from '../vocabulary/index.ts';
import { sourcesOf } from './appendix-chapter.ts';
import { note, paragraph, type ReportBlock, subheading, topic } from './blocks.ts';
import type { PreventionFacts, ReportInitiative } from './facts.ts';
import { codesOfKind, countedInitiatives } from './places.ts';
import type { ReportWords } from './words.ts';

/** Examples of each level: enough to see that the work differs. */
const EXAMPLES = 3;

const isExample = (initiative: ReportInitiative, level: string): boolean =>
  initiative.description !== null &&
  initiative.facts.some(
    (fact) =>
      fact.kind === 'LEVEL' && fact.code === level && coverageStrength(initiative.status, [fact.certainty]) === 'FIRM',
  );

/**
 * Initiatives of each level that are known for certain. Those that work on few levels come first, since they show best what a
 * level is, and of these the ones of which most is known; one that stood on an earlier level stands again only where there is no other.
 */
export function exampleBlocks(facts: PreventionFacts, words: ReportWords): readonly ReportBlock[] {
  const levels = (initiative: ReportInitiative) => codesOfKind(initiative, 'LEVEL').length;
  const known = countedInitiatives(facts).toSorted(
    (a, b) => levels(a) - levels(b) || b.facts.length - a.facts.length || (a.id < b.id ? -1 : 1),
  );
  const shown = new Set<string>();
  return preventionLevels.codes.flatMap((level) => {
    const fitting = known.filter((each) => isExample(each, level));
    const fresh = fitting.filter(({ id }) => !shown.has(id));
    const examples = (fresh.length > 0 ? fresh : fitting).slice(0, EXAMPLES);
    for (const { id } of examples) shown.add(id);
    return [
      subheading(words.label('level', level)),
      ...(examples.length === 0 ? [note(words.phrases.noExample)] : [note(words.definition('level', level))]),
      ...examples.flatMap((example) => exampleOf(example, words)),
    ];
  });
}

function exampleOf(initiative: ReportInitiative, words: ReportWords): ReportBlock[] {
  const countries = codesOfKind(initiative, 'COUNTRY').map(words.country);
  const services = codesOfKind(initiative, 'SERVICE').map((code) => words.label('service', code));
  const place = countries.length > 0 ? ` (${words.list(countries)})` : '';
  return [
    topic(`${initiative.name}${place}`),
    paragraph(initiative.description ?? ''),
    note(
      [
        ...(services.length > 0 ? [`${services.join(', ')}.`] : []),
        words.phrases.sources(sourcesOf(initiative, words)),
      ].join(' '),
    ),
  ];
}
