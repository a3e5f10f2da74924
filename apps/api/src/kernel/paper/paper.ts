import { createRequire } from 'node:module';
import { Spool } from '../files/spool.ts';
import { INK, type Ink } from './style.ts';

const require = createRequire(import.meta.url);
/** Whole fonts, so that every Latin, Greek and Cyrillic name can be written; the file carries the glyphs it uses. */
const FONTS = {
  regular: require.resolve('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf'),
  bold: require.resolve('@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf'),
} as const;

export interface TextStyle {
  readonly size?: number;
  readonly bold?: boolean;
  readonly color?: Ink | '#000000' | '#FFC000' | '#FF2B2B' | '#33FF00' | '#FFFFFF';
  readonly width?: number;
  readonly align?: 'left' | 'right' | 'center';
  /** Lines after which the text ends with an ellipsis; 1 by default. */
  readonly lines?: number;
  /** Named place in this document that the text leads to. */
  readonly to?: string;
  /** Page of the web that the text leads to. */
  readonly href?: string;
}

/** Roles of the parts of a page, for whoever has it read out (PDF 1.7, 14.8.4). */
type Role =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'TOC'
  | 'TOCI'
  | 'P'
  | 'L'
  | 'LI'
  | 'Link'
  | 'Table'
  | 'Caption'
  | 'TR'
  | 'TH'
  | 'TD';

const LINE = 1.32;

/** Figures of one width stand under each other; in words they would widen the hyphens. */
const featuresOf = (text: string) => (/^[\d.,/\s–]+$/.test(text) ? { features: ['tnum' as const] } : {});

/**
 * A PDF on A4 with tagged content, drawn at places that its caller chooses. Finished pages leave memory: after each
 * page `flush` takes what is ready to the spool.
 */
export class Paper {
  private readonly parents: PDFKit.PDFStructureElement[] = [];
  /** The last entry of the reader's contents on each level. */
  private readonly bookmarks: PDFKit.PDFOutline[] = [];
  private measuring = false;

  private constructor(
    private readonly spool: Spool,
    private readonly doc: PDFKit.PDFDocument,
  ) {
    for (const [name, path] of Object.entries(FONTS)) this.doc.registerFont(name, path);
    const root = this.doc.struct('Document');
    this.doc.addStructure(root);
    this.parents.push(root);
  }

  static async open(info: { title: string; author: string; language: string }): Promise<Paper> {
    // Its library is large, and most days nobody asks for a PDF.
    const { default: PDFDocument } = await import('pdfkit');
    const doc = new PDFDocument({
      size: 'A4',
      margin: 0,
      autoFirstPage: false,
      pdfVersion: '1.7',
      tagged: true,
      lang: info.language,
      displayTitle: true,
      info: { Title: info.title, Author: info.author },
    });
    return new Paper(await Spool.open(), doc);
  }

  /** Begins a page. `name` makes it a place to which texts can lead, `bookmark` puts it into the reader's contents. */
  addPage({ name, bookmark, landscape = false }: { name?: string; bookmark?: string; landscape?: boolean } = {}): void {
    if (this.measuring) return;
    // Given options stand alone: what the document began with counts for no page that has its own.
    this.doc.addPage({ size: 'A4', margin: 0, layout: landscape ? 'landscape' : 'portrait' });
    if (name) this.doc.addNamedDestination(name);
    if (bookmark) this.bookmark(bookmark);
  }

  /** Puts a place of this page into the reader's contents, below the last one of a higher level. */
  bookmark(text: string, { level = 1, y = 0 }: { readonly level?: 1 | 2 | 3; readonly y?: number } = {}): void {
    if (this.measuring) return;
    const above = this.bookmarks.slice(0, level - 1).at(-1) ?? this.doc.outline;
    // Distances from the upper right corner, as the library counts them.
    const place = { top: y, left: this.doc.page.width };
    this.bookmarks.length = Math.min(this.bookmarks.length, level - 1);
    this.bookmarks.push(above.addItem(text, place as object));
  }

  /** Names a place of this page to which texts can lead. */
  place(name: string, y: number): void {
    if (!this.measuring) this.doc.addNamedDestination(name, 'XYZ', 0, y, null);
  }

  /** Runs `work` without drawing anything: whatever it answers, such as the place below it, is what drawing it will answer. */
  measure<Result>(work: () => Result): Result {
    const outer = this.measuring;
    this.measuring = true;
    try {
      return work();
    } finally {
      this.measuring = outer;
    }
  }

  /** Draws `work` as the content of one part; parts can stand inside each other. */
  part(role: Role, work: () => void): void {
    if (this.measuring) {
      work();
      return;
    }
    const element = this.doc.struct(role);
    this.parents.at(-1)?.add(element);
    this.parents.push(element);
    work();
    this.parents.pop();
    element.end();
  }

