import type { Client } from 'pg';
import { loadRecords } from '../registry/load-registry.ts';
import { idOf, type RegistryRecord } from '../registry/record.ts';
import { type GuidelineContent, guidelines } from './guidelines.ts';
import { type TemplateContent, templates } from './templates.ts';

const templateRecord = ({
  key,
  title,
  purpose,
  sourceTitle,
  sourceUrl,
  editions,
}: TemplateContent): RegistryRecord => ({
  table: 'playbook_templates',
  row: {
    id: idOf('playbook_templates', key),
    title,
    purpose,
    source_title: sourceTitle,
    source_url: sourceUrl,
    edition: editions.length,
  },
  children: [
    {
      table: 'playbook_editions',
      parent: 'template_id',
      // An edition that somebody started from stays, whatever the content says.
      keeps: true,
      rows: editions.map((steps, place) => ({
        id: idOf('playbook_editions', key, String(place + 1)),
        template_id: idOf('playbook_templates', key),
        edition: place + 1,
        steps,
      })),
    },
  ],
});

const guidelineRecord = ({ key, addressState, asOf, ...rest }: GuidelineContent): RegistryRecord => ({
  table: 'guidelines',
  row: { id: idOf('guidelines', key), ...rest, address_state: addressState, as_of: asOf },
  children: [],
});

/**
 * Brings the first content of the playbook into the database, as the registry's: safe at each start, and a record
 * that a person has changed is left alone for good. Answers one line for people.
 */
export async function loadPlaybook(client: Client): Promise<string> {
  const records = [...templates.map(templateRecord), ...guidelines.map(guidelineRecord)];
  const { added, updated, left } = await loadRecords(client, records);
  return `${templates.length} templates, ${guidelines.length} guidelines (${added} new, ${updated} updated, ${left} left as edited)`;
}
