import type { Labels } from './labels.ts';

/** What belongs to trends. */
export const trends: Pick<
  Labels,
  | 'trendMeasure'
  | 'trendGroup'
  | 'trendSeries'
  | 'trendLine'
  | 'trendColumn'
  | 'trendFigure'
  | 'referralTrendColumn'
  | 'appetiteTrendColumn'
> = {
  trendMeasure: {
    STATUS: 'Partnerschaften',
    INTENSITY: 'Intensität',
    OBSTACLES: 'Offene Hindernisse',
    CAMPAIGNS: 'Kampagnen',
  },
  trendGroup: { ALL: 'Alle zusammen', HOTLINE: 'Hotline', REGION: 'Region' },
  trendSeries: {
    BUILDING: 'Im Aufbau',
    ACTIVE: 'Aktiv',
    PAUSED: 'Pausiert',
    OVER: 'Abgelehnt oder beendet',
    NETWORKING: 'Austausch',
    COORDINATING: 'Abstimmung',
    COOPERATING: 'Kooperation',
    COLLABORATING: 'Enge Zusammenarbeit',
    HIGH: 'Hoch',
    MEDIUM: 'Mittel',
    LOW: 'Gering',
    PLANNED: 'In Vorbereitung',
    LIVE: 'Läuft',
    DONE: 'Abgeschlossen oder ausgewertet',
    CANCELLED: 'Abgesagt',
  },
  trendLine: {
    ALL: 'Alle zusammen',
    SECRETARIAT: 'Das Sekretariat',
    NO_COUNTRY: 'Ohne Land',
    UNKNOWN: 'Nicht bekannt',
  },
  trendFigure: { REFERRALS: 'Verweise', APPETITE: 'Bereitschaft' },
  appetiteTrendColumn: {
    ROUND: 'Runde',
    DAY: 'Geschlossen am',
    LINE: 'Hotline oder Region',
    ANSWER: 'Antwort',
    COUNT: 'Anzahl',
    BASE: 'Von Antworten',
  },
  referralTrendColumn: { MONTH: 'Monat', LINE: 'Hotline oder Region', COUNT: 'Anzahl' },
  trendColumn: { DAY: 'Am Ende des', LINE: 'Hotline oder Region', SERIES: 'Stand', COUNT: 'Anzahl' },
};
