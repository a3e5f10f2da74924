import { Module } from '@nestjs/common';
import { JobRunner } from '../../kernel/jobs/job-runner.ts';
import { RegistryModule } from '../registry/index.ts';
import './focus-group.reads.ts';
import './invitation.reads.ts';
import { CandidateRepository } from './candidate.repository.ts';
import { CandidateService } from './candidate.service.ts';
import { CandidateContactService } from './candidate-contact.service.ts';
import { ChanceService } from './chance.service.ts';
import { DrawService } from './draw.service.ts';
import { FocusGroupRepository } from './focus-group.repository.ts';
import { FocusGroupResolver } from './focus-group.resolver.ts';
import { FocusGroupService } from './focus-group.service.ts';
import { InvitationRepository } from './invitation.repository.ts';
import { InvitationResolver } from './invitation.resolver.ts';
import { InvitationService } from './invitation.service.ts';
import { InvitationLinkRepository } from './invitation-link.repository.ts';
import { InvitationLinkResolver } from './invitation-link.resolver.ts';
import { InvitationLinkService } from './invitation-link.service.ts';
import { InvitationMailRepository } from './invitation-mail.repository.ts';
import { InvitationMailService } from './invitation-mail.service.ts';
import { PanelSolverService } from './panel-solver.service.ts';
import { PoolSourceRepository } from './pool-source.repository.ts';
import { PoolSourceResolver } from './pool-source.resolver.ts';
import { SeatChoiceService } from './seat-choice.service.ts';
import { SeatOfferService } from './seat-offer.service.ts';
import { SuggestionRepository } from './suggestion.repository.ts';
import { SuggestionResolver } from './suggestion.resolver.ts';
import { SuggestionService } from './suggestion.service.ts';

/** Milliseconds between two looks for draws whose chances are not known yet. */
const TRY_EVERY = 5_000;

/** Milliseconds between two looks for deadlines that have passed and seats that are free. */
const OFFER_EVERY = 5_000;

/** Milliseconds between two looks for offers and reminders that go by mail. */
const MAIL_EVERY = 30_000;

/** Focus groups of the secretariat: purpose, pool, rules, and the draw of a panel. */
@Module({
  imports: [RegistryModule],
  providers: [
    FocusGroupRepository,
    FocusGroupService,
    CandidateRepository,
    CandidateService,
    DrawService,
    ChanceService,
    PanelSolverService,
    FocusGroupResolver,
    InvitationRepository,
    InvitationService,
    InvitationMailRepository,
    InvitationMailService,
    InvitationResolver,
    InvitationLinkRepository,
    InvitationLinkService,
    InvitationLinkResolver,
    SuggestionRepository,
    SuggestionService,
    SuggestionResolver,
    SeatOfferService,
    SeatChoiceService,
    CandidateContactService,
    PoolSourceRepository,
    PoolSourceResolver,
  ],
  exports: [CandidateService, FocusGroupRepository],
})
export class FocusGroupsModule {
  constructor(runner: JobRunner, chances: ChanceService, offers: SeatOfferService, mails: InvitationMailService) {
    runner.register({ name: 'estimate chances', every: TRY_EVERY, run: (stop) => chances.estimate(stop) });
    runner.register({ name: 'offer seats', every: OFFER_EVERY, run: (stop) => offers.advance(stop) });
    runner.register({ name: 'mail invitations', every: MAIL_EVERY, run: () => mails.writeDue() });
  }
}
