import type { CivilDate } from '@alongside/shared';
import type { Spool } from '../../kernel/files/spool.ts';
import type { Words } from '../../kernel/language.ts';
import { Paper } from '../../kernel/paper/paper.ts';
import { CONTENT_WIDTH, INK, PAGE } from '../../kernel/paper/style.ts';
import { drawTlpMark } from '../../kernel/paper/tlp-mark.ts';
import type { CampaignToDraw } from './campaign-facts.ts';
import { campaignTexts } from './campaign-texts.ts';
import { funnelSection } from './funnel-section.ts';
import { heading, type Sheet } from './sheet.ts';
import { windowSection } from './window-section.ts';

const NAME = 88;
const MOST_PARTICIPANTS = 8;
const MOST_SOURCES = 6;

/** Draws a campaign on exactly one page. */
export async function drawCampaign(campaign: CampaignToDraw, today: CivilDate, words: Words): Promise<Spool> {
  const texts = campaignTexts[words.lang];
  const lead = campaign.lead?.name ?? texts.secretariat;
  const paper = await Paper.open({ title: `${campaign.title} · ${texts.title}`, author: lead, language: words.lang });
  const numbers = new Intl.NumberFormat(words.lang, { maximumSignificantDigits: 3, minimumSignificantDigits: 3 });
  const figure = (value: number) => (value === 0 ? '0' : numbers.format(value));
  const sheet: Sheet = { paper, words, texts, figure };
  try {
    paper.addPage();
    frame(sheet, campaign, today);
    paper.part('Sect', () => {
      let y = head(sheet, campaign, lead);
      y = facts(sheet, campaign, y + 8);
      y = participants(sheet, campaign, y + 8);
      y = funnelSection(sheet, campaign.funnel, y + 10);
      y = windowSection(sheet, campaign.comparisons, y + 10);
      foot(sheet, campaign, y + 10);
    });
    return await paper.end();
  } catch (error) {
    await paper.drop();
    throw error;
  }
}

function frame({ paper, words, texts }: Sheet, { sharing }: CampaignToDraw, today: CivilDate): void {
  paper.decoration(() => {
    paper.write(texts.title, PAGE.left, 40, { size: 8, color: INK.soft, width: 330 });
    drawTlpMark(paper, sharing, PAGE.right, 34);
    paper.line(PAGE.left, PAGE.bottom + 8, PAGE.right, PAGE.bottom + 8);
    paper.write(texts.asOf(words.date(today)), PAGE.left, PAGE.bottom + 18, { size: 8, color: INK.soft });
    drawTlpMark(paper, sharing, PAGE.right, PAGE.bottom + 14);
  });
}

function head({ paper, words, texts }: Sheet, campaign: CampaignToDraw, lead: string): number {
  let y = paper.text('H1', campaign.title, PAGE.left, PAGE.top - 14, {
    size: 18,
    bold: true,
    width: CONTENT_WIDTH,
    lines: 2,
  });
  const below = [words.label('campaignTheme', campaign.theme), texts.ledBy(lead)].join(' · ');
  y = paper.text('P', below, PAGE.left, y + 2, { color: INK.soft, width: CONTENT_WIDTH });
  return campaign.aim
    ? paper.text('P', campaign.aim, PAGE.left, y + 4, { size: 10, width: CONTENT_WIDTH, lines: 4 })
    : y;
}

function facts({ paper, words, texts }: Sheet, campaign: CampaignToDraw, top: number): number {
  const { startsOn, endsOn } = campaign;
  const rows = [
    [texts.facts.phase, words.label('campaignPhase', campaign.phase)],
    [texts.facts.when, [startsOn, endsOn].flatMap((day) => (day ? [words.date(day)] : [])).join(' – ')],
    [texts.facts.audience, words.list(campaign.audiences.map((code) => words.label('audience', code)))],
    [texts.facts.countries, words.list(campaign.countries.map(words.country))],
    [texts.facts.languages, words.list(campaign.languages.map(words.language))],
    [texts.facts.channels, words.list(campaign.channels.map((code) => words.label('campaignChannel', code)))],
  ] as const;
  let y = top;
  paper.part('Table', () => {
    for (const [name, value] of rows) {
      if (!value) continue;
      paper.part('TR', () => {
        paper.text('TH', name, PAGE.left, y, { color: INK.soft, width: NAME });
        y = paper.text('TD', value, PAGE.left + NAME, y, { width: CONTENT_WIDTH - NAME, lines: 2 }) + 2;
      });
    }
  });
  return y;
}

function participants(sheet: Sheet, { participants: all }: CampaignToDraw, top: number): number {
  const { paper, words, texts } = sheet;
  let y = heading(sheet, texts.participants, top);
  const half = CONTENT_WIDTH / 2;
  paper.part('L', () => {
    for (const [i, { name, role }] of all.slice(0, MOST_PARTICIPANTS).entries()) {
      const line = `${name} (${words.label('campaignRole', role)})`;
      const below = paper.text('LI', line, PAGE.left + (i % 2) * half, y, { width: half - 10 });
      if (i % 2 === 1 || i === all.length - 1 || i === MOST_PARTICIPANTS - 1) y = below + 2;
    }
  });
  const rest = all.length - MOST_PARTICIPANTS;
  return rest > 0 ? paper.text('P', texts.more(words.number(rest)), PAGE.left, y, { color: INK.soft, width: half }) : y;
}

/** Where the figures come from, and how they were computed; as far as the page has room. */
function foot(sheet: Sheet, { measurements }: CampaignToDraw, top: number): void {
  const { paper, texts, words } = sheet;
  const sources = [...new Set(measurements.map(({ source }) => source))];
  const named = sources.slice(0, MOST_SOURCES);
  const rest = sources.length - named.length;
  let y = Math.min(top, PAGE.bottom - 78);
  if (named.length > 0) {
    const told = [...named, ...(rest > 0 ? [texts.more(words.number(rest))] : [])].join('; ');
    y = heading(sheet, texts.sources, y);
    y = paper.text('P', told, PAGE.left, y, { size: 8, width: CONTENT_WIDTH, lines: 3 }) + 4;
  }
  paper.text('P', texts.method, PAGE.left, y, { size: 7.5, color: INK.soft, width: CONTENT_WIDTH, lines: 3 });
}
