import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from '@jest/globals';
import mammoth from 'mammoth';
import { extractText, getDocumentProxy } from 'unpdf';
import { type Block, type DocumentFrame, linked, type Table } from './blocks.ts';
import { type DocumentFormatName, documentFormats } from './document-formats.ts';

const frame: DocumentFrame = {
  title: 'Prevention & partners',
  subject: 'A report',
  asOf: 'As of 1 June 2026',
  by: 'The secretariat',
  sharing: 'GREEN',
  language: 'en',
};
const heads = ['Name', 'Country', 'Level', 'Services', 'Audience', 'Language', 'Source', 'As of', 'Label'];
const table = (rows: Table['rows'], columns = heads.length): Table => ({
  kind: 'table',
  caption: 'All that we know of',
  columns: heads.slice(0, columns).map((head, i) => ({ head, width: i === 0 ? 2 : 1 })),
  rows,
});
const rowsOf = (count: number) =>
  Array.from({ length: count }, (_, i) => heads.map((head) => `${head} ${String(i)} is told at some length`));

const written = async (blocks: readonly Block[], format: DocumentFormatName): Promise<Buffer> =>
  buffer((await documentFormats[format].write(blocks, frame)).read());

/** The pages of a PDF as another program reads them. */
async function pagesOf(blocks: readonly Block[]): Promise<string[]> {
  const pdf = await getDocumentProxy(new Uint8Array(await written(blocks, 'PDF')));
  return (await extractText(pdf)).text;
}
const htmlOfDocx = async (blocks: readonly Block[]): Promise<string> =>
  (await mammoth.convertToHtml({ buffer: await written(blocks, 'DOCX') })).value;

