import {
  afterTheEndProblem,
  ensure,
  ensureValid,
  may,
  notFound,
  partnerFigureProblems,
  problemsOf,
} from '@alongside/domain';
import { firstDayOf, latestDayOnEarth } from '@alongside/shared';
import { Injectable } from '@nestjs/common';
import { actor } from '../../kernel/operation/operation.ts';
import { EntryRepository } from '../partnerships/index.ts';
import type { RecordPartnerFigureInput } from './partner-figure.inputs.ts';
import { PartnerFigureRepository } from './partner-figure.repository.ts';

/** The partner's own figures: written down beside the hotline's, which they never replace. */
@Injectable()
export class PartnerFigureService {
  constructor(
    private readonly figures: PartnerFigureRepository,
    private readonly entries: EntryRepository,
  ) {}

  /** Sets the figure of a month and direction, or takes it back. Answers the id of the partnership. */
  async record({ partnershipId, count = null, ...of }: RecordPartnerFigureInput): Promise<string> {
    ensure(may.log(actor()));
    const { partnerships } = await this.entries.factsToLog('REFERRAL', partnershipId, [partnershipId]);
    const [partnership] = partnerships;
    if (!partnership) throw notFound();
    ensure(may.log(actor(), partnership));
    ensureValid(
      problemsOf(
        partnerFigureProblems({ month: of.month, count }, latestDayOnEarth(new Date())),
        afterTheEndProblem('month', firstDayOf(of.month), partnership),
      ),
    );
    const figure = { ...of, partnershipId };
    await (count === null ? this.figures.remove(figure) : this.figures.set(figure, count));
    return partnershipId;
  }
}
