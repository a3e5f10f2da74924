import { setImmediate } from 'node:timers/promises';
import { labelOf } from '../files/sharing-words.ts';
import { type Block, type Cover, contentLevels, placeOf } from './blocks.ts';
import type { Flow } from './flow.ts';
import { INK } from './style.ts';

const LINES = Number.POSITIVE_INFINITY;
/** Points from the top of the page to the title, and from there to what the document rests on. */
const TITLE_AT = 210;
const ABOUT_AFTER = 40;
const LABELS = 130;

/** A heading, and the page on which it stands. */
interface Entry {
  readonly text: string;
  readonly level: 1 | 2;
  /** Its block. */
  readonly at: number;
  readonly page: number;
}

/**
 * The title page and the contents. Where each heading will stand is found out first, without drawing: `draw` puts a block
 * on a flow.
 */
export async function drawFront(
  flow: Flow,
  cover: Cover,
  blocks: readonly Block[],
  draw: (flow: Flow, at: number) => void,
): Promise<void> {
  const { paper } = flow;
  drawCover(flow, cover);
  const trial = flow.trial();
  const unplaced = blocks.flatMap((block, at): Entry[] => {
    const level = contentLevels[block.kind];
    return level && 'text' in block ? [{ text: block.text, level, at, page: 0 }] : [];
  });
  paper.measure(() => drawContents(trial, cover, unplaced));
  trial.close();
  const pages: number[] = [];
  for (const at of blocks.keys()) {
    paper.measure(() => draw(trial, at));
    pages.push(trial.pageNumber);
    // A long report takes its time; others are answered meanwhile.
    await setImmediate();
  }
  const entries = unplaced.map((entry) => ({ ...entry, page: pages[entry.at] ?? 0 }));
  drawContents(flow, cover, entries);
  flow.close();
  await paper.flush();
}

function drawCover(flow: Flow, { about, sharing }: Cover): void {
  const { paper, left, width, frame } = flow;
  flow.page();
  const { title, subject } = frame;
  paper.decoration(() => paper.bar(left, TITLE_AT - 36, 56, 5, INK.accent));
  flow.y = TITLE_AT;
  if (subject !== title)
    flow.y = paper.text('P', subject, left, flow.y, { size: 12, color: INK.soft, width, lines: LINES }) + 6;
  flow.y = paper.text('H1', title, left, flow.y, { size: 28, bold: true, width, lines: LINES }) + ABOUT_AFTER;
  paper.part('Table', () => {
    for (const { label, value } of about) {
      const top = flow.y;
      paper.part('TR', () => {
        paper.text('TH', label, left, top, { size: 10, color: INK.soft, width: LABELS, lines: LINES });
        flow.y = paper.text('TD', value, left + LABELS, top, { size: 10, width: width - LABELS, lines: LINES });
      });
      flow.y += 7;
    }
  });
  flow.y += 18;
  flow.y = paper.text('P', `${labelOf(frame.sharing)}: ${sharing}`, left, flow.y, {
    size: 10,
    color: INK.soft,
    width,
    lines: LINES,
  });
  flow.close();
}

function drawContents(flow: Flow, { contents }: Cover, entries: readonly Entry[]): void {
  const { paper, left } = flow;
  flow.page();
  paper.bookmark(contents, { y: flow.y });
  flow.y = paper.text('H2', contents, left, flow.y, { size: 14, bold: true, width: flow.width }) + 6;
  paper.part('TOC', () => {
    for (const entry of entries) drawEntry(flow, entry);
  });
}

function drawEntry(flow: Flow, { text, level, at, page }: Entry): void {
  const { paper, left } = flow;
  const indent = level === 1 ? 0 : 16;
  const style = { size: level === 1 ? 10.5 : 9.5, bold: level === 1 };
  const width = flow.width - indent - 40;
  if (level === 1) flow.space(7);
  if (flow.room < 20) flow.page();
  const top = flow.y;
  paper.part('TOCI', () => {
    flow.y = paper.text('Link', text, left + indent, top, { ...style, width, to: placeOf(at) }) + 2;
    paper.text('P', String(page), left + flow.width - 36, top, { ...style, width: 36, align: 'right' });
  });
}
