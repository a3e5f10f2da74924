import type { Labels } from './labels.ts';

/** German definitions of the lists of campaigns that pages define. */
export const campaignDefinitions = {
  campaignPhase: {
    IDEA: 'Jemand hat sie aufgeschrieben; noch wurde niemand gefragt.',
    PLANNED: 'Die Beteiligten stehen fest und werden um Freigabe gebeten.',
    APPROVED: 'Alle Beteiligten haben freigegeben, was geplant ist.',
    LIVE: 'Die Öffentlichkeit kann sie sehen.',
    CLOSED: 'Sie ist gelaufen; ihre Zahlen werden gesammelt.',
    EVALUATED: 'Ihre Zahlen liegen vor und wurden angesehen.',
    CANCELLED: 'Sie wurde aufgegeben, aus einem vermerkten Grund.',
  },
  campaignTheme: {
    SEEKING_HELP: 'Wer sich um eigene Gedanken oder Taten sorgt, erfährt, dass es Hilfe gibt.',
    DETERRENCE: 'Wer nach Missbrauchsdarstellungen sucht, wird gewarnt und aufgehalten.',
    REPORTING: 'Die Öffentlichkeit erfährt, wo und wie man meldet.',
    PARENTS: 'Erwachsene um Kinder lernen hinzusehen und zu handeln.',
    YOUNG_PEOPLE: 'Junge Menschen lernen über Grenzen, Rechte und Hilfe.',
    SELF_GENERATED: 'Junge Menschen lernen über das Teilen von Bildern, Druck und Erpressung.',
    BYSTANDERS: 'Angehörige, Freunde und Kolleginnen lernen, wie sie reagieren können.',
    PROFESSIONALS: 'Fachkräfte in Pflege, Schule oder Justiz lernen, was sie tun können.',
    STIGMA: 'Die Öffentlichkeit erfährt, warum Prävention wirkt und Unterstützung braucht.',
  },
  campaignRole: {
    LEAD: 'Steht für das Ganze ein.',
    PARTNER: 'Plant und trägt sie mit anderen.',
    FUNDER: 'Gibt Geld oder Arbeit dafür.',
    TRANSLATOR: 'Bringt sie in eine andere Sprache.',
    DISTRIBUTOR: 'Zeigt sie der Öffentlichkeit.',
  },
  approvalState: {
    NOT_ASKED: 'Die Kampagne ist eine Idee, oder sie ist vorbei.',
    WAITING: 'Gefragt, und noch keine Antwort zu dem, was jetzt geplant ist.',
    APPROVED: 'Gibt frei, was jetzt geplant ist.',
    DECLINED: 'Lehnt ab, was jetzt geplant ist.',
    LAPSED: 'Hat einen früheren Plan freigegeben; seither hat er sich geändert.',
  },
  campaignMetric: {
    IMPRESSIONS: 'Wie oft sie gezeigt wurde.',
    ENGAGEMENTS: 'Wie oft jemand reagierte: fragte, zustimmte, bis zum Ende ansah.',
    CLICKS: 'Wie oft jemand zu einem Angebot weiterging.',
    SERVICE_CONTACTS: 'Anrufe und Chats, die das Angebot auf sie zurückführt; eine Zahl, nie ein Mensch.',
    HOTLINE_REPORTS: 'Meldungen, die eine Hotline in der Zeit erhielt.',
    TARGETED_SEARCHES: 'Suchen, von denen es weniger geben soll, unter allen Suchen.',
    STOPPED_AFTER_WARNING: 'Menschen, die nicht noch einmal suchten, unter allen, die gewarnt wurden.',
  },
  measurementWindow: {
    BASELINE: 'Vor der Kampagne, so lang wie die Kampagne.',
    CAMPAIGN: 'Während sie läuft.',
    AFTER: 'Nach der Kampagne, so lang wie die Kampagne.',
  },
  windowDoubt: {
    LENGTHS_DIFFER: 'Ein Fenster ist länger als ein anderes.',
    PERIODS_MIXED: 'Messungen eines Fensters decken nicht dieselben Tage ab.',
    WINDOWS_OVERLAP: 'Manche Tage zählen in zwei Fenstern.',
  },
} satisfies Partial<Labels>;
