import {
  ensure,
  ensureValid,
  invalid,
  may,
  notFound,
  personNameAllowed,
  personProblems,
  problemsOf,
  textLimits,
  tooLong,
} from '@alongside/domain';
import { latestDayOnEarth, today, trimmedOrNull } from '@alongside/shared';
import { Injectable } from '@nestjs/common';
import { actor, ownHotline } from '../../kernel/operation/operation.ts';
import { changedSince, ensureVersion } from '../../kernel/operation/versions.ts';
import type { VersionedInput } from '../../kernel/versioned.input.ts';
import type { AddPersonInput, EditPersonInput, LinkPersonInput, UnlinkPersonInput } from './person.inputs.ts';
import { type PersonFacts, PersonRepository, type PersonRow } from './person.repository.ts';

/** Commands on contacts. */
@Injectable()
export class PersonService {
  constructor(private readonly people: PersonRepository) {}

  /** Answers the id of the contact. */
  async add(input: AddPersonInput): Promise<string> {
    ensure(may.addPerson(actor()));
    const partnershipId = input.partnershipId ?? null;
    const row = rowOf(input);
    const facts = await this.people.facts({ personId: input.id, organisationId: row.organisationId, partnershipId });
    if (facts.person) return input.id;
    if (!facts.partnershipKnown) throw notFound();
    ensureSound(row, facts);
    await this.people.add(input.id, row);
    if (partnershipId) await this.people.link(partnershipId, input.id, { role: null, note: null });
    return input.id;
  }

  /** Answers the id of the contact. */
  async edit(input: EditPersonInput): Promise<string> {
    ensure(may.editPerson(actor(), { hotlineId: ownHotline() }));
    const row = rowOf(input);
    const facts = await this.people.facts({
      personId: input.id,
      organisationId: row.organisationId,
      partnershipId: null,
    });
    if (!facts.person) throw notFound();
    ensure(may.editPerson(actor(), facts.person));
    await ensureVersion('people', facts.person, input.version);
    ensureSound(row, facts);
    if (!(await this.people.change(input.id, input.version, row))) {
      const { person } = await this.people.facts({ personId: input.id, organisationId: null, partnershipId: null });
      if (!person) throw notFound();
      throw await changedSince('people', person, input.version);
    }
    return input.id;
  }

  /** Says that a contact is still right, as of today. Confirmed again on the same day, nothing changes. */
  async confirm({ id, version }: VersionedInput): Promise<string> {
    ensure(may.confirmPerson(actor(), { hotlineId: ownHotline() }));
    const person = await this.known(id);
    ensure(may.confirmPerson(actor(), person));
    const now = today(new Date());
    if (person.lastConfirmedOn === now) return id;
    await ensureVersion('people', person, version);
    if (!(await this.people.confirm(id, version, now)))
      throw await changedSince('people', await this.known(id), version);
    return id;
  }

  /** Links a contact to a partnership, or changes its part in it. Answers the id of the partnership. */
  async link(input: LinkPersonInput): Promise<string> {
    const { partnershipId, personId } = input;
    const part = { role: trimmedOrNull(input.role), note: trimmedOrNull(input.note) };
    const { person, organisationType } = await this.linkable(input);
    ensureValid(problemsOf(tooLong('role', part.role, textLimits.line), tooLong('note', part.note, textLimits.note)));
    if (person.name !== null && !personNameAllowed({ organisationType, livedExperience: false }).allowed) {
      throw invalid(
        'personId',
        'Contacts of a peer community are kept as a role only. Take the name off this contact first.',
      );
    }
    await this.people.link(partnershipId, personId, part);
    return partnershipId;
  }

  /** Answers the id of the partnership, also when there was no link. */
  async unlink(input: UnlinkPersonInput): Promise<string> {
    await this.linkable(input);
    await this.people.unlink(input.partnershipId, input.personId);
    return input.partnershipId;
  }

  private async known(personId: string) {
    const { person } = await this.people.facts({ personId, organisationId: null, partnershipId: null });
    if (!person) throw notFound();
    return person;
  }

  private async linkable({ partnershipId, personId }: UnlinkPersonInput) {
    ensure(may.linkPerson(actor(), { hotlineId: ownHotline() }));
    const facts = await this.people.facts({ personId, organisationId: null, partnershipId });
    if (!facts.person || !facts.partnershipKnown || facts.person.erased) throw notFound();
    return { person: facts.person, organisationType: facts.organisationType };
  }
}

const rowOf = (input: AddPersonInput | EditPersonInput): PersonRow => ({
  name: trimmedOrNull(input.name),
  roleTitle: input.roleTitle.trim(),
  organisationId: input.organisationId ?? null,
  email: trimmedOrNull(input.email),
  phone: trimmedOrNull(input.phone),
  languages: input.languages ?? [],
  preferredChannel: trimmedOrNull(input.preferredChannel),
  source: input.source.trim(),
  lastConfirmedOn: input.lastConfirmedOn ?? null,
});

function ensureSound(row: PersonRow, { organisationKnown, organisationType }: PersonFacts): void {
  if (!organisationKnown) throw invalid('organisationId', 'Choose an organisation of the registry.');
  const background = { organisationType, livedExperience: false };
  ensureValid(personProblems(row as Parameters<typeof personProblems>[0], background, latestDayOnEarth(new Date())));
}
