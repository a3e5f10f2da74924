import { code, country, date, fact, flag, instant, languages, link, reference, text } from './field-kinds.ts';

const provenance = {
  source_id: reference('source', 'REGISTRY'),
  as_of: date('REGISTRY'),
  confirmed_at: instant('REGISTRY'),
  confirmed_by: reference('user', 'REGISTRY'),
} as const;

/** Tables of the registry and accounts. A value of the registry is put back by its form, which asks for a source. */
export const networkTables = {
  initiatives: {
    title: 'name',
    fields: {
      name: text('REGISTRY'),
      local_name: text('REGISTRY'),
      aliases: text('REGISTRY'),
      organisation_id: reference('organisation', 'REGISTRY'),
      scope: code('scope', 'REGISTRY'),
      website: link('REGISTRY'),
      description: text('REGISTRY'),
      level_list_state: code('levelListState', 'REGISTRY'),
      status: code('status', 'REGISTRY'),
      doubts: text('REGISTRY'),
      demo: flag('KEPT'),
      ...provenance,
    },
  },
  initiative_facts: {
    title: 'code',
    fields: {
      initiative_id: reference('initiative', 'KEPT'),
      kind: code('factKind', 'REGISTRY'),
      code: fact('REGISTRY'),
      certainty: code('certainty', 'REGISTRY'),
      note: text('REGISTRY'),
      withdrawn_at: instant('REGISTRY'),
      ...provenance,
    },
  },
  contact_channels: {
    title: 'value',
    fields: {
      initiative_id: reference('initiative', 'KEPT'),
      kind: code('channelKind', 'REGISTRY'),
      value: text('REGISTRY'),
      hours: text('REGISTRY'),
      note: text('REGISTRY'),
      public: flag('REGISTRY'),
      withdrawn_at: instant('REGISTRY'),
      ...provenance,
    },
  },
  evidence_ratings: {
    title: 'scale',
    fields: {
      initiative_id: reference('initiative', 'KEPT'),
      scale: text('REGISTRY'),
      level: text('REGISTRY'),
      rater: text('REGISTRY'),
      rated_on: date('REGISTRY'),
      url: link('REGISTRY'),
      ...provenance,
    },
  },
  listings: {
    title: 'as_printed',
    fields: {
      initiative_id: reference('initiative', 'KEPT'),
      source_id: reference('source', 'REGISTRY'),
      as_printed: text('REGISTRY'),
      level_as_printed: text('REGISTRY'),
      country_as_printed: text('REGISTRY'),
      locator: text('REGISTRY'),
      note: text('REGISTRY'),
    },
  },
  initiative_relations: {
    fields: {
      from_id: reference('initiative', 'REGISTRY'),
      to_id: reference('initiative', 'REGISTRY'),
      kind: text('REGISTRY'),
      note: text('REGISTRY'),
      ...provenance,
    },
  },
  organisations: {
    title: 'name',
    fields: {
      name: text('REGISTRY'),
      other_names: text('REGISTRY'),
      acronym: text('REGISTRY'),
      type: code('organisationType', 'REGISTRY'),
      country: country('REGISTRY'),
      website: link('REGISTRY'),
      verified_hosts: text('REGISTRY'),
      note: text('REGISTRY'),
      demo: flag('KEPT'),
      ...provenance,
    },
  },
  organisation_relations: {
    fields: {
      from_id: reference('organisation', 'REGISTRY'),
      to_id: reference('organisation', 'REGISTRY'),
      kind: code('organisationRelation', 'REGISTRY'),
      note: text('REGISTRY'),
      ...provenance,
    },
  },
  hotlines: {
    title: 'name',
    fields: {
      name: text('REGISTRY'),
      country: country('REGISTRY'),
      organisation_id: reference('organisation', 'REGISTRY'),
      website: link('REGISTRY'),
      languages: languages('REGISTRY'),
      helpline: text('REGISTRY'),
      awareness_centre: text('REGISTRY'),
      appetite: code('appetite', 'REGISTRY'),
      appetite_condition: text('REGISTRY'),
      confidence: text('REGISTRY'),
      note: text('REGISTRY'),
      demo: flag('KEPT'),
      ...provenance,
    },
  },
  membership_periods: {
    fields: {
      kind: code('membership', 'REGISTRY'),
      starts_on: date('REGISTRY'),
      ends_on: date('REGISTRY'),
      note: text('REGISTRY'),
      ...provenance,
    },
  },
  sources: {
    title: 'title',
    fields: {
      kind: text('REGISTRY'),
      title: text('REGISTRY'),
      publisher: text('REGISTRY'),
      url: link('REGISTRY'),
      published_on: date('REGISTRY'),
      note: text('REGISTRY'),
    },
  },
  mails: {
    title: 'subject',
    fields: {
      key: text('KEPT'),
      recipient_id: reference('user', 'KEPT'),
      name: text('KEPT'),
      address: text('KEPT'),
      subject: text('KEPT'),
      state: code('mailState', 'KEPT'),
      settled_at: instant('KEPT'),
      detail: text('KEPT'),
    },
  },
  users: {
    title: 'name',
    fields: {
      email: text('ACCOUNT'),
      name: text('ACCOUNT'),
      role: code('role', 'ACCOUNT'),
      active: flag('ACCOUNT'),
      demo: flag('KEPT'),
    },
  },
} as const;
