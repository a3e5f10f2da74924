import { describe, expect, it } from '@jest/globals';
import type { Answers } from '../answers.ts';
import { preventionCorrected } from '../instruments/index.ts';
import { prevention2020 } from '../instruments/prevention-2020.ts';
import {
  alreadySo,
  closestOf,
  emptyContent,
  type KnownInitiative,
  matchesOf,
  nameKey,
  type PresentRecords,
  type ProposalContent,
  proposalsOf,
  proposedChanges,
  sureMatch,
} from './index.ts';

const told = (answers: Answers, definition = preventionCorrected) =>
  proposalsOf(definition, answers).map(({ kind, subject }) => `${kind} ${subject}`.trim());

const working: Answers = {
  Q1: { choices: ['YES'] },
  Q1_WHICH: { initiatives: [{ name: 'Quiet Line' }, { name: 'River Counselling' }] },
  Q6: { choices: ['YES'] },
  Q7_WHICH: { initiatives: [{ name: 'quiet  line (our helpline)' }] },
  Q7: { choices: ['REFERRALS', 'JOINT_SERVICE', 'OTHER'], text: 'Tea.' },
  Q8: { choices: ['YES'] },
  Q8_WHICH: { choices: ['DATA_LACKING'] },
  Q8_DETAILS: { text: 'No figures at all.' },
  Q9: { choices: ['MAYBE'] },
  Q9_REASON: { text: 'With a second analyst.' },
  Q11: { choices: ['YES'] },
};

describe('what an answer proposes', () => {
  it('is each initiative once, partnerships, obstacles and wishes, in the order in which they are decided', () => {
    expect(told(working)).toEqual([
      'INITIATIVE quiet line',
      'INITIATIVE river counselling',
      'PARTNERSHIP quiet line',
      'OBSTACLE DATA_LACKING',
      'APPETITE',
      'FOCUS_GROUP',
    ]);
  });

  it('carries what was said: ways of working, how close they are, and the words beneath', () => {
    const [, , partnership, obstacle, appetite] = proposalsOf(preventionCorrected, working);
    expect(partnership?.content).toMatchObject({
      name: 'quiet  line (our helpline)',
      natures: ['REFERRALS', 'JOINT_SERVICE'],
      intensity: 'COOPERATING',
      several: false,
    });
    expect(obstacle).toMatchObject({
      item: 'Q8_WHICH',
      content: { value: 'DATA_LACKING', words: 'No figures at all.', key: 'quiet line' },
    });
    expect(appetite?.content).toMatchObject({ value: 'MAYBE', words: 'With a second analyst.' });
  });

  it('does not say which of several partners it is about', () => {
    const two = { ...working, Q7_WHICH: { initiatives: [{ name: 'A' }, { name: 'B' }] } };
    const [a, , , obstacle] = proposalsOf(preventionCorrected, two).slice(4);
    expect(proposalsOf(preventionCorrected, two).find(({ kind }) => kind === 'PARTNERSHIP')?.content.several).toBe(
      true,
    );
    expect(a?.kind).toBe('PARTNERSHIP');
    expect(obstacle?.content.name ?? null).toBeNull();
  });

  it.each<[string, Answers, string[]]>([
    ['nothing at all', {}, []],
    ['only blanks', { Q1_WHICH: { initiatives: [{ name: ' … ' }] }, Q9_REASON: { text: 'Why?' } }, []],
    ['that it prefers not to say', { Q8_WHICH: { choices: ['PREFER_NOT'] } }, []],
    ['an obstacle without a code', { Q8_WHICH: { choices: ['OTHER'], text: 'Rain.' } }, []],
    ['no to the focus group', { Q11: { choices: ['NO'] } }, []],
    ['no to doing more', { Q10: { choices: ['NO'] } }, ['APPETITE']],
  ])('is little where the hotline says %s', (_said, answers, expected) => {
    expect(told(answers)).toEqual(expected);
  });

  it('reads names out of the lines of a text, as the survey of 2020 asked for them', () => {
    expect(told({ Q7: { text: 'Quiet Line\nRiver Counselling; Quiet Line!' } }, prevention2020)).toEqual([
      'INITIATIVE quiet line',
      'INITIATIVE river counselling',
      'PARTNERSHIP quiet line',
      'PARTNERSHIP river counselling',
    ]);
  });

  it('takes the closest of several ways of working', () => {
    expect(closestOf([])).toBeNull();
    expect(closestOf(['KNOWLEDGE_EXCHANGE'])).toBe('NETWORKING');
    expect(closestOf(['RESEARCH', 'EVENT'])).toBe('COOPERATING');
  });
});

const known = (id: string, name: string, more: Partial<KnownInitiative> = {}): KnownInitiative => ({
  id,
  name,
  otherNames: [],
  organisation: [],
  website: null,
  countries: ['AT'],
  anywhere: false,
  ...more,
});
const registry = [
  known('quiet', 'Quiet Line', { otherNames: ['Stille Leitung'], website: 'http://www.quiet-line.example/de' }),
  known('men', 'Männerberatung Wien', { organisation: ['Verein für Beratung', 'VFB'] }),
  known('stop-uk', 'Stop It Now! UK and Ireland', { countries: ['GB', 'IE'] }),
  known('stop-nl', 'Stop it Now', { countries: ['NL'] }),
  known('world', 'Troubled Desire', { countries: [], anywhere: true }),
];

