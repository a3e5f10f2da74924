import type { Labels } from './labels.ts';

/** What belongs to trends. */
export const trends: Pick<Labels, 'trendMeasure' | 'trendGroup' | 'trendSeries' | 'trendColumn'> = {
  trendMeasure: { STATUS: 'Partnerschaften', OBSTACLES: 'Offene Hindernisse', CAMPAIGNS: 'Kampagnen' },
  trendGroup: { ALL: 'Alle zusammen', HOTLINE: 'Hotline', REGION: 'Region' },
  trendSeries: {
    BUILDING: 'Im Aufbau',
    ACTIVE: 'Aktiv',
    PAUSED: 'Pausiert',
    OVER: 'Abgelehnt oder beendet',
    HIGH: 'Hoch',
    MEDIUM: 'Mittel',
    LOW: 'Gering',
    PLANNED: 'In Vorbereitung',
    LIVE: 'Läuft',
    DONE: 'Abgeschlossen oder ausgewertet',
    CANCELLED: 'Abgesagt',
  },
  trendColumn: { DAY: 'Am Ende des', LINE: 'Hotline oder Region', SERIES: 'Stand', COUNT: 'Anzahl' },
};
