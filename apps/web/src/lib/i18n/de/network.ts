import type { Catalogue } from '../catalogue.ts';
import type { network as english } from '../en/network.ts';

export const network: Catalogue<typeof english> = {
  title: 'Bild des Netzwerks',
  lead: 'Welche Hotline und welche Initiative was verbindet: Partnerschaften, Kampagnen, Sitze in Gremien und gemeinsame Arbeit.',
  picture: 'Initiativen nach Hotlines',
  list: 'Was wen verbindet',
  alt: 'Matrix: {{initiatives}} mal {{hotlines}}, mit einem Zeichen an {{bonds}}. Die Liste sagt dasselbe.',
  hotlines_one: '{{count}} Hotline',
  hotlines_other: '{{count}} Hotlines',
  initiatives_one: '{{count}} Initiative',
  initiatives_other: '{{count}} Initiativen',
  bonds_one: '{{count}} Stelle',
  bonds_other: '{{count}} Stellen',
  keys: 'Pfeiltasten: auf und ab durch die Initiativen, links und rechts durch die Hotlines; Escape hebt die Auswahl auf.',
  choose: 'Wählen Sie einen Namen, um zu hören und zu sehen, mit wem er verbunden ist.',
  withInitiatives_one: 'ist mit {{count}} Initiative verbunden:',
  withInitiatives_other: 'ist mit {{count}} Initiativen verbunden:',
  withHotlines_one: 'ist mit {{count}} Hotline verbunden:',
  withHotlines_other: 'ist mit {{count}} Hotlines verbunden:',
  shown:
    '{{hotlines}} von {{hotlinesOf}} Hotlines und {{initiatives}} von {{initiativesOf}} Initiativen sind zu sehen.',
  leftOut:
    'Es fehlen die ohne passende Verbindung, die Sie sehen dürfen: Partnerschaften und gemeinsame Arbeit anderer erscheinen, soweit ihre Kennzeichnung es erlaubt, Kampagnen, sobald alle zugestimmt haben, und Sitze in Gremien nur der eigenen Hotline.',
  busiest:
    'Es sind die mit den meisten Partnern: {{pairs}} von {{pairsOf}} verbundenen Paaren aus {{hotlines}} Hotlines und {{initiatives}} Initiativen. Zu den übrigen führen die Filter.',
  none: 'Keine Verbindung passt',
  noneText:
    'Nehmen Sie einen Filter weg. Verbindungen erscheinen, sobald Hotlines Partnerschaften beginnen und teilen.',
  showAll: 'Alle {{count}} Zeilen zeigen',
  columns: { hotline: 'Hotline', initiative: 'Initiative', ties: 'Verbunden durch' },
  key: {
    running: 'Partnerschaft vereinbart oder aktiv',
    before: 'Partnerschaft noch nicht vereinbart',
    paused: 'Partnerschaft pausiert',
    more: 'Kampagne, Sitz oder gemeinsame Arbeit',
    both: 'beides',
  },
  facets: {
    kind: 'Verbindung',
    stage: 'Phase',
    hotline: 'Hotline',
    region: 'Region',
    country: 'Land',
    level: 'Stufe',
  },
};
