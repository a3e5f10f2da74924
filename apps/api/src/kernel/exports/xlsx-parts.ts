/**
 * The parts of an XLSX file (ECMA-376) that do not depend on its rows, and the XML of cells. Only what a plain
 * table needs: one style for headings, one for dates, one for text that no program may take for a formula.
 */

/** Numbers of the cell formats in `STYLES`. */
export const STYLE = { plain: 0, heading: 1, date: 2, statement: 3, textOnly: 4, wrapped: 5 } as const;

import { markup } from '../files/markup.ts';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const part = (xml: string): Buffer => Buffer.from(DECLARATION + xml);

export const CONTENT_TYPES = part(
  `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${CONTENT}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${CONTENT}.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="${CONTENT}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${CONTENT}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${CONTENT}.sharedStrings+xml"/></Types>`,
);

export const PACKAGE_RELATIONS = part(
  `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
);

export const WORKBOOK_RELATIONS = part(
  `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELATIONS}/worksheet" Target="worksheets/sheet2.xml"/><Relationship Id="rId3" Type="${RELATIONS}/styles" Target="styles.xml"/><Relationship Id="rId4" Type="${RELATIONS}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
);

export const STYLES = part(
  `<styleSheet ${MAIN}><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="3"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font><font><sz val="10"/><color rgb="FF5F5A52"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border/><border><bottom style="thin"><color rgb="FF89837A"/></bottom></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="6"><xf/><xf fontId="1" borderId="1" applyFont="1" applyBorder="1"/><xf numFmtId="164" applyNumberFormat="1" applyAlignment="1"><alignment horizontal="left"/></xf><xf fontId="2" applyFont="1"/><xf quotePrefix="1"/><xf applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>`,
);

/** A workbook of two sheets; the first opens. `rows` and `columns` of the first give its filter its range. */
export const workbook = (names: readonly [string, string]): Buffer =>
  part(
    `<workbook ${MAIN} xmlns:r="${RELATIONS}"><sheets>${names
      .map((name, i) => `<sheet name="${escaped(sheetName(name))}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
      .join('')}</sheets></workbook>`,
  );

export const sharedStrings = (texts: readonly string[]): Buffer =>
  part(
    `<sst ${MAIN} count="${texts.length}" uniqueCount="${texts.length}">${texts.map((text) => `<si>${run(text)}</si>`).join('')}</sst>`,
  );

/** Start and end of a sheet's XML; rows come between. */
export const sheetStart = (widths: readonly number[], frozenRows: number): string => {
  const columns = widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`);
  const pane = `<pane ySplit="${frozenRows}" topLeftCell="A${frozenRows + 1}" activePane="bottomLeft" state="frozen"/>`;
  return `${DECLARATION}<worksheet ${MAIN}><sheetViews><sheetView workbookViewId="0">${frozenRows > 0 ? pane : ''}</sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>`;
};

interface SheetEnd {
  /** Cells with headings and rows, `A2:G1206`, that can be filtered. */
  readonly filtered?: string;
  /** Stands on every printed page. */
  readonly label: string;
}

export const sheetEnd = ({ filtered, label }: SheetEnd): string => {
  const filter = filtered ? `<autoFilter ref="${filtered}"/>` : '';
  // `&` begins a code of the header, so a text doubles it.
  const header = escaped(`&C${label.replaceAll('&', '&&')}`);
  return `</sheetData>${filter}<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/><headerFooter><oddHeader>${header}</oddHeader><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter></worksheet>`;
};

/** `A`, `B`, … `Z`, `AA` for 0, 1, … */
export const columnName = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : columnName(Math.floor(index / 26) - 1) + columnName(index % 26);

/** A sheet's name has up to 31 characters and none of `[]:*?/\`. */
const sheetName = (name: string): string => name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31);

/** Excel would read `_x0041_` as one character. */
const escaped = (text: string): string =>
  markup(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')).replaceAll('\r', '&#13;');

const run = (text: string): string => `<t xml:space="preserve">${escaped(text)}</t>`;

/** A cell without its address, which `rowXml` adds. */
export interface CellXml {
  readonly attributes: string;
  readonly content: string;
}

export const textCell = (text: string, style: number): CellXml => ({
  attributes: `t="inlineStr" s="${style}"`,
  content: `<is>${run(text)}</is>`,
});
export const sharedCell = (index: number, style: number): CellXml => ({
  attributes: `t="s" s="${style}"`,
  content: `<v>${index}</v>`,
});
export const numberCell = (value: number, style: number): CellXml => ({
  attributes: `s="${style}"`,
  content: `<v>${value}</v>`,
});

/** A row by its number, counted from 1. Empty cells are left out. */
export const rowXml = (row: number, cells: readonly (CellXml | null)[]): string => {
  const filled = cells.map((cell, column) =>
    cell ? `<c r="${columnName(column)}${row}" ${cell.attributes}>${cell.content}</c>` : '',
  );
  return `<row r="${row}">${filled.join('')}</row>`;
};
