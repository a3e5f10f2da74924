/** German labels of surveys by list and code. */
export const surveys = {
  questionKind: {
    SINGLE_CHOICE: 'Eine Wahl',
    MULTI_CHOICE: 'Mehrere möglich',
    LIKERT_MATRIX: 'Skala',
    TEXT: 'Text',
    INITIATIVE_LIST: 'Initiativen',
  },
  itemState: {
    ANSWERED: 'Beantwortet',
    DONT_KNOW: 'Weiß nicht',
    PREFER_NOT: 'Keine Angabe gewünscht',
    BLANK: 'Leer gelassen',
    NOT_ASKED: 'Nicht gefragt',
    NOT_REACHED: 'Nicht erreicht',
  },
  surveyInvitationStatus: {
    INVITED: 'Eingeladen',
    OPENED: 'Geöffnet',
    STARTED: 'Begonnen',
    SUBMITTED: 'Abgegeben',
    DECLINED: 'Abgelehnt',
  },
  surveyVersionChange: { FIRST: 'Erste Fassung', TEXT_ONLY: 'Nur Worte', STRUCTURE: 'Andere Fragen' },
  eligibility: { ELIGIBLE: 'Zählt', INELIGIBLE: 'Zählt nicht', UNKNOWN: 'Nicht bekannt' },
  roundStatus: { SCHEDULED: 'Geplant', OPEN: 'Offen', CLOSED: 'Geschlossen' },
  answerChannel: { LINK: 'Über den Link', PHONE: 'Am Telefon', PAPER: 'Auf Papier', RECONSTRUCTED: 'Nachgebildet' },
  resultAudience: { SECRETARIAT: 'Sekretariat', MEMBERS: 'Mitglieder', PUBLIC: 'Öffentlichkeit' },
  itemRelation: { SAME: 'Gleich', RECODED: 'Umgeschlüsselt', NOT_COMPARABLE: 'Nicht vergleichbar' },
};
