import { CONTENT_WIDTH, INK, PAGE } from '../../kernel/paper/style.ts';
import type { PackPartnership } from './pack-facts.ts';
import { type Sheet, sectionHead } from './sheet.ts';

const ROW = 15;
const HIGHEST = 4;
/** Where the scale begins and how wide it is. */
const SCALE = { x: PAGE.left + 200, width: 200 };
const OURS = PAGE.right - 74;
const THEIRS = PAGE.right - 30;

type Review = PackPartnership['reviews'][number];

const at = (score: number): number => SCALE.x + (SCALE.width * score) / HIGHEST;

/** The last review: both sides' scores on one line for each domain, with the numbers beside it. */
export function reviewSection(sheet: Sheet, one: PackPartnership, top: number): number {
  const { paper, texts, words } = sheet;
  let y = sectionHead(sheet, texts.review, PAGE.left, top, CONTENT_WIDTH);
  const review = one.reviews.find(({ heldOn }) => heldOn !== null);
  if (!review?.heldOn) return paper.text('P', texts.noReview, PAGE.left, y, { color: INK.soft, width: CONTENT_WIDTH });
  const outcome = review.outcome ? words.label('reviewOutcome', review.outcome) : '';
  paper.text('P', texts.reviewOn(words.date(review.heldOn), outcome), PAGE.left, y, { width: 190 });
  paper.part('Table', () => {
    y = head(sheet, y);
    for (const score of review.scores) {
      row(sheet, score, y);
      y += ROW;
    }
  });
  return y;
}

function head({ paper, texts }: Sheet, y: number): number {
  const style = { size: 7.5, color: INK.soft, width: 40, align: 'right' } as const;
  paper.part('TR', () => {
    paper.text('TH', texts.scale, SCALE.x, y, { ...style, width: SCALE.width, align: 'left' });
    paper.text('TH', texts.us, OURS - 22, y, style);
    paper.text('TH', texts.partner, THEIRS - 10, y, style);
  });
  paper.decoration(() => {
    paper.dot(OURS - 10 + 28 - paper.widthOf(texts.us, style) - 8, y + 5, 2.6, INK.accent);
    paper.dot(THEIRS + 30 - paper.widthOf(texts.partner, style) - 8, y + 5, 2.6, INK.accent, true);
  });
  return y + ROW;
}

function row({ paper, words }: Sheet, { domain, hotline, partner }: Review['scores'][number], y: number): void {
  const middle = y + 6;
  paper.decoration(() => {
    paper.line(SCALE.x, middle, SCALE.x + SCALE.width, middle);
    for (let tick = 0; tick <= HIGHEST; tick += 1) paper.line(at(tick), middle - 2, at(tick), middle + 2);
    if (hotline !== null && partner !== null) paper.line(at(hotline), middle, at(partner), middle, INK.accent, 1.4);
    if (hotline !== null) paper.dot(at(hotline), middle, 3, INK.accent);
    // The same score of both sides shows as a ring around the dot.
    if (partner !== null) paper.dot(at(partner), middle, hotline === partner ? 4.4 : 3, INK.accent, true);
    if (hotline !== null && hotline === partner) paper.dot(at(hotline), middle, 2.2, INK.accent);
  });
  const figure = { width: 40, align: 'right' } as const;
  paper.part('TR', () => {
    paper.text('TH', words.label('reviewDomain', domain), PAGE.left, y, { width: SCALE.x - PAGE.left - 10 });
    paper.text('TD', hotline === null ? '–' : String(hotline), OURS - 22, y, figure);
    paper.text('TD', partner === null ? '–' : String(partner), THEIRS - 10, y, figure);
  });
}
