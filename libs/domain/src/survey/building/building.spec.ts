import { describe, expect, it } from '@jest/globals';
import { check, publishFindings, type Question, type Rule, type SurveyDefinition, textPlaces } from '../index.ts';
import { prevention2020, preventionCorrected } from '../instruments/index.ts';
import { codesOfFindings, small, text } from '../testing/small-survey.ts';
import {
  addChoice,
  addRow,
  changeQuestion,
  codeFrom,
  conditionsOf,
  definitionChanges,
  definitionLimits,
  draftFrom,
  duplicateQuestion,
  emptyDraft,
  insertQuestion,
  itemLinks,
  kindOfChange,
  knownCodes,
  moveQuestion,
  newQuestion,
  nextQuestionCode,
  publishedAs,
  publishProblems,
  readDefinition,
  removeQuestion,
  roleOf,
  rolesFor,
  ruleOf,
  withChoices,
  withKind,
  withRole,
  withTextAt,
} from './index.ts';

const order = ({ questions }: SurveyDefinition) => questions.map(({ code }) => code).join(' ');
const changed = (code: string, change: object): SurveyDefinition =>
  changeQuestion(small, code, (question) => ({ ...question, ...change }) as Question);
const kindTo = (later: SurveyDefinition) => kindOfChange(definitionChanges(small, later));
const codesTo = (later: SurveyDefinition) =>
  definitionChanges(small, later).map(({ code, question }) => `${code} ${question}`);

describe('a draft', () => {
  it('copies a version under no key and without links, and can be published as it is', () => {
    const draft = draftFrom(preventionCorrected);
    expect(draft).toMatchObject({ key: 'draft', questions: preventionCorrected.questions });
    expect(draft.links).toBeUndefined();
    expect(publishProblems(draft)).toEqual([]);
    expect(definitionChanges(preventionCorrected, draft)).toEqual([]);
  });

  it('keeps the recorded faults of what it copies, so that they need not be found again', () => {
    expect(publishProblems(draftFrom(prevention2020))).toEqual([]);
  });

  it('that is new says at once what it lacks', () => {
    expect(publishProblems(emptyDraft('Hotlines 2027', 'en'))).toEqual([
      { field: 'questions', message: 'A survey has at least one question.' },
    ]);
    const begun = insertQuestion(emptyDraft('Hotlines 2027', 'en'), newQuestion('SINGLE_CHOICE', 'Q1'), 0);
    expect(publishProblems(begun).map(({ field }) => field)).toEqual([
      'introduction',
      'questions.Q1',
      'questions.Q1',
      'questions.Q1',
    ]);
  });

  it.each(['SINGLE_CHOICE', 'MULTI_CHOICE', 'LIKERT_MATRIX', 'TEXT', 'INITIATIVE_LIST'] as const)(
    'takes a new question of the kind %s that lacks nothing but words',
    (kind) => {
      const found = check(insertQuestion(small, newQuestion(kind, 'Q9'), 0)).filter(
        ({ question }) => question === 'Q9',
      );
      expect([...new Set(codesOfFindings(found))]).toEqual(
        kind === 'MULTI_CHOICE' ? ['MISSING_TEXT', 'NO_NONE_CHOICE'] : ['MISSING_TEXT'],
      );
    },
  );
});

describe('editing', () => {
  it('moves, copies and removes questions, and stays in place at the ends', () => {
    expect(order(moveQuestion(small, 'Q1', 1))).toBe('Q1_NAMES Q1 Q2 Q3 Q4');
    expect(order(moveQuestion(small, 'Q4', 5))).toBe(order(small));
    expect(order(moveQuestion(small, 'Q2', -9))).toBe('Q2 Q1 Q1_NAMES Q3 Q4');
    expect(order(moveQuestion(small, 'NONE', 1))).toBe(order(small));
    const copy = duplicateQuestion(small, 'Q3');
    expect(copy.code).toBe('Q5');
    expect(order(copy.definition)).toBe('Q1 Q1_NAMES Q2 Q3 Q5 Q4');
    expect(order(removeQuestion(small, 'Q2'))).toBe('Q1 Q1_NAMES Q3 Q4');
  });

  it('never gives the code of a question that the version before had', () => {
    expect(nextQuestionCode(removeQuestion(small, 'Q4'), small)).toBe('Q5');
    expect(duplicateQuestion(removeQuestion(small, 'Q4'), 'Q1', small).code).toBe('Q5');
    expect(nextQuestionCode({ questions: [] })).toBe('Q1');
  });

  it('leaves the rules of a question that is removed, so that the check names them', () => {
    expect(check(removeQuestion(small, 'Q1'))).toContainEqual({ code: 'UNKNOWN_ITEM', question: 'Q2', about: 'Q1' });
    expect(check(moveQuestion(small, 'Q1', 4))).toContainEqual({ code: 'LATER_ITEM', question: 'Q2', about: 'Q1' });
  });

  it('adds options, steps and statements under codes that are free', () => {
    const single = newQuestion('SINGLE_CHOICE', 'Q1');
    const more = addChoice(single, {}, ['OPTION_3']);
    expect('choices' in more && more.choices.map(({ code }) => code)).toEqual(['OPTION_1', 'OPTION_2', 'OPTION_4']);
    const matrix = addRow(addChoice(newQuestion('LIKERT_MATRIX', 'Q2')));
    expect(matrix.kind === 'LIKERT_MATRIX' && [matrix.rows.length, matrix.scale.length]).toEqual([2, 6]);
    expect(addRow(single)).toBe(single);
  });
});

