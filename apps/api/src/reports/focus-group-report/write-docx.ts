import { ZipFile } from 'yazl';
import { labelOf } from '../../kernel/files/sharing-words.ts';
import { Spool } from '../../kernel/files/spool.ts';
import type { ReportFrame } from './draw-report.ts';
import type { Block } from './report-blocks.ts';
import { reportTexts } from './report-texts.ts';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const types = `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${TYPE}.styles+xml"/><Override PartName="/word/header1.xml" ContentType="${TYPE}.header+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`;
const packageRelations = `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${R}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`;
const documentRelations = `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${R}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${R}/header" Target="header1.xml"/></Relationships>`;

/** The names that word processors know for headings, so that a table of contents finds them. */
const styleOf: Readonly<Record<Block['kind'], string>> = {
  title: 'Title',
  heading: 'Heading1',
  theme: 'Heading2',
  text: 'Normal',
  item: 'ListBullet',
  quote: 'Quote',
  soft: 'Subtle',
};

/** Sizes in half points, spacing in twentieths of a point. */
const style = (
  id: string,
  name: string,
  size: number,
  { bold = false, before = 60, indent = 0, level = -1, color = '' } = {},
): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"${id === 'Normal' ? ' w:default="1"' : ''}><w:name w:val="${name}"/>${id === 'Normal' ? '' : '<w:basedOn w:val="Normal"/>'}<w:qFormat/><w:pPr>${level < 0 ? '' : '<w:keepNext/>'}<w:spacing w:before="${String(before)}" w:after="60"/><w:ind w:left="${String(indent)}"/>${level < 0 ? '' : `<w:outlineLvl w:val="${String(level)}"/>`}</w:pPr><w:rPr>${bold ? '<w:b/>' : ''}${color ? `<w:color w:val="${color}"/>` : ''}<w:sz w:val="${String(size)}"/></w:rPr></w:style>`;

const styles = `<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/></w:rPr></w:rPrDefault></w:docDefaults>${[
  style('Normal', 'Normal', 21),
  style('Title', 'Title', 36, { bold: true }),
  style('Heading1', 'heading 1', 26, { bold: true, before: 280, level: 0 }),
  style('Heading2', 'heading 2', 22, { bold: true, before: 160, level: 1, color: '0F6B66' }),
  style('ListBullet', 'List Bullet', 21, { indent: 240 }),
  style('Quote', 'Quote', 21, { indent: 360 }),
  style('Subtle', 'Subtle Text', 18, { color: '5F5A52' }),
].join('')}</w:styles>`;

/** Text as XML takes it; characters that XML cannot hold are left out. */
const escaped = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that XML refuses
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const run = (text: string): string =>
  text
    .split('\n')
    .map((line) => `<w:t xml:space="preserve">${escaped(line)}</w:t>`)
    .join('<w:br/>');

const paragraph = ({ kind, text }: Block): string =>
  `<w:p><w:pPr><w:pStyle w:val="${styleOf[kind]}"/></w:pPr><w:r>${run(kind === 'item' ? `• ${text}` : text)}</w:r></w:p>`;

/**
 * The paragraphs as a document for word processors (ECMA-376): headings are real headings, and the sharing label stands above
 * every page. No macros, no links, nothing that is fetched from elsewhere.
 */
export async function writeDocx(blocks: readonly Block[], frame: ReportFrame): Promise<Spool> {
  const { title, by, today, sharing, words } = frame;
  const texts = reportTexts[words.lang];
  const document = `<w:document ${W} xmlns:r="${R}"><w:body>${blocks.map(paragraph).join('')}<w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1300" w:right="1100" w:bottom="1100" w:left="1100" w:header="600" w:footer="600" w:gutter="0"/></w:sectPr></w:body></w:document>`;
  const above = `<w:hdr ${W}><w:p><w:pPr><w:jc w:val="right"/></w:pPr><w:r><w:rPr><w:b/></w:rPr>${run(`${labelOf(sharing)} · ${texts.title} · ${texts.asOf(words.date(today))}`)}</w:r></w:p></w:hdr>`;
  const core = `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(by)}</dc:creator><dc:language>${words.lang}</dc:language></cp:coreProperties>`;
  const parts = {
    '[Content_Types].xml': types,
    '_rels/.rels': packageRelations,
    'word/document.xml': document,
    'word/_rels/document.xml.rels': documentRelations,
    'word/styles.xml': styles,
    'word/header1.xml': above,
    'docProps/core.xml': core,
  };
  const zip = new ZipFile();
  for (const [path, xml] of Object.entries(parts)) zip.addBuffer(Buffer.from(DECLARATION + xml), path);
  zip.end();
  const spool = await Spool.open();
  try {
    for await (const bytes of zip.outputStream) await spool.write(bytes as Uint8Array);
    return spool;
  } catch (error) {
    await spool.drop();
    throw error;
  }
}
