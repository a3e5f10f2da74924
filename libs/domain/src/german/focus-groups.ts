import type { Labels } from './labels.ts';

/** German words of focus groups. */
export const focusGroups = {
  focusGroupStatus: {
    DRAFT: 'Entwurf',
    SELECTING: 'Auswahl',
    INVITING: 'Einladung',
    SCHEDULED: 'Terminiert',
    HELD: 'Durchgeführt',
    REPORTED: 'Berichtet',
    CANCELLED: 'Abgesagt',
  },
  focusGroupFormat: { ONLINE: 'Online', IN_PERSON: 'Vor Ort', HYBRID: 'Beides' },
  focusGroupInvitationState: {
    DRAFT: 'Nicht gesendet',
    SENT: 'Angefragt',
    ACCEPTED: 'Kommt',
    TENTATIVE: 'Noch unsicher',
    WAITING: 'Wartet auf einen Platz',
    DECLINED: 'Abgesagt',
    EXPIRED: 'Keine Antwort in der Frist',
    CANCELLED: 'Zurückgezogen',
  },
  invitationReply: { ACCEPTED: 'Ich komme', TENTATIVE: 'Noch nicht sicher', DECLINED: 'Ich kann nicht' },
  candidateSide: { HOTLINE: 'Hotline', PREVENTION: 'Prävention', OTHER: 'Andere' },
  candidateSource: {
    SURVEY: 'Umfrage',
    PARTNERSHIP: 'Partnerschaft',
    EXPERT: 'Initiative',
    HAND: 'Von Hand',
    SUGGESTION: 'Von Kollegen genannt',
  },
  suggestionState: {
    OPEN: 'Zu entscheiden',
    APPROVED: 'Angenommen',
    REFUSED: 'Nicht möglich',
    WITHDRAWN: 'Zurückgenommen',
  },
  candidateExperience: { COLLABORATES: 'Arbeitet zusammen', NOT_YET: 'Noch nicht' },
  selectionAttribute: {
    SIDE: 'Seite',
    REGION: 'Region',
    COUNTRY: 'Land',
    LEVEL: 'Präventionsstufe',
    EXPERIENCE: 'Erfahrung',
    LANGUAGE: 'Sprache',
    ORGANISATION: 'Organisation',
  },
  selectionRuleKind: { SEATS: 'Plätze', QUOTA: 'Quote', CAP: 'Höchstzahl' },
  drawReason: {
    MUST_INCLUDE: 'Von den Regeln genannt',
    DRAWN: 'Gezogen',
    PANEL_FULL: 'Kein Platz mehr',
    MAXIMUM_REACHED: 'Höchstzahl erreicht',
    MINIMUM_OUT_OF_REACH: 'Platz für andere nötig',
    RULES_TOGETHER: 'Regeln zusammen',
  },
} satisfies Partial<Labels>;
