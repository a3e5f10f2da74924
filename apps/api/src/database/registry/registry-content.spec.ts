import { countries, isCountryCode, isLanguageCode, type PreventionLevel, preventionLevels } from '@alongside/domain';
import { describe, expect, it } from '@jest/globals';
import { type InitiativeContent, registryContent } from './index.ts';

const {
  hotlines,
  initiatives,
  initiativeRelations,
  organisationRelations,
  organisations,
  sources,
  countryServiceLists,
} = registryContent;

const appendix = 'report-2020-appendix';
const ofTable = initiatives.filter(({ listings }) => listings.some(({ source }) => source === appendix));
const rows = initiatives.flatMap(({ key, listings }) =>
  listings.filter(({ source }) => source === appendix).map((listing) => ({ key, ...listing })),
);
const countBy = <T>(items: readonly T[], pick: (item: T) => string): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const item of items) counts[pick(item)] = (counts[pick(item)] ?? 0) + 1;
  return counts;
};
const levelsOfTable = ({ facts }: InitiativeContent) =>
  facts.filter(({ kind, source }) => kind === 'LEVEL' && source === appendix);
const withLevel = (level: PreventionLevel) =>
  ofTable.filter((initiative) => levelsOfTable(initiative).some(({ code }) => code === level));
const texts = JSON.stringify(registryContent);

describe('the table of the report (appendix 7.2)', () => {
  it('is carried over row by row: 60 rows, numbered 1 to 60, each once', () => {
    expect(rows.map(({ row }) => row).sort((a, b) => (a ?? 0) - (b ?? 0))).toEqual(
      Array.from({ length: 60 }, (_, i) => i + 1),
    );
  });

  it('makes 58 programmes, since IATSO and Stop it Now! Netherlands are printed twice', () => {
    expect(ofTable).toHaveLength(58);
    const twice = Object.entries(countBy(rows, ({ key }) => key)).filter(([, count]) => count > 1);
    expect(twice.sort()).toEqual([
      ['iatso', 2],
      ['stop-it-now-nl', 2],
    ]);
  });

  it('gives the levels that were counted: 31 secondary, 20 tertiary, 15 primary, 5 without', () => {
    expect(preventionLevels.codes.map((level) => [level, withLevel(level).length])).toEqual([
      ['PRIMARY', 15],
      ['SECONDARY', 31],
      ['TERTIARY', 20],
    ]);
    expect(ofTable.filter((initiative) => levelsOfTable(initiative).length === 0)).toHaveLength(5);
  });

  it('tells an unknown level (2) from a level that is not stated (3)', () => {
    expect(countBy(ofTable, ({ levelListState }) => levelListState)).toEqual({ KNOWN: 53, UNKNOWN: 2, NOT_STATED: 3 });
  });

  it('keeps the doubt of the level cells', () => {
    const possible = ofTable.flatMap(({ key, facts }) =>
      facts
        .filter(({ kind, certainty }) => kind === 'LEVEL' && certainty === 'POSSIBLE')
        .map(({ code }) => `${key} ${code}`),
    );
    expect(possible.sort()).toEqual([
      'cam-it SECONDARY',
      'cam-it TERTIARY',
      'courage SECONDARY',
      'courage TERTIARY',
      'kiz SECONDARY',
      'maennerberatung SECONDARY',
    ]);
  });

  it('has 50 programmes listed, 5 unclear, 2 ended and 1 trial', () => {
    expect(countBy(ofTable, ({ status }) => status)).toEqual({
      LISTED_UNCONFIRMED: 50,
      UNCLEAR: 5,
      PROJECT_ENDED: 2,
      PILOT_TRIAL: 1,
    });
  });

  it('lies in the countries that were counted row by row', () => {
    expect(countBy(rows, ({ countryRead }) => String(countryRead))).toEqual({
      ...{ DE: 12, FR: 7, BE: 6, AT: 4, NL: 4, GB: 4, EE: 3, BA: 2, DK: 2, LU: 2, SE: 2, US: 2 },
      ...{ AU: 1, KH: 1, HR: 1, CZ: 1, EU: 1, HU: 1, IE: 1, IT: 1, LV: 1, TW: 1 },
    });
  });

  it('marks the rows whose country is in doubt', () => {
    const low = rows.filter(({ countryConfidence }) => countryConfidence === 'LOW');
    expect(low.map(({ row }) => row).sort()).toEqual([15, 6, 7]);
    for (const { key } of low) {
      const initiative = initiatives.find((candidate) => candidate.key === key);
      expect(initiative?.facts.some(({ kind, certainty }) => kind === 'COUNTRY' && certainty === 'POSSIBLE')).toBe(
        true,
      );
      expect(initiative?.doubts.length).toBeGreaterThan(0);
    }
  });
});

