/** What can be done with a proposal. */
export interface ProposalActs {
  readonly onAccept: () => void;
  readonly onReject: () => void;
  readonly onPostpone: () => void;
  readonly onUndo: (batchId: string) => void;
  readonly onReopen: () => void;
}
