import type { SharingLabel } from '@alongside/domain';
import { labelOf } from '../files/sharing-words.ts';
import type { Paper, TextStyle } from './paper.ts';

/** Colours that TLP 2.0 gives its labels, on black. */
const COLORS: Readonly<Record<SharingLabel, NonNullable<TextStyle['color']>>> = {
  RED: '#FF2B2B',
  AMBER_STRICT: '#FFC000',
  AMBER: '#FFC000',
  GREEN: '#33FF00',
  CLEAR: '#FFFFFF',
};

/** The label as TLP 2.0 wants it in documents: 12 points, in its colour on black, against the right edge. */
export function drawTlpMark(paper: Paper, sharing: SharingLabel, right: number, y: number): void {
  const text = labelOf(sharing);
  const style = { size: 12, bold: true, color: COLORS[sharing] } as const;
  const width = paper.widthOf(text, style) + 12;
  paper.bar(right - width, y, width, 20, '#000000');
  paper.write(text, right - width + 6, y + 2.5, { ...style, width: width });
}
