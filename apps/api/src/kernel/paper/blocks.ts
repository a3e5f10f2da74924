import type { SharingLabel } from '@alongside/domain';
import type { Language } from '../language.ts';

/** One paragraph; what it is decides how each kind of file writes it. */
export interface Paragraph {
  readonly kind: 'title' | 'heading' | 'subheading' | 'topic' | 'text' | 'item' | 'quote' | 'soft';
  readonly text: string;
}

/** A text that may lead to a page of the web. */
export type Cell = string | { readonly text: string; readonly href: string };

export interface Table {
  readonly kind: 'table';
  /** What the table shows, above it. */
  readonly caption: string;
  /** Heads with the widths of their columns, relative to each other. */
  readonly columns: readonly { readonly head: string; readonly width: number; readonly align?: 'right' }[];
  /** As many cells as there are columns; the first names its row. */
  readonly rows: readonly (readonly Cell[])[];
}

/** Numbers as lengths, each written out beside its bar. */
export interface Bars {
  readonly kind: 'bars';
  readonly caption: string;
  /** What the chart shows, as a sentence: read out instead of the bars. */
  readonly alt: string;
  /** `value` from 0 to the greatest of all; `shown` is how it is written, with its base. */
  readonly bars: readonly { readonly label: string; readonly value: number; readonly shown: string }[];
}

/** A part of a document: the same for every kind of file. */
export type Block = Paragraph | Table | Bars;

/** A title page, and contents after it. Documents of a few pages have none. */
export interface Cover {
  /** What the document rests on, in pairs. */
  readonly about: readonly { readonly label: string; readonly value: string }[];
  /** With whom it may be shared. */
  readonly sharing: string;
  /** What stands above the contents. */
  readonly contents: string;
}

/** What a document says beside its content. */
export interface DocumentFrame {
  readonly title: string;
  /** What kind of document it is; above every page. */
  readonly subject: string;
  /** The day of its data, as a phrase; at the foot of every page. */
  readonly asOf: string;
  readonly by: string;
  readonly sharing: SharingLabel;
  readonly language: Language;
  readonly cover?: Cover;
}

/** Headings that contents list, with their level. */
export const contentLevels: Readonly<Partial<Record<Block['kind'], 1 | 2>>> = { heading: 1, subheading: 2 };

/** A heading's place in the document, for what leads there. */
export const placeOf = (at: number): string => `part-${String(at)}`;

const heads: readonly Block['kind'][] = ['title', 'heading', 'subheading', 'topic'];

/** For each block, whether its page lies on its side: that of a table of many columns does, with the headings and words right above it. */
export function liesOnItsSide(blocks: readonly Block[]): boolean[] {
  const isContent = ({ kind }: Block) => kind === 'table' || kind === 'bars';
  return blocks.map((_, i) => {
    const body = blocks.findIndex(({ kind }, at) => at >= i && !heads.includes(kind));
    const next = blocks.find(
      (block, at) => at >= Math.max(body, i) && (isContent(block) || heads.includes(block.kind)),
    );
    return next?.kind === 'table' && next.columns.length > 6;
  });
}

/** A cell that leads to an address of the web; anything else that calls itself an address stays a text. */
export function linked(text: string, address: string | null): Cell {
  const url = address !== null && URL.canParse(address) ? new URL(address) : undefined;
  return url && ['https:', 'http:'].includes(url.protocol) ? { text, href: url.href } : text;
}

export const textOf = (cell: Cell): string => (typeof cell === 'string' ? cell : cell.text);
