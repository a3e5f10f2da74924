import type { SharingLabel } from '@alongside/domain';
import { facesInUse, imageOf } from './standalone.ts';
import { wrapped } from './wrapped.ts';

/** What a picture says beside its drawing, so that it can stand alone once it has left. */
export interface PictureWords {
  /** What it shows, in a sentence. */
  readonly title: string;
  /** Of which day and zone, and what else has to be known of it. */
  readonly note: string;
  /** The strictest label of what it shows. */
  readonly sharing: SharingLabel;
  /** The label as it is written. */
  readonly label: string;
  /** Part of the file's name. */
  readonly name: string;
}

/** Pixels of the picture for each pixel on the screen, so that it can be printed. */
const DENSITY = 2;
/** Around everything, between parts, and of a sign of the legend. */
const ROOM = { edge: 16, part: 12, sign: 34 };
/** No picture is narrower: its words need room. */
const NARROWEST = 560;
const LINE = 18;
/** Text of the picture in lines that fit, in a font of the page. */
function linesIn(context: CanvasRenderingContext2D, text: string, font: string, width: number) {
  context.font = font;
  return { font, lines: wrapped(text, (line) => context.measureText(line).width, width) };
}

/** Writes lines one below the other; answers where the next part stands. */
function write(
  context: CanvasRenderingContext2D,
  { font, lines }: ReturnType<typeof linesIn>,
  left: number,
  top: number,
): number {
  context.font = font;
  for (const [at, line] of lines.entries()) context.fillText(line, left, top + at * LINE + LINE / 2);
  return top + lines.length * LINE;
}

/** Entries of a legend: what has a sign and words, in the frame under `data-legend`. */
const legendOf = (frame: HTMLElement) =>
  [...frame.querySelectorAll<HTMLElement>('[data-legend] > *')].map((entry) => ({
    sign: entry.querySelector('svg'),
    words: [...entry.childNodes]
      .map((part) => part.textContent?.trim())
      .filter(Boolean)
      .join(': '),
  }));

/**
 * Saves the drawing of a frame (`svg[data-drawing]`) as a PNG on the ground of the page, in the colours in which it is seen: under what
 * it shows, with its legend, its label, and of which day it is.
 */
export async function savePicture(frame: HTMLElement, { title, note, sharing, label, name }: PictureWords) {
  const drawing = frame.querySelector<SVGSVGElement>('svg[data-drawing]');
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!drawing || !context) return;
  const faces = await facesInUse();
  const main = await imageOf(drawing, faces);
  const { backgroundColor, color, fontFamily } = getComputedStyle(document.body);
  const inner = Math.max(main.width, NARROWEST);
  const head = linesIn(context, title, `600 14px ${fontFamily}`, inner);
  const foot = linesIn(context, `${label} · ${note}`, `12px ${fontFamily}`, inner);
  const legend = await Promise.all(
    legendOf(frame).map(async ({ sign, words }) => ({
      sign: sign && (await imageOf(sign, '', main.defs)),
      text: linesIn(context, words, `12px ${fontFamily}`, inner - ROOM.sign),
    })),
  );
  const tall = (texts: readonly { readonly lines: readonly string[] }[]) =>
    texts.reduce((sum, { lines }) => sum + lines.length, 0) * LINE;
  const height =
    tall([head, foot, ...legend.map(({ text }) => text)]) +
    main.height +
    2 * ROOM.edge +
    (legend.length ? 3 : 2) * ROOM.part;
  canvas.width = (inner + 2 * ROOM.edge) * DENSITY;
  canvas.height = height * DENSITY;
  context.scale(DENSITY, DENSITY);
  context.fillStyle = backgroundColor;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = color;
  context.textBaseline = 'middle';
  let top = write(context, head, ROOM.edge, ROOM.edge) + ROOM.part;
  for (const { sign, text } of legend) {
    if (sign) context.drawImage(sign.image, ROOM.edge, top + (LINE - sign.height) / 2, sign.width, sign.height);
    top = write(context, text, ROOM.edge + ROOM.sign, top);
  }
  if (legend.length > 0) top += ROOM.part;
  context.drawImage(main.image, ROOM.edge, top, main.width, main.height);
  write(context, foot, ROOM.edge, top + main.height + ROOM.part);
  const link = document.createElement('a');
  link.download = `TLP-${sharing.replace('_', '-')}_${name}.png`;
  link.href = canvas.toDataURL('image/png');
  link.click();
}
