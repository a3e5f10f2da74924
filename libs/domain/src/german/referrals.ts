import type { Labels } from './labels.ts';

/** What belongs to referrals. */
export const referrals: Pick<
  Labels,
  | 'referralDirection'
  | 'referralSubject'
  | 'referralMeasure'
  | 'referralCorrectionReason'
  | 'referralCheckState'
  | 'referralCheckOutcome'
  | 'gapExplanation'
  | 'figureGapState'
  | 'referralLineKind'
  | 'hiddenCount'
  | 'referralColumn'
  | 'referralMode'
  | 'referralChannel'
> = {
  referralDirection: { OUT: 'Hinaus', IN: 'Herein' },
  referralSubject: { HELP_SEEKER: 'Hilfesuchende', CSAM_REPORT: 'Meldung' },
  referralMeasure: {
    HELP_OUT: 'Hilfesuchende, hinaus',
    HELP_IN: 'Hilfesuchende, herein',
    REPORT_IN: 'CSAM-Meldungen, herein',
  },
  referralCorrectionReason: {
    MISCOUNTED: 'Falsch gezählt',
    MISTYPED: 'Falsch eingetragen',
    COUNTED_TWICE: 'Doppelt gezählt',
    COUNTED_LATE: 'Mehr wurde bekannt',
    AGREED: 'Mit dem Partner abgestimmt',
  },
  referralCheckState: { ASKED: 'Wird geprüft', ANSWERED: 'Geprüft', WITHDRAWN: 'Zurückgezogen' },
  referralCheckOutcome: {
    OURS_CORRECTED: 'Unsere berichtigt',
    THEIRS_CORRECTED: 'Ihre berichtigt',
    BOTH_CORRECTED: 'Beide berichtigt',
    BOTH_STAND: 'Beide bleiben',
  },
  gapExplanation: {
    COUNTED_DIFFERENTLY: 'Verschieden gezählt',
    ANOTHER_MONTH: 'In einem anderen Monat gezählt',
    NOT_ALL_SEEN: 'Eine Seite sieht nicht alle',
    NOT_KNOWN: 'Niemand weiß es',
  },
  figureGapState: { OPEN: 'Offen', ASKED: 'Wird geprüft', SETTLED: 'Geklärt' },
  referralLineKind: {
    PARTNERSHIP: 'Partnerschaft',
    OWN: 'Unsere Hotline',
    HOTLINE: 'Hotline',
    REGION: 'Region',
    NETWORK: 'Ganzes Netzwerk',
    OTHERS: 'Alle anderen Hotlines',
  },
  hiddenCount: { SMALL: 'Weniger als 5', WITHHELD: 'Zurückgehalten' },
  referralColumn: { MEASURE: 'Was gezählt wird', KIND: 'Zeile', NAME: 'Name', TOTAL: 'Summe' },
  referralMode: { SIGNPOST: 'Hinweis', WARM: 'Begleitet', FORMAL: 'Förmlich' },
  referralChannel: {
    PHONE: 'Telefon',
    EMAIL: 'E-Mail',
    CHAT: 'Chat',
    WEB_FORM: 'Webformular',
    REPORT_PAGE: 'Meldeseite',
    WEBSITE_LINK: 'Link auf einer Website',
    IN_PERSON: 'Persönlich',
    POST: 'Post',
    OTHER: 'Anderer Weg',
  },
};
