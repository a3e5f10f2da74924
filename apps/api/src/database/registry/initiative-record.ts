import { country, searchTextOf } from '@alongside/domain';
import { idOf, organisationNames, provenanceOf, type RegistryRecord, type Row } from './record.ts';
import type { InitiativeContent, ListingContent, RegistryContent } from './types.ts';

/** An initiative with its facts, channels, ratings and listings. */
export function initiativeRecord(initiative: InitiativeContent, content: RegistryContent): RegistryRecord {
  const { key, name, localName = null, aliases = [], organisation } = initiative;
  const id = idOf('initiatives', key);
  return {
    table: 'initiatives',
    row: {
      id,
      name,
      local_name: localName,
      aliases,
      organisation_id: organisation === undefined ? null : idOf('organisations', organisation),
      scope: initiative.scope,
      website: initiative.website ?? null,
      description: initiative.description,
      level_list_state: initiative.levelListState,
      status: initiative.status,
      doubts: initiative.doubts,
      search_text: searchTextOf({
        name,
        localName,
        aliases,
        organisation: organisationNames(content, organisation),
        facts: initiative.facts,
      }),
      ...provenanceOf(initiative),
    },
    children: [
      { table: 'initiative_facts', parent: 'initiative_id', rows: factRows(id, initiative), withdrawn: true },
      { table: 'contact_channels', parent: 'initiative_id', rows: channelRows(id, initiative), withdrawn: true },
      { table: 'evidence_ratings', parent: 'initiative_id', rows: ratingRows(id, initiative) },
      { table: 'listings', parent: 'initiative_id', rows: listingRows(id, initiative) },
    ],
  };
}

const factRows = (initiative_id: string, { key, facts }: InitiativeContent): Row[] =>
  facts.map((fact) => ({
    id: idOf('initiative_facts', key, fact.kind, fact.code),
    initiative_id,
    kind: fact.kind,
    code: fact.code,
    certainty: fact.certainty,
    note: fact.note ?? null,
    ...provenanceOf(fact),
  }));

const channelRows = (initiative_id: string, { key, channels }: InitiativeContent): Row[] =>
  channels.map((channel) => ({
    id: idOf('contact_channels', key, channel.kind, channel.value),
    initiative_id,
    kind: channel.kind,
    value: channel.value,
    hours: channel.hours ?? null,
    note: channel.note ?? null,
    public: channel.public,
    ...provenanceOf(channel),
  }));

const ratingRows = (initiative_id: string, { key, evidence }: InitiativeContent): Row[] =>
  evidence.map((rating) => ({
    id: idOf('evidence_ratings', key, rating.scale, rating.rater, rating.ratedOn),
    initiative_id,
    scale: rating.scale,
    level: rating.level,
    rater: rating.rater,
    rated_on: rating.ratedOn,
    url: rating.url ?? null,
    ...provenanceOf(rating),
  }));

const listingRows = (initiative_id: string, { key, listings }: InitiativeContent): Row[] =>
  listings.map((listing) => ({
    id: idOf('listings', key, listing.source, String(listing.line)),
    initiative_id,
    source_id: idOf('sources', listing.source),
    as_printed: listing.asPrinted,
    level_as_printed: listing.levelAsPrinted,
    country_as_printed: listing.countryAsPrinted,
    locator: [listing.row && `row ${listing.row}`, `line ${listing.line} of the text`].filter(Boolean).join(', '),
    note: listingNote(listing),
  }));

/** What was read where print was lost, and the address as it stands there. */
function listingNote({ countryRead, countryConfidence, urlAsPrinted }: ListingContent): string | null {
  const read = countryRead === 'EU' ? 'European Union' : countryRead && country(countryRead).name;
  const parts = [
    read && `Country read as ${read} (confidence: ${countryConfidence?.toLowerCase() ?? 'not stated'}).`,
    urlAsPrinted && `Address as printed: ${urlAsPrinted}`,
  ];
  return parts.filter(Boolean).join(' ') || null;
}
