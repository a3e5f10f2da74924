import { buffer } from 'node:stream/consumers';
import { type ObstacleType, obstacleTypes, reviewDomains } from '@alongside/domain';
import { civilDate } from '@alongside/shared';
import { describe, expect, it } from '@jest/globals';
import { wordsOf } from '../../kernel/language.ts';
import { drawPack, type PackToDraw } from './draw-pack.ts';
import type { PackPartnership } from './pack-facts.ts';

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
    countries: [{ code: 'GR' }, { code: 'PL' }],
  },
  owner: { name: 'A person' },
  noAgreementReason: null,
  dueDiligence: { outcome: 'CLEARED', validUntil: '2027-01-01' },
  stageChanges: [{ to: 'ACTIVE', effectiveOn: '2025-01-01' }],
  health: {
    level: 'AT_RISK',
    override: { reason: 'A long reason. '.repeat(40), endsOn: '2026-12-31', by: 'A manager' },
    reasons: Array.from({ length: 8 }, () => ({ code: 'TASKS_OVERDUE', severity: 'AT_RISK', since: '2026-01-01' })),
  },
  agreements: Array.from({ length: 9 }, () => ({
    kind: 'MOU',
    status: 'IN_FORCE',
    validFrom: '2025-01-01',
    validUntil: '2027-01-01',
    hotlineSignedOn: '2025-01-01',
    partnerSignedOn: null,
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
