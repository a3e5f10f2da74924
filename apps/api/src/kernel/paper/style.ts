/** Colours of printed pages: those of the screen's light theme, dark enough for a black-and-white printer. */
export const INK = {
  text: '#211f1b',
  soft: '#5f5a52',
  line: '#d8d4cd',
  strong: '#89837a',
  accent: '#0f6b66',
  accentSoft: '#b0ddd7',
  good: '#23663a',
  attention: '#7a4f00',
  risk: '#9c2b23',
  calm: '#32577f',
} as const;

export type Ink = (typeof INK)[keyof typeof INK];

/** Sizes in points, on A4. */
export const PAGE = { width: 595.28, height: 841.89, left: 48, right: 547.28, top: 84, bottom: 790 } as const;
export const CONTENT_WIDTH = PAGE.right - PAGE.left;
