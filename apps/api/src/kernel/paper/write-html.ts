import { markup } from '../files/markup.ts';
import { labelOf } from '../files/sharing-words.ts';
import { Spool } from '../files/spool.ts';
import {
  type Bars,
  type Block,
  type Cell,
  contentLevels,
  type DocumentFrame,
  type Paragraph,
  placeOf,
  type Table,
} from './blocks.ts';

const elements: Readonly<
  Record<Exclude<Paragraph['kind'], 'item' | 'heading' | 'subheading'>, readonly [open: string, close: string]>
> = {
  title: ['<h1>', '</h1>'],
  topic: ['<h4>', '</h4>'],
  text: ['<p>', '</p>'],
  quote: ['<blockquote>', '</blockquote>'],
  soft: ['<p class="soft">', '</p>'],
};

const STYLE = `
:root { color-scheme: light dark; --text: #211f1b; --soft: #5f5a52; --line: #d8d4cd; --accent: #0f6b66; --ground: #fff; --head: #f3f1ec; }
@media (prefers-color-scheme: dark) { :root { --text: #ece9e3; --soft: #b3ada3; --line: #4a463f; --accent: #6cc5bb; --ground: #1b1a17; --head: #2a2824; } }
body { margin: 0; background: var(--ground); color: var(--text); font: 1rem/1.55 system-ui, sans-serif; }
header, main, footer { max-width: 70rem; margin: 0 auto; padding: 1rem 1.25rem; overflow-wrap: anywhere; }
header, footer { display: flex; flex-wrap: wrap; gap: 1rem; justify-content: space-between; color: var(--soft); font-size: .875rem; }
main > p, main > ul, main > blockquote { max-width: 45rem; }
h1, h2, h3, h4 { line-height: 1.25; margin: 2em 0 .5em; } h1 { margin-top: 0; } h3 { color: var(--accent); }
.tlp { background: #000; padding: .1rem .5rem; font-weight: 700; white-space: nowrap; }
.soft, .alt { color: var(--soft); font-size: .875rem; }
.wide { overflow-x: auto; } table { border-collapse: collapse; width: 100%; font-size: .875rem; overflow-wrap: normal; }
caption, figcaption { text-align: start; font-weight: 600; padding: .5rem 0; }
th, td { border-bottom: 1px solid var(--line); padding: .35rem .5rem; text-align: start; vertical-align: top; font-weight: 400; }
thead th { background: var(--head); font-weight: 600; } .right { text-align: end; font-variant-numeric: tabular-nums; }
a { color: var(--accent); } figure { margin: 1.5rem 0; max-width: 45rem; }
figure ul { list-style: none; padding: 0; } figure b { white-space: nowrap; } figure li { display: grid; grid-template-columns: 2fr 3fr auto; gap: .75rem; align-items: center; padding: .15rem 0; }
.bar { background: var(--accent); height: .8rem; forced-color-adjust: none; }
@media (max-width: 35rem) { figure li { grid-template-columns: 1fr auto; } .track { grid-column: 1 / -1; grid-row: 2; } }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .35rem 1.5rem; } dt { color: var(--soft); } dd { margin: 0; }
nav ol, nav ul { list-style: none; padding: 0; } nav ul { padding-inline-start: 1.25rem; } nav li { padding: .15rem 0; } nav > ol > li { margin-top: .5rem; font-weight: 600; } nav ul li { font-weight: 400; } nav a { text-decoration: none; }
@page { margin: 18mm 15mm; }
@media print { :root { color-scheme: light; --text: #211f1b; --soft: #5f5a52; --line: #d8d4cd; --accent: #0f6b66; --ground: #fff; --head: #f3f1ec; } body { font-size: 10pt; } header, main, footer { max-width: none; padding-inline: 0; } main > p, main > ul, figure { max-width: none; } .wide { overflow: visible; } table { font-size: 8.5pt; } .tlp, .bar, thead th { print-color-adjust: exact; -webkit-print-color-adjust: exact; } .front { break-after: page; } thead { display: table-header-group; } tr, figure { break-inside: avoid; } h2, h3, h4, caption { break-after: avoid; } }
`;
/** Colours that TLP 2.0 gives its labels, on black. */
const COLORS = { RED: '#ff2b2b', AMBER_STRICT: '#ffc000', AMBER: '#ffc000', GREEN: '#33ff00', CLEAR: '#fff' } as const;

const inside = (text: string): string => markup(text).replaceAll('\n', '<br>');
const cellOf = (cell: Cell): string =>
  typeof cell === 'string' ? inside(cell) : `<a href="${markup(cell.href)}" rel="noreferrer">${inside(cell.text)}</a>`;