describe('the way in which a question is asked', () => {
  it('changes with what both ways share, and with options where both have them', () => {
    const many = changeQuestion(small, 'Q3', (each) => withKind(each, 'SINGLE_CHOICE')).questions[3];
    expect(many).toMatchObject({ kind: 'SINGLE_CHOICE', relevance: { item: 'Q1' }, text: text('Why?') });
    expect(many && 'choices' in many && many.choices.map(roleOf)).toEqual(['PLAIN', 'PLAIN', 'OTHER', 'PLAIN']);
    const matrix = withKind(small.questions[0] as Question, 'LIKERT_MATRIX');
    expect(matrix).toMatchObject({ rows: [{ code: 'ROW_1' }], scale: [{ code: 'YES' }, { code: 'NO' }] });
    expect(withKind(matrix, 'TEXT')).toEqual({
      ...newQuestion('TEXT', 'Q1'),
      text: text('Any?'),
      help: text('Now'),
      required: true,
    });
    expect(withKind(matrix, 'LIKERT_MATRIX')).toBe(matrix);
  });

  it.each(rolesFor('MULTI_CHOICE'))('gives an option the role %s and nothing else', (role) => {
    const choice = withRole({ code: 'A', text: text('A'), other: true }, role, 'MULTI_CHOICE');
    expect(roleOf(choice)).toBe(role);
    const question = { ...small.questions[3], choices: [choice, { code: 'B', text: text('B') }] } as Question;
    expect(
      codesOfFindings(check({ ...small, questions: [question] }).filter(({ code }) => code === 'NOT_EXCLUSIVE')),
    ).toEqual([]);
  });
});

describe('codes', () => {
  it.each([
    ['Once a month', [], 'ONCE_A_MONTH'],
    ['Höchst zufrieden!', [], 'HOCHST_ZUFRIEDEN'],
    ['12 or more', [], 'O_12_OR_MORE'],
    ['Yes', ['YES', 'YES_2'], 'YES_3'],
    ['…', [], ''],
  ])('come from words: %s', (words, taken, code) => {
    expect(codeFrom(words, taken)).toBe(code);
  });

  it('follow the words of the first language while nobody knows them, and rules follow the codes', () => {
    const renamed = withTextAt(small, 'Q1.choice.YES', 'en', 'Quite a few');
    expect(order(renamed)).toBe(order(small));
    expect(renamed.questions[0]).toMatchObject({ choices: [{ code: 'QUITE_A_FEW', text: { en: 'Quite a few' } }, {}] });
    expect(renamed.questions[2]?.relevance).toEqual({ item: 'Q1', chosen: ['QUITE_A_FEW'] });
    expect(withTextAt(small, 'Q1.choice.YES', 'de', 'Einige').questions[0]).toMatchObject({
      choices: [{ code: 'YES' }, {}],
    });
  });

  it('of statements take rules about their item along', () => {
    const about = changeQuestion(small, 'Q4', (each) => ({ ...each, relevance: { item: 'Q2.PUBLIC', given: true } }));
    const renamed = withTextAt(about, 'Q2.row.PUBLIC', 'en', 'Everybody');
    expect(renamed.questions.at(-1)?.relevance).toEqual({ item: 'Q2.EVERYBODY', given: true });
    expect(publishFindings(renamed)).toEqual(publishFindings(about));
  });

  it('that a published version knows stay, whatever the words', () => {
    const reworded = withTextAt(small, 'Q1.choice.YES', 'en', 'Quite a few', knownCodes(small));
    expect(kindTo(reworded)).toBe('TEXT_ONLY');
  });
});

describe('words at an address', () => {
  it.each(['title', 'introduction', 'Q1.text', 'Q1.help', 'Q2.row.PUBLIC', 'Q2.choice.GOOD'])(
    'change %s only',
    (address) => {
      const reworded = withTextAt(small, address, 'de', 'Neue Worte', knownCodes(small));
      expect(definitionChanges(small, reworded)).toEqual([expect.objectContaining({ code: 'WORDING', address })]);
      expect(withTextAt(reworded, address, 'de', '', knownCodes(small))).not.toEqual(reworded);
    },
  );

  it('of a recorded fault change its text', () => {
    const faulty = { ...small, faults: [{ question: 'Q3', text: text('Why') }] };
    expect(withTextAt(faulty, 'fault.0', 'en', 'Because').faults?.[0]?.text['en']).toBe('Because');
  });
});

