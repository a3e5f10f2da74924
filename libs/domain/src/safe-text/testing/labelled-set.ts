import { DISGUISES, disguisesFor } from './disguises.ts';
import type { LanguageSentences } from './language-sentences.ts';
import { SeededRandom } from './seeded-random.ts';
import { BLOCKED_VALUES, CONFIRMED_VALUES, digitsIn, userName } from './values.ts';

/** What the guard owes the sentence: a block, a confirmation, nothing at all, or at least no block. */
export type Expectation = 'block' | 'confirm' | 'nothing' | 'no-block';

/** Sentences of one country by what must come of them, one on each line. */
export type HeldOutSentences = { readonly country: string } & { readonly [each in Expectation]?: string };

export interface LabelledSentence {
  readonly text: string;
  readonly language: string;
  readonly country: string;
  readonly label: string;
  readonly disguise: string;
  readonly expected: Expectation;
  /** The planted fragment as it stands in the text; empty for negatives. */
  readonly fragment: string;
}

const LAWS = [
  'Art. 16/17 DSA',
  '§ 184b StGB',
  'Directive 2011/93/EU',
  'Regulation (EU) 2021/1232',
  'ISO 3166-1',
  '18 USC 2258A',
  'COM(2022) 209 final',
  'ISO/IEC 27001:2022',
  'Convention CETS No. 201',
  '2022/0155(COD)',
];

/** Deterministic labelled sentences out of hand-written ones: the same seed gives the same set. */
export function labelledSet(languages: readonly LanguageSentences[], seed: number): LabelledSentence[] {
  const random = new SeededRandom(seed);
  return languages.flatMap((language) => [
    ...blocked(language, random),
    ...confirmed(language, random),
    ...negatives(language, random),
  ]);
}

function* blocked(language: LanguageSentences, random: SeededRandom): Generator<LabelledSentence> {
  for (const [label, value] of Object.entries(BLOCKED_VALUES)) {
    for (const disguise of new Set(disguisesFor(label))) {
      const fragment = DISGUISES[disguise]?.(value(random), random) ?? '';
      yield planted(language, { label, disguise, fragment, expected: 'block' }, random);
    }
  }
}

function* confirmed(language: LanguageSentences, random: SeededRandom): Generator<LabelledSentence> {
  for (const [label, value] of Object.entries(CONFIRMED_VALUES)) {
    for (const disguise of ['plain', 'plain', 'defanged', 'zeroWidth']) {
      let fragment = value(random);
      if (disguise === 'defanged')
        fragment = fragment
          .replace('@', random.pick(['[at]', '(at)', ' at ']))
          .replaceAll('.', random.pick(['[.]', ' dot ']));
      else fragment = DISGUISES[disguise]?.(fragment, random) ?? fragment;
      yield planted(language, { label, disguise, fragment, expected: 'confirm' }, random);
    }
  }
  const plain = { disguise: 'plain', expected: 'confirm' as const };
  for (const phone of language.phones)
    yield planted(language, { ...plain, label: 'phone', fragment: digitsIn(phone, random) }, random);
  for (const reference of language.references) {
    yield planted(language, { ...plain, label: 'case-reference', fragment: digitsIn(reference, random) }, random);
  }
  for (const phrase of language.handles) {
    yield planted(language, { ...plain, label: 'handle', fragment: phrase.replace('{x}', userName(random)) }, random);
  }
  yield planted(language, { ...plain, label: 'handle', fragment: `@${userName(random)}` }, random);
  yield planted(
    language,
    { ...plain, label: 'handle', fragment: `${userName(random).replace(/\W/g, '')}#${random.between(1000, 9999)}` },
    random,
  );
}

function* negatives(language: LanguageSentences, random: SeededRandom): Generator<LabelledSentence> {
  const from = { language: language.language, country: language.country, disguise: 'plain', fragment: '' };
  for (const text of language.ordinary) yield { ...from, text, label: 'ordinary', expected: 'nothing' };
  for (const template of language.numbers) {
    for (let round = 0; round < 3; round++)
      yield { ...from, text: filled(template, random), label: 'hard-negative', expected: 'no-block' };
  }
}

function planted(
  { language, country, carriers }: LanguageSentences,
  value: Pick<LabelledSentence, 'label' | 'disguise' | 'fragment' | 'expected'>,
  random: SeededRandom,
): LabelledSentence {
  return { language, country, ...value, text: random.pick(carriers).replace('{x}', () => value.fragment) };
}

const SLOTS: Readonly<Record<string, (random: SeededRandom) => string>> = {
  agenda: (random) =>
    random.pick(['7.3.2.1', '4.2.1.3', '12.4.1.2', '3.10.2.11', '1.2.3.4', '2.4.1', '10.3', '5.12.1.26']),
  agenda0: (random) => String(random.between(0, 9)),
  date: (random) => {
    const [day, month] = [random.between(1, 28), random.between(1, 12)];
    const two = (n: number): string => String(n).padStart(2, '0');
    return random.pick([
      `${two(day)}.${two(month)}.2025`,
      `${day}. ${month}. 2025`,
      `2025-${two(month)}-${two(day)}`,
      `${two(day)}/${two(month)}/2025`,
      `${day}-${month}-2025`,
      `${two(day)}.${two(month)}.25`,
    ]);
  },
  time: (random) => random.pick(['14:30', '09.15', '9:00-17:00', '14h30', '10:30:00', '0900-1700']),
  money: (random) =>
    random.pick([
      'EUR 12,500.00',
      '12.500,00 €',
      '1 000 000 €',
      '€ 250 000',
      '£1,250,000',
      '1.250.000 EUR',
      'USD 3 400 000',
      '612 345 678 HUF',
      '1.125.200.250 Ft',
      '450 000 Kč',
      '12 500 000 kr',
    ]),
  count: (random) => random.pick(['45 000', '1,200', '12.345', '612 345', '1 234 567', '20 30', '101.234']),
  law: (random) => random.pick(LAWS),
  grant: (random) =>
    random.pick([
      '101084215',
      '101 084 215',
      'CNECT-2023-4512',
      '612345678',
      'SI2.881.234',
      '2021/0155',
      '101084215-DIGITAL',
    ]),
  range: (random) =>
    random.pick(['2025/2026', '2024-2027', '2019/2020', '2025–2026', '01/2025-12/2026', '2024 2025 2026']),
};

/** The template with every slot filled. */
export function filled(template: string, random: SeededRandom): string {
  return template.replace(/\{(\w+)\}/g, (slot, name: string) => SLOTS[name]?.(random) ?? slot);
}
