import type { Spool } from '../files/spool.ts';
import type { Block, DocumentFrame, Paragraph } from './blocks.ts';
import { liesOnItsSide } from './blocks.ts';
import { drawBars } from './draw-bars.ts';
import { drawTable } from './draw-table.ts';
import { Flow } from './flow.ts';
import { Paper, type TextStyle } from './paper.ts';
import { INK } from './style.ts';

interface Look {
  readonly role: 'H1' | 'H2' | 'H3' | 'P' | 'LI';
  readonly style: TextStyle;
  readonly before: number;
  readonly indent?: number;
  /** What has to follow on the same page, in points: a heading never stands alone at the foot. */
  readonly follows?: number;
}

const looks: Readonly<Record<Paragraph['kind'], Look>> = {
  title: { role: 'H1', style: { size: 18, bold: true }, before: 0 },
  heading: { role: 'H2', style: { size: 12, bold: true }, before: 14, follows: 110 },
  subheading: { role: 'H3', style: { size: 10, bold: true, color: INK.accent }, before: 8, follows: 110 },
  text: { role: 'P', style: { size: 10 }, before: 4 },
  item: { role: 'LI', style: { size: 10 }, before: 3, indent: 10 },
  quote: { role: 'P', style: { size: 10 }, before: 3, indent: 14 },
  soft: { role: 'P', style: { size: 8.5, color: INK.soft }, before: 3 },
};

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
  try {
    const onItsSide = liesOnItsSide(blocks);
    for (const [i, block] of blocks.entries()) {
      flow.lie(onItsSide[i] ? 'landscape' : 'portrait');
      if (block.kind === 'table') drawTable(flow, block);
      else if (block.kind === 'bars') drawBars(flow, block);
      else if (block.kind !== 'item') drawParagraph(flow, block);
      else if (blocks[i - 1]?.kind !== 'item') paper.part('L', () => drawItems(flow, blocks.slice(i)));
      await paper.flush();
      await onBlock?.(i + 1);
    }
    return await paper.end();
  } catch (error) {
    await paper.drop();
    throw error;
  }
}

/** The items with which these blocks begin. */
function drawItems(flow: Flow, blocks: readonly Block[]): void {
  for (const block of blocks) {
    if (block.kind !== 'item') return;
    drawParagraph(flow, block);
  }
}

function drawParagraph(flow: Flow, { kind, text }: Paragraph): void {
  const { role, style, before, indent = 0, follows = 0 } = looks[kind];
  const { paper } = flow;
  const look = { ...style, width: flow.width - indent };
  const whole = kind === 'item' ? `• ${text}` : text;
  flow.space(before);
  // What fits on one page is not torn; what does not goes on overleaf.
  const height = paper.heightOf(whole, look);
  const tooLong = height > flow.wholePage && flow.room > LEAST;
  if (height + follows > flow.room && !tooLong) flow.page();
  if (kind === 'heading') paper.bookmark(text);
  for (let rest = whole; rest !== ''; ) {
    const [part, left] = paper.split(rest, look, flow.room);
    flow.y = paper.text(role, part, flow.left + indent, flow.y, { ...look, lines: Number.POSITIVE_INFINITY });
    rest = left;
    if (rest !== '') flow.page();
  }
}
