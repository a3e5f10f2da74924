import type { Labels } from './labels.ts';

/** German labels of date polls, sessions and their findings. */
export const sessionLabels = {
  pollVote: { YES: 'Ja', IF_NEED_BE: 'Zur Not', NO: 'Nein' },
  keptTime: { CLOCK: 'Die Uhrzeiten', MOMENT: 'Die Zeitpunkte' },
  calendarMethod: { REQUEST: 'Einladung', CANCEL: 'Absage' },
  attendance: { ATTENDED: 'War da', EXCUSED: 'Entschuldigt', NO_SHOW: 'Kam nicht' },
  consentPurpose: { RECORDING: 'Aufzeichnung', QUOTATION: 'Zitat', ATTRIBUTION: 'Namensnennung' },
  sessionRequirement: {
    DATE: 'Ein Termin',
    PLACE: 'Ein Ort oder Link',
    BEGUN: 'Die Stunde ist da',
    ATTENDANCE: 'Anwesenheit',
    SOMEBODY: 'Jemand war da',
    FINDING: 'Eine Erkenntnis',
    EVIDENCE: 'Belege',
  },
  actionState: {
    OPEN: 'Offen',
    ASKED: 'Angefragt',
    TAKEN: 'Übernommen',
    DECLINED: 'Abgelehnt',
    DONE: 'Erledigt',
    DROPPED: 'Fallen gelassen',
  },
} satisfies Partial<Labels>;

/** German definitions of those that a screen defines. */
export const sessionDefinitions = {
  consentPurpose: {
    RECORDING: 'Die Sitzung darf für das Protokoll aufgezeichnet werden. Die Aufzeichnung liegt nie hier.',
    QUOTATION: 'Die Worte dürfen ohne Namen zitiert werden.',
    ATTRIBUTION: 'Name oder Rolle dürfen neben einer Erkenntnis stehen.',
  },
  sessionRequirement: {
    DATE: 'Tag und Uhrzeit stehen fest.',
    PLACE: 'Alle wissen, wohin sie kommen oder wie sie teilnehmen.',
    BEGUN: 'Die Sitzung hat begonnen.',
    ATTENDANCE: 'Bei allen, die zugesagt haben, steht, ob sie da waren.',
    SOMEBODY: 'Mindestens eine Person hat teilgenommen.',
    FINDING: 'Mindestens eine Erkenntnis ist aufgeschrieben.',
    EVIDENCE: 'Jede Erkenntnis nennt eine Notiz, auf der sie beruht.',
  },
} satisfies Partial<Labels>;
