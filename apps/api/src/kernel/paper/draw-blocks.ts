import type { Spool } from '../files/spool.ts';
import type { Block, DocumentFrame, Paragraph } from './blocks.ts';
import { liesOnItsSide, placeOf } from './blocks.ts';
import { drawBars } from './draw-bars.ts';
import { drawFront } from './draw-front.ts';
import { drawTable } from './draw-table.ts';
import { Flow } from './flow.ts';
import { Paper, type TextStyle } from './paper.ts';
import { INK } from './style.ts';

interface Look {
  readonly role: 'H1' | 'H2' | 'H3' | 'H4' | 'P' | 'LI';
  readonly style: TextStyle;
  readonly before: number;
  readonly indent?: number;
  /** What has to follow on the same page, in points: a heading never stands alone at the foot. */
  readonly follows?: number;
  /** Stands in the reader's contents. */
  readonly level?: 1 | 2 | 3;
}

const looks: Readonly<Record<Paragraph['kind'], Look>> = {
  title: { role: 'H1', style: { size: 18, bold: true }, before: 0 },
  heading: { role: 'H2', style: { size: 14, bold: true }, before: 18, follows: 110, level: 1 },
  subheading: { role: 'H3', style: { size: 10.5, bold: true, color: INK.accent }, before: 10, follows: 110, level: 2 },
  topic: { role: 'H4', style: { size: 10, bold: true }, before: 6, follows: 60, level: 3 },
  text: { role: 'P', style: { size: 10 }, before: 4 },
  item: { role: 'LI', style: { size: 10 }, before: 3, indent: 20 },
  quote: { role: 'P', style: { size: 10 }, before: 3, indent: 14 },
  soft: { role: 'P', style: { size: 8.5, color: INK.soft }, before: 3 },
};

/** Points from the mark of an item to its text. */
const BULLET = 10;
/** Points below which no long text begins on a page. */
const LEAST = 60;

/** Draws the blocks below each other, on as many pages as they need. Nothing is cut. */
export async function drawBlocks(
  blocks: readonly Block[],
  frame: DocumentFrame,
  onBlock?: (done: number) => Promise<void>,
): Promise<Spool> {
  const { title, subject, by, language } = frame;
  const paper = await Paper.open({ title: title === subject ? title : `${title} · ${subject}`, author: by, language });
  const flow = new Flow(paper, frame);
  const onItsSide = liesOnItsSide(blocks);
  const draw = (on: Flow, at: number) => {
    on.lie(onItsSide[at] ? 'landscape' : 'portrait');
    drawBlock(on, blocks, at);
  };
  try {
    if (frame.cover) await drawFront(flow, frame.cover, blocks, draw);
    for (const at of blocks.keys()) {
      draw(flow, at);
      await paper.flush();
      await onBlock?.(at + 1);
    }
    return await paper.end();
  } catch (error) {
    await paper.drop();
    throw error;
  }
}

function drawBlock(flow: Flow, blocks: readonly Block[], at: number): void {
  const block = blocks[at];
  if (block === undefined) return;
  if (block.kind === 'table') drawTable(flow, block);
  else if (block.kind === 'bars') drawBars(flow, block);
  else if (block.kind !== 'item') drawParagraph(flow, block, at);
  else if (blocks[at - 1]?.kind !== 'item') flow.paper.part('L', () => drawItems(flow, blocks, at));
}

/** The items that stand together from here on. */
function drawItems(flow: Flow, blocks: readonly Block[], from: number): void {
  for (let at = from; ; at += 1) {
    const block = blocks[at];
    if (block?.kind !== 'item') return;
    drawParagraph(flow, block, at);
  }
}

function drawParagraph(flow: Flow, { kind, text }: Paragraph, at: number): void {
  const { role, style, before, indent = 0, follows = 0, level } = looks[kind];
  const { paper } = flow;
  const look = { ...style, width: flow.width - indent };
  flow.space(before);
  // What fits on one page is not torn; what does not goes on overleaf.
  const height = paper.heightOf(text, look);
  const tooLong = height > flow.wholePage && flow.room > LEAST;
  if (height + follows > flow.room && !tooLong) flow.page();
  if (level) {
    paper.bookmark(text, { level, y: flow.y - before });
    paper.place(placeOf(at), flow.y - before);
  }
  if (kind === 'item') paper.decoration(() => paper.write('•', flow.left + indent - BULLET, flow.y, style));
  for (let rest = text; rest !== ''; ) {
    const [part, left] = paper.split(rest, look, flow.room);
    flow.y = paper.text(role, part, flow.left + indent, flow.y, { ...look, lines: Number.POSITIVE_INFINITY });
    rest = left;
    if (rest !== '') flow.page();
  }
}
