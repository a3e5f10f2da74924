import { coverageStrength } from '../coverage/index.ts';
import { preventionLevels } from '../vocabulary/index.ts';
import { sourcesOf } from './appendix-chapter.ts';
import { note, paragraph, type ReportBlock, subheading } from './blocks.ts';
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

/** Initiatives of each level that are known for certain, those of which most is known first. */
export function exampleBlocks(facts: PreventionFacts, words: ReportWords): readonly ReportBlock[] {
  const known = countedInitiatives(facts).toSorted((a, b) => b.facts.length - a.facts.length || (a.id < b.id ? -1 : 1));
  return preventionLevels.codes.flatMap((level) => {
    const examples = known.filter((each) => isExample(each, level)).slice(0, EXAMPLES);
    if (examples.length === 0) return [subheading(words.label('level', level)), note(words.phrases.noExample)];
    return examples.flatMap((example) => exampleOf(example, level, words));
  });
}

function exampleOf(initiative: ReportInitiative, level: string, words: ReportWords): ReportBlock[] {
  const countries = codesOfKind(initiative, 'COUNTRY').map(words.country);
  const services = codesOfKind(initiative, 'SERVICE').map((code) => words.label('service', code));
  const place = countries.length > 0 ? ` (${words.list(countries)})` : '';
  return [
    subheading(`${words.label('level', level)}: ${initiative.name}${place}`),
    paragraph(initiative.description ?? ''),
    note(
      [
        ...(services.length > 0 ? [`${services.join(', ')}.`] : []),
        words.phrases.sources(sourcesOf(initiative, words)),
      ].join(' '),
    ),
  ];
}
