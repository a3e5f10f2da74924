import type { SharingLabel } from '@alongside/domain';
import type { CivilDate } from '@alongside/shared';
import type { Spool } from '../../kernel/files/spool.ts';
import type { Words } from '../../kernel/language.ts';
import { Paper, type TextStyle } from '../../kernel/paper/paper.ts';
import { CONTENT_WIDTH, INK, PAGE } from '../../kernel/paper/style.ts';
import { drawTlpMark } from '../../kernel/paper/tlp-mark.ts';
import type { Block } from './report-blocks.ts';
import { reportTexts } from './report-texts.ts';

interface Look {
  readonly role: 'H1' | 'H2' | 'H3' | 'P' | 'LI';
  readonly style: TextStyle;
  readonly before: number;
  readonly indent?: number;
}

const looks: Readonly<Record<Block['kind'], Look>> = {
  title: { role: 'H1', style: { size: 18, bold: true }, before: 0 },
  heading: { role: 'H2', style: { size: 12, bold: true }, before: 14 },
  theme: { role: 'H3', style: { size: 10, bold: true, color: INK.accent }, before: 8 },
  text: { role: 'P', style: { size: 10 }, before: 4 },
  item: { role: 'LI', style: { size: 10 }, before: 3, indent: 10 },
  quote: { role: 'P', style: { size: 10 }, before: 3, indent: 14 },
  soft: { role: 'P', style: { size: 8.5, color: INK.soft }, before: 3 },
};
/** Lines that one paragraph may take: a page full. */
const LINES = 50;

/** What the pages say beside their content. */
export interface ReportFrame {
  readonly title: string;
  readonly by: string;
  readonly today: CivilDate;
  readonly sharing: SharingLabel;
  readonly words: Words;
}

/** Draws the paragraphs below each other, on as many pages as they need. */
export async function drawReport(blocks: readonly Block[], frame: ReportFrame): Promise<Spool> {
  const { title, by, words } = frame;
  const texts = reportTexts[words.lang];
  const paper = await Paper.open({ title: `${title} · ${texts.title}`, author: by, language: words.lang });
  try {
    let y: number = PAGE.bottom;
    for (const { kind, text } of blocks) {
      const { role, style, before, indent = 0 } = looks[kind];
      const write = (top: number) =>
        paper.text(role, kind === 'item' ? `• ${text}` : text, PAGE.left + indent, top, {
          ...style,
          width: CONTENT_WIDTH - indent,
          lines: LINES,
        });
      // A heading never stands alone at the foot of a page.
      const room = kind === 'heading' || kind === 'theme' ? 40 : 0;
      if (paper.measure(() => write(y + before)) + room > PAGE.bottom) {
        newPage(paper, frame);
        y = PAGE.top - 14;
      } else y += before;
      y = write(y);
    }
    return await paper.end();
  } catch (error) {
    await paper.drop();
    throw error;
  }
}

function newPage(paper: Paper, { today, sharing, words }: ReportFrame): void {
  const texts = reportTexts[words.lang];
  paper.addPage();
  paper.decoration(() => {
    paper.write(texts.title, PAGE.left, 40, { size: 8, color: INK.soft, width: 330 });
    drawTlpMark(paper, sharing, PAGE.right, 34);
    paper.line(PAGE.left, PAGE.bottom + 8, PAGE.right, PAGE.bottom + 8);
    paper.write(texts.asOf(words.date(today)), PAGE.left, PAGE.bottom + 18, { size: 8, color: INK.soft });
    drawTlpMark(paper, sharing, PAGE.right, PAGE.bottom + 14);
  });
}
