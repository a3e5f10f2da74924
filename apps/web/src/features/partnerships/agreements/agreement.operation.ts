import { graphql } from '../../../gql/index.ts';

export const AgreementLineFragment = graphql(`
  fragment AgreementLine on Agreement {
    id version kind progress status validFrom validUntil
    hotlineSignedOn hotlineSignatory partnerSignedOn partnerSignatory
    terminatedOn terminationReason documentUrl note recordedBy
    viewerCan { edit changeTerms withdraw }
  }
`);

export const RecordAgreementDocument = graphql(`
  mutation RecordAgreement($input: RecordAgreementInput!) {
    recordAgreement(input: $input) { id version }
  }
`);

export const EditAgreementDocument = graphql(`
  mutation EditAgreement($input: EditAgreementInput!) {
    editAgreement(input: $input) { id version }
  }
`);

export const SignAgreementDocument = graphql(`
  mutation SignAgreement($input: SignAgreementInput!) {
    signAgreement(input: $input) { id version }
  }
`);

export const UnsignAgreementDocument = graphql(`
  mutation UnsignAgreement($input: UnsignAgreementInput!) {
    unsignAgreement(input: $input) { id version }
  }
`);

export const TerminateAgreementDocument = graphql(`
  mutation TerminateAgreement($input: TerminateAgreementInput!) {
    terminateAgreement(input: $input) { id version }
  }
`);

export const ReinstateAgreementDocument = graphql(`
  mutation ReinstateAgreement($input: VersionedInput!) {
    reinstateAgreement(input: $input) { id version }
  }
`);
