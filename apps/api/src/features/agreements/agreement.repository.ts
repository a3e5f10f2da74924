import type { AgreementFacts, AgreementSide, AgreementStatus, AgreementValues } from '@alongside/domain';
import type { CivilDate } from '@alongside/shared';
import { Injectable } from '@nestjs/common';
import { actor, ownHotline, sql } from '../../kernel/operation/operation.ts';
import { insertOnce, updateVersion } from '../../kernel/operation/writes.ts';
import { agreementSigned, agreementStatusOf, hostsBeside } from '../partnerships/index.ts';
import { AgreementEntity } from './agreement.entity.ts';

/** The values that people edit. */
export type AgreementTerms = AgreementValues & Pick<AgreementEntity, 'kind' | 'progress'>;

/** An agreement of the own hotline, as commands need it. */
export interface LoadedAgreement
  extends AgreementTerms,
    Pick<AgreementFacts, 'hotlineSignedOn' | 'partnerSignedOn' | 'terminatedOn'> {
  readonly id: string;
  readonly hotlineId: string;
  readonly version: number;
  readonly status: AgreementStatus;
  /** True when both sides have signed. */
  readonly signed: boolean;
  readonly hotlineSignatory: string | null;
  readonly partnerSignatory: string | null;
  readonly terminationReason: string | null;
}

/** What recording asks about. */
export interface RecordFacts {
  /** True when an agreement with this id is there already: the request came twice. */
  readonly replayed: boolean;
  readonly partnershipKnown: boolean;
}

type Changes = Partial<
  AgreementTerms &
    Pick<LoadedAgreement, 'hotlineSignedOn' | 'hotlineSignatory' | 'partnerSignedOn' | 'partnerSignatory'> &
    Pick<LoadedAgreement, 'terminatedOn' | 'terminationReason'>
>;

const columns = `a.id, a.hotline_id as "hotlineId", a.version, a.kind, a.progress, a.note,
  a.valid_from::text as "validFrom", a.valid_until::text as "validUntil", a.document_url as "documentUrl",
  a.hotline_signed_on::text as "hotlineSignedOn", a.hotline_signatory as "hotlineSignatory",
  a.partner_signed_on::text as "partnerSignedOn", a.partner_signatory as "partnerSignatory",
  a.terminated_on::text as "terminatedOn", a.termination_reason as "terminationReason",
  ${agreementStatusOf('a')} as status, ${agreementSigned('a')} as signed`;

/** Agreements of the own hotline, for commands. */
@Injectable()
export class AgreementRepository {
  async factsToRecord(id: string, partnershipId: string): Promise<RecordFacts> {
    const [facts] = await sql<RecordFacts>(
      `select exists (select from app.agreements where hotline_id = $1 and id = $2) as replayed,
         exists (select from app.partnerships where hotline_id = $1 and id = $3) as "partnershipKnown"`,
      [ownHotline(), id, partnershipId],
    );
    return facts as RecordFacts;
  }

  /** Answers false when an agreement with this id is there already. */
  async add(row: Changes & AgreementTerms & { id: string; partnershipId: string }): Promise<boolean> {
    return insertOnce(AgreementEntity, { ...row, hotlineId: ownHotline(), createdBy: actor().userId });
  }

  /** Null when the hotline has none of this id, or only a withdrawn one. */
  async load(id: string): Promise<LoadedAgreement | null> {
    const [row] = await sql<LoadedAgreement>(
      `select ${columns} from app.agreements a where a.hotline_id = $1 and a.id = $2 and a.withdrawn_at is null`,
      [ownHotline(), id],
    );
    return row ?? null;
  }

  /** Answers false when somebody else was faster. */
  async change({ id, version }: LoadedAgreement, changes: Changes): Promise<boolean> {
    return updateVersion(AgreementEntity, { hotlineId: ownHotline(), id }, version, changes);
  }
}

/** The columns of one side's signature. */
export const signatureOf = (
  side: AgreementSide,
  signature: { readonly signedOn: CivilDate; readonly signatory: string } | null,
): Changes =>
  side === 'HOTLINE'
    ? { hotlineSignedOn: signature?.signedOn ?? null, hotlineSignatory: signature?.signatory ?? null }
    : { partnerSignedOn: signature?.signedOn ?? null, partnerSignatory: signature?.signatory ?? null };

/** Hosts to which text beside an agreement may link; see `hostsBeside`. */
export async function hostsBesideAgreement(id: string): Promise<string[]> {
  const rows = await sql<{ partnershipId: string }>(
    `select partnership_id as "partnershipId" from app.agreements where hotline_id = $1 and id = $2`,
    [ownHotline(), id],
  );
  return hostsBeside(rows.map(({ partnershipId }) => partnershipId));
}
