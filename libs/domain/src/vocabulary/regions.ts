import { type Code, vocabulary } from './vocabulary.ts';

/** Regions of the UN M49 standard. */
export const regions = vocabulary({
  AFRICA: { label: 'Africa', definition: 'M49 region 002.' },
  AMERICAS: { label: 'Americas', definition: 'M49 region 019.' },
  ASIA: { label: 'Asia', definition: 'M49 region 142.' },
  EUROPE: { label: 'Europe', definition: 'M49 region 150.' },
  OCEANIA: { label: 'Oceania', definition: 'M49 region 009.' },
  ANTARCTICA: { label: 'Antarctica', definition: 'M49 area 010, which belongs to no region.' },
});
export type Region = Code<typeof regions>;

/** Sub-regions of the UN M49 standard. */
export const subRegions = vocabulary({
  NORTHERN_AFRICA: { label: 'Northern Africa', definition: 'M49 sub-region 015.' },
  SUB_SAHARAN_AFRICA: { label: 'Sub-Saharan Africa', definition: 'M49 sub-region 202.' },
  LATIN_AMERICA_CARIBBEAN: { label: 'Latin America and the Caribbean', definition: 'M49 sub-region 419.' },
  NORTHERN_AMERICA: { label: 'Northern America', definition: 'M49 sub-region 021.' },
  CENTRAL_ASIA: { label: 'Central Asia', definition: 'M49 sub-region 143.' },
  EASTERN_ASIA: { label: 'Eastern Asia', definition: 'M49 sub-region 030.' },
  SOUTH_EASTERN_ASIA: { label: 'South-eastern Asia', definition: 'M49 sub-region 035.' },
  SOUTHERN_ASIA: { label: 'Southern Asia', definition: 'M49 sub-region 034.' },
  WESTERN_ASIA: { label: 'Western Asia', definition: 'M49 sub-region 145.' },
  EASTERN_EUROPE: { label: 'Eastern Europe', definition: 'M49 sub-region 151.' },
  NORTHERN_EUROPE: { label: 'Northern Europe', definition: 'M49 sub-region 154.' },
  SOUTHERN_EUROPE: { label: 'Southern Europe', definition: 'M49 sub-region 039.' },
  WESTERN_EUROPE: { label: 'Western Europe', definition: 'M49 sub-region 155.' },
  AUSTRALIA_NEW_ZEALAND: { label: 'Australia and New Zealand', definition: 'M49 sub-region 053.' },
  MELANESIA: { label: 'Melanesia', definition: 'M49 sub-region 054.' },
  MICRONESIA: { label: 'Micronesia', definition: 'M49 sub-region 057.' },
  POLYNESIA: { label: 'Polynesia', definition: 'M49 sub-region 061.' },
  ANTARCTICA: { label: 'Antarctica', definition: 'M49 area 010, which has no sub-region.' },
});
export type SubRegion = Code<typeof subRegions>;

const regionBySubRegion: Readonly<Record<SubRegion, Region>> = {
  NORTHERN_AFRICA: 'AFRICA',
  SUB_SAHARAN_AFRICA: 'AFRICA',
  LATIN_AMERICA_CARIBBEAN: 'AMERICAS',
  NORTHERN_AMERICA: 'AMERICAS',
  CENTRAL_ASIA: 'ASIA',
  EASTERN_ASIA: 'ASIA',
  SOUTH_EASTERN_ASIA: 'ASIA',
  SOUTHERN_ASIA: 'ASIA',
  WESTERN_ASIA: 'ASIA',
  EASTERN_EUROPE: 'EUROPE',
  NORTHERN_EUROPE: 'EUROPE',
  SOUTHERN_EUROPE: 'EUROPE',
  WESTERN_EUROPE: 'EUROPE',
  AUSTRALIA_NEW_ZEALAND: 'OCEANIA',
  MELANESIA: 'OCEANIA',
  MICRONESIA: 'OCEANIA',
  POLYNESIA: 'OCEANIA',
  ANTARCTICA: 'ANTARCTICA',
};

/** The M49 region in which a sub-region lies. */
export const regionOfSubRegion = (subRegion: SubRegion): Region => regionBySubRegion[subRegion];
