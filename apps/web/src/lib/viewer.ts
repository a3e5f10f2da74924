import { createContext, useContext } from 'react';
import type { ViewerQuery } from '../gql/graphql.ts';

/** The signed-in person with role, hotline and rights. */
export type Viewer = ViewerQuery['viewer'];

export const ViewerContext = createContext<Viewer | undefined>(undefined);

/** The signed-in person. Every page under the shell has one. */
export function useViewer(): Viewer {
  const viewer = useContext(ViewerContext);
  if (!viewer) throw new Error('useViewer works under the shell only.');
  return viewer;
}
