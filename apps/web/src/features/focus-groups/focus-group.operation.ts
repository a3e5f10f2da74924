import { graphql } from '../../gql/index.ts';

export const FocusGroupListDocument = graphql(`
  query FocusGroupList($after: String) {
    focusGroups(first: 50, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { id title status format seats poolSize createdAt } }
    }
  }
`);

export const FocusGroupDocument = graphql(`
  query FocusGroup($id: ID!) {
    focusGroup(id: $id) {
      id title purpose questions format status cancelledBecause seats reserves version poolSize
      quotas { attribute value min max }
      caps { attribute max }
      candidates {
        id name role organisation ofHotlineId initiativeId side country levels experience languages zone email
        source sourceTitle restsUntil burden { asked sat ofOthersAsked ofOthersSat } mustInclude excludedBecause version
      }
      draws {
        id number createdAt drawnBy redrawnBecause trials trialsFailed receiptText poolHash rulesHash
        outcomes {
          turn seated reserve reason rule attribute value replaceableBy chance
          candidate { id name role organisation }
        }
      }
      viewerCan { edit select invite cancel }
    }
  }
`);

export const PanelFeasibilityDocument = graphql(`
  query PanelFeasibility($id: ID!) {
    panelFeasibility(focusGroupId: $id) { feasible eligible changes { rule attribute value least from to } }
  }
`);

export const PoolSourcesDocument = graphql(`
  query PoolSources($focusGroupId: ID!, $source: CandidateSource!, $search: String) {
    poolSources(focusGroupId: $focusGroupId, source: $source, search: $search) {
      id source side organisation ofHotlineId initiativeId country levels experience languages certain from
      sourceHotlineId sourceRecordId inPool asked sat
    }
  }
`);

export const PlanFocusGroupDocument = graphql(`
  mutation PlanFocusGroup($input: PlanFocusGroupInput!) {
    planFocusGroup(input: $input) { id }
  }
`);

export const EditFocusGroupDocument = graphql(`
  mutation EditFocusGroup($input: EditFocusGroupInput!) {
    editFocusGroup(input: $input) { id version }
  }
`);

export const CancelFocusGroupDocument = graphql(`
  mutation CancelFocusGroup($input: CancelFocusGroupInput!) {
    cancelFocusGroup(input: $input) { id version }
  }
`);

export const SetSelectionRulesDocument = graphql(`
  mutation SetSelectionRules($input: SetSelectionRulesInput!) {
    setSelectionRules(input: $input) { id version }
  }
`);

export const AddCandidatesDocument = graphql(`
  mutation AddCandidates($input: AddCandidatesInput!) {
    addCandidates(input: $input) { id poolSize }
  }
`);

export const EditCandidateDocument = graphql(`
  mutation EditCandidate($input: EditCandidateInput!) {
    editCandidate(input: $input) { id }
  }
`);

export const PlaceCandidateDocument = graphql(`
  mutation PlaceCandidate($input: PlaceCandidateInput!) {
    placeCandidate(input: $input) { id }
  }
`);

export const DrawPanelDocument = graphql(`
  mutation DrawPanel($input: DrawPanelInput!) {
    drawPanel(input: $input) { id }
  }
`);
