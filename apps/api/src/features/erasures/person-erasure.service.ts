import {
  alsoCalledProblem,
  conflict,
  ensure,
  ensureValid,
  erasureProblems,
  FORMER_CONTACT,
  may,
  namePattern,
  notFound,
  problemsOf,
  seenTextProblems,
} from '@alongside/domain';
import { trimmedOrNull } from '@alongside/shared';
import { Injectable } from '@nestjs/common';
import { actor, ownHotline } from '../../kernel/operation/operation.ts';
import type { ErasePersonInput, PreviewErasureInput } from './erasure.inputs.ts';
import { type ErasablePerson, ErasureRepository } from './erasure.repository.ts';
import type { PersonErasure } from './erasure.types.ts';

/** Erasing a contact of the own hotline. */
@Injectable()
export class PersonErasureService {
  constructor(private readonly erasures: ErasureRepository) {}

  async preview(input: PreviewErasureInput): Promise<PersonErasure> {
    const person = await this.erasable(input.id);
    const alsoCalled = input.alsoCalled ?? [];
    ensureValid(problemsOf(alsoCalledProblem(alsoCalled)));
    const pattern = namePattern({ ...person, alsoCalled });
    const standIn = trimmedOrNull(input.standIn) ?? usualStandIn(person);
    const shared = { shownName: shownNameOf(person), standIn, sameName: person.sameName };
    if (!pattern) return { ...shared, texts: [], closedTexts: 0, networkTexts: 0, trail: 0 };
    const found = await this.erasures.textsThatName(pattern.sql);
    const { texts, networkTexts, trail } = await this.erasures.countNames(pattern.sql);
    return {
      ...shared,
      texts: found.map((text) => ({ ...text, suggestion: pattern.without(text.text, standIn) })),
      closedTexts: Math.max(0, texts - found.length),
      networkTexts,
      trail,
    };
  }

  /** Answers the id of what is left: a former contact with a role. Nothing brings the rest back. */
  async erase(input: ErasePersonInput): Promise<string> {
    const person = await this.erasable(input.id);
    if (person.version !== input.version) throw conflict({ id: person.id, version: person.version });
    const alsoCalled = input.alsoCalled ?? [];
    const pattern = namePattern({ ...person, alsoCalled });
    const standIn = input.standIn.trim();
    const found = pattern ? await this.erasures.textsThatName(pattern.sql) : [];
    const seen = input.texts.map(({ place, text }) => ({ place, text: trimmedOrNull(text) }));
    ensureValid(
      problemsOf(
        erasureProblems({ confirmation: input.confirmation, standIn, alsoCalled }, shownNameOf(person), pattern),
        seenTextProblems(
          seen,
          found.map(({ place }) => place),
          pattern,
        ),
      ),
    );
    const erased = await this.erasures.erasePerson(person, pattern?.sql ?? null, standIn, seen);
    if (!erased) throw conflict({ id: person.id });
    return person.id;
  }

  private async erasable(id: string): Promise<ErasablePerson> {
    ensure(may.erasePerson(actor(), { hotlineId: ownHotline() }));
    const person = await this.erasures.person(id);
    if (!person) throw notFound();
    ensure(may.erasePerson(actor(), person));
    return person;
  }
}

const shownNameOf = ({ name, roleTitle }: ErasablePerson): string => name ?? roleTitle;

const usualStandIn = ({ roleTitle }: ErasablePerson): string => `${FORMER_CONTACT} (${roleTitle})`;