describe('what differs from the version before', () => {
  it('is nothing, words only, or other questions', () => {
    expect(kindTo(small)).toBeUndefined();
    expect(kindTo(changed('Q4', { text: { ...text('Something more?') } }))).toBe('TEXT_ONLY');
    const french = { ...small, languages: ['en', 'de', 'fr'], title: { ...small.title, fr: 'Un petit sondage' } };
    expect(kindTo(french)).toBe('TEXT_ONLY');
    expect(definitionChanges(small, french)).toEqual([
      { code: 'TRANSLATION', question: '', address: 'title', language: 'fr' },
    ]);
    expect(kindTo(changed('Q4', { help: text('One line is enough') }))).toBe('TEXT_ONLY');
  });

  it('counts the texts of a language that is left out, which are gone once it is published', () => {
    const english = { ...small, languages: ['en'], faults: [{ question: 'GONE', text: text('Once') }] };
    expect(kindTo(english)).toBe('TEXT_ONLY');
    expect(
      definitionChanges(small, english).every(({ code, language }) => code === 'TRANSLATION' && language === 'de'),
    ).toBe(true);
    const published = publishedAs(english, 'small-2');
    expect(published.faults).toBeUndefined();
    expect(
      textPlaces(published)
        .flatMap((place) => Object.keys(place.text))
        .every((language) => language === 'en'),
    ).toBe(true);
    expect(published.questions.map(({ kind }) => kind)).toEqual(small.questions.map(({ kind }) => kind));
  });

  const yes = { code: 'YES', text: text('Yes') };
  it.each<[string, SurveyDefinition, readonly string[]]>([
    ['a new question', insertQuestion(small, newQuestion('TEXT', 'Q5'), 2), ['ADDED Q5']],
    ['a question that is gone', removeQuestion(small, 'Q4'), ['REMOVED Q4']],
    ['another order', moveQuestion(small, 'Q1', 4), ['MOVED Q1']],
    ['another kind', changed('Q1', { kind: 'MULTI_CHOICE' }), ['KIND Q1']],
    ['one option fewer', changeQuestion(small, 'Q1', (each) => withChoices(each, [yes])), ['CHOICES Q1']],
    ['an option with another meaning', changed('Q3', { choices: [{ ...yes, exclusive: true }] }), ['CHOICES Q3']],
    ['one statement more', changeQuestion(small, 'Q2', (each) => addRow(each)), ['ROWS Q2']],
    ['another rule', changed('Q3', { relevance: { item: 'Q1', given: true } }), ['RULE Q3']],
    ['no rule any more', changed('Q3', { relevance: undefined }), ['RULE Q3']],
    ['an answer that is needed', changed('Q3', { required: true }), ['REQUIRED Q3']],
    ['more characters', changed('Q4', { limit: 500 }), ['LIMIT Q4']],
    ['another screen', changed('Q3', { beneath: true }), ['SCREEN Q3']],
    ['another use', changed('Q3', { subject: 'OBSTACLE' }), ['SUBJECT Q3']],
  ])('is told of %s', (_what, later, codes) => {
    expect(codesTo(later).filter((each) => !/WORDING|TRANSLATION/.test(each))).toEqual(codes);
    expect(kindTo(later)).toBe('STRUCTURE');
  });

  it('finds two real versions to ask other questions', () => {
    expect(kindOfChange(definitionChanges(prevention2020, preventionCorrected))).toBe('STRUCTURE');
  });
});

describe('links between versions', () => {
  it('hold items of the same code together as far as their options allow', () => {
    const later = changeQuestion(
      changeQuestion(small, 'Q1', (each) => addChoice(each)),
      'Q4',
      (each) => ({ ...each, kind: 'INITIATIVE_LIST', limit: 3 }) as Question,
    );
    const relations = Object.fromEntries(itemLinks(small, later).map(({ item, relation }) => [item, relation]));
    expect(relations).toEqual({
      Q1: 'RECODED',
      Q1_NAMES: 'SAME',
      'Q2.PUBLIC': 'SAME',
      'Q2.SECTOR': 'SAME',
      Q3: 'SAME',
      Q4: 'NOT_COMPARABLE',
    });
  });

  it('claim less where people say so, and never more', () => {
    const said = { Q3: 'NOT_COMPARABLE', Q1: 'SAME' } as const;
    const later = changeQuestion(small, 'Q1', (each) => addChoice(each));
    const links = itemLinks(small, later, said);
    expect(links.find(({ item }) => item === 'Q3')?.relation).toBe('NOT_COMPARABLE');
    expect(links.find(({ item }) => item === 'Q1')?.relation).toBe('RECODED');
  });

  it('reach through the version before to older ones', () => {
    const next = publishedAs(draftFrom(preventionCorrected), 'prevention-3', preventionCorrected);
    const to = (version: string, item: string) =>
      next.links?.find((link) => link.version === version && link.item === item);
    expect(to('prevention-corrected', 'Q4')?.relation).toBe('SAME');
    expect(to('prevention-2020', 'Q4')).toMatchObject({ relation: 'RECODED', note: expect.anything() });
    expect(to('prevention-2020', 'Q6')?.relation).toBe('SAME');
    expect(publishedAs(small, 'first')).toEqual({ ...small, key: 'first' });
  });
});

