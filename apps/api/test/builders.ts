import { randomUUID } from 'node:crypto';
import type { Person, TestApi } from './api.ts';

/** A hotline at work: its people, one partnership, and something logged of each kind. */
export interface WorkingHotline {
  readonly hotlineId: string;
  readonly coordinator: Person;
  readonly manager: Person;
  readonly observer: Person;
  readonly initiativeId: string;
  readonly partnershipId: string;
}

/** Sends a mutation that must succeed; answers what its field answers. */
async function must(
  person: Person,
  field: string,
  type: string,
  selection: string,
  input: object,
): Promise<Record<string, unknown>> {
  const answer = await person.ask<Record<string, Record<string, unknown>>>(
    `mutation ($input: ${type}!) { ${field}(input: $input) { ${selection} } }`,
    { input },
  );
  if (answer.errors) throw new Error(`${field}: ${JSON.stringify(answer.errors)}`);
  return answer.data?.[field] ?? {};
}

/** Any initiative of the registry that the hotline does not work with yet. */
export async function someInitiative(api: TestApi, hotlineId: string): Promise<string> {
  const { rows } = await api.admin.query<{ id: string }>(
    `select id from app.initiatives i where not exists (
       select from app.partnerships p where p.initiative_id = i.id and p.hotline_id = $1) order by id limit 1`,
    [hotlineId],
  );
  if (!rows[0]) throw new Error('the registry has no initiative left');
  return rows[0].id;
}

export async function addPartnership(api: TestApi, person: Person): Promise<{ id: string; initiativeId: string }> {
  const initiativeId = await someInitiative(api, person.hotlineId ?? '');
  const id = randomUUID();
  await must(person, 'startPartnership', 'StartPartnershipInput', 'id', { id, initiativeId, ownerId: person.id });
  return { id, initiativeId };
}

export async function addWorkingHotline(api: TestApi, name = 'A working hotline'): Promise<WorkingHotline> {
  const hotlineId = await api.addHotline(name);
  const coordinator = await api.addPerson('COORDINATOR', hotlineId);
  const { id: partnershipId, initiativeId } = await addPartnership(api, coordinator);
  const day = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  await must(coordinator, 'logReferral', 'LogReferralInput', 'id', {
    id: randomUUID(),
    partnershipId,
    month: day.slice(0, 7),
    direction: 'OUT',
    subject: 'HELP_SEEKER',
    mode: 'SIGNPOST',
    channel: 'PHONE',
    count: 7,
  });
  await must(coordinator, 'logInteraction', 'LogInteractionInput', 'id', {
    id: randomUUID(),
    partnershipId,
    kind: 'MEETING',
    occurredOn: day,
    summary: 'We agreed on the next joint step.',
    sharing: 'AMBER',
    nextStep: {
      id: randomUUID(),
      title: 'Send the minutes',
      dueOn: new Date().toISOString().slice(0, 10),
      assigneeId: coordinator.id,
    },
  });
  await must(coordinator, 'logEngagement', 'LogEngagementInput', 'id', {
    id: randomUUID(),
    partnershipIds: [partnershipId],
    kind: 'TRAINING',
    title: 'A joint training day',
    startsOn: day,
    peopleReached: 12,
  });
  await must(coordinator, 'addPerson', 'AddPersonInput', 'id', {
    id: randomUUID(),
    partnershipId,
    roleTitle: 'Head of the helpline',
    source: 'A meeting',
  });
  return {
    hotlineId,
    coordinator,
    manager: await api.addPerson('MANAGER', hotlineId),
    observer: await api.addPerson('OBSERVER', hotlineId),
    initiativeId,
    partnershipId,
  };
}
