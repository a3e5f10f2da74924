import { setImmediate as yieldToOthers } from 'node:timers/promises';
import type { SharingLabel } from '@alongside/domain';
import type { CivilDate } from '@alongside/shared';
import type { Making } from '../../kernel/files/made-file.ts';
import type { Spool } from '../../kernel/files/spool.ts';
import type { Words } from '../../kernel/language.ts';
import { Paper } from '../../kernel/paper/paper.ts';
import { contentsPages, pagesBefore } from './contents.ts';
import type { PackPartnership } from './pack-facts.ts';
import { packTexts } from './pack-texts.ts';
import { partnershipPage } from './partnership-page.ts';
import type { Sheet } from './sheet.ts';
import { summaryPage } from './summary-page.ts';

export interface PackToDraw {
  readonly partnerships: readonly PackPartnership[];
  /** Filters in words. */
  readonly narrowed: readonly string[];
  /** Who made it. */
  readonly by: string;
  /** Whether matters that stay in the hotline are shown: the reader belongs to it. */
  readonly inner: boolean;
  readonly sharing: SharingLabel;
  readonly today: CivilDate;
  readonly words: Words;
}

/** Draws the pack page by page; what is done leaves memory, and others get their turn in between. */
export async function drawPack(pack: PackToDraw, { onProgress, signal }: Making): Promise<Spool> {
  const { partnerships, words, by, inner } = pack;
  const texts = packTexts[words.lang];
  const owner = (inner && partnerships[0]?.hotline.name) || texts.network;
  const paper = await Paper.open({ title: `${texts.title} · ${owner}`, author: by, language: words.lang });
  const before = pagesBefore(partnerships.length);
  const sheet: Sheet = { ...pack, paper, texts, owner, pages: before + partnerships.length };
  try {
    summaryPage(sheet, partnerships, pack);
    contentsPages(sheet, partnerships);
    for (const [i, one] of partnerships.entries()) {
      signal.throwIfAborted();
      partnershipPage(sheet, one, before + i + 1, inner);
      await paper.flush();
      onProgress({ done: i + 1, of: partnerships.length });
      await yieldToOthers();
    }
    return await paper.end();
  } catch (error) {
    await paper.drop();
    throw error;
  }
}