describe('section 2 of the report', () => {
  it('adds five initiatives that the table does not have', () => {
    const added = initiatives.filter((initiative) => !ofTable.includes(initiative)).map(({ key }) => key);
    expect(added.sort()).toEqual(['circles-europe', 'ecsa', 'police2peer', 'stop-it-now-flanders', 'stop-it-now-us']);
  });

  it('has four lists of 7, 3, 4 and 2 countries, 13 in all', () => {
    expect(countryServiceLists.map(({ service, entries }) => [service, entries.length])).toEqual([
      ['WEB_CONTACT_POINT', 7],
      ['RESOURCE_CATALOGUE', 3],
      ['CONSULTATION', 4],
      ['RESOURCE_CENTRE', 2],
    ]);
    expect(new Set(countryServiceLists.flatMap(({ entries }) => entries.map(({ country }) => country))).size).toBe(13);
  });

  it('gives each matched record the service and the country of its list, and says why where nothing matches', () => {
    for (const { service, entries } of countryServiceLists) {
      for (const { country, initiatives: keys, note } of entries) {
        if (keys.length === 0) expect(note).toBeTruthy();
        for (const key of keys) {
          const codes = initiatives.find((initiative) => initiative.key === key)?.facts.map(({ code }) => code) ?? [];
          expect(codes).toEqual(expect.arrayContaining([service, country]));
        }
      }
    }
  });
});

