import type { Labels } from './labels.ts';

/** What belongs to campaigns. */
export const campaigns: Pick<
  Labels,
  | 'campaignPhase'
  | 'campaignTheme'
  | 'campaignChannel'
  | 'campaignRole'
  | 'campaignAnswer'
  | 'approvalState'
  | 'campaignMetric'
  | 'measurementWindow'
  | 'windowDoubt'
> = {
  campaignPhase: {
    IDEA: 'Idee',
    PLANNED: 'Geplant',
    APPROVED: 'Freigegeben',
    LIVE: 'Läuft',
    CLOSED: 'Abgeschlossen',
    EVALUATED: 'Ausgewertet',
    CANCELLED: 'Abgesagt',
  },
  campaignTheme: {
    SEEKING_HELP: 'Hilfe suchen',
    DETERRENCE: 'Abschreckung',
    REPORTING: 'Melden',
    PARENTS: 'Eltern und Betreuende',
    YOUNG_PEOPLE: 'Junge Menschen',
    SELF_GENERATED: 'Selbst erstellte Bilder',
    BYSTANDERS: 'Menschen im Umfeld',
    PROFESSIONALS: 'Fachkräfte',
    STIGMA: 'Verständnis der Öffentlichkeit',
  },
  campaignChannel: {
    SEARCH_ADS: 'Suchanzeigen',
    SOCIAL_PAID: 'Soziale Medien, bezahlt',
    SOCIAL_ORGANIC: 'Soziale Medien, unbezahlt',
    PLATFORM_WARNING: 'Hinweis auf einer Plattform',
    CHATBOT: 'Chatbot',
    P2P_DECOY: 'Köderdatei',
    TV_RADIO: 'Fernsehen und Radio',
    PRESS: 'Presse',
    OUT_OF_HOME: 'Im öffentlichen Raum',
    PRINT: 'Gedruckt',
    EVENT: 'Veranstaltung',
    WEBINAR: 'Webinar',
    PARTNER_SITE: 'Website von Beteiligten',
    EMAIL_NEWSLETTER: 'Newsletter',
    PODCAST: 'Podcast',
    SCHOOL: 'Schule',
  },
  campaignRole: {
    LEAD: 'Leitung',
    PARTNER: 'Partner',
    FUNDER: 'Förderung',
    TRANSLATOR: 'Übersetzung',
    DISTRIBUTOR: 'Verbreitung',
  },
  campaignAnswer: { APPROVED: 'Freigeben', DECLINED: 'Ablehnen' },
  approvalState: {
    NOT_ASKED: 'Noch nicht gefragt',
    WAITING: 'Wartet',
    APPROVED: 'Freigegeben',
    DECLINED: 'Abgelehnt',
    LAPSED: 'Seither geändert',
  },
  campaignMetric: {
    IMPRESSIONS: 'Anzeigen',
    ENGAGEMENTS: 'Reaktionen',
    CLICKS: 'Klicks zum Angebot',
    SERVICE_CONTACTS: 'Kontakte mit dem Angebot',
    HOTLINE_REPORTS: 'Meldungen an die Hotline',
    TARGETED_SEARCHES: 'Anteil der zu senkenden Suchen',
    STOPPED_AFTER_WARNING: 'Nach dem Hinweis aufgehört',
  },
  measurementWindow: { BASELINE: 'Davor', CAMPAIGN: 'Kampagne', AFTER: 'Danach' },
  windowDoubt: {
    LENGTHS_DIFFER: 'Fenster verschieden lang',
    PERIODS_MIXED: 'Gemischte Zeiträume',
    WINDOWS_OVERLAP: 'Fenster überschneiden sich',
  },
};
