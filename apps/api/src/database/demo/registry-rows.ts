import { hotlineSearchTextOf, organisationSearchTextOf, searchTextOf } from '@alongside/domain';
import { demoAccounts, demoHotlines } from './accounts.ts';
import { type DemoCalendar, demoId, type Row, type Rows } from './demo-rows.ts';
import { demoInitiatives, demoOrganisations } from './initiatives.ts';
import type { DemoInitiative } from './types.ts';

const SOURCE = demoId('source');

/** Source, organisations, hotlines, accounts and initiatives, all marked as demo. */
export function registryRows(calendar: DemoCalendar, passwordHash: string): Rows {
  const provenance = { source_id: SOURCE, as_of: calendar.ago(30), demo: true };
  return [
    [
      'sources',
      [{ id: SOURCE, kind: 'NETWORK', title: 'Demo data: nothing in it is real', publisher: null, note: null }],
    ],
    ['organisations', demoOrganisations.map((organisation) => ({ ...organisationRow(organisation), ...provenance }))],
    ['hotlines', demoHotlines.map((hotline) => ({ ...hotlineRow(hotline), ...provenance }))],
    ['users', demoAccounts.map(userRow)],
    ['passwords', demoAccounts.map(({ key }) => ({ user_id: demoId('user', key), hash: passwordHash }))],
    ['initiatives', demoInitiatives.map((initiative) => ({ ...initiativeRow(initiative), ...provenance }))],
    ['initiative_facts', demoInitiatives.flatMap((initiative) => factRows(initiative, calendar))],
    ['contact_channels', demoInitiatives.map((initiative) => channelRow(initiative, calendar))],
  ];
}

const website = (key: string): string => `https://${key}.example/`;
const namesOf = (key: string) => {
  const name = demoOrganisations.find((organisation) => organisation.key === key)?.name ?? key;
  return { name, otherNames: [], acronym: null };
};

const organisationRow = ({ key, name, type }: (typeof demoOrganisations)[number]): Row => ({
  id: demoId('organisation', key),
  name,
  type,
  website: website(key),
  verified_hosts: [`${key}.example`],
  search_text: organisationSearchTextOf({ name, otherNames: [], acronym: null, country: null }),
});

const hotlineRow = ({ key, name, organisation, languages }: (typeof demoHotlines)[number]): Row => ({
  id: demoId('hotline', key),
  name,
  organisation_id: demoId('organisation', organisation),
  website: website(`${key}-hotline`),
  languages,
  appetite: 'YES',
  note: 'A fictional hotline for trying things out.',
  search_text: hotlineSearchTextOf({
    name,
    country: null,
    helpline: null,
    awarenessCentre: null,
    organisation: namesOf(organisation),
  }),
});

const userRow = ({ key, name, role, hotline }: (typeof demoAccounts)[number]): Row => ({
  id: demoId('user', key),
  email: `${key}@demo.example`,
  name,
  role,
  hotline_id: hotline && demoId('hotline', hotline),
  demo: true,
});

/** The coded facts of an initiative, without countries: it exists nowhere. */
const factsOf = ({ levels, services, audiences, access, modes, languages }: DemoInitiative) => [
  ...levels.map((code) => ({ kind: 'LEVEL' as const, code })),
  ...services.map((code) => ({ kind: 'SERVICE' as const, code })),
  ...audiences.map((code) => ({ kind: 'AUDIENCE' as const, code })),
  ...access.map((code) => ({ kind: 'ACCESS' as const, code })),
  ...modes.map((code) => ({ kind: 'MODE' as const, code })),
  ...languages.map((code) => ({ kind: 'LANGUAGE' as const, code })),
];

const initiativeRow = (initiative: DemoInitiative): Row => ({
  id: demoId('initiative', initiative.key),
  name: initiative.name,
  organisation_id: demoId('organisation', initiative.organisation),
  scope: 'NATIONAL',
  website: website(initiative.key),
  description: initiative.description,
  level_list_state: 'KNOWN',
  status: 'ACTIVE',
  search_text: searchTextOf({
    name: initiative.name,
    localName: null,
    aliases: [],
    organisation: namesOf(initiative.organisation),
    facts: factsOf(initiative),
  }),
});

const factRows = (initiative: DemoInitiative, calendar: DemoCalendar): Row[] =>
  factsOf(initiative).map(({ kind, code }) => ({
    id: demoId('fact', initiative.key, kind, code),
    initiative_id: demoId('initiative', initiative.key),
    kind,
    code,
    certainty: 'STATED',
    source_id: SOURCE,
    as_of: calendar.ago(30),
  }));

const channelRow = ({ key }: DemoInitiative, calendar: DemoCalendar): Row => ({
  id: demoId('channel', key),
  initiative_id: demoId('initiative', key),
  kind: 'WEB',
  value: website(key),
  public: true,
  source_id: SOURCE,
  as_of: calendar.ago(30),
});
