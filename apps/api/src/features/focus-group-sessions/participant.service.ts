import {
  attendanceProblem,
  ensure,
  ensureValid,
  invalid,
  isSettled,
  may,
  problemsOf,
  wrongStage,
} from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.ts';
import { actor } from '../../kernel/operation/operation.ts';
import { FocusGroupRepository } from '../focus-groups/index.ts';
import { type LoadedParticipant, ParticipantRepository } from './participant.repository.ts';
import type { NoteAttendanceInput, NoteConsentsInput } from './session.inputs.ts';
import { SessionRepository } from './session.repository.ts';

/** What the secretariat writes down of participants. Each command answers the id of the focus group. */
@Injectable()
export class ParticipantService {
  constructor(
    private readonly groups: FocusGroupRepository,
    private readonly participants: ParticipantRepository,
    private readonly sessions: SessionRepository,
    private readonly clock: Clock,
  ) {}

  async noteAttendance({ candidateId, attendance = null }: NoteAttendanceInput): Promise<string> {
    const participant = await this.open(candidateId);
    if (participant.state !== 'ACCEPTED') throw invalid('candidateId', 'Choose somebody who has accepted.');
    const { startsAt } = await this.sessions.facts(participant.focusGroupId);
    ensureValid(problemsOf(attendanceProblem(attendance, startsAt, this.clock.now())));
    await this.participants.noteAttendance(participant, attendance);
    return participant.focusGroupId;
  }

  async noteConsents({ candidateId, consents }: NoteConsentsInput): Promise<string> {
    const participant = await this.open(candidateId);
    await this.participants.noteConsents(participant, consents);
    return participant.focusGroupId;
  }

  /** Somebody of a focus group that is not over. Consents can be taken back after that by the person's own link. */
  private async open(candidateId: string): Promise<LoadedParticipant> {
    ensure(may.keepFocusGroup(actor()));
    const participant = await this.participants.find(candidateId);
    const { status } = await this.groups.find(participant.focusGroupId);
    if (isSettled(status)) throw wrongStage('The focus group is over.', { from: status, to: status, missing: [] });
    return participant;
  }
}
