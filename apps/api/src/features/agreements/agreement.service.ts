import {
  agreementProblems,
  ensure,
  ensureValid,
  may,
  notFound,
  problemsOf,
  signatureProblems,
  signedOn,
  signRule,
  terminateRule,
  terminationProblems,
} from '@alongside/domain';
import { type CivilDate, latestDayOnEarth, trimmedOrNull } from '@alongside/shared';
import { Injectable } from '@nestjs/common';
import { actor, ownHotline } from '../../kernel/operation/operation.ts';
import { changedSince, ensureVersion } from '../../kernel/operation/versions.ts';
import type { VersionedInput } from '../../kernel/versioned.input.ts';
import type {
  EditAgreementInput,
  RecordAgreementInput,
  SignAgreementInput,
  SignatureInput,
  TerminateAgreementInput,
  UnsignAgreementInput,
} from './agreement.inputs.ts';
import { AgreementRepository, type AgreementTerms, type LoadedAgreement, signatureOf } from './agreement.repository.ts';

const latest = (): CivilDate => latestDayOnEarth(new Date());
const trimmed = ({ signedOn, signatory }: SignatureInput) => ({ signedOn, signatory: signatory.trim() });

/** Commands on agreements. Each answers the id of the agreement. */
@Injectable()
export class AgreementService {
  constructor(private readonly agreements: AgreementRepository) {}

  /** Records a draft, or what both sides have signed already. */
  async record({ id, partnershipId, ...input }: RecordAgreementInput): Promise<string> {
    ensure(may.keepAgreement(actor()));
    const { replayed, partnershipKnown } = await this.agreements.factsToRecord(id, partnershipId);
    if (replayed) return id;
    if (!partnershipKnown) throw notFound();
    const terms: AgreementTerms = {
      kind: input.kind,
      progress: input.progress ?? 'DRAFT',
      validFrom: input.validFrom ?? null,
      validUntil: input.validUntil ?? null,
      documentUrl: trimmedOrNull(input.documentUrl),
      note: trimmedOrNull(input.note),
    };
    const ours = input.hotlineSignature ? trimmed(input.hotlineSignature) : null;
    const theirs = input.partnerSignature ? trimmed(input.partnerSignature) : null;
    ensureValid(
      problemsOf(
        agreementProblems(terms, latest()),
        ours ? signatureProblems(ours, latest(), 'hotlineSignature.') : undefined,
        theirs ? signatureProblems(theirs, latest(), 'partnerSignature.') : undefined,
      ),
    );
    await this.agreements.add({
      ...terms,
      ...signatureOf('HOTLINE', ours),
      ...signatureOf('PARTNER', theirs),
      id,
      partnershipId,
    });
    return id;
  }

  /** What both sides signed keeps its kind and dates, unless a manager corrects them. */
  async edit(input: EditAgreementInput): Promise<string> {
    const before = await this.loaded(input);
    const next = nextTerms(before, input);
    const terms = ['kind', 'validFrom', 'validUntil'] as const;
    if (terms.some((field) => next[field] !== before[field])) ensure(may.changeTerms(actor(), before));
    ensureValid(agreementProblems(next, latest()));
    return this.change(before, next);
  }

  async sign({ side, ...input }: SignAgreementInput): Promise<string> {
    const before = await this.loaded(input);
    const signedBySide = (side === 'HOTLINE' ? before.hotlineSignedOn : before.partnerSignedOn) !== null;
    ensure(signRule({ status: before.status, signedBySide }, side));
    const signature = trimmed(input);
    ensureValid(signatureProblems(signature, latest()));
    return this.change(before, signatureOf(side, signature));
  }

  /** Takes back a signature that was noted by mistake; once both sides have signed, a manager does. */
  async unsign({ side, ...input }: UnsignAgreementInput): Promise<string> {
    const before = await this.loaded(input);
    ensure(may.changeTerms(actor(), before));
    return this.change(before, signatureOf(side, null));
  }

  async terminate(input: TerminateAgreementInput): Promise<string> {
    const before = await this.loaded(input);
    const bothSignedOn = signedOn(before);
    ensure(terminateRule({ status: before.status, bothSigned: bothSignedOn !== null }));
    const termination = { terminatedOn: input.terminatedOn, reason: input.reason.trim() };
    const { validUntil } = before;
    if (bothSignedOn) ensureValid(terminationProblems(termination, { signedOn: bothSignedOn, validUntil }, latest()));
    return this.change(before, { terminatedOn: termination.terminatedOn, terminationReason: termination.reason });
  }

  /** Takes a termination back that was noted by mistake. */
  async reinstate(input: VersionedInput): Promise<string> {
    return this.change(await this.loaded(input), { terminatedOn: null, terminationReason: null });
  }

  /** The agreement in the version that the person saw, for somebody who may change it. */
  private async loaded({ id, version }: VersionedInput): Promise<LoadedAgreement> {
    ensure(may.keepAgreement(actor(), { hotlineId: ownHotline() }));
    const agreement = await this.agreements.load(id);
    if (!agreement) throw notFound();
    await ensureVersion('agreements', agreement, version);
    return agreement;
  }

  private async change(before: LoadedAgreement, changes: Parameters<AgreementRepository['change']>[1]) {
    if (await this.agreements.change(before, changes)) return before.id;
    throw await changedSince('agreements', (await this.agreements.load(before.id)) ?? before, before.version);
  }
}

/** The values after the change: what the input leaves out stays, null clears. */
function nextTerms(before: LoadedAgreement, input: EditAgreementInput): AgreementTerms {
  const or = <Value>(given: Value | undefined, kept: Value): Value => (given === undefined ? kept : given);
  return {
    kind: input.kind,
    progress: input.progress,
    validFrom: or(input.validFrom, before.validFrom),
    validUntil: or(input.validUntil, before.validUntil),
    documentUrl: input.documentUrl === undefined ? before.documentUrl : trimmedOrNull(input.documentUrl),
    note: input.note === undefined ? before.note : trimmedOrNull(input.note),
  };
}
