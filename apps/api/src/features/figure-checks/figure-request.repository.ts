import { isSmallCount, type ReferralDirection } from '@alongside/domain';
import { firstDayOf, type Month } from '@alongside/shared';
import { Injectable } from '@nestjs/common';
import { newId } from '../../kernel/new-id.ts';
import { actor, ownHotline, sql } from '../../kernel/operation/operation.ts';
import type { FigureByLink, FiguresByLink } from './figure-request.types.ts';

type Found = Omit<FiguresByLink, 'figures'> & { readonly figures: readonly Omit<FigureByLink, 'checking'>[] };

export interface GivenFigure {
  readonly direction: ReferralDirection;
  readonly count: number | null;
  readonly counted: boolean;
}

/** Asking for the figures of a month; and what the scope of a personal link can do: two functions, nothing else. */
@Injectable()
export class FigureRequestRepository {
  /** The request of the month, made where there is none. Answers its id. */
  async ensure(partnershipId: string, month: Month): Promise<string> {
    const [row] = await sql<{ id: string }>(
      `with added as (
         insert into app.referral_figure_requests (hotline_id, id, partnership_id, month, created_by) values ($1, $2, $3, $4, $5)
         on conflict (hotline_id, partnership_id, month) do nothing returning id)
       select id from added
       union all select id from app.referral_figure_requests where hotline_id = $1 and partnership_id = $3 and month = $4`,
      [ownHotline(), newId(), partnershipId, firstDayOf(month), actor().userId],
    );
    if (!row) throw new Error('somebody made the same request at the same moment');
    return row.id;
  }

  /** Null when the link is one for something else. Our count leaves the hotline here, so a small one is not told. */
  async read(): Promise<FiguresByLink | null> {
    const [row] = await sql<{ j: Found }>('select j from app.figures_by_link()');
    if (!row) return null;
    const figures = row.j.figures.map((figure) => ({
      ...figure,
      checking: figure.ours !== null,
      ours: figure.ours === null || isSmallCount(figure.ours) ? null : figure.ours,
    }));
    return { ...row.j, figures };
  }

  /** False when the link is one for something else. */
  async give(figures: readonly GivenFigure[]): Promise<boolean> {
    const [row] = await sql<{ open: boolean }>('select app.give_figures_by_link($1) as open', [
      JSON.stringify(figures),
    ]);
    return row?.open ?? false;
  }
}
