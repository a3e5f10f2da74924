import {
  type Appetite,
  conflict,
  type InitiativeContent,
  invalid,
  isCountryCode,
  notFound,
  type SurveyProposalField,
} from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import { newId } from '../../kernel/new-id.ts';
import { CandidateService } from '../focus-groups/index.ts';
import {
  HotlineService,
  InitiativeContentService,
  InitiativeRepository,
  type Origin,
  SourceService,
  storedContent,
} from '../registry/index.ts';
import type { AcceptedSurveyProposalInput } from './survey-proposal.inputs.ts';
import { type Effect, type LoadedProposal, SurveyProposalRepository } from './survey-proposal.repository.ts';

/** What came of one accepted proposal. */
export interface Outcome {
  readonly targetId: string | null;
  readonly initiativeId: string | null;
  readonly effect: readonly Effect[];
}

type Taken = ReadonlySet<SurveyProposalField>;

/** What the secretariat accepts: initiatives, appetite and candidates, by the services that people use for them. */
@Injectable()
export class NetworkEffectService {
  constructor(
    private readonly proposals: SurveyProposalRepository,
    private readonly initiatives: InitiativeRepository,
    private readonly contents: InitiativeContentService,
    private readonly sources: SourceService,
    private readonly hotlines: HotlineService,
    private readonly candidates: CandidateService,
  ) {}

  async accept(proposal: LoadedProposal, taken: Taken, input: AcceptedSurveyProposalInput): Promise<Outcome> {
    if (proposal.kind === 'APPETITE') return this.wish(proposal, taken);
    if (proposal.kind === 'FOCUS_GROUP')
      return taken.has('CANDIDATE') ? this.candidate(proposal, input) : nothingTaken(proposal);
    const initiativeId = proposal.present.initiativeId;
    return initiativeId === null
      ? this.addInitiative(proposal, taken)
      : this.changeInitiative(proposal, initiativeId, taken);
  }

  /** Refuses CONFLICT where a record was changed, or came into use, since. */
  async takeBack({ hotlineId }: LoadedProposal, effect: Effect): Promise<void> {
    if (effect.done === 'INITIATIVE_ADDED') {
      if (!(await this.proposals.takeBackInitiative(effect.id, effect.version))) throw inUse('initiative');
    } else if (effect.done === 'INITIATIVE_CHANGED') {
      const stored = await this.initiatives.find(effect.id);
      if (stored?.row.version !== effect.version) throw inUse('initiative');
      await this.contents.apply(stored, effect.before, { sourceId: effect.sourceId, asOf: effect.asOf });
    } else if (effect.done === 'HOTLINE_CHANGED') {
      if ((await this.proposals.versionOf('hotlines', hotlineId)) !== effect.version) throw inUse('hotline');
      const { appetite, appetiteCondition, ...origin } = effect.before;
      await this.hotlines.setAppetite(hotlineId, { appetite, appetiteCondition }, origin);
    } else if (effect.done === 'CANDIDATE_ADDED') {
      await this.candidates.place({
        id: effect.id,
        version: 1,
        mustInclude: false,
        excludedBecause: 'Taken back: the answer to the survey was accepted by mistake.',
      });
    }
  }

  /** Names the round and not the hotline: the registry is read by everybody, answers are not. */
  private async origin({ round, answeredOn }: LoadedProposal): Promise<Origin> {
    const sourceId = await this.sources.idOf({ kind: 'NETWORK', title: `Answers to “${round}”`, url: null });
    return { sourceId, asOf: answeredOn };
  }

  private async addInitiative(proposal: LoadedProposal, taken: Taken): Promise<Outcome> {
    if (!taken.has('NAME')) throw invalid('take', 'Take the name, or choose an initiative of the registry.');
    const { content, present } = proposal;
    const added: InitiativeContent = {
      name: content.name ?? '',
      localName: null,
      aliases: [],
      organisationId: null,
      scope: 'NATIONAL',
      website: null,
      description: null,
      levelListState: 'NOT_STATED',
      status: 'LISTED_UNCONFIRMED',
      facts: countryFact(taken.has('COUNTRY') ? present.country : null),
      channels: [],
    };
    await this.contents.check(added, null);
    const id = await this.contents.add(added, await this.origin(proposal), newId());
    await this.proposals.settleName(proposal, id);
    const version = await this.proposals.versionOf('initiatives', id);
    return { targetId: id, initiativeId: id, effect: [{ done: 'INITIATIVE_ADDED', id, version }] };
  }

