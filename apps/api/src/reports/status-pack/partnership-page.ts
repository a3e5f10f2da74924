import { CONTENT_WIDTH, INK, PAGE } from '../../kernel/paper/style.ts';
import { agreementSection } from './agreement-section.ts';
import { obstacleSection } from './obstacle-section.ts';
import type { PackPartnership } from './pack-facts.ts';
import { referralSection } from './referral-chart.ts';
import { reviewSection } from './review-chart.ts';
import { frame, healthMark, placeOf, type Sheet, sectionHead } from './sheet.ts';

const GAP = 11;
const ROW = 14;
/** Two columns: facts, and what speaks for or against. */
const HALF = (CONTENT_WIDTH - 24) / 2;
const SECOND = PAGE.left + HALF + 24;
const LABEL = 108;
/** What fits beside the facts, and at the end of the page. */
const MAX_REASONS = 6;
const MAX_TASKS = 6;

/** One partnership on one page: whatever it holds, the page never runs over. */
export function partnershipPage(sheet: Sheet, one: PackPartnership, page: number, inner: boolean): void {
  const { paper } = sheet;
  paper.addPage(placeOf(one.id), one.initiative.name);
  paper.part('Sect', () => {
    let y = title(sheet, one);
    y = Math.max(facts(sheet, one, y), health(sheet, one, y)) + GAP;
    y = agreementSection(sheet, one, y) + GAP;
    y = obstacleSection(sheet, one, y) + GAP;
    if (inner) {
      y = reviewSection(sheet, one, y) + GAP;
      y = referralSection(sheet, one, y) + GAP;
      tasks(sheet, one, y);
    } else paper.text('P', sheet.texts.inside, PAGE.left, y, { color: INK.soft, width: CONTENT_WIDTH, lines: 2 });
  });
  frame(sheet, page);
}

function title({ paper, words }: Sheet, one: PackPartnership): number {
  const y = paper.text('H1', one.initiative.name, PAGE.left, PAGE.top, {
    size: 16,
    bold: true,
    width: CONTENT_WIDTH,
    lines: 2,
  });
  const countries = one.initiative.countries.map(({ code }) => words.country(code));
  return paper.text('P', words.list(countries), PAGE.left, y, { color: INK.soft, width: CONTENT_WIDTH }) + 12;
}

function facts(sheet: Sheet, one: PackPartnership, top: number): number {
  const { paper, texts } = sheet;
  let y = sectionHead(sheet, texts.facts, PAGE.left, top, HALF);
  paper.part('Table', () => {
    for (const [name, value] of factRows(sheet, one)) {
      paper.part('TR', () => {
        paper.text('TH', name, PAGE.left, y, { color: INK.soft, width: LABEL });
        paper.text('TD', value, PAGE.left + LABEL, y, { width: HALF - LABEL });
      });
      y += ROW;
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

function health(sheet: Sheet, { health: found }: PackPartnership, top: number): number {
  const { paper, texts, words } = sheet;
  let y = sectionHead(sheet, texts.healthWhy, SECOND, top, HALF);
  healthMark(sheet, found.level, SECOND + 4, y + 6);
  y = paper.text('P', words.label('healthLevel', found.level), SECOND + 14, y, { bold: true, width: HALF - 14 }) + 3;
  if (found.override) {
    const { by, endsOn, reason } = found.override;
    const text = texts.judged(by, words.date(endsOn), reason);
    y = paper.text('P', text, SECOND, y, { color: INK.soft, width: HALF, lines: 3 }) + 3;
  }
  if (found.reasons.length === 0) {
    const text = found.level === 'NOT_ASSESSED' ? texts.healthUnknown : texts.noReasons;
    return paper.text('P', text, SECOND, y, { color: INK.soft, width: HALF });
  }
  paper.part('L', () => {
    for (const { code, severity, since } of found.reasons.slice(0, MAX_REASONS)) {
      healthMark(sheet, severity, SECOND + 4, y + 6);
      const text = `${words.label('healthReason', code)}, ${words.date(since)}`;
      paper.text('LI', text, SECOND + 14, y, { width: HALF - 14 });
      y += ROW;
    }
  });
  return y;
}

function tasks(sheet: Sheet, { openTasks }: PackPartnership, top: number): void {
  const { paper, texts, words } = sheet;
  let y = sectionHead(sheet, texts.tasks, PAGE.left, top, CONTENT_WIDTH);
  if (openTasks.length === 0) {
    paper.text('P', texts.noTasks, PAGE.left, y, { color: INK.soft, width: CONTENT_WIDTH });
    return;
  }
  const room = Math.max(1, Math.min(MAX_TASKS, Math.floor((PAGE.bottom - y) / ROW)));
  const shown = openTasks.length > room ? openTasks.slice(0, room - 1) : openTasks;
  paper.part('Table', () => {
    for (const { title: what, dueOn, overdue, assignee } of shown) {
      paper.part('TR', () => {
        const due = dueOn ? words.date(dueOn) : '–';
        paper.text('TD', overdue ? texts.overdueDay(due) : due, PAGE.left, y, {
          width: LABEL + 20,
          color: overdue ? INK.risk : INK.soft,
        });
        paper.text('TD', what, PAGE.left + LABEL + 24, y, { width: CONTENT_WIDTH - LABEL - 24 - 120 });
        paper.text('TD', assignee?.name ?? '–', PAGE.right - 110, y, { width: 110, align: 'right', color: INK.soft });
      });
      y += ROW;
    }
  });
  const rest = openTasks.length - shown.length;
  if (rest > 0) paper.text('P', texts.more(rest), PAGE.left, y, { color: INK.soft, width: CONTENT_WIDTH });
}
