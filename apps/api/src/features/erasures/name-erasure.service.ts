import {
  alsoCalledProblem,
  ensure,
  ensureValid,
  erasureProblems,
  FORMER_CONTACT,
  may,
  type NamePattern,
  namePattern,
  nameToLookForProblem,
  problemsOf,
  seenTextProblems,
} from '@alongside/domain';
import { trimmedOrNull } from '@alongside/shared';
import { Injectable } from '@nestjs/common';
import { actor } from '../../kernel/operation/operation.ts';
import type { EraseNameInput, PreviewNameErasureInput } from './erasure.inputs.ts';
import { ErasureRepository } from './erasure.repository.ts';
import type { NameErasure } from './erasure.types.ts';

/** Erasing somebody's name from what belongs to the network: registry, campaigns, pools, mails, trail. */
@Injectable()
export class NameErasureService {
  constructor(private readonly erasures: ErasureRepository) {}

  async preview(input: PreviewNameErasureInput): Promise<NameErasure> {
    const pattern = this.pattern(input);
    const standIn = trimmedOrNull(input.standIn) ?? FORMER_CONTACT;
    const found = await this.erasures.textsThatName(pattern.sql);
    const { texts, trail } = await this.erasures.countNetworkNames(pattern.sql);
    return {
      standIn,
      texts: found.map((text) => ({ ...text, suggestion: pattern.without(text.text, standIn) })),
      closedTexts: Math.max(0, texts - found.length),
      trail,
    };
  }

  /** Nothing brings it back. The same request twice finds nothing the second time. */
  async erase(input: EraseNameInput): Promise<true> {
    const pattern = this.pattern(input);
    const standIn = input.standIn.trim();
    const found = await this.erasures.textsThatName(pattern.sql);
    const seen = input.texts.map(({ place, text }) => ({ place, text: trimmedOrNull(text) }));
    const request = { confirmation: input.confirmation, standIn, alsoCalled: input.alsoCalled ?? [] };
    const places = found.map(({ place }) => place);
    ensureValid(
      problemsOf(erasureProblems(request, input.name.trim(), pattern), seenTextProblems(seen, places, pattern)),
    );
    await this.erasures.eraseNetworkName(pattern.sql, standIn, seen);
    return true;
  }

  private pattern({ name, email = null, phone = null, alsoCalled }: PreviewNameErasureInput): NamePattern {
    ensure(may.eraseName(actor()));
    const spellings = alsoCalled ?? [];
    ensureValid(problemsOf(nameToLookForProblem(name), alsoCalledProblem(spellings)));
    return namePattern({ name: name.trim(), email, phone, alsoCalled: spellings }) as NamePattern;
  }
}