describe('recognising an initiative', () => {
  it.each([
    ['Quiet Line', 'AT', 'quiet', ['SAME_NAME', 'COUNTRY'], 'quiet'],
    ['QUIET-LINE (fictional)', 'AT', 'quiet', ['SAME_NAME', 'COUNTRY'], 'quiet'],
    ['Stille Leitung', 'AT', 'quiet', ['SAME_ALIAS', 'COUNTRY'], 'quiet'],
    ['The line at quiet-line.example', 'AT', 'quiet', ['SAME_HOST', 'COUNTRY'], 'quiet'],
    ['Troubled desire', 'BR', 'world', ['SAME_NAME'], 'world'],
    ['Stop It Now!', 'NL', 'stop-nl', ['SAME_NAME', 'COUNTRY'], 'stop-nl'],
    ['Stop It Now!', 'DE', 'stop-nl', ['SAME_NAME', 'OTHER_COUNTRY'], null],
    ['VFB', 'AT', 'men', ['ORGANISATION', 'COUNTRY'], null],
    ['Manerberatung Wien', 'AT', 'men', ['ALIKE', 'COUNTRY'], null],
    ['Männerberatung', 'AT', 'men', ['SHARED_WORDS', 'COUNTRY'], null],
  ])('“%s” from %s is likeliest %s', (name, country, id, reasons, sure) => {
    const matches = matchesOf(name, country, registry);
    expect(matches[0]).toMatchObject({ initiativeId: id, reasons });
    expect(sureMatch(matches)).toBe(sure);
  });

  it('offers nothing for a name that nobody bears, and never more than five', () => {
    expect(matchesOf('Lighthouse', 'AT', registry)).toEqual([]);
    const many = Array.from({ length: 9 }, (_, at) => known(String(at), 'Quiet Line'));
    expect(matchesOf('Quiet Line', 'AT', many)).toHaveLength(5);
    expect(sureMatch(matchesOf('Quiet Line', 'AT', many))).toBeNull();
  });

  it('knows no country of a hotline that has none, and holds nothing against anybody then', () => {
    expect(matchesOf('Stop it now', null, registry)[0]).toMatchObject({ score: 100, reasons: ['SAME_NAME'] });
  });

  it('compares names without what stands in brackets, unless nothing else does', () => {
    expect([nameKey('Quiet Line (AT)'), nameKey('(AT)')]).toEqual(['quiet line', 'at']);
  });
});

const nothing: PresentRecords = {
  initiativeId: null,
  knownByName: false,
  servesCountry: false,
  country: 'AT',
  partnership: null,
  obstacleOpen: false,
  appetite: 'NOT_STATED',
  condition: null,
  candidate: false,
};
const content = (over: Partial<ProposalContent>): ProposalContent => ({ ...emptyContent, ...over });
const quiet = content({ name: 'Quiet Line', natures: ['EVENT'], intensity: 'COORDINATING' });
const active = { stage: 'ACTIVE', intensity: 'COOPERATING' } as const;

describe('what accepting would change', () => {
  it.each<[string, Parameters<typeof proposedChanges>, string[], boolean]>([
    ['a new initiative', ['INITIATIVE', quiet, nothing], ['NAME!', 'COUNTRY!'], false],
    ['one under another name', ['INITIATIVE', quiet, { ...nothing, initiativeId: 'i' }], ['ALIAS!', 'COUNTRY'], false],
    [
      'one that is known so, elsewhere',
      ['INITIATIVE', quiet, { ...nothing, initiativeId: 'i', knownByName: true }],
      ['COUNTRY'],
      true,
    ],
    [
      'one that is known so',
      ['INITIATIVE', quiet, { ...nothing, initiativeId: 'i', knownByName: true, servesCountry: true }],
      [],
      true,
    ],
    ['a new partnership', ['PARTNERSHIP', quiet, nothing], ['STAGE!', 'INTENSITY!', 'NATURES!'], false],
    [
      'one of several',
      ['PARTNERSHIP', { ...quiet, several: true }, nothing],
      ['STAGE!', 'INTENSITY', 'NATURES'],
      false,
    ],
    [
      'a partnership without intensity',
      ['PARTNERSHIP', quiet, { ...nothing, partnership: { ...active, intensity: null } }],
      ['INTENSITY!', 'NATURES'],
      false,
    ],
    ['a closer one, next year', ['PARTNERSHIP', quiet, { ...nothing, partnership: active }], ['NATURES'], true],
    [
      'an obstacle',
      ['OBSTACLE', content({ value: 'LANGUAGE', words: 'Dutch.' }), nothing],
      ['OBSTACLE!', 'NOTE!'],
      false,
    ],
    ['an open obstacle', ['OBSTACLE', content({ value: 'LANGUAGE' }), { ...nothing, obstacleOpen: true }], [], true],
    ['a wish', ['APPETITE', content({ value: 'MAYBE', words: 'Money.' }), nothing], ['APPETITE!', 'CONDITION'], false],
    [
      'the same wish in other words',
      ['APPETITE', content({ value: 'YES', words: 'Now.' }), { ...nothing, appetite: 'YES', condition: 'Then.' }],
      ['CONDITION'],
      true,
    ],
    ['interest', ['FOCUS_GROUP', content({ value: 'YES' }), nothing], ['CANDIDATE!'], false],
    ['interest of a candidate', ['FOCUS_GROUP', content({ value: 'YES' }), { ...nothing, candidate: true }], [], true],
  ])('for %s', (_what, given, expected, already) => {
    const changes = proposedChanges(...given);
    expect(changes.map(({ field, suggested }) => `${field}${suggested ? '!' : ''}`)).toEqual(expected);
    expect(alreadySo(changes)).toBe(already);
  });

  it('tells what stands there now', () => {
    const wish = content({ value: 'YES' });
    expect(proposedChanges('APPETITE', wish, { ...nothing, appetite: 'NO' })).toEqual([
      { field: 'APPETITE', before: 'NO', after: 'YES', suggested: true },
    ]);
  });
});
