/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type PartnershipStage =
  | 'ACTIVE'
  | 'AGREED'
  | 'CONTACTED'
  | 'DECLINED'
  | 'ENDED'
  | 'EXPLORING'
  | 'PAUSED'
  | 'PROSPECT';

export type Role =
  | 'ADMIN'
  | 'COORDINATOR'
  | 'MANAGER'
  | 'OBSERVER'
  | 'SECRETARIAT';

export type PaletteRecordsQueryVariables = Exact<{
  text: string;
  withPartnerships: boolean;
}>;


export type PaletteRecordsQuery = { initiatives: { edges: Array<{ node: { id: string, name: string, organisation: { name: string } | null, countries: Array<{ code: string }>, myPartnership: { id: string } | null, viewerCan: { startPartnership: boolean } } }> }, partnerships?: { edges: Array<{ node: { id: string, stage: PartnershipStage, initiative: { name: string }, hotline: { name: string }, viewerCan: { log: boolean } } }> } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { id: string, name: string, email: string, role: Role, demo: boolean, hotline: { id: string, name: string, country: { code: string } | null } | null, can: { startPartnership: boolean, log: boolean, editRegistry: boolean, proposeInitiative: boolean, decideProposals: boolean, seePartnerships: boolean, administerUsers: boolean } } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const PaletteRecordsDocument = new TypedDocumentString(`
    query PaletteRecords($text: String!, $withPartnerships: Boolean!) {
  initiatives(first: 6, search: $text) {
    edges {
      node {
        id
        name
        organisation {
          name
        }
        countries {
          code
        }
        myPartnership {
          id
        }
        viewerCan {
          startPartnership
        }
      }
    }
  }
  partnerships(first: 6, search: $text) @include(if: $withPartnerships) {
    edges {
      node {
        id
        stage
        initiative {
          name
        }
        hotline {
          name
        }
        viewerCan {
          log
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PaletteRecordsQuery, PaletteRecordsQueryVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    id
    name
    email
    role
    demo
    hotline {
      id
      name
      country {
        code
      }
    }
    can {
      startPartnership
      log
      editRegistry
      proposeInitiative
      decideProposals
      seePartnerships
      administerUsers
    }
  }
}
    `) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;