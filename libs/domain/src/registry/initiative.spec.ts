import { searchWords } from '@alongside/shared';
import { describe, expect, it } from '@jest/globals';
import { initiativeFactKinds } from '../vocabulary/index.ts';
import {
  type ContactChannelValue,
  changesBetween,
  factLabel,
  type InitiativeContent,
  type InitiativeFactValue,
  initiativeProblems,
  isFactCode,
  searchTextOf,
  verifiedHostsOf,
} from './index.ts';

const fact = (kind: InitiativeFactValue['kind'], code: string, rest: Partial<InitiativeFactValue> = {}) =>
  ({ kind, code, certainty: 'STATED', note: null, ...rest }) satisfies InitiativeFactValue;
const channel = (kind: ContactChannelValue['kind'], value: string): ContactChannelValue => ({
  kind,
  value,
  hours: null,
  note: null,
  public: true,
});

const content: InitiativeContent = {
  name: 'Männerberatung',
  localName: null,
  aliases: ['Counselling for men'],
  organisationId: 'o1',
  scope: 'NATIONAL',
  website: 'https://example.at',
  description: null,
  levelListState: 'KNOWN',
  status: 'LISTED_UNCONFIRMED',
  facts: [fact('COUNTRY', 'AT'), fact('LEVEL', 'SECONDARY'), fact('SERVICE', 'HELPLINE_PHONE'), fact('LANGUAGE', 'de')],
  channels: [channel('PHONE', '+43 1 603 28 28')],
};
const wrong = (changed: Partial<InitiativeContent>, before: InitiativeContent | null = null) =>
  initiativeProblems({ ...content, ...changed }, before).map(({ field }) => field);

describe('the content of an initiative', () => {
  it('is fine when each part is', () => {
    expect(wrong({})).toEqual([]);
  });

  it('has levels exactly when its list of levels is known', () => {
    const levelless = content.facts.filter(({ kind }) => kind !== 'LEVEL');
    expect(wrong({ facts: levelless })).toEqual(['levelListState']);
    expect(wrong({ facts: levelless, levelListState: 'UNKNOWN' })).toEqual([]);
    expect(wrong({ facts: levelless, levelListState: 'NOT_STATED' })).toEqual([]);
    expect(wrong({ levelListState: 'NOT_STATED' })).toEqual(['levelListState']);
    expect(wrong({ levelListState: 'UNKNOWN' })).toEqual(['levelListState']);
  });

  it.each([
    ['COUNTRY', 'AT', 'EU'],
    ['LEVEL', 'TERTIARY', 'UNKNOWN'],
    ['SERVICE', 'GROUP_THERAPY', 'PHONE'],
    ['AUDIENCE', 'RELATIVES', 'MEN_ONLY'],
    ['EXCLUSION', 'MEN_ONLY', 'RELATIVES'],
    ['ACCESS', 'FREE', 'free'],
    ['MODE', 'PHONE', 'HELPLINE_PHONE'],
    ['LANGUAGE', 'de', 'DE'],
  ] as const)('takes for %s the code %s and not %s', (kind, right, foreign) => {
    expect([isFactCode(kind, right), isFactCode(kind, foreign)]).toEqual([true, false]);
    expect(factLabel(kind, right)).not.toBe(right);
    expect(factLabel(kind, foreign)).toBe(foreign);
    expect(wrong({ facts: [fact('LEVEL', 'PRIMARY'), fact(kind, foreign)] })).toEqual(['facts.1.code']);
  });

  it('has a vocabulary for every kind of fact', () => {
    for (const kind of initiativeFactKinds.codes) expect(isFactCode(kind, 'no such code')).toBe(false);
  });

  it('names each fact once and what an inference rests on', () => {
    const facts = [...content.facts, fact('COUNTRY', 'AT', { certainty: 'INFERRED', note: ' ' })];
    expect(wrong({ facts })).toEqual(['facts.4.code', 'facts.4.note']);
    expect(wrong({ facts: [fact('LEVEL', 'PRIMARY', { certainty: 'INFERRED', note: 'From the name.' })] })).toEqual([]);
  });

  it('has a name, distinct aliases and texts within limits', () => {
    expect(wrong({ name: ' ', aliases: ['MOS', 'MOS '], description: 'x'.repeat(4001) })).toEqual([
      'name',
      'aliases',
      'description',
    ]);
    expect(wrong({ aliases: ['', 'x'] })).toEqual(['aliases.0']);
  });

  it('has channels in the shape of their kind', () => {
    const channels = [
      channel('PHONE', 'call us'),
      channel('EMAIL', 'Jo <jo@example.at>'),
      channel('WEB', 'example.at'),
      channel('ADDRESS', ''),
      channel('EMAIL', 'office@example.at'),
      channel('PHONE', '0800 22 55 30 ext 4'),
      channel('CONTACT_FORM', 'https://example.at/kontakt'),
      channel('SOCIAL_MEDIA', '@maennerberatung'),
    ];
    expect(wrong({ channels })).toEqual([
      'channels.0.value',
      'channels.1.value',
      'channels.2.value',
      'channels.3.value',
    ]);
  });

  it('takes new addresses over https only and keeps old ones as they were printed', () => {
    const old = { website: 'http://example.at', channels: [channel('WEB', 'http://example.at/hilfe')] };
    expect(wrong(old)).toEqual(['website', 'channels.0.value']);
    expect(wrong(old, { ...content, ...old })).toEqual([]);
  });
});

