import { connectionOf, rowGroupOf } from '../../kernel/paging.ts';
import { PartnershipEntity } from './partnership.entity.ts';

export const PartnershipConnection = connectionOf(PartnershipEntity, { name: 'Partnership', facets: true });
export const PartnershipRowGroup = rowGroupOf('Partnership');
