import type { AddressState } from '@alongside/domain';

/** A guideline or standard of the field, as a link with its source; never a copy. */
export interface GuidelineContent {
  readonly key: string;
  readonly title: string;
  readonly publisher: string;
  /** What it is for, in our own words. */
  readonly summary: string;
  /** The publisher's own home address, not a deep link that moves. */
  readonly url: string;
  readonly addressState: AddressState;
  /** Where we know of it from. */
  readonly source: string;
  readonly asOf: string;
}

const report = { source: 'INHOPE, Prevention Initiatives', asOf: '2020-06' } as const;

export const guidelines: readonly GuidelineContent[] = [
  {
    key: 'ecsa-toolkit',
    title: 'ECSA toolkit',
    publisher: 'Lucy Faithfull Foundation',
    summary:
      'Helps a nation or region to build its own prevention strategy: theory, steps from the first meeting to evaluation, a working tool, and summaries of interventions with a rating of their evidence.',
    url: 'https://ecsa.lucyfaithfull.org/',
    addressState: 'UNCHECKED',
    ...report,
  },
  {
    key: 'atsa-adult',
    title: 'Practice guidelines for work with adults',
    publisher: 'ATSA, Association for the Treatment and Prevention of Sexual Abuse',
    summary:
      'Assessment, treatment, and reducing and managing risk in the community, for people who work with adults who have offended. Members get it free of charge.',
    url: 'https://www.atsa.com/',
    addressState: 'HISTORIC',
    ...report,
  },
  {
    key: 'atsa-adolescent',
    title: 'Practice guidelines for work with adolescents',
    publisher: 'ATSA, Association for the Treatment and Prevention of Sexual Abuse',
    summary: 'The counterpart for people who work with adolescents who have harmed, and with their families.',
    url: 'https://www.atsa.com/',
    addressState: 'HISTORIC',
    ...report,
  },
  {
    key: 'atsa-ethics',
    title: 'Code of ethics',
    publisher: 'ATSA, Association for the Treatment and Prevention of Sexual Abuse',
    summary: 'What practitioners owe to those they treat, to those who were harmed and to the public.',
    url: 'https://www.atsa.com/',
    addressState: 'HISTORIC',
    ...report,
  },
  {
    key: 'iatso-adult',
    title: 'Standards of care for the treatment of adults',
    publisher: 'IATSO, International Association for the Treatment of Sexual Offenders',
    summary: 'What any treatment of adults who have offended should offer and respect, wherever it takes place.',
    url: 'https://www.iatso.org/',
    addressState: 'UNCHECKED',
    ...report,
  },
  {
    key: 'iatso-juvenile',
    title: 'Standards of care for the treatment of juveniles',
    publisher: 'IATSO, International Association for the Treatment of Sexual Offenders',
    summary: 'The same for juveniles, with what development and family ask for.',
    url: 'https://www.iatso.org/',
    addressState: 'UNCHECKED',
    ...report,
  },
];