  /** A text as a part of its own. Answers the place below it. */
  text(role: Role, text: string, x: number, y: number, style: TextStyle = {}): number {
    if (this.measuring) return this.write(text, x, y, style);
    let below = y;
    this.parents.at(-1)?.add(
      this.doc.struct(role, {}, () => {
        below = this.write(text, x, y, style);
      }),
    );
    return below;
  }

  /** What only decorates or repeats: lines, marks, page numbers. It is not read out. */
  decoration(work: (paper: Paper) => void): void {
    if (this.measuring) return;
    this.doc.markContent('Artifact', { type: 'Layout' });
    work(this);
    this.doc.endMarkedContent();
  }

  /** A text inside a decoration. Answers the place below it. */
  write(text: string, x: number, y: number, style: TextStyle = {}): number {
    const { size = 9, bold = false, color = INK.text, width, align = 'left', lines = 1, to, href } = style;
    const height = lines * size * LINE;
    this.doc.font(bold ? 'bold' : 'regular').fontSize(size);
    // A little more than the lines need: their sum must not miss the last one by a rounding.
    const box = {
      width,
      height: height + 1,
      align,
      ellipsis: true,
      lineGap: size * (LINE - 1.21),
      ...featuresOf(text),
    };
    const measured = width !== undefined && lines > 1;
    const used = measured ? Math.min(height, this.doc.heightOfString(text, { ...box, height: 100_000 })) : height;
    if (!this.measuring)
      this.doc
        .fillColor(color)
        .text(text || ' ', x, y, { ...box, ...(to && { goTo: to }), ...(href && { link: href }) });
    return y + Math.max(used, size * LINE);
  }

  /** Points that the whole text takes, on as many lines as it needs. */
  heightOf(text: string, style: TextStyle): number {
    return this.measure(() => this.write(text, 0, 0, { ...style, lines: Number.POSITIVE_INFINITY }));
  }

  /** What of a text fits into this height, and what is left of it. Torn between words, within one only where it alone is too long. */
  split(text: string, style: TextStyle, height: number): readonly [now: string, later: string] {
    if (this.heightOf(text, style) <= height) return [text, ''];
    const between = [...text.matchAll(/\s+/g)].map(({ index }) => index);
    return (
      this.splitAt(between, text, style, height) ??
      this.splitAt([...Array(text.length).keys()], text, style, height) ?? ['', text]
    );
  }

  /** The last of these places before which everything fits. */
  private splitAt(
    places: readonly number[],
    text: string,
    style: TextStyle,
    height: number,
  ): [string, string] | undefined {
    let [fits, tooFar] = [0, places.length];
    while (fits < tooFar) {
      const middle = Math.floor((fits + tooFar) / 2);
      if (this.heightOf(text.slice(0, places[middle]), style) <= height) fits = middle + 1;
      else tooFar = middle;
    }
    const place = places[fits - 1];
    return place ? [text.slice(0, place), text.slice(place).trimStart()] : undefined;
  }

  widthOf(text: string, { size = 9, bold = false }: TextStyle = {}): number {
    return this.doc
      .font(bold ? 'bold' : 'regular')
      .fontSize(size)
      .widthOfString(text, featuresOf(text));
  }

  line(x1: number, y1: number, x2: number, y2: number, color: Ink = INK.line, width = 0.6): void {
    this.doc.lineWidth(width).strokeColor(color).moveTo(x1, y1).lineTo(x2, y2).stroke();
  }

  bar(x: number, y: number, width: number, height: number, color: Ink | '#000000'): void {
    if (width > 0 && height > 0) this.doc.rect(x, y, width, height).fill(color);
  }

  dot(x: number, y: number, radius: number, color: Ink, hollow = false): void {
    this.doc.circle(x, y, radius);
    if (hollow) this.doc.lineWidth(1.2).fillAndStroke('#FFFFFF', color);
    else this.doc.fill(color);
  }

  polygon(points: readonly (readonly [number, number])[], color: Ink): void {
    this.doc.polygon(...points.map(([x, y]) => [x, y])).fill(color);
  }

  /** Takes what is ready out of memory. */
  async flush(): Promise<void> {
    for (let bytes = this.doc.read(); bytes !== null; bytes = this.doc.read()) await this.spool.write(bytes as Buffer);
  }

  /** Ends the document. */
  async end(): Promise<Spool> {
    for (const element of this.parents.reverse()) element.end();
    this.doc.end();
    for await (const bytes of this.doc) await this.spool.write(bytes as Buffer);
    return this.spool;
  }

  drop(): Promise<void> {
    return this.spool.drop();
  }
}
