import { type Code, vocabulary } from './vocabulary.ts';

/**
 * Sharing labels after the Traffic Light Protocol 2.0 of FIRST, strictest first. The definitions say what
 * each label means inside this product.
 */
export const sharingLabels = vocabulary({
  RED: { label: 'TLP:RED', definition: 'Only the author and the people named on the record.' },
  AMBER_STRICT: { label: 'TLP:AMBER+STRICT', definition: 'Only people of the own hotline who need it.' },
  AMBER: { label: 'TLP:AMBER', definition: 'The own hotline and the secretariat, where they need it.' },
  GREEN: { label: 'TLP:GREEN', definition: 'The whole network, but not the public.' },
  CLEAR: { label: 'TLP:CLEAR', definition: 'Anybody; there is no limit.' },
});
export type SharingLabel = Code<typeof sharingLabels>;

/** Where a fact or listing comes from. */
export const sourceKinds = vocabulary({
  REPORT: { label: 'Report', definition: 'A published report or study.' },
  PUBLIC_PAGE: { label: 'Public page', definition: 'A page on the web that anybody can read.' },
  REGISTRY: { label: 'Other registry', definition: 'A directory or toolkit that others keep.' },
  SURVEY_ANSWER: { label: 'Survey answer', definition: 'An answer that a hotline gave in a survey.' },
  PARTNER: { label: 'The organisation itself', definition: 'The organisation told or confirmed it.' },
  NETWORK: { label: 'Network knowledge', definition: 'A person of the network entered it from their own knowledge.' },
  GENERAL_KNOWLEDGE: { label: 'General knowledge', definition: 'Believed to be known, without a document at hand.' },
});
export type SourceKind = Code<typeof sourceKinds>;

/** How far a whole record can be relied on until somebody confirms it. */
export const confidences = vocabulary({
  SOURCE_FOUND: { label: 'Source found', definition: 'A public source says so.' },
  HIGH: { label: 'Believed, firmly', definition: 'General knowledge that is hardly in doubt.' },
  MEDIUM: { label: 'Believed', definition: 'General knowledge that should be checked.' },
  LOW: { label: 'Uncertain', definition: 'May well be wrong and must be checked before use.' },
});
export type Confidence = Code<typeof confidences>;
