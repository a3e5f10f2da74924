import { inferred, localLanguage, possible, stated } from '../facts.ts';
import { appendixRow } from '../listings.ts';
import type { InitiativeDraft } from '../types.ts';

export const austria: readonly InitiativeDraft[] = [
  {
    key: 'maennerberatung',
    name: 'Männerberatung',
    aliases: ['Maennerberatung', 'WSPS', 'Viennese Social Therapy Program for Sex Offenders'],
    scope: 'NATIONAL',
    website: 'https://www.maenner.at/',
    description:
      'Counselling centre for men with psychological, social and legal advice on many subjects. It runs a Viennese therapy programme for men who have sexually offended, which combines several schools of therapy and keeps the protection of victims in view; men come of their own accord or from prison.',
    levelListState: 'KNOWN',
    facts: [
      stated('COUNTRY', 'AT'),
      stated('LEVEL', 'TERTIARY'),
      possible('LEVEL', 'SECONDARY', { note: 'The level cell adds that it could be secondary too.' }),
      stated('SERVICE', ['CONSULTATION', 'TRAINING']),
      inferred('SERVICE', 'GROUP_THERAPY', {
        note: 'The programme is described with group methods; its form is not stated.',
      }),
      inferred('AUDIENCE', 'PEOPLE_CONVICTED', { note: 'Part of those who attend are sent by prisons.' }),
      stated('EXCLUSION', 'MEN_ONLY'),
      stated('ACCESS', ['SELF_REFERRAL', 'COURT_OR_PRISON_REFERRAL']),
      localLanguage('de'),
    ],
    channels: [],
    status: 'LISTED_UNCONFIRMED',
    listings: [
      appendixRow(2, 329, {
        asPrinted: 'Männerberatung',
        level: 'Tertiary, could be secondary too',
        country: null,
        url: 'https://www.maenner.at/',
        read: 'AT',
        confidence: 'HIGH',
      }),
    ],
    doubts: [
      'Does it also take men who have not offended (secondary level)?',
      'Only staff members are printed as contacts; a shared mailbox or telephone number is needed.',
    ],
  },
  {
    key: 'courage',
    name: 'Courage Beratungsstelle',
    aliases: ['COURAGE'],
    scope: 'NATIONAL',
    website: 'https://www.courage-beratung.at/',
    description:
      'Counselling centre for couples, families and sexuality that also advises on violence and sexual assault. People meet an adviser individually and may receive legal, medical and practical help or be put in touch with psychosocial services.',
    levelListState: 'KNOWN',
    facts: [
      stated('COUNTRY', 'AT'),
      possible('LEVEL', ['SECONDARY', 'TERTIARY'], {
        note: 'The level cell leaves open which of the two; at least one holds.',
      }),
      stated('SERVICE', 'CONSULTATION'),
      stated('ACCESS', ['ANONYMOUS', 'CONFIDENTIAL']),
      localLanguage('de'),
    ],
    channels: [
      { kind: 'PHONE', value: '585 69 66', note: 'Printed without area or country code.', public: true },
      { kind: 'EMAIL', value: 'info@courage-beratung.at', public: true },
    ],
    status: 'LISTED_UNCONFIRMED',
    listings: [
      appendixRow(3, 330, {
        asPrinted: 'Courage Beratungsstelle',
        level: 'Secondary or tertiary',
        country: null,
        url: 'https://www.courage-beratung.at/',
        read: 'AT',
        confidence: 'HIGH',
      }),
    ],
    doubts: ['Which level applies: secondary, tertiary or both?', 'The telephone number lacks its area code.'],
  },
  {
    key: 'pro-mente-plus',
    name: 'pro mente plus',
    organisation: 'pro-mente-plus',
    scope: 'NATIONAL',
    description:
      'Non-profit body for people with a mental illness who broke the law because of it. It treats, advises and houses them and seeks to steady their mental, social and financial situation.',
    levelListState: 'KNOWN',
    facts: [
      stated('COUNTRY', 'AT'),
      stated('LEVEL', 'TERTIARY'),
      stated('SERVICE', 'CONSULTATION'),
      inferred('AUDIENCE', 'PEOPLE_CONVICTED', {
        note: 'Only people who have broken the law are taken; a conviction is not mentioned.',
      }),
      stated('EXCLUSION', 'OFFENDERS_ONLY'),
      stated('MODE', 'RESIDENTIAL', { note: 'Housing is part of the offer.' }),
      localLanguage('de'),
    ],
    channels: [],
    status: 'LISTED_UNCONFIRMED',
    listings: [
      appendixRow(4, 331, {
        asPrinted: 'Pro mente plus',
        level: 'Tertiary',
        country: 'Austria',
        url: 'https://promentepius.at/',
        read: 'AT',
        confidence: 'HIGH',
      }),
    ],
    doubts: [
      'The printed host promentepius.at looks like a misprint; website and contact form were left out until confirmed.',
      'The source does not mention sexual offences in particular.',
    ],
  },
  {
    key: 'iatso',
    name: 'International Association for the Treatment of Sexual Offenders',
    aliases: ['IATSO'],
    organisation: 'iatso',
    scope: 'INTERNATIONAL',
    website: 'https://www.iatso.org/',
    description:
      'International association that furthers research on, and treatment of, people who have sexually offended. It holds a conference every second year, keeps standards of care for adults and for juveniles, and speaks up for humane and ethical treatment.',
    levelListState: 'KNOWN',
    facts: [
      inferred('COUNTRY', 'AT', {
        note: 'Vienna telephone number and place among the Austrian rows; the body works internationally.',
      }),
      stated('LEVEL', 'PRIMARY'),
      stated('SERVICE', 'PROFESSIONAL_BODY'),
      inferred('SERVICE', ['TRAINING', 'RESEARCH_NETWORK'], {
        note: 'Further education and research are purposes of its conferences.',
      }),
      inferred('AUDIENCE', ['PROFESSIONALS', 'THERAPISTS'], {
        note: 'Conferences and standards of care address those who treat.',
      }),
    ],
    channels: [
      { kind: 'PHONE', value: '+43 1 2706553', public: true },
      { kind: 'FAX', value: '+43 1 2706553', public: true },
      { kind: 'EMAIL', value: 'office@iatso.org', public: true },
    ],
    status: 'LISTED_UNCONFIRMED',
    listings: [
      appendixRow(5, 333, {
        asPrinted: 'IATSO',
        level: 'Primary',
        country: null,
        url: 'https://www.iatso.org/',
        read: 'AT',
        confidence: 'MEDIUM',
      }),
      appendixRow(13, 345, {
        asPrinted: 'IATSO',
        level: 'Primary',
        country: null,
        url: 'https://www.iatso.org/',
        read: 'BE',
        confidence: 'MEDIUM',
      }),
    ],
    doubts: [
      'Printed twice, after the Austrian and after the Belgian rows; one record with two listings.',
      'Level printed as primary although the focus is on people who have offended.',
    ],
  },
];
