import { graphql } from '../../gql/index.ts';

export const CalendarDocument = graphql(`
  query Calendar {
    calendar {
      link { madeAt }
      kinds { kind count }
      next { id kind day until title about }
    }
  }
`);

export const MakeCalendarLinkDocument = graphql(`
  mutation MakeCalendarLink {
    makeCalendarLink { path }
  }
`);

export const EndCalendarLinkDocument = graphql(`
  mutation EndCalendarLink {
    endCalendarLink { link { madeAt } }
  }
`);
