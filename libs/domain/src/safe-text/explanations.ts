import type { UnsafeTextKind } from './finding.ts';

/** `found` names the fragment, `belongs` says where such information goes instead. Plain English, one sentence each. */
export interface UnsafeTextExplanation {
  readonly found: string;
  readonly belongs: string;
}

const MATERIAL = "Addresses of material belong in the hotline's report system, never here.";
const FILES = "Identifiers of files belong in the hotline's report system or ICCAM, never here.";
const PERSON =
  "A partner's own professional contact belongs in the contact fields of the record; data about callers, victims or suspects is never kept here.";

const EXPLANATIONS: Readonly<Record<UnsafeTextKind, UnsafeTextExplanation>> = {
  url: { found: 'This looks like a web address with a path.', belongs: MATERIAL },
  ip: { found: 'This looks like an IP address.', belongs: MATERIAL },
  onion: { found: 'This looks like an address of a hidden service.', belongs: MATERIAL },
  hash: { found: 'This looks like the hash of a file.', belongs: FILES },
  magnet: { found: 'This looks like a torrent or file-sharing link.', belongs: MATERIAL },
  ipfs: { found: 'This looks like an IPFS address.', belongs: MATERIAL },
  'too-long': {
    found: 'This text is longer than can be checked.',
    belongs: 'Shorten it, or keep the document where your organisation keeps documents and name it here.',
  },
  email: { found: 'This looks like an e-mail address.', belongs: PERSON },
  phone: { found: 'This looks like a phone number.', belongs: PERSON },
  domain: {
    found: 'This looks like the name of a website.',
    belongs: `A partner's own website belongs in the web address field of the record. ${MATERIAL}`,
  },
  'case-reference': {
    found: 'This looks like the reference of a report or a case.',
    belongs: 'References of reports and cases stay in the system that issued them; here, counts by month are enough.',
  },
  handle: { found: 'This looks like a user name.', belongs: PERSON },
  'child-age': {
    found: "This looks like a child's age.",
    belongs:
      "Notes here are about working together, never about a single child; such facts stay in the hotline's report system.",
  },
  'first-person-account': {
    found: 'This looks like what a caller or a victim told.',
    belongs:
      "Accounts of callers and victims stay in the hotline's report system; here, write what was agreed with the partner.",
  },
  'file-name': {
    found: 'This looks like the name of a picture or video file.',
    belongs: FILES,
  },
};

/** What to tell the person who wrote the fragment. */
export function explainUnsafeText(kind: UnsafeTextKind): UnsafeTextExplanation {
  return EXPLANATIONS[kind];
}
