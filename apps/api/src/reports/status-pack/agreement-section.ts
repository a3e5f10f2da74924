import { CONTENT_WIDTH, INK, PAGE } from '../../kernel/paper/style.ts';
import type { PackPartnership } from './pack-facts.ts';
import type { PackTexts } from './pack-texts.ts';
import { firstOf, type PageRoom } from './page-room.ts';
import { moreLine, type Sheet, sectionHead, tableRow } from './sheet.ts';

/** Widths of kind, status, validity, and both signatures. */
const WIDTHS = [138, 84, 147, 65, 65] as const;
const lefts = WIDTHS.map((_, i) => PAGE.left + WIDTHS.slice(0, i).reduce((all, width) => all + width, 0));

/** What both sides have in writing. */
export function agreementSection(sheet: Sheet, one: PackPartnership, top: number, room: PageRoom): number {
  const { paper, texts } = sheet;
  let y = sectionHead(sheet, texts.agreements, PAGE.left, top, CONTENT_WIDTH);
  if (one.agreements.length === 0) {
    const text = one.noAgreementReason ? texts.noWritten(one.noAgreementReason) : texts.noAgreement;
    return paper.text('P', text, PAGE.left, y, { color: INK.soft, width: CONTENT_WIDTH, lines: 1 + room.lines });
  }
  const row = (role: 'TH' | 'TD', texts: readonly string[], more: object = {}) =>
    texts.map((text, i) => ({
      text,
      x: lefts[i] ?? PAGE.left,
      role,
      style: { ...more, width: (WIDTHS[i] ?? 80) - 6 },
    }));
  const { shown, rest } = firstOf(one.agreements, room.agreements);
  paper.part('Table', () => {
    const names = [texts.kind, texts.status, texts.valid, texts.signed, texts.signedPartner];
    y = tableRow(sheet, row('TH', names, { size: 7.5, color: INK.soft }), y, 2);
    for (const agreement of shown) y = tableRow(sheet, row('TD', textsOf(sheet, agreement)), y, room.lines);
  });
  return moreLine(sheet, rest, PAGE.left, y);
}

type Agreement = PackPartnership['agreements'][number];

function textsOf({ words, texts }: Sheet, agreement: Agreement): string[] {
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
