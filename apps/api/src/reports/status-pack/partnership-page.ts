import { CONTENT_WIDTH, INK, PAGE } from '../../kernel/paper/style.ts';
import { agreementSection } from './agreement-section.ts';
import { healthSection } from './health-section.ts';
import { obstacleSection } from './obstacle-section.ts';
import type { PackPartnership } from './pack-facts.ts';
import { firstOf, type PageRoom, pageRooms } from './page-room.ts';
import { referralSection } from './referral-chart.ts';
import { reviewSection } from './review-chart.ts';
import { frame, placeOf, type Sheet, sectionHead, tableRow } from './sheet.ts';
import { taskSection } from './task-section.ts';

const GAP = 10;
/** Two columns: facts, and what speaks for or against. */
const HALF = (CONTENT_WIDTH - 24) / 2;
const SECOND = PAGE.left + HALF + 24;
const LABEL = 104;
/** Countries that stand under the name. */
const MAX_COUNTRIES = 5;

/** One partnership on one page: what does not fit is counted, and the page never runs over. */
export function partnershipPage(sheet: Sheet, one: PackPartnership, page: number, inner: boolean): void {
  const { paper } = sheet;
  const room = roomFor(sheet, one, inner);
  paper.addPage({ name: placeOf(one.id), bookmark: one.initiative.name });
  paper.part('Sect', () => {
    sections(sheet, one, inner, room);
  });
  frame(sheet, page);
}

/** The most that the page can show of a partnership. */
function roomFor(sheet: Sheet, one: PackPartnership, inner: boolean): PageRoom {
  const fits = (room: PageRoom) => sheet.paper.measure(() => sections(sheet, one, inner, room)) <= PAGE.bottom;
  return pageRooms.find(fits) ?? pageRooms.at(-1) ?? pageRooms[0];
}

/** Draws everything under each other. Answers the place below it. */
export function sections(sheet: Sheet, one: PackPartnership, inner: boolean, room: PageRoom): number {
  const { paper, texts } = sheet;
  const top = title(sheet, one);
  const beside = healthSection(sheet, one, { x: SECOND, y: top, width: HALF }, room);
  let y = Math.max(facts(sheet, one, top, room), beside) + GAP;
  y = agreementSection(sheet, one, y, room) + GAP;
  y = obstacleSection(sheet, one, y, room) + GAP;
  if (!inner) return paper.text('P', texts.inside, PAGE.left, y, { color: INK.soft, width: CONTENT_WIDTH, lines: 2 });
  y = reviewSection(sheet, one, y) + GAP;
  y = referralSection(sheet, one, y) + GAP;
  return taskSection(sheet, one, y, room);
}

function title({ paper, words, texts }: Sheet, { initiative }: PackPartnership): number {
  const name = { size: 16, bold: true, width: CONTENT_WIDTH, lines: 2 };
  const y = paper.text('H1', initiative.name, PAGE.left, PAGE.top, name);
  const { shown, rest } = firstOf(initiative.countries, MAX_COUNTRIES);
  const countries = shown.map(({ code }) => words.country(code));
  const where = words.list([...countries, ...(rest > 0 ? [texts.moreCountries(rest)] : [])]);
  return paper.text('P', where, PAGE.left, y, { color: INK.soft, width: CONTENT_WIDTH }) + 12;
}

function facts(sheet: Sheet, one: PackPartnership, top: number, { lines }: PageRoom): number {
  const { paper, texts } = sheet;
  let y = sectionHead(sheet, texts.facts, PAGE.left, top, HALF);
  paper.part('Table', () => {
    for (const [name, value] of factRows(sheet, one)) {
      y = tableRow(
        sheet,
        [
          { role: 'TH', text: name, x: PAGE.left, style: { color: INK.soft, width: LABEL - 4 } },
          { text: value, x: PAGE.left + LABEL, style: { width: HALF - LABEL } },
        ],
        y,
        lines,
      );
    }
  });
  return y;
}

function factRows({ texts, words, today }: Sheet, one: PackPartnership): (readonly [string, string])[] {
  const { fact } = texts;
  const stage = words.label('stage', one.stage);
  const reached = one.stageChanges.find(({ to }) => to === one.stage)?.effectiveOn;
  const now = one.intensity && words.label('intensity', one.intensity);
  const target = one.targetIntensity && words.label('intensity', one.targetIntensity);
  const review = one.nextReviewOn && words.date(one.nextReviewOn);
  const overdue = one.nextReviewOn !== null && one.nextReviewOn < today;
  const diligence = one.dueDiligence;
  return [
    [fact.stage, reached ? texts.sinceDay(stage, words.date(reached)) : stage],
    [fact.intensity, now && target && now !== target ? texts.aims(now, target) : (now ?? target ?? '–')],
    [fact.owner, one.owner?.name ?? '–'],
    [fact.since, [one.since && words.date(one.since), one.sister && texts.sister].filter(Boolean).join(' · ') || '–'],
    [fact.last, one.lastCollaboration ? words.date(one.lastCollaboration.happenedOn) : '–'],
    [fact.nextReview, review ? (overdue ? texts.overdueDay(review) : review) : '–'],
    ...(diligence
      ? [
          [
            fact.dueDiligence,
            texts.untilDay(words.label('dueDiligence', diligence.outcome), words.date(diligence.validUntil)),
          ] as const,
        ]
      : []),
    [fact.sharing, words.label('sharing', one.sharing)],
  ];
}
