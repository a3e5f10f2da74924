import { buffer } from 'node:stream/consumers';
import { campaignMetrics, campaignThemes, type WindowComparison } from '@alongside/domain';
import { civilDate } from '@alongside/shared';
import { describe, expect, it } from '@jest/globals';
import { extractText, getDocumentProxy } from 'unpdf';
import { type Language, languages, wordsOf } from '../../kernel/language.ts';
import type { CampaignToDraw } from './campaign-facts.ts';
import { drawCampaign } from './draw-campaign.ts';

const window = (code: 'BASELINE' | 'CAMPAIGN' | 'AFTER') => ({
  window: code,
  from: '2026-09-12',
  until: '2026-12-10',
  days: 90,
  numerator: 1_234_567,
  denominator: 7_654_321,
  perDay: null,
  rate: { numerator: 1_234_567, denominator: 7_654_321, percent: 16.1 },
});

const small: CampaignToDraw = {
  title: 'A notice beside the search',
  theme: campaignThemes.codes[0] ?? 'STIGMA',
  aim: null,
  phase: 'EVALUATED',
  startsOn: '2026-09-12',
  endsOn: '2026-12-10',
  sharing: 'GREEN',
  audiences: ['CSAM_VIEWERS'],
  countries: ['NL'],
  languages: ['nl'],
  channels: ['PLATFORM_WARNING'],
  lead: { name: 'A hotline' },
  participants: [{ name: 'A hotline', role: 'LEAD', approval: 'APPROVED' }],
  funnel: [
    { metric: 'IMPRESSIONS', count: 2_800_000, leftOut: 1, ofFirst: null, ofPrevious: null, implausible: false },
    { metric: 'CLICKS', count: null, leftOut: 0, ofFirst: null, ofPrevious: null, implausible: true },
  ],
  comparisons: [],
  measurements: Array.from({ length: 9 }, (_, i) => ({ source: `Report ${i + 1} of a platform` })),
};

/** A campaign that has more of everything than a page can show. */
const full: CampaignToDraw = {
  ...small,
  title: 'A title that is as long as titles may be, '.repeat(4),
  aim: 'What it wants to reach, at length. '.repeat(14),
  countries: 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' '),
  participants: Array.from({ length: 30 }, (_, i) => ({
    name: `Partner ${i + 1}`,
    role: 'PARTNER' as const,
    approval: 'APPROVED' as const,
  })),
  comparisons: campaignMetrics.codes.map(
    (metric): WindowComparison => ({
      metric,
      windows: [window('BASELINE'), window('CAMPAIGN'), window('AFTER')] as unknown as WindowComparison['windows'],
      toCampaign: 20.1,
      toAfter: -34.1,
      doubts: ['LENGTHS_DIFFER'],
    }),
  ),
  measurements: Array.from({ length: 60 }, (_, i) => ({ source: `Source ${i + 1}: monthly statistics of a service` })),
};

async function drawn(campaign: CampaignToDraw, language: Language) {
  const spool = await drawCampaign(campaign, civilDate('2026-12-20'), wordsOf(language));
  const pdf = await getDocumentProxy(new Uint8Array(await buffer(spool.read())));
  const { items } = await (await pdf.getPage(1)).getTextContent();
  const lines = (items as { readonly str?: string; readonly transform?: readonly number[] }[]).flatMap(
    ({ str = '', transform }) => (str.trim() && transform ? [{ str, height: Number(transform[5]) }] : []),
  );
  const day = lines.find(({ str }) => /^(As of|Stand) /.test(str))?.height ?? Number.POSITIVE_INFINITY;
  const { text } = await extractText(pdf, { mergePages: true });
  // Below all content stand the day and the label.
  const below = lines.filter(({ str, height }) => height <= day && !str.startsWith('TLP'));
  return { pages: pdf.numPages, text: text.replaceAll(/\s+/g, ' '), below };
}

describe('a campaign on one page', () => {
  it('names every source while there is room', async () => {
    const { text } = await drawn(small, 'en');
    for (const { source } of small.measurements) expect(text).toContain(source);
    expect(text).not.toMatch(/and \d+ more/);
    expect(text).toContain('not measured');
  });

  it.each(languages)(
    'stays on its page when there is more of everything, and counts what it leaves out (%s)',
    async (language) => {
      const { pages, text, below } = await drawn(full, language);
      const left = [...text.matchAll(/(?:and|und) (\d+) (?:more|weitere)/g)].map(([, count]) => Number(count));
      const [countries = 0, participants = 0, figures = 0, sources = 0] = left;
      expect([pages, left.length]).toEqual([1, 4]);
      expect(countries).toBeLessThan(27);
      expect(text.match(/Partner \d+/g)).toHaveLength(30 - participants);
      expect(text.match(/−34[.,]1/g)).toHaveLength(campaignMetrics.codes.length - figures);
      expect(text.match(/Source \d+/g)).toHaveLength(60 - sources);
      expect(below.map(({ str }) => str)).toEqual([expect.stringMatching(/2026$/)]);
    },
  );
});
