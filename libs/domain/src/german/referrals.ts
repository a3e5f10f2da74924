import type { Labels } from './labels.ts';

/** What belongs to referrals. */
export const referrals: Pick<
  Labels,
  | 'referralDirection'
  | 'referralSubject'
  | 'referralMeasure'
  | 'referralCorrectionReason'
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
