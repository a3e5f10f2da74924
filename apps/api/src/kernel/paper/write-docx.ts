import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  Header,
  HeadingLevel,
  type IParagraphOptions,
  type ISectionOptions,
  type IStylesOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  ShadingType,
  Tab,
  Table,
  TableCell,
  TableOfContents,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx';
import { writable } from '../files/markup.ts';
import { labelOf } from '../files/sharing-words.ts';
import { Spool } from '../files/spool.ts';
import type { Language } from '../language.ts';
import {
  type Bars,
  type Block,
  type Cell,
  type Cover,
  type DocumentFrame,
  liesOnItsSide,
  type Table as Rows,
  type Paragraph as Text,
} from './blocks.ts';

/** Headings are real headings, so that a table of contents finds them. */
const looks: Readonly<Record<Text['kind'], IParagraphOptions>> = {
  title: { heading: HeadingLevel.TITLE },
  heading: { heading: HeadingLevel.HEADING_1 },
  subheading: { heading: HeadingLevel.HEADING_2 },
  topic: { heading: HeadingLevel.HEADING_3 },
  text: {},
  item: { bullet: { level: 0 } },
  quote: { style: 'Quote' },
  soft: { style: 'Subtle' },
};

const heading = (size: number, before: number, color = '211F1B') => ({
  run: { size, bold: true, color },
  paragraph: { spacing: { before, after: 60 }, keepNext: true },
});
/** For whoever reads the document out or checks its spelling. */
const SPELLING: Readonly<Record<Language, string>> = { en: 'en-GB', de: 'de-DE' };

/** Sizes in half points, spacing in twentieths of a point. */
const stylesIn = (language: Language): IStylesOptions => ({
  default: {
    document: {
      run: { font: 'Calibri', size: 21, language: { value: SPELLING[language] } },
      paragraph: { spacing: { before: 60, after: 60 } },
    },
    title: heading(36, 0),
    heading1: heading(28, 320),
    heading2: heading(22, 160, '0F6B66'),
    heading3: heading(21, 120),
  },
  paragraphStyles: [
    // Of the contents, which are no part of what they list.
    {
      id: 'ContentsTitle',
      name: 'Contents Title',
      basedOn: 'Normal',
      run: { size: 28, bold: true },
      paragraph: { spacing: { after: 160 } },
    },
    { id: 'TOC1', name: 'toc 1', basedOn: 'Normal', run: { bold: true }, paragraph: { spacing: { before: 120 } } },
    {
      id: 'TOC2',
      name: 'toc 2',
      basedOn: 'Normal',
      paragraph: { indent: { left: 280 }, spacing: { before: 20, after: 20 } },
    },
    { id: 'Quote', name: 'Quote', basedOn: 'Normal', paragraph: { indent: { left: 360 } } },
    { id: 'Subtle', name: 'Subtle Text', basedOn: 'Normal', run: { size: 18, color: '5F5A52' } },
    {
      id: 'Caption',
      name: 'caption',
      basedOn: 'Normal',
      run: { bold: true, size: 19 },
      paragraph: { keepNext: true, spacing: { before: 200, after: 80 } },
    },
    {
      id: 'Cell',
      name: 'Cell',
      basedOn: 'Normal',
      run: { size: 17 },
      paragraph: { spacing: { before: 20, after: 20 } },
    },
  ],
});

const lines = (text: string): TextRun[] =>
  writable(text)
    .split('\n')
    .map((line, i) => new TextRun({ text: line, ...(i > 0 && { break: 1 }) }));

const cell = (content: Cell, options: IParagraphOptions = {}): Paragraph =>
  new Paragraph({
    style: 'Cell',
    ...options,
    children:
      typeof content === 'string'
        ? lines(content)
        : [
            new ExternalHyperlink({
              link: content.href,
              children: [new TextRun({ text: writable(content.text), style: 'Hyperlink' })],
            }),
          ],
  });

/** Colours that TLP 2.0 gives its labels, on black. */
const TLP_COLORS = {
  RED: 'FF2B2B',
  AMBER_STRICT: 'FFC000',
  AMBER: 'FFC000',
  GREEN: '33FF00',
  CLEAR: 'FFFFFF',
} as const;
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const THIN = { style: BorderStyle.SINGLE, size: 4, color: 'D8D4CD' } as const;
const borders = { top: THIN, bottom: THIN, left: NONE, right: NONE, insideVertical: NONE, insideHorizontal: THIN };

function table({ caption, columns, rows }: Rows): (Paragraph | Table)[] {
  const sum = columns.reduce((total, { width }) => total + width, 0);
  const row = (cells: readonly Cell[], head: boolean) =>
    new TableRow({
      tableHeader: head,
      cantSplit: true,
      children: cells.map((content, i) => {
        const { width = 1, align } = columns[i] ?? {};
        return new TableCell({
          width: { size: (100 * width) / sum, type: WidthType.PERCENTAGE },
          ...(head && { shading: { type: ShadingType.CLEAR, fill: 'F3F1EC' } }),
          children: [cell(content, align === 'right' ? { alignment: AlignmentType.RIGHT } : {})],
        });
      }),
    });
  const heads = row(
    columns.map(({ head }) => head),
    true,
  );
  return [
    new Paragraph({ style: 'Caption', children: lines(caption) }),
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      borders,
      rows: [heads, ...rows.map((one) => row(one, false))],
    }),
  ];
}

