import type { Spool } from '../files/spool.ts';
import type { Block, DocumentFrame } from './blocks.ts';
import { drawBlocks } from './draw-blocks.ts';
import { writeHtml } from './write-html.ts';

export interface DocumentFormat {
  readonly type: string;
  readonly ending: string;
  /** `onBlock` is told how many blocks are written; what it throws ends the writing. */
  readonly write: (
    blocks: readonly Block[],
    frame: DocumentFrame,
    onBlock?: (done: number) => Promise<void>,
  ) => Promise<Spool>;
}

/** Kinds of file that can be made of the same blocks. */
export const documentFormats = {
  PDF: { type: 'application/pdf', ending: 'pdf', write: drawBlocks },
  DOCX: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ending: 'docx',
    // Its library is large and seldom needed.
    write: async (blocks, frame) => (await import('./write-docx.ts')).writeDocx(blocks, frame),
  },
  HTML: { type: 'text/html; charset=utf-8', ending: 'html', write: writeHtml },
} as const satisfies Readonly<Record<string, DocumentFormat>>;

export type DocumentFormatName = keyof typeof documentFormats;
