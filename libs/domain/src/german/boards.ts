/** German labels of boards and handovers by list and code. */
export const boards = {
  boardKind: {
    ADVISORY_BOARD: 'Beirat',
    SUPERVISORY_BOARD: 'Aufsichtsrat',
    STEERING_COMMITTEE: 'Lenkungskreis',
    EXPERT_GROUP: 'Fachgremium',
    CONSORTIUM: 'Konsortium',
  },
  boardCadence: {
    MONTHLY: 'Monatlich',
    QUARTERLY: 'Vierteljährlich',
    HALF_YEARLY: 'Halbjährlich',
    YEARLY: 'Jährlich',
    AS_NEEDED: 'Nach Bedarf',
  },
  seatRole: {
    CHAIR: 'Vorsitz',
    VICE_CHAIR: 'Stellvertretender Vorsitz',
    SECRETARY: 'Schriftführung',
    MEMBER: 'Mitglied',
    ALTERNATE: 'Ersatzmitglied',
    EXPERT_ADVISER: 'Fachliche Beratung',
    OBSERVER: 'Beobachtend',
  },
  termEndReason: {
    REPLACED: 'Ersetzt',
    RESIGNED: 'Zurückgetreten',
    LEFT_ORGANISATION: 'Aus der Organisation ausgeschieden',
    RECALLED: 'Abberufen',
    HANDED_OVER: 'Übergeben',
    SEAT_CLOSED: 'Sitz aufgehoben',
    OTHER: 'Anderer Grund',
  },
  handoverKind: {
    PARTNERSHIP: 'Partnerschaften',
    TASK: 'Offene Aufgaben',
    CHECKLIST_STEP: 'Schritte von Checklisten',
    BOARD: 'Gremien',
    SEAT: 'Sitze in Gremien',
    LOG_DRAFT: 'Entwürfe',
  },
  handoverStatus: { PLANNED: 'Geplant', DONE: 'Erledigt', CANCELLED: 'Abgesagt', UNDONE: 'Zurückgenommen' },
};
