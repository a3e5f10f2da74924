import { type Code, vocabulary } from './vocabulary.ts';

/** People for whom a service, campaign or referral is meant. */
export const audiences = vocabulary({
  GENERAL_PUBLIC: { label: 'General public', definition: 'Anybody.' },
  PARENTS_CARERS: { label: 'Parents and carers', definition: 'People who bring up or look after children.' },
  CHILDREN: { label: 'Children', definition: 'Children under 12.' },
  YOUNG_PEOPLE: { label: 'Young people', definition: 'People aged 12 to 17.' },
  YOUNG_ADULTS: { label: 'Young adults', definition: 'People aged 18 to 25.' },
  ADULT_HELP_SEEKERS: {
    label: 'Adults who seek help',
    definition: 'Adults who worry about their own thoughts or behaviour towards children.',
  },
  CSAM_VIEWERS: {
    label: 'People who view CSAM',
    definition: 'People who view child sexual abuse material or feel inclined to.',
  },
  PEOPLE_CONVICTED: { label: 'People convicted', definition: 'People with a conviction for a sexual offence.' },
  PEOPLE_UNDER_INVESTIGATION: {
    label: 'People under investigation',
    definition: 'People suspected or charged whose case is still open.',
  },
  YOUNG_PEOPLE_HSB: {
    label: 'Young people with harmful behaviour',
    definition: 'Minors who have shown harmful sexual behaviour.',
  },
  RELATIVES: {
    label: 'Partners and relatives',
    definition: 'Partners, family and friends of people who offended or may offend.',
  },
  VICTIMS_SURVIVORS: { label: 'Victims and survivors', definition: 'People who were sexually abused.' },
  MEN_VIOLENCE: { label: 'Men and violence', definition: 'Men who look for help with their own violence.' },
  PROFESSIONALS: { label: 'Professionals', definition: 'People whose work touches children or people who offended.' },
  THERAPISTS: { label: 'Therapists', definition: 'Professionals who treat people who offended or may offend.' },
  POLICYMAKERS: { label: 'Policymakers', definition: 'People who prepare or decide laws and programmes.' },
  INDUSTRY: { label: 'Industry', definition: 'Companies that run platforms, networks or hosting.' },
});
export type Audience = Code<typeof audiences>;

/** People whom a service does not take. */
export const exclusions = vocabulary({
  EXCLUDES_UNDER_18: { label: 'Adults only', definition: 'Minors are not taken.' },
  MEN_ONLY: { label: 'Men only', definition: 'Only men are taken.' },
  OFFENDERS_ONLY: { label: 'After an offence only', definition: 'Only people who have offended are taken.' },
  NON_OFFENDERS_ONLY: { label: 'Before an offence only', definition: 'People who have offended are not taken.' },
  RESIDENTS_ONLY: { label: 'Residents only', definition: 'Only people who live in the named area are taken.' },
  LANGUAGE_ONLY: {
    label: 'One language only',
    definition: 'Only people who speak the language of the service are served.',
  },
});
export type Exclusion = Code<typeof exclusions>;

/** Conditions of entry and promises made to those who come. */
export const accessConditions = vocabulary({
  ANONYMOUS: { label: 'Anonymous', definition: 'No detail that identifies the person is asked for.' },
  PSEUDONYMOUS: { label: 'Pseudonymous', definition: 'The person uses a name of their own choice.' },
  CONFIDENTIAL: { label: 'Confidential', definition: 'The service may know who the person is and keeps it to itself.' },
  CONFIDENTIAL_LIMITED: {
    label: 'Confidential with limits',
    definition: 'The service keeps confidence apart from exceptions that it names beforehand.',
  },
  MANDATORY_REPORTING_APPLIES: {
    label: 'Mandatory reporting',
    definition: 'The law obliges the service to report certain facts.',
  },
  NO_CRIMINAL_COMPLAINT_FILED: {
    label: 'Files no complaint',
    definition: 'The service states that it does not itself report clients to the police.',
  },
  IDENTITY_LINKED: {
    label: 'Identity recorded',
    definition: 'Records are tied to a national or health identity number.',
  },
  FREE: { label: 'Free of charge', definition: 'The person pays nothing.' },
  FEE: { label: 'Fee', definition: 'The person pays.' },
  INSURANCE: { label: 'Insurance pays', definition: 'Health insurance covers it.' },
  SELF_REFERRAL: { label: 'Self-referral', definition: 'A person may come of their own accord.' },
  PROFESSIONAL_REFERRAL_REQUIRED: {
    label: 'Professional referral needed',
    definition: 'A physician or other professional must refer the person.',
  },
  COURT_OR_PRISON_REFERRAL: {
    label: 'Court or prison referral',
    definition: 'Courts, probation or prisons send people.',
  },
  APPOINTMENT: { label: 'By appointment', definition: 'A time must be arranged beforehand.' },
  OPENING_HOURS_LIMITED: { label: 'Limited hours', definition: 'It can be reached at certain hours only.' },
  WAITING_LIST: { label: 'Waiting list', definition: 'People may have to wait for a place.' },
  RESEARCH_PARTICIPATION: { label: 'Study participation', definition: 'Those who come take part in a study.' },
});
export type AccessCondition = Code<typeof accessConditions>;