describe('a rule as a sentence', () => {
  const rules: readonly Rule[] = [
    { item: 'Q1', chosen: ['YES'] },
    { not: { item: 'Q1', chosen: ['YES'] } },
    { item: 'Q2.PUBLIC', given: true },
    { any: [{ item: 'Q1', chosen: ['YES'] }, { not: { item: 'Q4', given: true } }] },
    {
      all: [
        { item: 'Q1', chosen: ['YES'] },
        { item: 'Q3', chosen: ['A', 'B'] },
      ],
    },
  ];
  it.each(rules)('comes back as it was: %j', (rule) => {
    const sentence = conditionsOf(rule);
    expect(sentence && ruleOf(sentence)).toEqual(rule);
  });

  it('is none where rules are nested deeper, and empty where everybody is asked', () => {
    expect(conditionsOf({ all: [{ any: [{ item: 'Q1', given: true }] }] })).toBeUndefined();
    expect(conditionsOf({ not: { not: { item: 'Q1', given: true } } })).toBeUndefined();
    expect(conditionsOf(undefined)).toEqual({ join: 'all', conditions: [] });
    expect(ruleOf({ join: 'any', conditions: [] })).toBeUndefined();
  });
});

describe('a definition out of JSON', () => {
  const read = (value: unknown) => readDefinition(typeof value === 'string' ? value : JSON.stringify(value));
  const fieldOf = (value: unknown) => {
    const outcome = read(value);
    return 'problems' in outcome ? outcome.problems[0]?.field : undefined;
  };
  const nested = (depth: number): Rule => (depth === 0 ? { item: 'Q1', given: true } : { not: nested(depth - 1) });

  it.each([draftFrom(prevention2020), draftFrom(preventionCorrected), small, emptyDraft('New', 'fr')])(
    'is read as it was written',
    (definition) => {
      expect(read(definition)).toEqual({ definition: JSON.parse(JSON.stringify(definition)) });
    },
  );

  it.each<[string, unknown, string]>([
    ['no JSON', '{', 'definition'],
    ['a list', [], 'definition.'],
    ['an unknown part', { ...small, owner: 'me' }, 'definition.owner'],
    ['links, which are the server’s', { ...small, links: [] }, 'definition.links'],
    ['an unknown kind', changed('Q1', { kind: 'SLIDER' }), 'definition.questions.0.kind'],
    ['a part of another kind', changed('Q4', { choices: [] }), 'definition.questions.4.choices'],
    ['a text without a language', { ...small, title: 'Words' }, 'definition.title'],
    ['a text in no language', { ...small, title: { xx: 'Words' } }, 'definition.title.xx'],
    ['a text that is none', { ...small, title: { en: 5 } }, 'definition.title.en'],
    [
      'a text that is too long',
      { ...small, title: { en: 'x'.repeat(definitionLimits.text + 1) } },
      'definition.title.en',
    ],
    ['no language', { ...small, languages: [] }, 'definition.languages'],
    ['a language twice', { ...small, languages: ['en', 'en'] }, 'definition.languages'],
    ['a rule of its own making', changed('Q3', { relevance: { sql: 'true' } }), 'definition.questions.3.relevance.sql'],
    [
      'a rule that is too deep',
      changed('Q3', { relevance: nested(9) }),
      `definition.questions.3.relevance${'.not'.repeat(6)}`,
    ],
    ['a limit that is no number', changed('Q4', { limit: '5' }), 'definition.questions.4.limit'],
    ['a flag that is none', changed('Q4', { required: 'yes' }), 'definition.questions.4.required'],
    [
      'a meaning of its own',
      changed('Q1', { choices: [{ code: 'A', text: {}, meaning: 'ANSWERED' }] }),
      'definition.questions.0.choices.0.meaning',
    ],
  ])('is refused for %s, with its address', (_what, value, field) => {
    expect(fieldOf(value)).toBe(field);
  });
});
