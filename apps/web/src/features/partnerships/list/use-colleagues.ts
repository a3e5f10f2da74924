import { useTranslation } from 'react-i18next';
import { useRead } from '../../../lib/query.ts';
import { PartnershipColleaguesDocument } from '../partnership.operation.ts';

/** The people of the own hotline, by name. */
export function useColleagues() {
  const { t } = useTranslation('partnerships');
  const answer = useRead(PartnershipColleaguesDocument, {});
  const people = answer.data?.users.edges.map(({ node }) => node) ?? [];
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return {
    /** Those who can own a partnership. */
    owners: people.filter(({ role }) => role !== 'OBSERVER'),
    nameOf: (id: string) => names.get(id) ?? t('formerColleague'),
  };
}
