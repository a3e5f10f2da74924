import { randomUUID } from 'node:crypto';
import type { CampaignPhase } from '@alongside/domain';
import type { Person, TestApi } from './api.ts';
import { day, mutate } from './mutate.ts';

/** A hotline with its people, for campaigns. */
export interface CampaignSide {
  readonly hotlineId: string;
  readonly coordinator: Person;
  readonly manager: Person;
  readonly observer: Person;
}

export async function addSide(api: TestApi, name: string, country = 'NL'): Promise<CampaignSide> {
  const hotlineId = await api.addHotline(name, country);
  return {
    hotlineId,
    coordinator: await api.addPerson('COORDINATOR', hotlineId),
    manager: await api.addPerson('MANAGER', hotlineId),
    observer: await api.addPerson('OBSERVER', hotlineId),
  };
}

/** The values of a campaign that could go ahead as soon as somebody takes part. */
export const campaignPlan = (more: object = {}) => ({
  title: 'Talk before it happens',
  theme: 'SEEKING_HELP',
  aim: 'More people find the helpline.',
  audiences: ['ADULT_HELP_SEEKERS'],
  countries: ['NL', 'BE'],
  languages: ['nl', 'fr'],
  channels: ['SEARCH_ADS'],
  startsOn: day(20),
  endsOn: day(50),
  ...more,
});

export async function startCampaign(person: Person, more: object = {}): Promise<string> {
  const id = randomUUID();
  const { message } = await mutate(person, 'startCampaign', { id, ...campaignPlan(more) });
  if (message) throw new Error(message);
  return id;
}

export const join = (person: Person, campaignId: string, who: object, role = 'PARTNER') =>
  mutate<SeenCampaign>(person, 'addCampaignParticipant', { id: randomUUID(), campaignId, role, ...who }, participants);

export interface SeenCampaign {
  readonly id: string;
  readonly version: number;
  readonly terms: number;
  readonly phase: CampaignPhase;
  readonly participants: readonly {
    readonly id: string;
    readonly name: string;
    readonly role: string;
    readonly approval: string;
    readonly answerNote: string | null;
    readonly viewerCan: { readonly answer: boolean; readonly issueLink: boolean; readonly remove: boolean };
  }[];
  readonly nextPhases: readonly {
    readonly to: string;
    readonly allowed: boolean;
    readonly missing: { code: string }[];
  }[];
  readonly viewerCan: { readonly edit: boolean; readonly contribute: boolean };
}

const participants = `{ id version terms phase
  participants { id name role approval answerNote viewerCan { answer issueLink remove } }
  nextPhases { to allowed missing { code } } viewerCan { edit contribute } }`;

export async function see(person: Person, id: string): Promise<SeenCampaign | null> {
  const answer = await person.ask<{ campaign: SeenCampaign | null }>(
    `query ($id: ID!) { campaign(id: $id) ${participants} }`,
    { id },
  );
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data?.campaign ?? null;
}

/** Moves the campaign as it is now. */
export async function move(person: Person, id: string, to: CampaignPhase, more: object = {}) {
  const version = (await see(person, id))?.version ?? 1;
  return mutate<SeenCampaign>(
    person,
    'moveCampaignPhase',
    { id, version, to, effectiveOn: day(0), ...more },
    participants,
  );
}

/** Answers to the plan as it is now, for the participant of that name. */
export async function answer(person: Person, id: string, name: string, more: object = {}) {
  const seen = await see(person, id);
  const participantId = seen?.participants.find((one) => one.name === name)?.id ?? randomUUID();
  return mutate<SeenCampaign>(
    person,
    'answerCampaign',
    { participantId, answer: 'APPROVED', terms: seen?.terms ?? 1, ...more },
    participants,
  );
}

/** Who takes part in the campaigns of a spec: the hotline that leads, another one, and an initiative. */
export interface CampaignCast {
  readonly lead: CampaignSide;
  readonly partner: CampaignSide;
  readonly initiativeId: string;
  readonly initiative: string;
}

/** A planned campaign of the lead with a partner hotline and an initiative. */
export async function plannedCampaign(
  { lead, partner, initiativeId }: CampaignCast,
  more: object = {},
): Promise<string> {
  const id = await startCampaign(lead.coordinator, more);
  await join(lead.coordinator, id, { hotlineId: partner.hotlineId });
  await join(lead.coordinator, id, { initiativeId }, 'DISTRIBUTOR');
  await move(lead.coordinator, id, 'PLANNED');
  return id;
}

/** The same once everybody has approved. */
export async function approvedCampaign(cast: CampaignCast, more: object = {}): Promise<string> {
  const { lead, partner, initiative } = cast;
  const id = await plannedCampaign(cast, more);
  await answer(lead.manager, id, 'Leading hotline');
  await answer(partner.manager, id, 'Partner hotline');
  await answer(lead.coordinator, id, initiative, { note: 'They wrote us.' });
  await move(lead.coordinator, id, 'APPROVED');
  return id;
}