describe('the search text', () => {
  const searchable = {
    name: 'Männerberatung',
    localName: null,
    aliases: ['MB'],
    organisation: { name: 'Verein für Männer', otherNames: ['Society for Men'], acronym: 'VfM' },
    facts: [
      ...content.facts,
      fact('AUDIENCE', 'ADULT_HELP_SEEKERS'),
      fact('ACCESS', 'ANONYMOUS'),
      fact('ACCESS', 'FREE'),
      fact('EXCLUSION', 'MEN_ONLY'),
      fact('MODE', 'APP'),
    ],
  };

  it('holds names, organisation and labels, plain and once', () => {
    expect(searchTextOf({ ...searchable, aliases: ['MB', 'mannerberatung'] })).toBe(
      'mannerberatung mb verein fur manner vfm society for men austria phone helpline adults who seek help anonymous free of charge german',
    );
  });

  it('is found by a question in ordinary words', () => {
    const text = searchTextOf(searchable);
    const words = searchWords('Anonymous helpline for adults in Austria: GERMAN');
    expect(words).toEqual(['anonymous', 'helpline', 'adults', 'austria', 'german']);
    expect(words.every((word) => text.includes(word))).toBe(true);
  });

  it('needs nothing but a name', () => {
    expect(searchTextOf({ name: 'X', localName: null, aliases: [], organisation: null, facts: [] })).toBe('x');
  });
});

describe('the changes of a proposal', () => {
  it('are none between equal contents, whatever the order of their lists', () => {
    const shuffled = { ...content, facts: content.facts.toReversed(), aliases: [...content.aliases] };
    expect(changesBetween(content, shuffled)).toEqual([]);
    const two = { ...content, aliases: ['a', 'b'] };
    expect(changesBetween(two, { ...two, aliases: ['b', 'a'] })).toEqual([]);
  });

  it('are told field by field, with names in place of codes', () => {
    const after: InitiativeContent = {
      ...content,
      organisationId: 'o2',
      website: null,
      status: 'CLOSED',
      facts: [
        fact('COUNTRY', 'AT'),
        fact('LEVEL', 'SECONDARY', { certainty: 'POSSIBLE', note: 'Says the flyer.' }),
        fact('LANGUAGE', 'en'),
      ],
      channels: [
        { ...channel('PHONE', '+43 1 603 28 28'), hours: 'Mon–Fri', public: false },
        channel('EMAIL', 'office@example.at'),
      ],
    };
    const names = { organisation: (id: string) => (id === 'o1' ? 'Verein für Männer' : 'Stadt Wien') };
    expect(changesBetween(content, after, names)).toEqual([
      { field: 'organisationId', before: 'Verein für Männer', after: 'Stadt Wien' },
      { field: 'website', before: 'https://example.at', after: null },
      { field: 'status', before: 'Listed, not confirmed', after: 'Closed' },
      { field: 'facts.LEVEL.SECONDARY', before: 'Secondary (stated)', after: 'Secondary (possible). Says the flyer.' },
      { field: 'facts.SERVICE.HELPLINE_PHONE', before: 'Phone helpline (stated)', after: null },
      { field: 'facts.LANGUAGE.de', before: 'German (stated)', after: null },
      { field: 'facts.LANGUAGE.en', before: null, after: 'English (stated)' },
      {
        field: 'channels.PHONE',
        before: '+43 1 603 28 28 (Phone)',
        after: '+43 1 603 28 28 (Phone, Mon–Fri, not public)',
      },
      { field: 'channels.EMAIL', before: null, after: 'office@example.at (E-mail)' },
    ]);
  });

  it('to a new initiative are all that is filled in', () => {
    const fields = changesBetween(null, { ...content, facts: [], channels: [] }).map(({ field, before }) => [
      field,
      before,
    ]);
    expect(fields).toEqual(
      ['name', 'aliases', 'organisationId', 'scope', 'website', 'levelListState', 'status'].map((field) => [
        field,
        null,
      ]),
    );
  });
});

describe('verified hosts', () => {
  it('are those of websites, web channels and hosts verified by hand, never of social media', () => {
    const initiative = {
      website: 'http://www.Example.at/a',
      channels: [
        channel('CONTACT_FORM', 'https://form.example.at/x'),
        channel('SOCIAL_MEDIA', 'https://social.example/mb'),
        channel('EMAIL', 'a@mail.example'),
      ],
    };
    const organisation = { website: null, verifiedHosts: ['WWW.stadt.example', 'example.at'] };
    expect(verifiedHostsOf([initiative, organisation])).toEqual(['example.at', 'form.example.at', 'stadt.example']);
    expect(verifiedHostsOf([])).toEqual([]);
  });
});
