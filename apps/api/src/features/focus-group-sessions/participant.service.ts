import { ensure, invalid, isSettled, may, wrongStage } from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import { actor } from '../../kernel/operation/operation.ts';
import { FocusGroupRepository } from '../focus-groups/index.ts';
import { type LoadedParticipant, ParticipantRepository } from './participant.repository.ts';
import type { NoteAttendanceInput, NoteConsentsInput } from './session.inputs.ts';

/** What the secretariat writes down of participants. Each command answers the id of the focus group. */
@Injectable()
export class ParticipantService {
  constructor(
    private readonly groups: FocusGroupRepository,
    private readonly participants: ParticipantRepository,
  ) {}

  async noteAttendance({ candidateId, attendance = null }: NoteAttendanceInput): Promise<string> {
    const participant = await this.open(candidateId);
    if (participant.state !== 'ACCEPTED') throw invalid('candidateId', 'Choose somebody who has accepted.');
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
