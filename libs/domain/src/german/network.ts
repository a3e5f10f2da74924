import type { Labels } from './labels.ts';

/** What belongs to the network picture. */
export const network: Pick<Labels, 'networkTieKind' | 'networkColumn'> = {
  networkTieKind: {
    PARTNERSHIP: 'Partnerschaft',
    CAMPAIGN: 'Kampagne',
    BOARD_SEAT: 'Sitz in einem Gremium',
    WORKING_GROUP: 'Arbeitsgruppe',
    ENGAGEMENT: 'Gemeinsame Arbeit',
  },
  networkColumn: {
    HOTLINE: 'Hotline',
    HOTLINE_COUNTRY: 'Land der Hotline',
    INITIATIVE: 'Initiative',
    INITIATIVE_COUNTRIES: 'Länder der Initiative',
    KIND: 'Verbindung',
    STAGE: 'Phase',
    COUNT: 'Anzahl',
  },
};

/** Definitions of these lists. */
export const networkDefinitions = {
  networkTieKind: {
    PARTNERSHIP: 'Eine offene Partnerschaft in der genannten Phase.',
    CAMPAIGN: 'Beide beteiligen sich an einer Kampagne, der alle zugestimmt haben.',
    BOARD_SEAT: 'Heute ein Sitz zwischen der Hotline und der Organisation, die die Initiative betreibt.',
    WORKING_GROUP: 'Beide arbeiten in einer Gruppe, die sich trifft.',
    ENGAGEMENT: 'Beide hatten eine Schulung, einen Austausch, eine Veranstaltung oder andere gemeinsame Arbeit.',
  },
};
