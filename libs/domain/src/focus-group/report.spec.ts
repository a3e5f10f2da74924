import { describe, expect, it } from '@jest/globals';
import type { ConsentPurpose } from '../vocabulary/index.ts';
import { type ReportFacts, reportContent } from './index.ts';

const person = (id: string, ...consents: ConsentPurpose[]): ReportFacts['participants'][number] => ({
  id,
  attendance: 'ATTENDED',
  consents,
  candidate: {
    name: `Name ${id}`,
    role: `Role ${id}`,
    organisation: `Organisation ${id}`,
    side: id === 'p' ? 'PREVENTION' : 'HOTLINE',
  },
});
const finding = (given: Partial<ReportFacts['findings'][number]>): ReportFacts['findings'][number] => ({
  theme: 'Referral',
  statement: 'A list is missing.',
  support: 2,
  quote: null,
  named: false,
  speaker: null,
  ...given,
});

describe('the report of a focus group', () => {
  it('counts who was there, and names nobody who has not agreed to it', () => {
    const facts: ReportFacts = {
      participants: [person('h'), person('p', 'QUOTATION'), { ...person('x', 'ATTRIBUTION'), attendance: 'NO_SHOW' }],
      findings: [
        finding({ quote: 'words of h', named: true, speaker: { id: 'h' } }),
        finding({ quote: 'words of p', named: true, speaker: { id: 'p' } }),
        finding({ named: true, speaker: { id: 'x' } }),
      ],
      actions: [],
    };
    const content = reportContent(facts);
    expect(content).toMatchObject({
      attended: 2,
      sides: [
        { side: 'HOTLINE', count: 1 },
        { side: 'PREVENTION', count: 1 },
      ],
    });
    expect(content.themes[0]?.findings.map(({ quote, by }) => [quote, by])).toEqual([
      [null, null],
      ['words of p', null],
      [null, null],
    ]);
    expect(JSON.stringify(content)).not.toMatch(/Name|Role|Organisation|words of h/);
  });

  it('names who has agreed, and leaves out what nobody will do', () => {
    const content = reportContent({
      participants: [person('h', 'ATTRIBUTION', 'QUOTATION')],
      findings: [finding({ quote: 'words', named: true, speaker: { id: 'h' } }), finding({ theme: 'Money' })],
      actions: [
        { title: 'Write a list', dueOn: null, state: 'OPEN' },
        { title: 'Forget it', dueOn: null, state: 'DROPPED' },
      ],
    });
    expect(content.themes.map(({ theme }) => theme)).toEqual(['Referral', 'Money']);
    expect(content.themes[0]?.findings).toMatchObject([{ quote: 'words', by: 'Name h, Role h, Organisation h' }]);
    expect(content.actions.map(({ title }) => title)).toEqual(['Write a list']);
  });
});