describe('every initiative', () => {
  it('has a key of its own, fit for ever', () => {
    expect(new Set(initiatives.map(({ key }) => key)).size).toBe(initiatives.length);
    for (const { key } of initiatives) expect(key).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it.each(initiatives.map((initiative) => [initiative.key, initiative] as const))('%s is whole', (_key, initiative) => {
    expect(initiative.description.length).toBeGreaterThan(60);
    expect(initiative.listings.length).toBeGreaterThan(0);
    const levels = initiative.facts.filter(({ kind }) => kind === 'LEVEL');
    expect(levels.length > 0).toBe(initiative.levelListState === 'KNOWN');
    const seen = initiative.facts.map(({ kind, code }) => `${kind} ${code}`);
    expect(new Set(seen).size).toBe(seen.length);
    for (const { source, asOf, certainty, note } of [...initiative.facts]) {
      expect(Object.keys(sources)).toContain(source);
      expect(asOf).toMatch(/^\d{4}-\d{2}$/);
      if (certainty !== 'STATED') expect(note).toBeTruthy();
    }
    if (initiative.scope === 'NATIONAL') {
      expect(
        initiative.facts.filter(({ kind, certainty }) => kind === 'COUNTRY' && certainty !== 'POSSIBLE'),
      ).toHaveLength(1);
    }
    if (initiative.website !== undefined) expect(new URL(initiative.website).search).toBe('');
  });

  it('carries no rating, since no source gives one', () => {
    expect(initiatives.flatMap(({ evidence }) => evidence)).toEqual([]);
  });
});

describe('hotlines', () => {
  it('are the 48 of the 43 countries that the report prints, and Serbia by a source of its own', () => {
    expect(hotlines).toHaveLength(49);
    expect(new Set(hotlines.map(({ country }) => country)).size).toBe(44);
    expect(new Set(hotlines.map(({ key }) => key)).size).toBe(49);
  });

  it('have their confidence kept', () => {
    expect(countBy(hotlines, ({ confidence }) => confidence)).toEqual({
      SOURCE_FOUND: 11,
      HIGH: 29,
      MEDIUM: 7,
      LOW: 2,
    });
  });

  it('claim a membership in 2020 as an inference of unknown kind, and none where a line is unverified', () => {
    const members = hotlines.filter(({ membership }) => membership !== null);
    expect(members).toHaveLength(46);
    expect(
      members.every(({ membership }) => membership?.kind === 'MEMBER' && membership.certainty === 'INFERRED'),
    ).toBe(true);
    const others = hotlines.filter(({ membership }) => membership === null).map(({ key }) => key);
    expect(others.sort()).toEqual(['hu-biztonsagos-internet', 'rs-net-patrola', 'ru-safer-internet-centre']);
    expect(members.filter(({ membership }) => membership?.sinceYear).map(({ key }) => key)).toEqual(['bg-safenet-bg']);
  });

  it('know nothing about appetite or languages yet', () => {
    expect(countBy(hotlines, ({ appetite }) => appetite)).toEqual({ NOT_STATED: 49 });
    expect(hotlines.flatMap(({ languages }) => languages)).toEqual([]);
  });
});

describe('references', () => {
  const initiativeKeys = new Set(initiatives.map(({ key }) => key));

  it('between initiatives lead to initiatives', () => {
    for (const { from, to } of initiativeRelations) {
      expect(initiativeKeys.has(from) && initiativeKeys.has(to) && from !== to).toBe(true);
    }
  });

  it('leave no organisation unused', () => {
    const used = new Set<string>([
      ...hotlines.map(({ organisation }) => organisation),
      ...initiatives.flatMap(({ organisation }) => organisation ?? []),
      ...organisationRelations.flatMap(({ from, to }) => [from, to]),
    ]);
    expect(Object.keys(organisations).filter((key) => !used.has(key))).toEqual([]);
  });

  it('show which organisations run several services', () => {
    const runBy = (key: string) => [
      ...hotlines.filter(({ organisation }) => organisation === key).map((hotline) => hotline.key),
      ...initiatives.filter(({ organisation }) => organisation === key).map((initiative) => initiative.key),
    ];
    expect(runBy('eokm')).toEqual(['nl-meldpunt-kinderporno', 'stop-it-now-nl', 'helpwanted-nl']);
    expect(runBy('anova')).toEqual(['preventell', 'prevent-it']);
    expect(runBy('charite')).toEqual(['kein-taeter-werden', 'just-dreaming']);
    expect(runBy('lucy-faithfull-foundation')).toEqual(['stop-it-now-uk', 'lff', 'ecsa']);
    expect(organisationRelations).toContainEqual(
      expect.objectContaining({ from: 'nl-atsa', kind: 'CHAPTER_OF', to: 'atsa' }),
    );
  });

  it('name countries and languages of the tables', () => {
    expect(Object.values(organisations).every(({ country }) => isCountryCode(country))).toBe(true);
    for (const { kind, code } of initiatives.flatMap(({ facts }) => facts)) {
      if (kind === 'COUNTRY') expect(countries.some((country) => country.code === code)).toBe(true);
      if (kind === 'LANGUAGE') expect(isLanguageCode(code)).toBe(true);
    }
  });
});

describe('people', () => {
  const channels = initiatives.flatMap(({ channels }) => channels);

  it('are not to be reached: every mailbox is shared', () => {
    const mailboxes = channels.filter(({ kind }) => kind === 'EMAIL').map(({ value }) => value.split('@')[0]);
    expect([...new Set(mailboxes)].sort()).toEqual([
      ...['contact', 'cosa', 'formation.bases', 'formation.scolaire', 'info', 'info.alg', 'kiz', 'kontakt'],
      ...['maennerberatung', 'mailbox', 'office', 'ppj-internet', 'psm.goettingen', 'psychiatri', 'redakce', 'skan'],
    ]);
  });

  it('appear nowhere: mail addresses stand in channels only, and no title precedes a name', () => {
    const inTexts = texts.match(/[\w.+-]+(@| ?[[(]at[\])] ?)[\w-]+\.\w+/g) ?? [];
    expect(inTexts).toHaveLength(channels.filter(({ kind }) => kind === 'EMAIL').length);
    expect(texts).not.toMatch(/\b(Mr|Mrs|Ms|Mag|Dr|Prof|Frau|Herr)\.? [A-ZÄÖÜ]/);
  });

  it('of practices of one practitioner leave no channel', () => {
    for (const key of ['sexualtherapie-berlin', 'physician-practice-berlin', 'sexualmedizin-kiel']) {
      expect(initiatives.find((initiative) => initiative.key === key)?.channels).toEqual([]);
    }
    expect(initiatives.find(({ key }) => key === 'physician-practice-berlin')?.website).toBeUndefined();
  });

  it('leave the organisational channels that were counted', () => {
    expect(countBy(channels, ({ kind }) => kind)).toEqual({ PHONE: 21, EMAIL: 25, CONTACT_FORM: 10, FAX: 7, WEB: 4 });
  });
});
