import type { AuditTrailQuery } from '../../gql/graphql.ts';

/** A row of the audit trail. */
export type AuditNode = AuditTrailQuery['auditEvents']['edges'][number]['node'];
