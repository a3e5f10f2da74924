/** One paragraph; what it is decides how each kind of file writes it. */
export interface ReportParagraph {
  readonly kind: 'heading' | 'subheading' | 'topic' | 'text' | 'item' | 'soft';
  readonly text: string;
}

export interface ReportTable {
  readonly kind: 'table';
  readonly caption: string;
  /** Heads with the widths of their columns, relative to each other. */
  readonly columns: readonly { readonly head: string; readonly width: number; readonly align?: 'right' }[];
  readonly rows: readonly (readonly string[])[];
}

export interface ReportBars {
  readonly kind: 'bars';
  readonly caption: string;
  /** What the chart shows, for those who do not see it. */
  readonly alt: string;
  /** `shown` is how the number is written, with its base. */
  readonly bars: readonly { readonly label: string; readonly value: number; readonly shown: string }[];
}

/** One piece of the report, in the shape of the blocks that documents are written of. */
export type ReportBlock = ReportParagraph | ReportTable | ReportBars;

export const heading = (text: string): ReportBlock => ({ kind: 'heading', text });
export const subheading = (text: string): ReportBlock => ({ kind: 'subheading', text });
/** A heading of the third level. */
export const topic = (text: string): ReportBlock => ({ kind: 'topic', text });
export const paragraph = (text: string): ReportBlock => ({ kind: 'text', text });
export const note = (text: string): ReportBlock => ({ kind: 'soft', text });
export const items = (texts: readonly string[]): ReportBlock[] => texts.map((text) => ({ kind: 'item', text }));

const BULLET = /^[-•]\s+/;

/** Written text as blocks: an empty line parts paragraphs, lines that begin with `- ` are a list. */
export function textBlocks(text: string): readonly ReportBlock[] {
  const parts = text.trim().split(/\n\s*\n/);
  return parts.flatMap((part): ReportBlock[] => {
    const lines = part
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
    const first = lines.findIndex((line) => BULLET.test(line));
    const before = first < 0 ? lines : lines.slice(0, first);
    const listed = first < 0 ? [] : lines.slice(first);
    return [
      ...(before.length > 0 ? [paragraph(before.join(' '))] : []),
      ...items(listed.map((line) => line.replace(BULLET, ''))),
    ];
  });
}
