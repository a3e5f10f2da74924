import { describe, expect, it } from '@jest/globals';
import * as vocabularies from './index.ts';
import {
  countries,
  country,
  evidenceLevels,
  evidenceScales,
  isCountryCode,
  isLanguageCode,
  languageCodes,
  languageName,
  preventionLevels,
  serviceTypes,
  subRegions,
  type Vocabulary,
  vocabulary,
} from './index.ts';

const isVocabulary = (value: unknown): value is Vocabulary<string> =>
  typeof value === 'object' && value !== null && 'codes' in value && 'terms' in value;

const all: [string, Vocabulary<string>][] = [
  ...Object.entries(vocabularies).flatMap(([name, value]): [string, Vocabulary<string>][] =>
    isVocabulary(value) ? [[name, value]] : [],
  ),
  ...Object.entries<unknown>(evidenceLevels).flatMap(([scale, levels]): [string, Vocabulary<string>][] =>
    isVocabulary(levels) ? [[`evidenceLevels.${scale}`, levels]] : [],
  ),
];

describe('a vocabulary', () => {
  it('keeps its codes in the order of writing', () => {
    expect(preventionLevels.codes).toEqual(['PRIMARY', 'SECONDARY', 'TERTIARY']);
  });

  it('knows its codes and refuses anything else, inherited names included', () => {
    expect(serviceTypes.has('HELPLINE_PHONE')).toBe(true);
    expect(serviceTypes.has('helpline_phone')).toBe(false);
    expect(serviceTypes.has('toString')).toBe(false);
  });

  it('offers the enum shape that GraphQL wants', () => {
    const tiny = vocabulary({ A: { label: 'a', definition: 'A.' }, B: { label: 'b', definition: 'B.' } });
    expect(tiny.enumeration).toEqual({ A: 'A', B: 'B' });
    expect(tiny.label('B')).toBe('b');
    expect(tiny.definition('A')).toBe('A.');
  });
});

describe('the vocabularies', () => {
  it('are found', () => {
    expect(all.length).toBeGreaterThan(30);
  });

  it.each(all)('%s has codes in capitals, a label and one sentence each, and no label twice', (_name, terms) => {
    const labels = terms.codes.map((code) => terms.label(code));
    expect(new Set(labels).size).toBe(labels.length);
    for (const code of terms.codes) {
      expect(code).toMatch(/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/);
      expect(terms.label(code).trim()).not.toBe('');
      expect(terms.definition(code)).toMatch(/^[A-Z].+\.$/);
    }
  });

  it('give levels to every evidence scale', () => {
    expect(Object.keys(evidenceLevels).sort()).toEqual([...evidenceScales.codes].sort());
  });
});

describe('countries', () => {
  it('are the 249 of ISO 3166-1, each once', () => {
    expect(countries).toHaveLength(249);
    expect(new Set(countries.map(({ code }) => code)).size).toBe(249);
    expect(new Set(countries.map(({ name }) => name)).size).toBe(249);
  });

  it('lie in a sub-region and its region, and no sub-region is empty', () => {
    expect(country('AT')).toEqual({ code: 'AT', name: 'Austria', subRegion: 'WESTERN_EUROPE', region: 'EUROPE' });
    expect(country('KH').region).toBe('ASIA');
    expect(new Set(countries.map(({ subRegion }) => subRegion)).size).toBe(subRegions.codes.length);
  });

  it('do not contain the European Union, which is a scope', () => {
    expect(isCountryCode('EU')).toBe(false);
    expect(isCountryCode('SE')).toBe(true);
  });
});

describe('languages', () => {
  it('have a two-letter code and a name of their own', () => {
    expect(languageCodes.every((code) => /^[a-z]{2}$/.test(code))).toBe(true);
    expect(new Set(languageCodes.map((code) => languageName(code))).size).toBe(languageCodes.length);
    expect(isLanguageCode('de')).toBe(true);
    expect(isLanguageCode('xx')).toBe(false);
  });
});
