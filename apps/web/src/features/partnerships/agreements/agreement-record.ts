import type { AgreementLineFragment } from '../../../gql/graphql.ts';

/** An agreement as the page of its partnership reads it. */
export type AgreementRecord = AgreementLineFragment;

/** The forms that one agreement opens. */
export type AgreementDialog = 'edit' | 'sign.HOTLINE' | 'sign.PARTNER' | 'terminate';