describe('a document of blocks', () => {
  const words = Array.from({ length: 4_000 }, (_, i) => `word${String(i)}`);

  it('never cuts a text, however many pages it takes', async () => {
    const long: Block[] = [{ kind: 'text', text: words.join(' ') }];
    const pages = await pagesOf(long);
    expect(pages.length).toBeGreaterThan(3);
    expect(pages.join(' ').match(/word\d+/g)).toEqual(words);
    expect((await htmlOfDocx(long)).match(/word\d+/g)).toEqual(words);
    expect((await written(long, 'HTML')).toString().match(/word\d+/g)).toEqual(words);
  });

  it('lays a wide table on its side, with its heading', async () => {
    const [first, second, third] = await pagesOf([
      { kind: 'text', text: 'Before' },
      { kind: 'heading', text: 'Appendix' },
      { kind: 'text', text: 'What was counted.' },
      table(rowsOf(1)),
      { kind: 'text', text: 'After' },
    ]);
    expect(first).not.toContain('Appendix');
    expect(second).toMatch(/Appendix.*What was counted.*All that we know of/s);
    expect(third).toContain('After');
  });

  it('never cuts a cell, not even one that is longer than a page', async () => {
    const pages = await pagesOf([table([['Long', words.join(' '), 'end']], 3)]);
    const told = new Set(pages.join(' ').match(/word\d+/g));
    expect(words.filter((word) => !told.has(word))).toEqual([]);
  });

  it('repeats the head of a table on each page, and keeps every row whole', async () => {
    const pages = await pagesOf([table(rowsOf(600))]);
    expect(pages.length).toBeGreaterThan(20);
    for (const page of pages) expect(page).toContain('Audience Language Source');
    // All nine cells of a row stand on the same page.
    for (const page of pages)
      for (const [, number] of page.matchAll(/Name (\d+) is/g)) expect(page).toContain(`Label ${String(number)} is`);
    expect(pages.join(' ').match(/Name \d+ is/g)?.length).toBe(600);
  });

  it('does not tear a small table, nor leave much of a page empty for a large one', async () => {
    const before = words.slice(0, 490).join(' ');
    const small = await pagesOf([{ kind: 'text', text: before }, table(rowsOf(6), 4)]);
    expect(small[0]).not.toContain('Name 0 is');
    expect(small[1]).toMatch(/Name 0 is.*Name 5 is/s);
    const large = await pagesOf([{ kind: 'text', text: before }, table(rowsOf(60), 4)]);
    expect(large[0]).toContain('Name 0 is');
  });

  it('has A4 pages', async () => {
    const pdf = await getDocumentProxy(new Uint8Array(await written([{ kind: 'text', text: 'One' }], 'PDF')));
    expect((await pdf.getPage(1)).view.map(Math.round)).toEqual([0, 0, 595, 842]);
  });

  it('puts the label, the day of its data and the number on every page', async () => {
    for (const [i, page] of (await pagesOf([table(rowsOf(30))])).entries()) {
      expect(page.match(/TLP:GREEN/g)?.length).toBe(2);
      expect(page).toContain(`As of 1 June 2026 · ${String(i + 1)}`);
    }
  });

  it('has real headings, lists, tables and links for word processors', async () => {
    const html = await htmlOfDocx([
      { kind: 'heading', text: 'Overview' },
      { kind: 'subheading', text: 'By country' },
      { kind: 'item', text: 'First' },
      table([[linked('Helpline', 'https://help.example/a?b=1&c=2'), 'Norland']], 2),
    ]);
    expect(html).toContain('<h1>Overview</h1><h2>By country</h2><ul><li>First</li></ul>');
    expect(html).toContain('<thead><tr><th><p>Name</p></th>');
    expect(html).toContain('<a href="https://help.example/a?b=1&amp;c=2">Helpline</a>');
  });

  describe('with a title page', () => {
    const cover = {
      about: [{ label: 'Data date', value: '1 June 2026' }],
      sharing: 'For the network.',
      contents: 'Contents',
    };
    const chapters: Block[] = [
      { kind: 'heading', text: '1 Overview' },
      { kind: 'subheading', text: 'By country' },
      table(rowsOf(40), 4),
      { kind: 'heading', text: '2 Examples' },
      { kind: 'topic', text: 'A helpline' },
      { kind: 'text', text: 'What it does.' },
    ];
    const file = async (format: DocumentFormatName) =>
      buffer((await documentFormats[format].write(chapters, { ...frame, cover })).read());

    it('lists each chapter with the page on which it stands, and leads there', async () => {
      const pdf = await getDocumentProxy(new Uint8Array(await file('PDF')));
      const [title, contents, ...rest] = (await extractText(pdf)).text;
      expect(title).toMatch(/Prevention & partners.*Data date\s+1 June 2026.*TLP:GREEN: For the network\./s);
      for (const heading of ['1 Overview', 'By country', '2 Examples']) {
        const page = Number(new RegExp(`${heading}\\s+(\\d+)`).exec(contents ?? '')?.[1]);
        expect(rest[page - 3]).toContain(heading);
      }
      const outline = (await pdf.getOutline()) as { title: string; items: { title: string }[] }[];
      expect(outline.map(({ title: name }) => name)).toEqual(['Contents', '1 Overview', '2 Examples']);
      expect(outline[1]?.items.map(({ title: name }) => name)).toEqual(['By country']);
      expect(outline[2]?.items.map(({ title: name }) => name)).toEqual(['A helpline']);
      const html = (await file('HTML')).toString();
      expect(html).toContain('<a href="#part-3">2 Examples</a>');
      expect(html).toContain('<h2 id="part-3">2 Examples</h2>');
      expect(html).toContain('<h4>A helpline</h4>');
    });

    it('has contents for word processors too', async () => {
      const { value } = await mammoth.extractRawText({ buffer: await file('DOCX') });
      expect(value).toMatch(/Contents\s+1 Overview\s+By country\s+2 Examples\s+1 Overview/);
    });
  });

  it('prints the number beside each bar, and says in a sentence what the bars show', async () => {
    const chart: Block = {
      kind: 'bars',
      caption: 'Appetite',
      alt: 'Nine of twelve would like to work together.',
      bars: [
        { label: 'Yes', value: 9, shown: '9 of 12' },
        { label: 'No', value: 0, shown: '0 of 12' },
      ],
    };
    const texts = [
      (await pagesOf([chart])).join(' '),
      await htmlOfDocx([chart]),
      (await written([chart], 'HTML')).toString(),
    ];
    for (const text of texts)
      for (const said of ['Appetite', 'Nine of twelve would', '9 of 12', '0 of 12']) expect(text).toContain(said);
    expect(texts[2]).toContain('width:100.0%');
  });

  it('takes texts for texts: nothing in them becomes part of a page', async () => {
    const evil = '</p><script>alert(1)</script>"\'&\u0000\uD800';
    const blocks: Block[] = [
      { kind: 'text', text: evil },
      table([[{ text: evil, href: 'https://help.example/"onclick="x' }, evil]], 2),
    ];
    const html = (await written(blocks, 'HTML')).toString();
    for (const part of ['<script', 'onclick="', '\u0000']) expect(html).not.toContain(part);
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(await htmlOfDocx(blocks)).toContain('&lt;script&gt;alert(1)');
  });

  it('leads to pages of the web only', () => {
    expect(linked('A', 'javascript:alert(1)')).toBe('A');
    expect(linked('A', 'no address')).toBe('A');
    expect(linked('A', null)).toBe('A');
    expect(linked('A', 'https://help.example')).toEqual({ text: 'A', href: 'https://help.example/' });
  });
});
