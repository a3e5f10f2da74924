import { describe, expect, it } from '@jest/globals';
import { type HotlineValues, hotlineProblems, type OrganisationValues, organisationProblems } from './index.ts';

const fields = (problems: readonly { readonly field: string }[]) => problems.map(({ field }) => field);

describe('the values of an organisation', () => {
  const values: OrganisationValues = {
    name: 'Example Foundation',
    otherNames: ['Stiftung Beispiel'],
    acronym: 'EF',
    type: 'NGO_CHARITY',
    country: 'AT',
    website: 'https://example.org/',
    verifiedHosts: ['example.org'],
    note: null,
  };

  it('have a name, a country of the list and addresses that can be stored', () => {
    expect(organisationProblems(values, null)).toEqual([]);
    const wrong = {
      ...values,
      name: ' ',
      otherNames: ['Good', ''],
      country: 'XX',
      website: 'http://example.org',
      verifiedHosts: ['example.org/page', 'localhost', '10.0.0.1'],
    };
    expect(fields(organisationProblems(wrong, null))).toEqual([
      'name',
      'otherNames.1',
      'country',
      'website',
      'verifiedHosts.0',
      'verifiedHosts.1',
      'verifiedHosts.2',
    ]);
  });

  it('may keep an address that the record had before', () => {
    const old = { ...values, website: 'http://example.org' };
    expect(organisationProblems(old, old)).toEqual([]);
    expect(fields(organisationProblems(old, values))).toEqual(['website']);
  });
});

describe('the values of a hotline', () => {
  const values: HotlineValues = {
    name: 'Example Hotline',
    country: 'AT',
    website: null,
    languages: ['de'],
    helpline: null,
    awarenessCentre: null,
    appetite: 'YES',
    appetiteCondition: null,
    note: null,
  };

  it('have a name, a country and languages of the lists', () => {
    expect(hotlineProblems(values, values)).toEqual([]);
    const wrong = { ...values, name: '', country: 'EU', languages: ['de', 'xx'], website: 'example.org' };
    expect(fields(hotlineProblems(wrong, values))).toEqual(['name', 'country', 'website', 'languages']);
  });
});