function table({ caption, columns, rows }: Table): string {
  const right = (i: number) => (columns[i]?.align === 'right' ? ' class="right"' : '');
  const heads = columns.map(({ head }, i) => `<th scope="col"${right(i)}>${inside(head)}</th>`).join('');
  const row = (cells: readonly Cell[]) =>
    `<tr>${cells.map((cell, i) => (i === 0 ? `<th scope="row">${cellOf(cell)}</th>` : `<td${right(i)}>${cellOf(cell)}</td>`)).join('')}</tr>`;
  return `<div class="wide" tabindex="0" role="region" aria-label="${markup(caption)}"><table><caption>${inside(caption)}</caption><thead><tr>${heads}</tr></thead><tbody>\n${rows.map(row).join('\n')}\n</tbody></table></div>`;
}

function figure({ caption, alt, bars }: Bars): string {
  const greatest = Math.max(...bars.map(({ value }) => value), 0);
  const width = (value: number) => (greatest > 0 ? ((100 * value) / greatest).toFixed(1) : '0');
  const bar = ({ label, value, shown }: Bars['bars'][number]) =>
    `<li><span>${inside(label)}</span><span class="track" aria-hidden="true"><span class="bar" style="display:block;width:${width(value)}%"></span></span><b>${inside(shown)}</b></li>`;
  return `<figure><figcaption>${inside(caption)}</figcaption><p class="alt">${inside(alt)}</p><ul>${bars.map(bar).join('')}</ul></figure>`;
}

function written(blocks: readonly Block[], at: number): string {
  const block = blocks[at];
  if (block === undefined) return '';
  const is = (kind: Block['kind'], where: number) => blocks[where]?.kind === kind;
  switch (block.kind) {
    case 'table':
      return table(block);
    case 'bars':
      return figure(block);
    case 'heading':
      return `<h2 id="${placeOf(at)}">${inside(block.text)}</h2>`;
    case 'subheading':
      return `<h3 id="${placeOf(at)}">${inside(block.text)}</h3>`;
    case 'item':
      return `${is('item', at - 1) ? '' : '<ul>'}<li>${inside(block.text)}</li>${is('item', at + 1) ? '' : '</ul>'}`;
    default: {
      const [open, close] = elements[block.kind];
      return `${open}${inside(block.text)}${close}`;
    }
  }
}

/** The title, what the document rests on, and the contents: chapters, each with its parts. */
function front({ title, cover, sharing }: DocumentFrame, blocks: readonly Block[]): string {
  if (!cover) return '';
  const about = cover.about.map(({ label, value }) => `<dt>${inside(label)}</dt><dd>${inside(value)}</dd>`).join('');
  let open = false;
  const entries = blocks.map((block, at) => {
    const level = contentLevels[block.kind];
    if (!level || !('text' in block)) return '';
    const link = `<a href="#${placeOf(at)}">${inside(block.text)}</a>`;
    if (level === 2) return `<li>${link}</li>`;
    const before = open ? '</ul></li>' : '';
    open = true;
    return `${before}<li>${link}<ul>`;
  });
  const contents = `${entries.join('')}${open ? '</ul></li>' : ''}`.replaceAll('<ul></ul>', '');
  return `<div class="front"><h1>${inside(title)}</h1><dl>${about}</dl><p class="soft">${labelOf(sharing)}: ${inside(cover.sharing)}</p>
<nav aria-labelledby="contents"><h2 id="contents">${inside(cover.contents)}</h2><ol>${contents}</ol></nav></div>\n`;
}

/** The blocks as one page of the web that needs nothing from elsewhere: no script, no picture, no font. */
export async function writeHtml(
  blocks: readonly Block[],
  frame: DocumentFrame,
  onBlock?: (done: number) => Promise<void>,
): Promise<Spool> {
  const { title, subject, asOf, sharing, language, by } = frame;
  const tlp = `<span class="tlp" style="color:${COLORS[sharing]}">${labelOf(sharing)}</span>`;
  const spool = await Spool.open();
  try {
    await spool.write(
      Buffer.from(
        `<!doctype html>\n<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="referrer" content="no-referrer"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><meta name="author" content="${markup(by)}"><title>${markup(title)}</title><style>${STYLE}</style></head>\n<body><header><span>${markup(subject)}</span>${tlp}</header>\n<main>\n${front(frame, blocks)}`,
      ),
    );
    for (const at of blocks.keys()) {
      await spool.write(Buffer.from(`${written(blocks, at)}\n`));
      await onBlock?.(at + 1);
    }
    await spool.write(Buffer.from(`</main>\n<footer><span>${markup(asOf)}</span>${tlp}</footer></body></html>\n`));
    return spool;
  } catch (error) {
    await spool.drop();
    throw error;
  }
}