/** Word has no bars of its own without a workbook behind them: the numbers stand as a table, and the sentence above it. */
const bars = ({ caption, alt, bars: all }: Bars): (Paragraph | Table)[] => [
  new Paragraph({ style: 'Caption', children: lines(caption) }),
  new Paragraph({ style: 'Subtle', children: lines(alt) }),
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders,
    rows: all.map(
      ({ label, shown }) =>
        new TableRow({
          cantSplit: true,
          children: [label, shown].map(
            (text) => new TableCell({ width: { size: 50, type: WidthType.PERCENTAGE }, children: [cell(text)] }),
          ),
        }),
    ),
  }),
];

function parts(block: Block): (Paragraph | Table)[] {
  if (block.kind === 'table') return table(block);
  if (block.kind === 'bars') return bars(block);
  return [new Paragraph({ ...looks[block.kind], children: lines(block.text) })];
}

/** Levels of headings that contents list. */
const LISTED = '1-2';

/** The title, what the document rests on, with whom it may be shared, and contents that the reader's program can make anew. */
function front(cover: Cover, { title, subject, sharing }: DocumentFrame): (Paragraph | Table | TableOfContents)[] {
  const about = cover.about.map(
    ({ label, value }) =>
      new TableRow({
        cantSplit: true,
        children: [
          new TableCell({ width: { size: 28, type: WidthType.PERCENTAGE }, children: [cell(label)] }),
          new TableCell({ width: { size: 72, type: WidthType.PERCENTAGE }, children: [cell(value)] }),
        ],
      }),
  );
  return [
    ...(subject === title
      ? []
      : [new Paragraph({ style: 'Subtle', spacing: { before: 2400 }, children: lines(subject) })]),
    new Paragraph({
      heading: HeadingLevel.TITLE,
      spacing: { before: subject === title ? 2400 : 0, after: 600 },
      children: [new TextRun({ text: writable(title), size: 56 })],
    }),
    new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, borders, rows: about }),
    new Paragraph({
      style: 'Subtle',
      spacing: { before: 300 },
      children: lines(`${labelOf(sharing)}: ${cover.sharing}`),
    }),
    new Paragraph({ style: 'ContentsTitle', pageBreakBefore: true, children: lines(cover.contents) }),
    // Without page numbers: only a word processor knows them, and it would ask each reader before it filled them in.
    new TableOfContents(cover.contents, {
      hyperlink: true,
      headingStyleRange: LISTED,
      pageNumbersEntryLevelsRange: LISTED,
    }),
    new Paragraph({ pageBreakBefore: true, children: [] }),
  ];
}

interface Section {
  readonly landscape: boolean;
  readonly blocks: Block[];
}

/** Neighbours whose pages lie the same way. */
function sections(blocks: readonly Block[]): Section[] {
  const onItsSide = liesOnItsSide(blocks);
  const all: Section[] = [];
  for (const [i, block] of blocks.entries()) {
    const landscape = onItsSide[i] ?? false;
    const last = all.at(-1);
    if (last?.landscape === landscape) last.blocks.push(block);
    else all.push({ landscape, blocks: [block] });
  }
  return all;
}

/** Twentieths of a point beside the text, and of the widths of A4. */
const SIDE = 1100;
const WIDTHS = { portrait: 11906, landscape: 16838 } as const;

/** What stands above and below every page: what it is, of which day, its number, and twice the label. */
function margins({ subject, asOf, sharing }: DocumentFrame, landscape: boolean) {
  const right = { type: TabStopType.RIGHT, position: WIDTHS[landscape ? 'landscape' : 'portrait'] - 2 * SIDE };
  const label = () =>
    new TextRun({
      text: ` ${labelOf(sharing)} `,
      bold: true,
      size: 24,
      color: TLP_COLORS[sharing],
      shading: { type: ShadingType.CLEAR, fill: '000000' },
    });
  const line = (children: (TextRun | string)[]) =>
    new Paragraph({
      style: 'Subtle',
      tabStops: [right],
      children: [
        ...children.map((child) => (typeof child === 'string' ? new TextRun(child) : child)),
        new TextRun({ children: [new Tab()] }),
        label(),
      ],
    });
  const number = new TextRun({ children: [PageNumber.CURRENT] });
  return {
    headers: { default: new Header({ children: [line([writable(subject)])] }) },
    footers: { default: new Footer({ children: [line([`${writable(asOf)} · `, number])] }) },
  };
}

/**
 * The blocks as a document for word processors (ECMA-376): headings and table heads are real ones, and the sharing label stands
 * above every page. No macros, nothing that is fetched from elsewhere.
 */
export async function writeDocx(blocks: readonly Block[], frame: DocumentFrame): Promise<Spool> {
  const { title, by, language, cover } = frame;
  const of = sections(blocks);
  const section = ({ landscape, blocks: some }: Section, at: number): ISectionOptions => ({
    ...margins(frame, landscape),
    properties: {
      page: {
        size: {
          width: 11906,
          height: 16838,
          orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: { top: 1300, right: SIDE, bottom: 1100, left: SIDE, header: 500, footer: 500 },
      },
    },
    children: [...(cover && at === 0 ? front(cover, frame) : []), ...some.flatMap(parts)],
  });
  const document = new Document({
    title: writable(title),
    creator: writable(by),
    styles: stylesIn(language),
    sections: of.map(section),
  });
  const spool = await Spool.open();
  try {
    await spool.write(await Packer.toBuffer(document));
    return spool;
  } catch (error) {
    await spool.drop();
    throw error;
  }
}
