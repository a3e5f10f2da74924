import {
  afterTheEndProblem,
  ensure,
  ensureValid,
  givenFigureProblems,
  may,
  notFound,
  partnerFigureProblems,
  problemsOf,
} from '@alongside/domain';
import { firstDayOf, latestDayOnEarth } from '@alongside/shared';
import { Injectable } from '@nestjs/common';
import { actor, ensureLink, unknownLink } from '../../kernel/operation/operation.ts';
import { EntryRepository } from '../partnerships/index.ts';
import { type IssuedPersonalLink, PersonalLinkService } from '../personal-links/index.ts';
import type { GiveFiguresByLinkInput, IssueFigureLinkInput } from './figure-request.inputs.ts';
import { FigureRequestRepository } from './figure-request.repository.ts';
import type { FiguresByLink } from './figure-request.types.ts';

const PURPOSE = 'REFERRALS';
/** Days for which a partner can give and change the figures of a month. */
const DAYS = 60;

/** The partner's own figures of a month: the link that the hotline hands over, and what its holder does by it. */
@Injectable()
export class FigureRequestService {
  constructor(
    private readonly requests: FigureRequestRepository,
    private readonly entries: EntryRepository,
    private readonly links: PersonalLinkService,
  ) {}

  async issue({ id, partnershipId, month, recipient }: IssueFigureLinkInput): Promise<IssuedPersonalLink> {
    ensure(may.issueLink(actor()));
    const { partnerships } = await this.entries.factsToLog('REFERRAL', id, [partnershipId]);
    const [partnership] = partnerships;
    if (!partnership) throw notFound();
    ensure(may.issueLink(actor(), partnership));
    ensureValid(
      problemsOf(
        partnerFigureProblems({ month, count: null }, latestDayOnEarth(new Date())),
        afterTheEndProblem('month', firstDayOf(month), partnership),
      ),
    );
    const subjectId = await this.requests.ensure(partnershipId, month);
    return this.links.issue({ id, recipient, purpose: PURPOSE, subjectId, days: DAYS, page: '/answer/figures' });
  }

  async read(): Promise<FiguresByLink> {
    ensureLink(PURPOSE);
    const figures = await this.requests.read();
    if (!figures) throw unknownLink();
    return figures;
  }

  /** May come again and change the figures; the same figures twice are one answer. */
  async give({ figures }: GiveFiguresByLinkInput): Promise<FiguresByLink> {
    ensureLink(PURPOSE);
    const given = figures.map(({ direction, count, counted }) => ({ direction, count: count ?? null, counted }));
    ensureValid(givenFigureProblems(given));
    if (!(await this.requests.give(given))) throw unknownLink();
    return this.read();
  }
}
