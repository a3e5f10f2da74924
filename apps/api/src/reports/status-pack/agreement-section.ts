import { CONTENT_WIDTH, INK, PAGE } from '../../kernel/paper/style.ts';
import type { PackPartnership } from './pack-facts.ts';
import type { PackTexts } from './pack-texts.ts';
import { type Sheet, sectionHead } from './sheet.ts';

const ROW = 15;
const MAX_SHOWN = 3;
/** Widths of kind, status, validity, and both signatures. */
const WIDTHS = [160, 74, 118, 74, 73] as const;
const lefts = WIDTHS.map((_, i) => PAGE.left + WIDTHS.slice(0, i).reduce((all, width) => all + width, 0));

/** What both sides have in writing. */
export function agreementSection(sheet: Sheet, one: PackPartnership, top: number): number {
  const { paper, texts } = sheet;
  let y = sectionHead(sheet, texts.agreements, PAGE.left, top, CONTENT_WIDTH);
  if (one.agreements.length === 0) {
    const text = one.noAgreementReason ? texts.noWritten(one.noAgreementReason) : texts.noAgreement;
    return paper.text('P', text, PAGE.left, y, { color: INK.soft, width: CONTENT_WIDTH, lines: 2 });
  }
  const row = (role: 'TH' | 'TD', cells: readonly string[]) => {
    const style = role === 'TH' ? { size: 7.5, color: INK.soft } : {};
    paper.part('TR', () => {
      for (const [i, text] of cells.entries())
        paper.text(role, text, lefts[i] ?? PAGE.left, y, { ...style, width: (WIDTHS[i] ?? 80) - 6 });
    });
    y += role === 'TH' ? 12 : ROW;
  };
  paper.part('Table', () => {
    row('TH', [texts.kind, texts.status, texts.valid, texts.signed, texts.signedPartner]);
    for (const agreement of one.agreements.slice(0, MAX_SHOWN)) row('TD', cellsOf(sheet, agreement));
  });
  const rest = one.agreements.length - MAX_SHOWN;
  return rest > 0 ? paper.text('P', texts.more(rest), PAGE.left, y, { color: INK.soft, width: CONTENT_WIDTH }) : y;
}

type Agreement = PackPartnership['agreements'][number];

function cellsOf({ words, texts }: Sheet, agreement: Agreement): string[] {
  const day = (date: string | null) => (date ? words.date(date) : '–');
  return [
    words.label('agreementKind', agreement.kind),
    words.label('agreementStatus', agreement.status),
    validity(agreement, texts, day),
    day(agreement.hotlineSignedOn),
    day(agreement.partnerSignedOn),
  ];
}

function validity(
  { validFrom, validUntil }: Agreement,
  texts: PackTexts,
  day: (date: string | null) => string,
): string {
  if (validFrom && validUntil) return texts.validFromUntil(day(validFrom), day(validUntil));
  if (validUntil) return texts.validUntil(day(validUntil));
  return validFrom ? texts.validFrom(day(validFrom)) : '–';
}
