import {
  accessConditions,
  audiences,
  countryCodes,
  deliveryModes,
  exclusions,
  type InitiativeFactKind,
  preventionLevels,
  searchTextOf,
  serviceTypes,
} from '@alongside/domain';
import { uuidv7 } from '@alongside/shared';
import type { Random } from './random.ts';

interface Fact {
  readonly id: string;
  readonly kind: InitiativeFactKind;
  readonly code: string;
}

/** One row of `app.initiatives` with its facts, as the loader sends it. */
export interface SyntheticInitiative {
  readonly id: string;
  readonly name: string;
  readonly local_name: string | null;
  readonly aliases: readonly string[];
  readonly description: string;
  readonly scope: string;
  readonly status: string;
  readonly updated_at: string;
  readonly search_text: string;
  readonly facts: readonly Fact[];
}

/** Parts of names in several languages, with the letters that make searching hard. All names are invented. */
// biome-ignore format: a list of words
const first = ['Stop', 'Kein', 'Ny', 'Nouvelle', 'Otwarta', 'Nový', 'Első', 'Primo', 'Eerste', 'Tillsammans', 'Før', 'Vrijwel', 'Tiempo', 'Antes', 'Ensemble', 'Früh', 'Clear', 'Steady', 'Open', 'Quiet'] as const;
// biome-ignore format: a list of words
const second = ['Männerberatung', 'hjelpelinje', 'écoute', 'pomoc', 'tanácsadás', 'ascolto', 'hulplijn', 'prévention', 'förebygg', 'rådgivning', 'therapie', 'apoyo', 'poradna', 'Beratungsstelle', 'counselling', 'helpline', 'circles', 'chat', 'programme', 'clinic'] as const;
// biome-ignore format: a list of words
const third = ['Nord', 'Süd', 'Østland', 'Łódź', 'Zürich', 'Genève', 'Malmö', 'Brno', 'Győr', 'Porto', 'Coruña', 'Tromsø', 'Graz', 'Ghent', 'Torino', 'Bristol', 'Tartu', 'Riga', 'Split', 'Cork'] as const;
const languages = ['en', 'de', 'fr', 'nl', 'sv', 'da', 'pl', 'cs', 'hu', 'es', 'it', 'pt'] as const;

const sentences = [
  'Offers confidential talks to adults who worry about their thoughts or their use of images.',
  'Works with clinics in the region and trains their staff twice a year.',
  'Relatives are welcome; a first appointment is usually possible within two weeks.',
  'The service runs on a grant that is renewed each year.',
  'Material for schools can be ordered free of charge.',
  'Chats are open on four evenings a week and are not recorded.',
] as const;

const vocabularies = [
  ['LEVEL', preventionLevels.codes, 2],
  ['SERVICE', serviceTypes.codes, 3],
  ['AUDIENCE', audiences.codes, 3],
  ['EXCLUSION', exclusions.codes, 1],
  ['ACCESS', accessConditions.codes, 3],
  ['MODE', deliveryModes.codes, 2],
  ['LANGUAGE', languages, 2],
] as const;

/** The name of the initiative at a place of the set; the search scenario asks for parts of it. */
export const initiativeName = (index: number): string => {
  const a = first[index % first.length];
  const b = second[Math.floor(index / first.length) % second.length];
  const c = third[(index * 7) % third.length];
  return `${a} ${b} ${c} ${index + 1}`;
};

export function makeInitiative(index: number, random: Random, madeAt: number): SyntheticInitiative {
  const fact = (kind: InitiativeFactKind, code: string): Fact => ({ id: uuidv7(madeAt, random.bytes(10)), kind, code });
  const facts = [
    ...random.some(countryCodes, random.whole(1, 3)).map((code) => fact('COUNTRY', code)),
    ...vocabularies.flatMap(([kind, list, most]) =>
      random.some<string>(list, random.whole(kind === 'EXCLUSION' ? 0 : 1, most)).map((code) => fact(kind, code)),
    ),
  ];
  const name = initiativeName(index);
  const localName = random.next() < 0.3 ? `${random.one(second)} ${random.one(third)}` : null;
  const aliases = random.next() < 0.2 ? [`${random.one(first)} ${random.one(second)}`] : [];
  return {
    id: uuidv7(madeAt, random.bytes(10)),
    name,
    local_name: localName,
    aliases,
    description: random.some(sentences, 3).join(' '),
    scope: random.next() < 0.8 ? 'NATIONAL' : 'INTERNATIONAL',
    status: random.next() < 0.6 ? 'LISTED_UNCONFIRMED' : 'ACTIVE',
    updated_at: new Date(madeAt + random.whole(0, 10_000_000_000)).toISOString(),
    search_text: searchTextOf({ name, localName, aliases, organisation: null, facts }),
    facts,
  };
}
