import { searchWords } from '@alongside/shared';
import { initiativeName } from '../load/initiatives.ts';
import { Random } from '../load/random.ts';
import type { SampleSource, Scenario } from './scenario.ts';

const SAMPLES = 400;

/** Two neighbouring letters change places. */
function mistyped(word: string, random: Random): string {
  const at = random.whole(1, Math.max(1, word.length - 3));
  return word.slice(0, at) + word.slice(at + 1, at + 2) + word.slice(at, at + 1) + word.slice(at + 2);
}

/** What people type when they look for an initiative: words of its name, parts of them, with typing errors, labels of facts. */
function question(index: number, random: Random): string {
  const [first = '', second = '', third = ''] = initiativeName(index).split(' ');
  const kinds = [
    () => second,
    () => `${second} ${third}`.toLowerCase(),
    () => `${first} ${second} ${third}`,
    () => second.slice(0, 6),
    () => `${mistyped(second, random)} ${third}`,
    () => mistyped(second, random),
    () => `chat helpline ${third}`,
    () => random.one(['anonymous phone austria', 'young people therapy', 'group therapy sweden', 'parents in school']),
  ];
  return random.one(kinds)();
}

export const search: Scenario = {
  name: 'search',
  title: 'initiative search, first 20',
  document: `query Search($text: String!) {
    initiatives(first: 20, search: $text) {
      edges { cursor node { id name status levels services updatedAt } }
      pageInfo { hasNextPage endCursor }
    }
  }`,
  sql: '',
  values: ({ text }) => [searchWords(String(text))],
  async samples({ viewers }: SampleSource) {
    const random = new Random(7);
    return Array.from({ length: SAMPLES }, (_, index) => ({
      viewer: random.one(viewers),
      variables: { text: question(index * 5, random) },
    }));
  },
  writes: false,
};
