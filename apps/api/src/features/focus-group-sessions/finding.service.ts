import {
  ensure,
  ensureValid,
  type FindingEntry,
  findingProblems,
  invalid,
  lineProblem,
  may,
  problemsOf,
  textLimits,
  wrongStage,
} from '@alongside/domain';
import { trimmedOrNull } from '@alongside/shared';
import { Injectable } from '@nestjs/common';
import { actor, db } from '../../kernel/operation/operation.ts';
import { ensureVersion } from '../../kernel/operation/versions.ts';
import { updateVersion } from '../../kernel/operation/writes.ts';
import { type FocusGroupEntity, FocusGroupRepository } from '../focus-groups/index.ts';
import { FindingEntity, NoteEntity } from './finding.entity.ts';
import type {
  AddFindingInput,
  AddFocusGroupNoteInput,
  EditFindingInput,
  EditFocusGroupNoteInput,
  RemoveSessionRecordInput,
} from './finding.inputs.ts';
import { FindingRepository } from './finding.repository.ts';
import { ParticipantRepository } from './participant.repository.ts';

type Content = Pick<AddFindingInput, 'theme' | 'statement' | 'support' | 'quote' | 'speakerId' | 'named' | 'evidence'>;

/** A finding as a hotline reads it, which sees no finding: nobody's own words and no name. */
export const becauseOf = ({ theme, statement }: Pick<FindingEntry, 'theme' | 'statement'>): string =>
  `${theme}: ${statement}`;

/** Notes of a session and what it came to. Each command answers the id of the focus group. */
@Injectable()
export class FindingService {
  constructor(
    private readonly groups: FocusGroupRepository,
    private readonly findings: FindingRepository,
    private readonly participants: ParticipantRepository,
  ) {}

  async addNote({ id, focusGroupId, ...input }: AddFocusGroupNoteInput): Promise<string> {
    await this.inSession(focusGroupId);
    const note = await this.checkedNote(focusGroupId, input);
    const row = { id, focusGroupId, ...note, createdBy: actor().userId };
    await db().createQueryBuilder().insert().into(NoteEntity).values(row).orIgnore().execute();
    return focusGroupId;
  }

  async editNote({ id, version, ...input }: EditFocusGroupNoteInput): Promise<string> {
    ensure(may.keepFocusGroup(actor()));
    const { focusGroupId } = await this.findings.note(id);
    await this.inSession(focusGroupId);
    await ensureVersion('focus_group_notes', await this.findings.note(id), version);
    await updateVersion(NoteEntity, { id }, version, await this.checkedNote(focusGroupId, input));
    return focusGroupId;
  }

  async removeNote({ id, removed }: RemoveSessionRecordInput): Promise<string> {
    ensure(may.keepFocusGroup(actor()));
    const { focusGroupId, version } = await this.findings.note(id);
    await this.inSession(focusGroupId);
    await updateVersion(NoteEntity, { id }, version, { removedAt: removed ? new Date() : null });
    return focusGroupId;
  }

  async addFinding({ id, focusGroupId, confirmedText: _, ...input }: AddFindingInput): Promise<string> {
    await this.inSession(focusGroupId);
    const entry = await this.checked(focusGroupId, input);
    const row = { id, focusGroupId, ...entry, createdBy: actor().userId };
    await db().createQueryBuilder().insert().into(FindingEntity).values(row).orIgnore().execute();
    await this.findings.rest(id, focusGroupId, input.evidence);
    return focusGroupId;
  }

  async editFinding({ id, version, confirmedText: _, ...input }: EditFindingInput): Promise<string> {
    ensure(may.keepFocusGroup(actor()));
    const { focusGroupId } = await this.findings.finding(id);
    await this.inSession(focusGroupId);
    const present = { ...(await this.findings.finding(id)), evidence: await this.findings.evidence(id) };
    await ensureVersion('focus_group_findings', present, version);
    const entry = await this.checked(focusGroupId, input);
    await updateVersion(FindingEntity, { id }, version, entry);
    await this.findings.rest(id, focusGroupId, input.evidence);
    await this.findings.rewordAsked(id, becauseOf(entry));
    return focusGroupId;
  }

  async removeFinding({ id, removed }: RemoveSessionRecordInput): Promise<string> {
    ensure(may.keepFocusGroup(actor()));
    const { focusGroupId, version } = await this.findings.finding(id);
    await this.inSession(focusGroupId);
    await updateVersion(FindingEntity, { id }, version, { removedAt: removed ? new Date() : null });
    return focusGroupId;
  }

  /** The focus group, locked, from the day on which its date is fixed until it is reported. */
  private async inSession(id: string): Promise<FocusGroupEntity> {
    ensure(may.keepFocusGroup(actor()));
    const group = await this.groups.find(id);
    if (group.status !== 'SCHEDULED' && group.status !== 'HELD')
      throw wrongStage('Notes and findings are written from the day of the session until it is reported.', {
        from: group.status,
        to: group.status,
        missing: [],
      });
    return group;
  }

  private async checkedNote(focusGroupId: string, input: Pick<AddFocusGroupNoteInput, 'text' | 'speakerId'>) {
    const { text, speakerId = null } = input;
    const known = speakerId === null || (await this.findings.speaker(focusGroupId, speakerId)) !== undefined;
    ensureValid(
      problemsOf(
        lineProblem('text', text, textLimits.passage),
        known ? undefined : { field: 'speakerId', message: 'Choose somebody who was there.' },
      ),
    );
    return { text: text.trim(), speakerId };
  }

  private async checked(focusGroupId: string, input: Content): Promise<FindingEntry> {
    const { theme, statement, support, named, evidence } = input;
    const quote = trimmedOrNull(input.quote);
    const asked = input.speakerId ?? null;
    const speaker = asked === null ? undefined : await this.findings.speaker(focusGroupId, asked);
    const entry = { theme: theme.trim(), statement: statement.trim(), support, quote, speakerId: asked, named };
    ensureValid(findingProblems(entry, speaker, await this.participants.attended(focusGroupId)));
    if ((await this.findings.notesAmong(focusGroupId, evidence)) < new Set(evidence).size)
      throw invalid('evidence', 'Choose notes of this session.');
    // Who is neither quoted nor named is not kept.
    return { ...entry, speakerId: quote !== null || named ? asked : null };
  }
}
