import { reportDate } from './sources.ts';
import type { CountryServiceList } from './types.ts';

const provenance = { source: 'report-2020-overview', asOf: reportDate } as const;

/**
 * The four lists of section 2: which countries have a service of a kind. The links behind the country names
 * are lost, so each is matched to the record that fits; without one the country stands alone.
 */
export const countryServiceLists: readonly CountryServiceList[] = [
  {
    key: 'web-contact-points',
    service: 'WEB_CONTACT_POINT',
    line: 59,
    ...provenance,
    entries: [
      { country: 'AT', initiatives: [], note: 'Männerberatung or Courage: it cannot be told which was meant.' },
      { country: 'BE', initiatives: ['stop-it-now-flanders'] },
      { country: 'DK', initiatives: ['brydcirklen'] },
      { country: 'DE', initiatives: ['kein-taeter-werden'] },
      { country: 'NL', initiatives: ['stop-it-now-nl'] },
      { country: 'SE', initiatives: ['preventell'] },
      { country: 'GB', initiatives: ['stop-it-now-uk'] },
    ],
  },
  {
    key: 'resource-catalogues',
    service: 'RESOURCE_CATALOGUE',
    line: 61,
    ...provenance,
    entries: [
      { country: 'CZ', initiatives: ['cepek'] },
      { country: 'FI', initiatives: [], note: 'The table has no row for Finland.' },
      { country: 'FR', initiatives: [], note: 'No French row describes material for people who fear they may offend.' },
    ],
  },
  {
    key: 'consultations',
    service: 'CONSULTATION',
    line: 63,
    ...provenance,
    entries: [
      { country: 'AT', initiatives: ['courage'] },
      { country: 'DK', initiatives: ['brydcirklen'] },
      { country: 'EE', initiatives: ['viljandi'] },
      { country: 'IE', initiatives: ['one-in-four'] },
    ],
  },
  {
    key: 'resource-centres',
    service: 'RESOURCE_CENTRE',
    line: 63,
    ...provenance,
    entries: [
      { country: 'FR', initiatives: ['criavs'] },
      {
        country: 'IT',
        initiatives: [],
        note: 'The Italian row (CAM) describes counselling, not a centre for professionals.',
      },
    ],
  },
];
