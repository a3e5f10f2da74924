/** A row of a bar chart; `of` is the base of its number where it is a part of one. */
export interface ReportBar {
  readonly label: string;
  readonly value: number;
  readonly of?: number;
}

/** One piece of the report; the kind of file decides how it is written. */
export type ReportBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'note'; readonly text: string }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
      /** Relative widths of the columns. */
      readonly widths: readonly number[];
    }
  | {
      readonly kind: 'bars';
      readonly title: string;
      /** What the chart shows, for those who do not see it. */
      readonly alt: string;
      readonly rows: readonly ReportBar[];
    };

export const heading = (level: 1 | 2 | 3, text: string): ReportBlock => ({ kind: 'heading', level, text });
export const paragraph = (text: string): ReportBlock => ({ kind: 'paragraph', text });
export const note = (text: string): ReportBlock => ({ kind: 'note', text });

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
    const [before, items] = first < 0 ? [lines, []] : [lines.slice(0, first), lines.slice(first)];
    return [
      ...(before.length > 0 ? [paragraph(before.join(' '))] : []),
      ...(items.length > 0 ? [{ kind: 'list' as const, items: items.map((line) => line.replace(BULLET, '')) }] : []),
    ];
  });
}
