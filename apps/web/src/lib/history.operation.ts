import { graphql } from '../gql/index.ts';

/** A change as the histories of records and the audit trail show it. */
export const HistoryEventFragment = graphql(`
  fragment HistoryEvent on AuditEvent {
    id at by action table recordId title requestId readable fields
    changes { field before { value name } after { value name } }
  }
`);
