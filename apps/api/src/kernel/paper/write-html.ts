import { markup } from '../files/markup.ts';
import { labelOf } from '../files/sharing-words.ts';
import { Spool } from '../files/spool.ts';
import type { Bars, Block, Cell, DocumentFrame, Paragraph, Table } from './blocks.ts';

const elements: Readonly<Record<Exclude<Paragraph['kind'], 'item'>, readonly [open: string, close: string]>> = {
  title: ['<h1>', '</h1>'],
  heading: ['<h2>', '</h2>'],
  subheading: ['<h3>', '</h3>'],
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
h1, h2, h3 { line-height: 1.25; margin: 2em 0 .5em; } h1 { margin-top: 0; } h3 { color: var(--accent); }
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
@media print { thead { display: table-header-group; } tr, figure { break-inside: avoid; } h2, h3 { break-after: avoid; } }
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

function written(block: Block, before: Block | undefined, after: Block | undefined): string {
  if (block.kind === 'table') return table(block);
  if (block.kind === 'bars') return figure(block);
  if (block.kind === 'item')
    return `${before?.kind === 'item' ? '' : '<ul>'}<li>${inside(block.text)}</li>${after?.kind === 'item' ? '' : '</ul>'}`;
  const [open, close] = elements[block.kind];
  return `${open}${inside(block.text)}${close}`;
}

/** The blocks as one page of the web that needs nothing from elsewhere: no script, no picture, no font. */
export async function writeHtml(
  blocks: readonly Block[],
  { title, subject, asOf, sharing, language, by }: DocumentFrame,
  onBlock?: (done: number) => Promise<void>,
): Promise<Spool> {
  const tlp = `<span class="tlp" style="color:${COLORS[sharing]}">${labelOf(sharing)}</span>`;
  const spool = await Spool.open();
  try {
    await spool.write(
      Buffer.from(
        `<!doctype html>\n<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="referrer" content="no-referrer"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><meta name="author" content="${markup(by)}"><title>${markup(title)}</title><style>${STYLE}</style></head>\n<body><header><span>${markup(subject)}</span>${tlp}</header>\n<main>\n`,
      ),
    );
    for (const [i, block] of blocks.entries()) {
      await spool.write(Buffer.from(`${written(block, blocks[i - 1], blocks[i + 1])}\n`));
      await onBlock?.(i + 1);
    }
    await spool.write(Buffer.from(`</main>\n<footer><span>${markup(asOf)}</span>${tlp}</footer></body></html>\n`));
    return spool;
  } catch (error) {
    await spool.drop();
    throw error;
  }
}
