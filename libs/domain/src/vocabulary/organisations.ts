import { type Code, vocabulary } from './vocabulary.ts';

/** What kind of body an organisation is. */
export const organisationTypes = vocabulary({
  HOTLINE_OPERATOR: { label: 'Hotline operator', definition: 'A body whose main work is to run a reporting hotline.' },
  NGO_CHARITY: { label: 'NGO or charity', definition: 'A non-profit body, foundation or association.' },
  UNIVERSITY_CLINIC: { label: 'University clinic', definition: 'A clinic or department of a university.' },
  HOSPITAL: { label: 'Hospital', definition: 'A hospital or clinic outside a university.' },
  PRIVATE_PRACTICE: { label: 'Private practice', definition: 'A practice of one or a few practitioners.' },
  PUBLIC_AUTHORITY: { label: 'Public authority', definition: 'A ministry, agency or other public body.' },
  LAW_ENFORCEMENT: { label: 'Law enforcement', definition: 'A police force or a centre led by one.' },
  PROFESSIONAL_ASSOCIATION: {
    label: 'Professional association',
    definition: 'A body whose members are professionals of a field.',
  },
  COMPANY: { label: 'Company', definition: 'A business, such as a provider or a publisher.' },
  INDUSTRY_ASSOCIATION: { label: 'Industry association', definition: 'A body whose members are companies.' },
  EU_PROJECT_CONSORTIUM: {
    label: 'EU project consortium',
    definition: 'Partners of a project that the European Union funds.',
  },
  PEER_COMMUNITY: {
    label: 'Peer community',
    definition: 'A community that peers run; its contacts are stored as roles and never by name.',
  },
  RESEARCH_GROUP: { label: 'Research group', definition: 'A group or network of researchers.' },
  IGO: { label: 'Intergovernmental body', definition: 'A body founded by states.' },
  OTHER: { label: 'Other', definition: 'A body of a kind that is not listed, or not known.' },
});
export type OrganisationType = Code<typeof organisationTypes>;

/**
 * How one organisation stands to another. Read: the first … the second. Who runs a hotline or an initiative
 * is said there, by its organisation.
 */
export const organisationRelationKinds = vocabulary({
  CHAPTER_OF: { label: 'Chapter of', definition: 'The first is a national or regional branch of the second.' },
  PART_OF: { label: 'Part of', definition: 'The first is a unit inside the second.' },
  MEMBER_OF: { label: 'Member of', definition: 'The first is a member of the second.' },
  AFFILIATE_OF: {
    label: 'Affiliate of',
    definition: 'The first keeps its own name and stands under the roof of the second.',
  },
  PARTNER_OF: { label: 'Partner of', definition: 'Both run something together or work on it; the note says on what.' },
  RUNS: { label: 'Runs', definition: 'The first operates the second and answers for it.' },
});
export type OrganisationRelationKind = Code<typeof organisationRelationKinds>;

/** How one initiative stands to another. Read: *from* is … *to*. */
export const initiativeRelationKinds = vocabulary({
  RELATED: { label: 'Related', definition: 'Both have a common origin or operator, or point to each other.' },
  PART_OF: { label: 'Part of', definition: 'The first is a site, branch or component of the second.' },
  CHAPTER_OF: { label: 'Chapter of', definition: 'The first is a national or regional branch of the second.' },
  SUCCESSOR_OF: { label: 'Successor of', definition: 'The first carries on what the second began.' },
  USES_MODEL_OF: {
    label: 'Follows the model of',
    definition: 'The first applies a method or brand that the second developed.',
  },
});
export type InitiativeRelationKind = Code<typeof initiativeRelationKinds>;
