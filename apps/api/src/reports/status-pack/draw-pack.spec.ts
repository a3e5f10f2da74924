import { buffer } from 'node:stream/consumers';
import { healthReasons, type ObstacleType, obstacleTypes, reviewDomains } from '@alongside/domain';
import { civilDate } from '@alongside/shared';
import { describe, expect, it } from '@jest/globals';
import { wordsOf } from '../../kernel/language.ts';
import { Paper } from '../../kernel/paper/paper.ts';
import { PAGE } from '../../kernel/paper/style.ts';
import { drawPack, type PackToDraw } from './draw-pack.ts';
import type { PackPartnership } from './pack-facts.ts';
import { packTexts } from './pack-texts.ts';
import { firstOf, pageRooms } from './page-room.ts';
import { sections } from './partnership-page.ts';
import type { Sheet } from './sheet.ts';

const months = Array.from({ length: 12 }, (_, i) => ({
  month: `2026-${String(i + 1).padStart(2, '0')}`,
  out: i,
  in: 0,
}));

/** A partnership that has more of everything than a page can show. */
const full = (i: number): PackPartnership => ({
  id: `00000000-0000-7000-8000-${String(i).padStart(12, '0')}`,
  stage: 'ACTIVE',
  intensity: 'COOPERATING',
  targetIntensity: 'COLLABORATING',
  since: '2024-02-29',
  sharing: 'AMBER',
  sister: true,
  nextReviewOn: '2026-01-01',
  hotline: { name: 'Горячая линия Ψυχή' },
  initiative: {
    name: `Ελληνική γραμμή ${i} Łódź Привет ґїЎ `.repeat(6),
    countries: ['GR', 'PL', 'BA', 'GB', 'CZ', 'DE', 'AT', 'CH', 'LI'].map((code) => ({ code })),
  },
  owner: { name: 'A person' },
  noAgreementReason: null,
  dueDiligence: { outcome: 'CLEARED_WITH_CONDITIONS', validUntil: '2027-12-31' },
  stageChanges: [{ to: 'ACTIVE', effectiveOn: '2025-01-01' }],
  health: {
    level: 'AT_RISK',
    override: { reason: 'A long reason. '.repeat(40), endsOn: '2026-12-31', by: 'A manager' },
    reasons: healthReasons.codes.map((code) => ({ code, severity: 'AT_RISK', since: '2026-12-31' })),
  },
  agreements: Array.from({ length: 9 }, () => ({
    kind: 'REFERRAL_PROTOCOL',
    status: 'LEGAL_REVIEW',
    validFrom: '2025-12-31',
    validUntil: '2027-12-31',
    hotlineSignedOn: '2025-12-31',
    partnerSignedOn: '2025-12-31',
  })),
  reviews: [
    {
      heldOn: '2026-03-01',
      outcome: 'CONTINUE',
      scores: reviewDomains.codes.map((domain, score) => ({
        domain,
        hotline: score % 5,
        partner: score === 3 ? null : 2,
      })),
    },
  ],
  obstacles: Array.from({ length: 7 }, () => ({
    type: obstacleTypes.codes[0] as ObstacleType,
    severity: 'HIGH',
    status: 'OPEN',
    since: '2026-01-01',
    sharing: 'AMBER',
  })),
  referralMonths: months,
  openTasks: Array.from({ length: 30 }, (_, task) => ({
    title: `A long title of task ${task} `.repeat(9),
    dueOn: '2026-06-01',
    overdue: true,
    assignee: null,
  })),
  lastCollaboration: { happenedOn: '2026-11-01', sharing: 'AMBER_STRICT' },
});

async function drawn(count: number, change: Partial<PackToDraw> = {}) {
  const progress: number[] = [];
  const spool = await drawPack(
    {
      partnerships: Array.from({ length: count }, (_, i) => full(i)),
      narrowed: ['Open: yes'],
      by: 'A manager',
      inner: true,
      sharing: 'AMBER_STRICT',
      today: civilDate('2026-11-22'),
      words: wordsOf('en'),
      ...change,
    },
    { onProgress: ({ done }) => progress.push(done), signal: new AbortController().signal },
  );
  const bytes = (await buffer(spool.read())).toString('latin1');
  return { bytes, pages: bytes.match(/\/Type \/Page\b(?!s)/g)?.length ?? 0, progress };
}

describe('a status pack', () => {
  it.each([
    [0, 1],
    [1, 2],
    [20, 21],
    [21, 23],
    [65, 68],
  ])('of %i partnerships has %i pages, however much there is to tell', async (count, pages) => {
    const pack = await drawn(count);
    expect(pack.pages).toBe(pages);
    expect(pack.progress).toHaveLength(count);
    expect((await drawn(count, { words: wordsOf('de') })).pages).toBe(pages);
  });

  it.each(['en', 'de'] as const)('fits each partnership on its page, also the fullest in %s', async (lang) => {
    const fullest = full(0);
    const plain: PackPartnership = { ...fullest, agreements: [], noAgreementReason: 'A long reason. '.repeat(30) };
    const paper = await Paper.open({ title: '', author: '', language: lang });
    const sheet: Sheet = {
      paper,
      words: wordsOf(lang),
      texts: packTexts[lang],
      today: civilDate('2026-11-22'),
      sharing: 'AMBER',
      owner: '',
      pages: 1,
    };
    const tightest = pageRooms.at(-1) ?? pageRooms[0];
    for (const one of [fullest, plain]) {
      expect(paper.measure(() => sections(sheet, one, true, tightest))).toBeLessThanOrEqual(PAGE.bottom);
      expect(paper.measure(() => sections(sheet, one, false, pageRooms[0]))).toBeLessThanOrEqual(PAGE.bottom);
    }
    await paper.drop();
  });

  it('counts what it leaves out, and leaves out nothing to save a single line', () => {
    expect(firstOf([1, 2, 3, 4], 4)).toEqual({ shown: [1, 2, 3, 4], rest: 0 });
    expect(firstOf([1, 2, 3, 4], 3)).toEqual({ shown: [1, 2, 3, 4], rest: 0 });
    expect(firstOf([1, 2, 3, 4, 5], 3)).toEqual({ shown: [1, 2, 3], rest: 2 });
  });

  it('is tagged, names its language and title, and carries its fonts', async () => {
    const { bytes } = await drawn(1, { words: wordsOf('de') });
    expect(bytes).toMatch(/^%PDF-1\.7/);
    expect(bytes).toContain('/Marked true');
    expect(bytes).toContain('/Lang (de)');
    expect(bytes).toContain('/DisplayDocTitle true');
    expect(bytes).toContain('/StructTreeRoot');
    expect(bytes.match(/\/FontFile2/g)?.length).toBe(2);
    expect(bytes).not.toMatch(/\/BaseFont \/Helvetica/);
  });

  it('stops when the person has gone', async () => {
    const gone = new AbortController();
    gone.abort();
    const pack = {
      partnerships: [full(0)],
      narrowed: [],
      by: '',
      inner: true,
      sharing: 'AMBER',
      today: civilDate('2026-11-22'),
      words: wordsOf('en'),
    } as const;
    await expect(drawPack(pack, { onProgress: () => undefined, signal: gone.signal })).rejects.toThrow();
  });
});