  private async changeInitiative(proposal: LoadedProposal, id: string, taken: Taken): Promise<Outcome> {
    await this.proposals.settleName(proposal, id);
    const stored = await this.initiatives.find(id);
    if (!stored) throw notFound();
    const before = storedContent(stored);
    const { content, present } = proposal;
    const alias = taken.has('ALIAS') && content.name !== null ? [content.name] : [];
    const countries = countryFact(taken.has('COUNTRY') ? present.country : null);
    if (alias.length + countries.length === 0) return { targetId: id, initiativeId: id, effect: [] };
    const next = { ...before, aliases: [...before.aliases, ...alias], facts: [...before.facts, ...countries] };
    await this.contents.check(next, before);
    await this.contents.apply(stored, next, await this.origin(proposal));
    const version = await this.proposals.versionOf('initiatives', id);
    const { sourceId, asOf } = stored.row;
    return {
      targetId: id,
      initiativeId: id,
      effect: [{ done: 'INITIATIVE_CHANGED', id, version, before, sourceId, asOf }],
    };
  }

  private async wish(proposal: LoadedProposal, taken: Taken): Promise<Outcome> {
    if (taken.size === 0) return nothingTaken(proposal);
    const { hotlineId, content, present } = proposal;
    const wish = {
      appetite: taken.has('APPETITE') ? (content.value as Appetite) : present.appetite,
      appetiteCondition: taken.has('CONDITION') ? content.words : present.condition,
    };
    const before = await this.hotlines.setAppetite(hotlineId, wish, await this.origin(proposal));
    const { appetite, appetiteCondition, sourceId, asOf } = before;
    const effect: Effect = {
      done: 'HOTLINE_CHANGED',
      id: hotlineId,
      version: before.version + 1,
      before: { appetite, appetiteCondition, sourceId, asOf },
    };
    return { targetId: hotlineId, initiativeId: null, effect: [effect] };
  }

  /** Somebody of the hotline, by role: the answer names nobody. */
  private async candidate(proposal: LoadedProposal, { focusGroupId }: AcceptedSurveyProposalInput): Promise<Outcome> {
    if (!focusGroupId) throw invalid('focusGroupId', 'Choose the focus group into whose pool the hotline comes.');
    const id = newId();
    const experience = (await this.proposals.collaborates(proposal)) ? 'COLLABORATES' : 'NOT_YET';
    const { hotlineId, hotline, languages, invitationId, present } = proposal;
    await this.candidates.add({
      focusGroupId,
      candidates: [
        {
          id,
          role: 'To be named by the hotline',
          organisation: hotline,
          ofHotlineId: hotlineId,
          side: 'HOTLINE',
          country: present.country,
          levels: [],
          experience,
          languages: [...languages],
          source: 'SURVEY',
          sourceHotlineId: hotlineId,
          sourceRecordId: invitationId,
        },
      ],
    });
    return { targetId: id, initiativeId: null, effect: [{ done: 'CANDIDATE_ADDED', id }] };
  }
}

/** What is already so is settled without touching a record. */
const nothingTaken = ({ present }: LoadedProposal): Outcome => ({
  targetId: null,
  initiativeId: present.initiativeId,
  effect: [],
});

const countryFact = (code: string | null): InitiativeContent['facts'] =>
  code !== null && isCountryCode(code) ? [{ kind: 'COUNTRY', code, certainty: 'STATED', note: null }] : [];

/** The refusal to take back what others have built on. */
export const inUse = (what: string) =>
  conflict({}, `The ${what} has changed since, or somebody works with it already. Change it on its own page.`);
