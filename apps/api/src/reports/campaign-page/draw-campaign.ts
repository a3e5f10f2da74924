import type { CivilDate } from '@alongside/shared';
import type { Spool } from '../../kernel/files/spool.ts';
import type { Words } from '../../kernel/language.ts';
import { Paper } from '../../kernel/paper/paper.ts';
import { CONTENT_WIDTH, INK, PAGE } from '../../kernel/paper/style.ts';
import { drawTlpMark } from '../../kernel/paper/tlp-mark.ts';
import type { CampaignToDraw } from './campaign-facts.ts';
import { campaignTexts } from './campaign-texts.ts';
import { funnelSection } from './funnel-section.ts';
import { heading, namesThatFit, type Sheet } from './sheet.ts';
import { windowSection } from './window-section.ts';

const NAME = 88;
const MOST_PARTICIPANTS = 8;
/** What the last part needs at least: a heading, two lines of sources and the method. */
const FOOT = 78;
const SMALL = { size: 8, width: CONTENT_WIDTH } as const;

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

      y = windowSection(sheet, campaign.comparisons, y + 10, PAGE.bottom - FOOT - 10);

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

function facts(sheet: Sheet, campaign: CampaignToDraw, top: number): number {
  const { paper, words, texts } = sheet;
  const { startsOn, endsOn } = campaign;
  const style = { width: CONTENT_WIDTH - NAME, lines: 2 };
  const room = paper.heightOf('x\nx', style);
  const all = (names: readonly string[]) => namesThatFit(sheet, names, words.list, style, room);
  const rows = [
    [texts.facts.phase, words.label('campaignPhase', campaign.phase)],
    [texts.facts.when, [startsOn, endsOn].flatMap((day) => (day ? [words.date(day)] : [])).join(' – ')],
    [texts.facts.audience, all(campaign.audiences.map((code) => words.label('audience', code)))],
    [texts.facts.countries, all(campaign.countries.map(words.country))],
    [texts.facts.languages, all(campaign.languages.map(words.language))],
    [texts.facts.channels, all(campaign.channels.map((code) => words.label('campaignChannel', code)))],
  ] as const;
  let y = top;
  paper.part('Table', () => {
    for (const [name, value] of rows) {
      if (!value) continue;
      paper.part('TR', () => {
        paper.text('TH', name, PAGE.left, y, { color: INK.soft, width: NAME });
        y = paper.text('TD', value, PAGE.left + NAME, y, style) + 2;
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

/** Where the figures come from, as far as the page has room, and how they were computed. */
function foot(sheet: Sheet, { measurements }: CampaignToDraw, top: number): void {
  const { paper, texts } = sheet;
  const sources = [...new Set(measurements.map(({ source }) => source))];
  const method = { size: 7.5, color: INK.soft, width: CONTENT_WIDTH, lines: 3 };
  let y = top;
  if (sources.length > 0) {
    y = heading(sheet, texts.sources, y);
    const room = PAGE.bottom - y - paper.heightOf(texts.method, method) - 4;
    const told = namesThatFit(sheet, sources, (parts) => parts.join('; '), SMALL, room);
    y = paper.text('P', told, PAGE.left, y, { ...SMALL, lines: Math.floor(room / paper.heightOf('x', SMALL)) }) + 4;
  }
  paper.text('P', texts.method, PAGE.left, y, method);
}
