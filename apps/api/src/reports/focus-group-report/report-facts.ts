import type { FocusGroupFormat, ReportFacts } from '@alongside/domain';

/** What the report tells of a focus group: what the secretariat sees of it on the screen. */
export interface FocusGroupToReport extends ReportFacts {
  readonly title: string;
  readonly purpose: string;
  readonly questions: readonly string[];
  readonly format: FocusGroupFormat;
  readonly session: { readonly startsAt: string; readonly minutes: number; readonly zone: string } | null;
}

export const reportFields = `
  title purpose questions format
  session { startsAt minutes zone }
  participants { id attendance consents candidate { name role organisation side } }
  findings { theme statement support quote named speaker { id } }
  actions { title dueOn state }
`;
