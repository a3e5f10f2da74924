import { conflict, ensure, ensureValid, lineProblem, may, notFound, problemsOf, textLimits } from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import { hashOfToken } from '../../kernel/http.ts';
import { actor, ownHotline } from '../../kernel/operation/operation.ts';
import { newPersonalToken } from '../../kernel/personal-token.ts';
import { PersonalLinkRepository } from './personal-link.repository.ts';
import type { IssuedPersonalLink } from './personal-link.types.ts';

/** A link that a feature wants to issue. The feature has looked whether the actor may, and whether the record is there. */
export interface LinkToIssue {
  readonly id: string;
  /** A code of the check of `app.personal_links.purpose`, for which there are functions `…_by_link`. */
  readonly purpose: 'REVIEW' | 'REFERRALS' | 'CAMPAIGN' | 'SURVEY';
  readonly subjectId: string;
  /** The hotline to which it belongs; the actor’s own when left out. */
  readonly hotlineId?: string;
  /** Whom it is for, by role or organisation. */
  readonly recipient: string;
  /** Days for which it can be used. */
  readonly days: number;
  /** Path of the page that it opens. */
  readonly page: string;
}

/** Personal links for people without an account. Features issue them for what is theirs. */
@Injectable()
export class PersonalLinkService {
  constructor(private readonly links: PersonalLinkRepository) {}

  /** The earlier link to the same record ends: there is one token at a time. */
  async issue({ page, days, ...link }: LinkToIssue): Promise<IssuedPersonalLink> {
    const recipient = link.recipient.trim();
    ensureValid(problemsOf(lineProblem('recipient', recipient, textLimits.line)));
    const token = newPersonalToken();
    const expiresAt = new Date(Date.now() + days * 86_400_000);
    const replaced = await this.links.replace({
      ...link,
      hotlineId: link.hotlineId ?? ownHotline(),
      recipient,
      tokenHash: hashOfToken(token),
      expiresAt,
    });
    if (!replaced) throw conflict({ id: link.id }, 'This link was revoked. Issue a new one.');
    return { path: `${page}#${token}`, expiresAt: expiresAt.toISOString() };
  }

  /** Ends a link at once. Answers its id. */
  async revoke(id: string): Promise<string> {
    ensure(may.revokeLink(actor(), { hotlineId: ownHotline() }));
    if (!(await this.links.exists(id))) throw notFound();
    await this.links.revoke(id);
    return id;
  }
}
