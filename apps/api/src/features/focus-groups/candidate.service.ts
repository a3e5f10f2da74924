import {
  type CandidateFacts,
  candidateProblems,
  ensure,
  ensureValid,
  isSelecting,
  lineProblem,
  MOST_CANDIDATES,
  may,
  type OrganisationType,
  type Problem,
  problemsOf,
  textLimits,
} from '@alongside/domain';
import { trimmedOrNull } from '@alongside/shared';
import { Injectable } from '@nestjs/common';
import { actor } from '../../kernel/operation/operation.ts';
import { ensureVersion } from '../../kernel/operation/versions.ts';
import type { CandidateEntity } from './candidate.entity.ts';
import type {
  AddCandidatesInput,
  CandidateContentInput,
  EditCandidateInput,
  NewCandidateInput,
  PlaceCandidateInput,
} from './candidate.inputs.ts';
import { CandidateRepository } from './candidate.repository.ts';
import { FocusGroupRepository } from './focus-group.repository.ts';
import { settled } from './focus-group.service.ts';

/** Commands on the pool of a focus group. Each answers the id of the focus group. */
@Injectable()
export class CandidateService {
  constructor(
    private readonly groups: FocusGroupRepository,
    private readonly candidates: CandidateRepository,
  ) {}

  /** Adds all or none. Those who are there already, by id, stay as they are. */
  async add({ focusGroupId, candidates }: AddCandidatesInput): Promise<string> {
    await this.selecting(focusGroupId);
    const types = await this.candidates.organisationTypes(candidates);
    const rows = candidates.map(({ id, source, sourceHotlineId, sourceRecordId, ...input }) => {
      return { id, source, ...originOf(sourceHotlineId, sourceRecordId), ...contentOf(input) };
    });
    ensureValid(
      rows.flatMap((row, index) =>
        candidateProblems(row, background(types, row)).map((problem): Problem => {
          return { ...problem, field: `candidates.${String(index)}.${problem.field}` };
        }),
      ),
    );
    const stamped = rows.map((row) => ({ ...row, focusGroupId, createdBy: actor().userId }));
    const size = await this.candidates.add(focusGroupId, stamped);
    await this.refuseTwice(focusGroupId, rows);
    ensureValid(
      problemsOf(
        size > MOST_CANDIDATES
          ? { field: 'candidates', message: `A pool takes at most ${String(MOST_CANDIDATES)} people.` }
          : undefined,
      ),
    );
    return focusGroupId;
  }

  /** Takes a colleague who stands in for somebody into a pool that stands still otherwise. Answers what the rules need. */
  async standIn(focusGroupId: string, { id, source: _, ...input }: NewCandidateInput): Promise<CandidateFacts> {
    const row = { id, focusGroupId, source: 'SUGGESTION' as const, ...contentOf(input) };
    const problems = candidateProblems(row, background(await this.candidates.organisationTypes([row]), row));
    ensureValid(problems.map((problem) => ({ ...problem, field: `candidate.${problem.field}` })));
    await this.candidates.insert({ ...row, createdBy: actor().userId });
    return row;
  }

  async edit({ id, version, confirmedText: _, ...input }: EditCandidateInput): Promise<string> {
    const candidate = await this.changeable(id, version);
    const row = contentOf(input);
    ensureValid(candidateProblems(row, background(await this.candidates.organisationTypes([row]), row)));
    return this.save(candidate, row);
  }

  /** Names somebody for the panel, takes them out of the draw with a reason, or neither. */
  async place({ id, version, mustInclude, excludedBecause }: PlaceCandidateInput): Promise<string> {
    const candidate = await this.changeable(id, version);
    const reason = trimmedOrNull(excludedBecause);
    ensureValid(
      problemsOf(
        reason === null ? undefined : lineProblem('excludedBecause', reason, textLimits.note),
        mustInclude && (await this.candidates.rests(candidate))
          ? {
              field: 'mustInclude',
              message: 'They took part within the last 12 months and are not drawn before they may.',
            }
          : undefined,
        mustInclude && reason !== null
          ? { field: 'excludedBecause', message: 'Nobody is named for the panel and excluded at once.' }
          : undefined,
      ),
    );
    return this.save(candidate, { mustInclude, excludedBecause: reason });
  }

  /** Nobody stands twice in a pool, as far as people are known again by address or name. */
  private async refuseTwice(
    focusGroupId: string,
    rows: readonly { id: string; email: string | null }[],
  ): Promise<void> {
    const twice = await this.candidates.known(
      focusGroupId,
      rows.map(({ id }) => id),
    );
    ensureValid(
      rows.flatMap(({ id, email }, index) =>
        twice.has(id)
          ? [
              {
                field: `candidates.${String(index)}.${email === null ? 'name' : 'email'}`,
                message: 'They stand in the pool already.',
              },
            ]
          : [],
      ),
    );
  }

  private async selecting(focusGroupId: string): Promise<void> {
    ensure(may.keepFocusGroup(actor()));
    const group = await this.groups.find(focusGroupId);
    if (!isSelecting(group.status)) throw settled(group);
  }

  private async changeable(id: string, version: number): Promise<CandidateEntity> {
    ensure(may.keepFocusGroup(actor()));
    const { focusGroupId } = await this.candidates.find(id);
    // The focus group stays locked from here on, and with it its pool.
    await this.selecting(focusGroupId);
    const candidate = await this.candidates.find(id);
    await ensureVersion('focus_group_candidates', candidate, version);
    return candidate;
  }

  private async save(candidate: CandidateEntity, changes: object): Promise<string> {
    await this.candidates.save(candidate, changes);
    return candidate.focusGroupId;
  }
}

/** Values as they are kept. */
const contentOf = (input: CandidateContentInput) => ({
  name: trimmedOrNull(input.name),
  role: input.role.trim(),
  organisation: trimmedOrNull(input.organisation),
  ofHotlineId: input.ofHotlineId ?? null,
  initiativeId: input.initiativeId ?? null,
  side: input.side,
  country: trimmedOrNull(input.country),
  levels: [...new Set(input.levels)],
  experience: input.experience ?? null,
  languages: [...new Set(input.languages)],
  zone: trimmedOrNull(input.zone),
  email: trimmedOrNull(input.email),
});

/** Where somebody comes from, whole or not at all. */
const originOf = (sourceHotlineId?: string | null, sourceRecordId?: string | null) =>
  sourceHotlineId && sourceRecordId
    ? { sourceHotlineId, sourceRecordId }
    : { sourceHotlineId: null, sourceRecordId: null };

const background = (
  types: ReadonlyMap<string, OrganisationType>,
  { initiativeId }: Pick<CandidateEntity, 'initiativeId'>,
) => ({
  organisationType: types.get(initiativeId ?? '') ?? null,
  livedExperience: false,
});
