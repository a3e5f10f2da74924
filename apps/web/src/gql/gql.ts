/* eslint-disable */
import * as types from './graphql.ts';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query PaletteRecords($text: String!, $withPartnerships: Boolean!, $withCampaigns: Boolean!) {\n    initiatives(first: 6, search: $text) {\n      edges { node { id name organisation { name } countries { code } myPartnership { id } viewerCan { startPartnership } } }\n    }\n    partnerships(first: 6, search: $text) @include(if: $withPartnerships) {\n      edges { node { id stage initiative { name } hotline { name } viewerCan { log } } }\n    }\n    campaigns(first: 4, search: $text) @include(if: $withCampaigns) { edges { node { id title phase } } }\n  }\n": typeof types.PaletteRecordsDocument,
    "\n  query UnreadNotifications {\n    viewer { id unreadNotifications }\n  }\n": typeof types.UnreadNotificationsDocument,
    "\n  query CampaignByLink {\n    campaignByLink {\n      hotline initiative askedBy title theme aim audiences countries languages channels startsOn endsOn role participants\n      assets { title language url } terms approval answeredAt expiresAt\n    }\n  }\n": typeof types.CampaignByLinkDocument,
    "\n  mutation AnswerCampaignByLink($input: AnswerCampaignByLinkInput!) {\n    answerCampaignByLink(input: $input) {\n      hotline initiative askedBy title theme aim audiences countries languages channels startsOn endsOn role participants\n      assets { title language url } terms approval answeredAt expiresAt\n    }\n  }\n": typeof types.AnswerCampaignByLinkDocument,
    "\n  query FiguresByLink {\n    figuresByLink {\n      hotline initiative askedBy month answeredAt expiresAt figures { direction count counted checking ours }\n    }\n  }\n": typeof types.FiguresByLinkDocument,
    "\n  mutation GiveFiguresByLink($input: GiveFiguresByLinkInput!) {\n    giveFiguresByLink(input: $input) {\n      hotline initiative askedBy month answeredAt expiresAt figures { direction count counted checking ours }\n    }\n  }\n": typeof types.GiveFiguresByLinkDocument,
    "\n  query InvitationByLink {\n    invitationByLink {\n      title purpose questions format name role organisation askedBy zone state isOpen calledOff declinedBecause\n      replyBy tentativeUntil repliedAt suggestion { name role organisation state decidedBecause }\n    }\n  }\n": typeof types.InvitationByLinkDocument,
    "\n  mutation AnswerInvitationByLink($input: AnswerInvitationByLinkInput!) {\n    answerInvitationByLink(input: $input) {\n      title purpose questions format name role organisation askedBy zone state isOpen calledOff declinedBecause\n      replyBy tentativeUntil repliedAt suggestion { name role organisation state decidedBecause }\n    }\n  }\n": typeof types.AnswerInvitationByLinkDocument,
    "\n  mutation SuggestColleagueByLink($input: SuggestColleagueByLinkInput!) {\n    suggestColleagueByLink(input: $input) {\n      title purpose questions format name role organisation askedBy zone state isOpen calledOff declinedBecause\n      replyBy tentativeUntil repliedAt suggestion { name role organisation state decidedBecause }\n    }\n  }\n": typeof types.SuggestColleagueByLinkDocument,
    "\n  query ReviewByLink {\n    reviewByLink { hotline initiative askedBy dueOn answeredAt expiresAt scores { domain score } }\n  }\n": typeof types.ReviewByLinkDocument,
    "\n  mutation AnswerReviewByLink($input: AnswerReviewByLinkInput!) {\n    answerReviewByLink(input: $input) { hotline initiative askedBy dueOn answeredAt expiresAt scores { domain score } }\n  }\n": typeof types.AnswerReviewByLinkDocument,
    "\n  query SessionByLink {\n    sessionByLink {\n      title state mayConsent consents consentedAt\n      poll { zone minutes isOpen options { id startsAt vote } }\n      session { id startsAt minutes zone venue joinLink confirmed cancelled agenda { title minutes lead } }\n    }\n  }\n": typeof types.SessionByLinkDocument,
    "\n  mutation AnswerPollByLink($input: AnswerPollByLinkInput!) { answerPollByLink(input: $input) { state } }\n": typeof types.AnswerPollByLinkDocument,
    "\n  mutation ConsentByLink($input: ConsentByLinkInput!) { consentByLink(input: $input) { consents } }\n": typeof types.ConsentByLinkDocument,
    "\n  query CalendarFileByLink($zone: String!, $language: String!) {\n    calendarFileByLink(zone: $zone, language: $language) { name text }\n  }\n": typeof types.CalendarFileByLinkDocument,
    "\n  query AuditTrail($filter: AuditFilter, $after: String) {\n    auditEvents(first: 50, after: $after, filter: $filter) {\n      edges {\n        node {\n          ...HistoryEvent\n          id\n          partnership { id initiative { name } }\n          hotline { id name }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.AuditTrailDocument,
    "\n  query AuditPeople {\n    users(first: 200) { edges { node { id name } } }\n  }\n": typeof types.AuditPeopleDocument,
    "\n  query BoardList($after: String, $filter: BoardFilter, $search: String) {\n    boards(first: 50, after: $after, filter: $filter, search: $search) {\n      edges { node { id name kind cadence seatCount vacancyCount nextEnd organisation { id name } owner { id name } } }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": typeof types.BoardListDocument,
    "\n  fragment Seat on Seat {\n    id version role title voting maxConsecutiveTerms termMonths since closedOn\n    nominatingOrganisation { id name }\n    terms { id version holder startsOn endsOn endedReason roleTitle person { id } colleague { id } }\n  }\n": typeof types.SeatFragmentDoc,
    "\n  query Board($id: ID!) {\n    board(id: $id) {\n      id version name kind cadence\n      organisation { id name }\n      owner { id name }\n      seats { id ...Seat }\n      viewerCan { keep }\n    }\n  }\n": typeof types.BoardDocument,
    "\n  mutation RecordBoard($input: RecordBoardInput!) { recordBoard(input: $input) { id name } }\n": typeof types.RecordBoardDocument,
    "\n  mutation EditBoard($input: EditBoardInput!) { editBoard(input: $input) { id version } }\n": typeof types.EditBoardDocument,
    "\n  mutation WithdrawBoard($input: VersionedInput!) { withdrawBoard(input: $input) }\n": typeof types.WithdrawBoardDocument,
    "\n  mutation RestoreBoard($id: ID!) { restoreBoard(id: $id) { id version } }\n": typeof types.RestoreBoardDocument,
    "\n  mutation AddSeat($input: AddSeatInput!) { addSeat(input: $input) { id version } }\n": typeof types.AddSeatDocument,
    "\n  mutation EditSeat($input: EditSeatInput!) { editSeat(input: $input) { id version } }\n": typeof types.EditSeatDocument,
    "\n  mutation WithdrawSeat($input: VersionedInput!) { withdrawSeat(input: $input) }\n": typeof types.WithdrawSeatDocument,
    "\n  mutation RestoreSeat($id: ID!) { restoreSeat(id: $id) { id version } }\n": typeof types.RestoreSeatDocument,
    "\n  query BoardOrganisations($search: String) {\n    organisations(first: 20, search: $search) { edges { node { id name country { code } } } }\n  }\n": typeof types.BoardOrganisationsDocument,
    "\n  query BoardColleagues {\n    users(first: 200, filter: { active: true }) { edges { node { id name role } } }\n  }\n": typeof types.BoardColleaguesDocument,
    "\n  query TermList($after: String, $filter: TermFilter, $search: String) {\n    terms(first: 50, after: $after, filter: $filter, search: $search, order: END) {\n      edges {\n        node {\n          id holder startsOn endsOn endedReason person { id }\n          seat { id role title voting board { id name } nominatingOrganisation { id name } }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": typeof types.TermListDocument,
    "\n  mutation Appoint($input: AppointInput!) {\n    appoint(input: $input) { termId version added previousStart previousEnd previousReason }\n  }\n": typeof types.AppointDocument,
    "\n  mutation EndTerm($input: EndTermInput!) {\n    endTerm(input: $input) { termId version added previousStart previousEnd previousReason }\n  }\n": typeof types.EndTermDocument,
    "\n  mutation CorrectTerm($input: CorrectTermInput!) {\n    correctTerm(input: $input) { termId version added previousStart previousEnd previousReason }\n  }\n": typeof types.CorrectTermDocument,
    "\n  mutation VacateSeats($input: VacateSeatsInput!) {\n    vacateSeats(input: $input) { termId version added previousStart previousEnd previousReason }\n  }\n": typeof types.VacateSeatsDocument,
    "\n  mutation UndoTermChanges($input: UndoTermChangesInput!) { undoTermChanges(input: $input) }\n": typeof types.UndoTermChangesDocument,
    "\n  query SeatContacts($search: String) {\n    people(first: 20, search: $search) { edges { node { id name roleTitle organisation { name } } } }\n  }\n": typeof types.SeatContactsDocument,
    "\n  query HeldSeats($filter: TermFilter!) {\n    terms(first: 100, filter: $filter, order: END) {\n      edges { node { id startsOn endsOn seat { id role board { id name } } } }\n    }\n  }\n": typeof types.HeldSeatsDocument,
    "\n  query Calendar {\n    calendar {\n      link { madeAt }\n      kinds { kind count }\n      next { id kind day until title about }\n    }\n  }\n": typeof types.CalendarDocument,
    "\n  mutation MakeCalendarLink {\n    makeCalendarLink { path }\n  }\n": typeof types.MakeCalendarLinkDocument,
    "\n  mutation EndCalendarLink {\n    endCalendarLink { link { madeAt } }\n  }\n": typeof types.EndCalendarLinkDocument,
    "\n  query CampaignList($after: String, $search: String, $filter: CampaignFilter, $order: CampaignOrder) {\n    campaigns(first: 50, after: $after, search: $search, filter: $filter, order: $order) {\n      edges {\n        node {\n          id title phase theme audiences countries languages startsOn endsOn sharing updatedAt\n          lead { id name }\n          participants { id name }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n      facets { field values { code count } }\n    }\n  }\n": typeof types.CampaignListDocument,
    "\n  query Campaign($id: ID!) {\n    campaign(id: $id) {\n      id title theme aim audiences countries languages channels phase startsOn endsOn sharing terms version\n      lead { id name }\n      participants {\n        id name role approval answeredAt answerNote answeredOnBehalf\n        hotline { id }\n        initiative { id }\n        link { id recipient state }\n        viewerCan { answer issueLink remove }\n      }\n      milestones { id title dueOn doneOn }\n      assets { id title language url approved }\n      launches { id country goesLiveOn viewerCanChange by { id name } }\n      measurements {\n        id metric window channel from until numerator denominator source sameAudienceAs viewerCanChange version\n        reporter { id name }\n        corrections { id from until numerator denominator source correctedAt by { id name } }\n      }\n      funnel {\n        metric count leftOut implausible\n        ofFirst { numerator denominator percent }\n        ofPrevious { numerator denominator percent metric }\n      }\n      comparisons {\n        metric toCampaign toAfter doubts\n        windows { window from until days numerator perDay rate { numerator denominator percent } }\n      }\n      phaseChanges { id from to effectiveOn reason }\n      nextPhases { to allowed needsReason missing { code message } }\n      viewerCan { edit contribute }\n    }\n  }\n": typeof types.CampaignDocument,
    "\n  mutation StartCampaign($input: StartCampaignInput!) { startCampaign(input: $input) { id title } }\n": typeof types.StartCampaignDocument,
    "\n  mutation EditCampaign($input: EditCampaignInput!) { editCampaign(input: $input) { id version } }\n": typeof types.EditCampaignDocument,
    "\n  mutation MoveCampaignPhase($input: MoveCampaignPhaseInput!) { moveCampaignPhase(input: $input) { id version phase phaseChanges { id } } }\n": typeof types.MoveCampaignPhaseDocument,
    "\n  mutation UndoCampaignPhase($input: UndoCampaignPhaseInput!) { undoCampaignPhase(input: $input) { id phase } }\n": typeof types.UndoCampaignPhaseDocument,
    "\n  mutation AddCampaignParticipant($input: AddCampaignParticipantInput!) { addCampaignParticipant(input: $input) { id } }\n": typeof types.AddCampaignParticipantDocument,
    "\n  mutation RemoveCampaignParticipant($input: RemoveCampaignParticipantInput!) {\n    removeCampaignParticipant(input: $input) { id }\n  }\n": typeof types.RemoveCampaignParticipantDocument,
    "\n  mutation AnswerCampaign($input: AnswerCampaignInput!) { answerCampaign(input: $input) { id } }\n": typeof types.AnswerCampaignDocument,
    "\n  mutation IssueCampaignLink($input: IssueCampaignLinkInput!) { issueCampaignLink(input: $input) { path expiresAt } }\n": typeof types.IssueCampaignLinkDocument,
    "\n  query ParticipantChoices($search: String, $hotlines: Boolean!) {\n    hotlines(first: 12, search: $search) @include(if: $hotlines) { edges { node { id name country { code } } } }\n    initiatives(first: 12, search: $search) @skip(if: $hotlines) { edges { node { id name countries { code } } } }\n  }\n": typeof types.ParticipantChoicesDocument,
    "\n  mutation AddCampaignMilestone($input: AddCampaignMilestoneInput!) { addCampaignMilestone(input: $input) { id } }\n": typeof types.AddCampaignMilestoneDocument,
    "\n  mutation TickCampaignMilestone($input: TickCampaignMilestoneInput!) { tickCampaignMilestone(input: $input) { id } }\n": typeof types.TickCampaignMilestoneDocument,
    "\n  mutation RemoveCampaignMilestone($input: CampaignPartInput!) { removeCampaignMilestone(input: $input) { id } }\n": typeof types.RemoveCampaignMilestoneDocument,
    "\n  mutation AddCampaignAsset($input: AddCampaignAssetInput!) { addCampaignAsset(input: $input) { id } }\n": typeof types.AddCampaignAssetDocument,
    "\n  mutation RemoveCampaignAsset($input: CampaignPartInput!) { removeCampaignAsset(input: $input) { id } }\n": typeof types.RemoveCampaignAssetDocument,
    "\n  mutation SetCampaignLaunch($input: SetCampaignLaunchInput!) { setCampaignLaunch(input: $input) { id } }\n": typeof types.SetCampaignLaunchDocument,
    "\n  mutation RemoveCampaignLaunch($input: CampaignPartInput!) { removeCampaignLaunch(input: $input) { id } }\n": typeof types.RemoveCampaignLaunchDocument,
    "\n  mutation RecordCampaignMeasurement($input: RecordCampaignMeasurementInput!) {\n    recordCampaignMeasurement(input: $input) { id }\n  }\n": typeof types.RecordCampaignMeasurementDocument,
    "\n  mutation EditCampaignMeasurement($input: EditCampaignMeasurementInput!) { editCampaignMeasurement(input: $input) { id } }\n": typeof types.EditCampaignMeasurementDocument,
    "\n  mutation RemoveCampaignMeasurement($input: CampaignPartInput!) { removeCampaignMeasurement(input: $input) { id } }\n": typeof types.RemoveCampaignMeasurementDocument,
    "\n  query Directory($after: String, $filter: DirectoryFilter) {\n    directory(first: 50, after: $after, filter: $filter) {\n      edges { node { hotline { id name } initiative { id name } stage since intensity kinds } }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": typeof types.DirectoryDocument,
    "\n  query DirectoryCampaigns($after: String, $filter: DirectoryCampaignFilter) {\n    directoryCampaigns(first: 50, after: $after, filter: $filter) {\n      edges {\n        node { id title theme phase startsOn endsOn countries lead { id name } hotlines { id name } initiatives { id name } }\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": typeof types.DirectoryCampaignsDocument,
    "\n  query AskedActions($after: String) {\n    focusGroupActions(first: 50, after: $after) {\n      edges {\n        node {\n          id focusGroupId groupTitle title because dueOn state answeredAt version\n          hotline { id name }\n          task { id status }\n          proposal { id status }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n    hotlineSeats(first: 50) {\n      edges { node { id title purpose format status role state startsAt confirmed } }\n    }\n  }\n": typeof types.AskedActionsDocument,
    "\n  mutation AnswerFocusGroupAction($input: AnswerFocusGroupActionInput!) {\n    answerFocusGroupAction(input: $input) { id version state }\n  }\n": typeof types.AnswerFocusGroupActionDocument,
    "\n  mutation TakeBackFocusGroupAnswer($input: TakeBackFocusGroupAnswerInput!) {\n    takeBackFocusGroupAnswer(input: $input) { id version state }\n  }\n": typeof types.TakeBackFocusGroupAnswerDocument,
    "\n  mutation AddFocusGroupNote($input: AddFocusGroupNoteInput!) { addFocusGroupNote(input: $input) { id } }\n": typeof types.AddFocusGroupNoteDocument,
    "\n  mutation EditFocusGroupNote($input: EditFocusGroupNoteInput!) { editFocusGroupNote(input: $input) { id } }\n": typeof types.EditFocusGroupNoteDocument,
    "\n  mutation RemoveFocusGroupNote($input: RemoveSessionRecordInput!) { removeFocusGroupNote(input: $input) { id } }\n": typeof types.RemoveFocusGroupNoteDocument,
    "\n  mutation AddFinding($input: AddFindingInput!) { addFinding(input: $input) { id } }\n": typeof types.AddFindingDocument,
    "\n  mutation EditFinding($input: EditFindingInput!) { editFinding(input: $input) { id } }\n": typeof types.EditFindingDocument,
    "\n  mutation RemoveFinding($input: RemoveSessionRecordInput!) { removeFinding(input: $input) { id } }\n": typeof types.RemoveFindingDocument,
    "\n  mutation AddFocusGroupAction($input: AddFocusGroupActionInput!) { addFocusGroupAction(input: $input) { id } }\n": typeof types.AddFocusGroupActionDocument,
    "\n  mutation MoveFocusGroupAction($input: MoveFocusGroupActionInput!) { moveFocusGroupAction(input: $input) { id } }\n": typeof types.MoveFocusGroupActionDocument,
    "\n  query AskedHotlines { hotlines(first: 100) { edges { node { id name } } } }\n": typeof types.AskedHotlinesDocument,
    "\n  query FocusGroupList($after: String) {\n    focusGroups(first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { id title status format seats poolSize createdAt } }\n    }\n  }\n": typeof types.FocusGroupListDocument,
    "\n  query FocusGroup($id: ID!) {\n    focusGroup(id: $id) {\n      id title purpose questions format status cancelledBecause seats reserves version poolSize\n      quotas { attribute value min max }\n      caps { attribute max }\n      candidates {\n        id name role organisation ofHotlineId initiativeId side country levels experience languages zone email\n        source sourceTitle restsUntil burden { asked sat ofOthersAsked ofOthersSat } mustInclude excludedBecause version\n      }\n      draws {\n        id number createdAt drawnBy redrawnBecause trials trialsFailed receiptText poolHash rulesHash\n        outcomes {\n          turn seated reserve reason rule attribute value replaceableBy chance\n          candidate { id name role organisation }\n        }\n      }\n      viewerCan { edit select invite cancel }\n    }\n  }\n": typeof types.FocusGroupDocument,
    "\n  query PanelFeasibility($id: ID!) {\n    panelFeasibility(focusGroupId: $id) { feasible eligible changes { rule attribute value least from to } }\n  }\n": typeof types.PanelFeasibilityDocument,
    "\n  query PoolSources($focusGroupId: ID!, $source: CandidateSource!, $search: String) {\n    poolSources(focusGroupId: $focusGroupId, source: $source, search: $search) {\n      id source side organisation ofHotlineId initiativeId country levels experience languages certain from\n      sourceHotlineId sourceRecordId inPool asked sat\n    }\n  }\n": typeof types.PoolSourcesDocument,
    "\n  mutation PlanFocusGroup($input: PlanFocusGroupInput!) {\n    planFocusGroup(input: $input) { id }\n  }\n": typeof types.PlanFocusGroupDocument,
    "\n  mutation EditFocusGroup($input: EditFocusGroupInput!) {\n    editFocusGroup(input: $input) { id version }\n  }\n": typeof types.EditFocusGroupDocument,
    "\n  mutation CancelFocusGroup($input: CancelFocusGroupInput!) {\n    cancelFocusGroup(input: $input) { id version }\n  }\n": typeof types.CancelFocusGroupDocument,
    "\n  mutation SetSelectionRules($input: SetSelectionRulesInput!) {\n    setSelectionRules(input: $input) { id version }\n  }\n": typeof types.SetSelectionRulesDocument,
    "\n  mutation AddCandidates($input: AddCandidatesInput!) {\n    addCandidates(input: $input) { id poolSize }\n  }\n": typeof types.AddCandidatesDocument,
    "\n  mutation EditCandidate($input: EditCandidateInput!) {\n    editCandidate(input: $input) { id }\n  }\n": typeof types.EditCandidateDocument,
    "\n  mutation PlaceCandidate($input: PlaceCandidateInput!) {\n    placeCandidate(input: $input) { id }\n  }\n": typeof types.PlaceCandidateDocument,
    "\n  mutation DrawPanel($input: DrawPanelInput!) {\n    drawPanel(input: $input) { id }\n  }\n": typeof types.DrawPanelDocument,
    "\n  query FocusGroupInvitations($id: ID!) {\n    focusGroup(id: $id) {\n      id\n      panel { drawId replyDays offerDays freeSeats nobodyLeft mailsBy version }\n      invitations {\n        id state seat turn sentAt replyBy tentativeUntil repliedAt declinedBecause notedBy offeredBecause mailState restorable version\n        candidate { id name role organisation side country levels experience languages zone email version }\n        inPlaceOf { id name role organisation }\n        suggestion { id name role organisation email state decidedBecause createdAt version }\n      }\n    }\n  }\n": typeof types.FocusGroupInvitationsDocument,
    "\n  query SeatReplacements($id: ID!) {\n    seatReplacements(focusGroupId: $id) { invitationId candidateId }\n  }\n": typeof types.SeatReplacementsDocument,
    "\n  mutation PrepareInvitations($input: PrepareInvitationsInput!) {\n    prepareInvitations(input: $input) { id }\n  }\n": typeof types.PrepareInvitationsDocument,
    "\n  mutation SetReplyDays($input: SetReplyDaysInput!) {\n    setReplyDays(input: $input) { id }\n  }\n": typeof types.SetReplyDaysDocument,
    "\n  mutation IssueInvitationLink($input: IssueInvitationLinkInput!) {\n    issueInvitationLink(input: $input) { path expiresAt }\n  }\n": typeof types.IssueInvitationLinkDocument,
    "\n  mutation MailInvitations($input: MailInvitationsInput!) {\n    mailInvitations(input: $input) { id }\n  }\n": typeof types.MailInvitationsDocument,
    "\n  mutation NoteReply($input: NoteReplyInput!) {\n    noteReply(input: $input) { id }\n  }\n": typeof types.NoteReplyDocument,
    "\n  mutation WithdrawInvitation($input: InvitationStepInput!) {\n    withdrawInvitation(input: $input) { id invitations { id version } }\n  }\n": typeof types.WithdrawInvitationDocument,
    "\n  mutation RestoreInvitation($input: InvitationStepInput!) {\n    restoreInvitation(input: $input) { id }\n  }\n": typeof types.RestoreInvitationDocument,
    "\n  query SeatChoices($id: ID!) {\n    seatChoices(focusGroupId: $id) { candidateId broken { rule attribute value } }\n  }\n": typeof types.SeatChoicesDocument,
    "\n  mutation OfferSeatByHand($input: OfferSeatByHandInput!) {\n    offerSeatByHand(input: $input) { id }\n  }\n": typeof types.OfferSeatByHandDocument,
    "\n  mutation CorrectCandidateContact($input: CorrectCandidateContactInput!) {\n    correctCandidateContact(input: $input) { id }\n  }\n": typeof types.CorrectCandidateContactDocument,
    "\n  mutation OfferSeatsNow($input: OfferSeatsNowInput!) {\n    offerSeatsNow(input: $input) { id }\n  }\n": typeof types.OfferSeatsNowDocument,
    "\n  mutation ApproveColleague($input: ApproveColleagueInput!) {\n    approveColleague(input: $input) { id }\n  }\n": typeof types.ApproveColleagueDocument,
    "\n  mutation RefuseColleague($input: RefuseColleagueInput!) {\n    refuseColleague(input: $input) { id }\n  }\n": typeof types.RefuseColleagueDocument,
    "\n  query FocusGroupSession($id: ID!) {\n    focusGroup(id: $id) {\n      id version status\n      progress { next missing previous }\n      poll {\n        id zone minutes closedAt chosenOptionId version\n        options { id typed startsAt clockMoved answers { candidateId vote notedBy } }\n      }\n      session {\n        id typed zone startsAt clockMoved minutes venue joinLink confirmed givenUpAt sequence mailsBy version\n        agenda { title minutes lead }\n      }\n      participants {\n        id state zone required consents consentedAt notedBy attendance copiedAt mailState\n        calendar { method sequence due }\n        candidate { id name role organisation side country levels experience languages email }\n      }\n      notes { id text createdAt version speaker { id name role organisation } }\n      findings {\n        id theme statement support quote named version\n        speaker { id name role organisation }\n        evidence { id text speaker { id name role organisation } }\n        voices { id attributable invitation { id seat } candidate { id name role organisation } }\n      }\n      actions { id title dueOn state version hotline { id name } finding { id theme } proposal { id status } }\n    }\n  }\n": typeof types.FocusGroupSessionDocument,
    "\n  mutation OpenDatePoll($input: OpenDatePollInput!) { openDatePoll(input: $input) { id } }\n": typeof types.OpenDatePollDocument,
    "\n  mutation AddPollOptions($input: AddPollOptionsInput!) { addPollOptions(input: $input) { id } }\n": typeof types.AddPollOptionsDocument,
    "\n  mutation RemovePollOption($input: RemovePollOptionInput!) { removePollOption(input: $input) { id } }\n": typeof types.RemovePollOptionDocument,
    "\n  mutation ChangePollZone($input: ChangePollZoneInput!) { changePollZone(input: $input) { id } }\n": typeof types.ChangePollZoneDocument,
    "\n  mutation NotePollAnswers($input: NotePollAnswersInput!) { notePollAnswers(input: $input) { id } }\n": typeof types.NotePollAnswersDocument,
    "\n  mutation CloseDatePoll($input: CloseDatePollInput!) { closeDatePoll(input: $input) { id } }\n": typeof types.CloseDatePollDocument,
    "\n  mutation ReopenDatePoll($input: ReopenDatePollInput!) { reopenDatePoll(input: $input) { id } }\n": typeof types.ReopenDatePollDocument,
    "\n  mutation SetFocusGroupSession($input: SetSessionInput!) { setFocusGroupSession(input: $input) { id } }\n": typeof types.SetFocusGroupSessionDocument,
    "\n  mutation GiveUpFocusGroupSession($input: GiveUpSessionInput!) { giveUpFocusGroupSession(input: $input) { id } }\n": typeof types.GiveUpFocusGroupSessionDocument,
    "\n  mutation SetFocusGroupAgenda($input: SetAgendaInput!) { setFocusGroupAgenda(input: $input) { id } }\n": typeof types.SetFocusGroupAgendaDocument,
    "\n  mutation HandOutCalendarFile($input: HandOutCalendarFileInput!) {\n    handOutCalendarFile(input: $input) { name text method sequence }\n  }\n": typeof types.HandOutCalendarFileDocument,
    "\n  mutation MailCalendarFiles($input: MailCalendarFilesInput!) { mailCalendarFiles(input: $input) { id } }\n": typeof types.MailCalendarFilesDocument,
    "\n  mutation AdvanceFocusGroup($input: AdvanceFocusGroupInput!) { advanceFocusGroup(input: $input) { id version } }\n": typeof types.AdvanceFocusGroupDocument,
    "\n  mutation StepBackFocusGroup($input: StepBackFocusGroupInput!) { stepBackFocusGroup(input: $input) { id } }\n": typeof types.StepBackFocusGroupDocument,
    "\n  mutation NoteAttendance($input: NoteAttendanceInput!) { noteAttendance(input: $input) { id } }\n": typeof types.NoteAttendanceDocument,
    "\n  mutation NoteConsents($input: NoteConsentsInput!) { noteConsents(input: $input) { id } }\n": typeof types.NoteConsentsDocument,
    "\n  query SeatTrace($candidateId: ID!) {\n    seatTrace(candidateId: $candidateId) {\n      id attributable drawNumber\n      candidate { id name role organisation source sourceTitle ofHotlineId initiativeId }\n      focusGroup { id title session { startsAt minutes venue givenUpAt } }\n      answer { id submittedAt hotline { id name } round { id title } }\n      partnership { id initiative { name } }\n      turns { turn seated reserve reason rule attribute value chance }\n      invitation { id state seat repliedAt inPlaceOf { id name role organisation } }\n      findings { id theme statement }\n    }\n  }\n": typeof types.SeatTraceDocument,
    "\n  query HandoverList($after: String) {\n    handovers(first: 50, after: $after) {\n      edges {\n        node {\n          id version fromOn status stuck moved plannedBy leaver { id name } viewerCan { decide }\n          shares { kind named successor { id name } }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": typeof types.HandoverListDocument,
    "\n  query HandoverStock($userId: ID!) {\n    handoverStock(userId: $userId) { kind count items { id title about on } }\n  }\n": typeof types.HandoverStockDocument,
    "\n  query HandoverPeople {\n    users(first: 200) { edges { node { id name role active hotline { id } } } }\n  }\n": typeof types.HandoverPeopleDocument,
    "\n  mutation HandOver($input: HandOverInput!) { handOver(input: $input) { id status moved } }\n": typeof types.HandOverDocument,
    "\n  mutation CancelHandover($input: VersionedInput!) { cancelHandover(input: $input) { id status moved } }\n": typeof types.CancelHandoverDocument,
    "\n  mutation UndoHandover($input: UndoHandoverInput!) { undoHandover(input: $input) { id status moved } }\n": typeof types.UndoHandoverDocument,
    "\n  mutation CompleteTask($input: VersionedInput!) {\n    completeTask(input: $input) { id version }\n  }\n": typeof types.CompleteTaskDocument,
    "\n  mutation DiscardLogDraft($input: VersionedInput!) {\n    discardLogDraft(input: $input)\n  }\n": typeof types.DiscardLogDraftDocument,
    "\n  mutation BringDraftBack($input: KeepLogDraftInput!) {\n    keepLogDraft(input: $input) { id }\n  }\n": typeof types.BringDraftBackDocument,
    "\n  query DueSteps($today: Date!) {\n    checklistSteps(first: 10, filter: { open: true, dueBy: $today }) {\n      edges {\n        node { id title dueOn overdue owner { name } checklist { id template { title } partnership { initiative { name } } } }\n      }\n    }\n  }\n": typeof types.DueStepsDocument,
    "\n  fragment TaskLine on Task {\n    id title dueOn overdue version\n    assignee { name }\n    partnership { id initiative { name } }\n    viewerCan { complete }\n  }\n": typeof types.TaskLineFragmentDoc,
    "\n  query HotlineHome($today: Date!, $soon: Date!, $month: Date!, $monthAgo: Date!, $decides: Boolean!) {\n    due: tasks(first: 20, filter: { status: [OPEN], dueBy: $today }) {\n      edges { node { id ...TaskLine } }\n      totalCount\n    }\n    allTasks: tasks(first: 1, filter: { status: [OPEN] }) { totalCount }\n    reviewDue: partnerships(first: 1, filter: { open: true, reviewDueBy: $today }) { totalCount }\n    attention: partnerships(first: 8, filter: { health: [DORMANT, AT_RISK, NEEDS_ATTENTION] }, order: HEALTH) {\n      edges { node { id ...PartnershipLine } }\n      totalCount\n    }\n    recent: partnerships(first: 6, order: UPDATED) {\n      edges { node { id ...PartnershipLine } }\n      totalCount\n    }\n    waiting: partnerships(first: 6, filter: { awaitingApproval: true }) @include(if: $decides) {\n      edges { node { id approvalAskedBy approvalAskedAt ...PartnershipLine } }\n      totalCount\n    }\n    ending: agreements(first: 8, filter: { status: [IN_FORCE, DUE_FOR_REVIEW], endsBy: $soon }) {\n      edges { node { id kind validUntil partnership { id initiative { name } } } }\n    }\n    gaps: figureGaps(first: 4, filter: { state: [OPEN, ASKED], wide: true }) {\n      edges {\n        node { id month direction ours theirs state partnership { id initiative { name } } check { task { assignee { name } } } }\n      }\n      totalCount\n    }\n    endingTerms: terms(first: 8, order: END, filter: { endsBy: $soon }) {\n      edges { node { id holder endsOn seat { role title board { id name } } } }\n    }\n    unanswered: campaigns(first: 5, order: STARTS, filter: { awaitsUs: true }) {\n      edges { node { id title phase startsOn lead { name } } }\n      totalCount\n    }\n    launching: campaigns(first: 5, order: STARTS, filter: { mine: true, goesLiveBy: $month }) {\n      edges { node { id title startsOn launches { country goesLiveOn } } }\n      totalCount\n    }\n    drafts: logDrafts(first: 20) {\n      edges { node { id kind content version updatedAt partnership { id initiative { name } } } }\n      totalCount\n    }\n    asked: focusGroupActions(first: 5, filter: { state: [ASKED] }) {\n      edges { node { id title groupTitle dueOn } }\n      totalCount\n    }\n    open: partnerships(first: 1, filter: { open: true }) { totalCount }\n    surveyProposals(first: 1, filter: { state: [OPEN], mine: true }) { totalCount }\n    partnershipStatus @include(if: $decides) { stage health count }\n    partnershipStagesOn(day: $monthAgo) @include(if: $decides) { stage count }\n  }\n": typeof types.HotlineHomeDocument,
    "\n  query NetworkHome($withUsers: Boolean!, $withProposals: Boolean!, $withSurveys: Boolean!) {\n    all: initiatives(first: 1) { totalCount }\n    stale: initiatives(first: 1, filter: { stale: true }) { totalCount }\n    doubted: initiatives(first: 1, filter: { doubted: true }) { totalCount }\n    changed: initiatives(first: 8, order: UPDATED) {\n      edges { node { id name updatedAt organisation { name } } }\n    }\n    hotlines(first: 1) { totalCount }\n    initiativeProposals(first: 6, filter: { status: [OPEN] }) @include(if: $withProposals) {\n      edges { node { id reason createdAt hotline { name } initiative { name } } }\n      totalCount\n    }\n    surveyRounds(first: 5) @include(if: $withSurveys) {\n      edges { node { id title status closesAt invitations { id status hotline { id name } } } }\n    }\n    surveyProposals(first: 1, filter: { state: [OPEN], mine: true }) @include(if: $withProposals) { totalCount }\n    users(first: 1, filter: { active: true }) @include(if: $withUsers) { totalCount }\n  }\n": typeof types.NetworkHomeDocument,
    "\n  fragment PartnershipLine on Partnership {\n    id stage updatedAt\n    initiative { name }\n    health { level reasons { code } }\n  }\n": typeof types.PartnershipLineFragmentDoc,
    "\n  mutation ReopenTask($input: VersionedInput!) {\n    reopenTask(input: $input) { id version }\n  }\n": typeof types.ReopenTaskDocument,
    "\n  mutation EditHotline($input: EditHotlineInput!) {\n    editHotline(input: $input) { id name }\n  }\n": typeof types.EditHotlineDocument,
    "\n  query HotlineOperators($search: String) {\n    organisations(first: 20, search: $search) { edges { node { id name country { code } } } }\n  }\n": typeof types.HotlineOperatorsDocument,
    "\n  query HotlineList($after: String, $search: String) {\n    hotlines(first: 100, after: $after, search: $search) {\n      edges { node { id name demo country { code } organisation { id name } helpline awarenessCentre } }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": typeof types.HotlineListDocument,
    "\n  query Hotline($id: ID!) {\n    hotline(id: $id) {\n      id name demo website languages helpline awarenessCentre appetite appetiteCondition confidence note version\n      country { code }\n      organisation { id name initiatives { id name } }\n      memberships { kind startsOn endsOn note }\n      fromAnswers { id answeredAt round { id title } hotline { name } }\n      provenance { asOf stale confirmedAt confirmedBy source { title url } }\n    }\n  }\n": typeof types.HotlineDocument,
    "\n  mutation AddUser($input: AddUserInput!) {\n    addUser(input: $input) { user { id name } passwordLink linkExpiresAt }\n  }\n": typeof types.AddUserDocument,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input)\n  }\n": typeof types.ChangePasswordDocument,
    "\n  mutation DeactivateUser($input: VersionedInput!) {\n    deactivateUser(input: $input) { id name active version }\n  }\n": typeof types.DeactivateUserDocument,
    "\n  query UserErasure($id: ID!) {\n    userErasure(id: $id) { shownName texts networkTexts trail openWork }\n  }\n": typeof types.UserErasureDocument,
    "\n  mutation EraseUser($input: EraseUserInput!) {\n    eraseUser(input: $input) { id version }\n  }\n": typeof types.EraseUserDocument,
    "\n  query HotlineChoices($search: String) {\n    hotlines(first: 20, search: $search) { edges { node { id name country { code } } } }\n  }\n": typeof types.HotlineChoicesDocument,
    "\n  mutation ReactivateUser($input: VersionedInput!) {\n    reactivateUser(input: $input) { id name active version }\n  }\n": typeof types.ReactivateUserDocument,
    "\n  mutation RenewPasswordLink($input: RenewPasswordLinkInput!) {\n    renewPasswordLink(input: $input) { user { id name } passwordLink linkExpiresAt }\n  }\n": typeof types.RenewPasswordLinkDocument,
    "\n  query Users($after: String, $filter: UserFilter) {\n    users(first: 50, after: $after, filter: $filter) {\n      edges { node { id name email role active version createdAt erasedAt hotline { id name } viewerCan { deactivate erase } } }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": typeof types.UsersDocument,
    "\n  mutation ConfirmFact($input: ConfirmFactInput!) {\n    confirmFact(input: $input) { id version }\n  }\n": typeof types.ConfirmFactDocument,
    "\n  mutation ConfirmInitiative($input: VersionedInput!) {\n    confirmInitiative(input: $input) { id version }\n  }\n": typeof types.ConfirmInitiativeDocument,
    "\n  mutation AddInitiative($input: AddInitiativeInput!) {\n    addInitiative(input: $input) { id }\n  }\n": typeof types.AddInitiativeDocument,
    "\n  mutation EditInitiative($input: EditInitiativeInput!) {\n    editInitiative(input: $input) { id version }\n  }\n": typeof types.EditInitiativeDocument,
    "\n  mutation ProposeInitiative($input: ProposeInitiativeInput!) {\n    proposeInitiative(input: $input) { id }\n  }\n": typeof types.ProposeInitiativeDocument,
    "\n  query AskedFor($id: ID!) {\n    focusGroupAction(id: $id) { id title because groupTitle state version }\n  }\n": typeof types.AskedForDocument,
    "\n  mutation AnswerAsked($input: AnswerFocusGroupActionInput!) {\n    answerFocusGroupAction(input: $input) { id version state }\n  }\n": typeof types.AnswerAskedDocument,
    "\n  query InitiativeList($after: String, $search: String, $filter: InitiativeFilter, $order: InitiativeOrder) {\n    initiatives(first: 50, after: $after, search: $search, filter: $filter, order: $order) {\n      edges {\n        node {\n          id name localName levelListState levels services languages status demo\n          countries { code }\n          organisation { name }\n          provenance { stale asOf confirmedAt confirmedBy source { title url } }\n          myPartnership { id stage }\n          facts { id kind code certainty }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n      facets { field values { code count } }\n    }\n  }\n": typeof types.InitiativeListDocument,
    "\n  query Initiative($id: ID!) {\n    initiative(id: $id) {\n      id name localName aliases scope website description levelListState status demo version doubts updatedAt\n      organisation {\n        id name acronym type\n        relations { id kind outgoing note other { id name } }\n        initiatives { id name }\n        hotlines { id name }\n      }\n      provenance { asOf stale confirmedAt confirmedBy source { title url } }\n      facts { id kind code certainty note provenance { asOf stale confirmedAt confirmedBy source { title url } } }\n      channels { id kind value hours note public provenance { asOf stale confirmedAt confirmedBy source { title url } } }\n      evidenceRatings { id scale level rater ratedOn url provenance { asOf stale confirmedAt confirmedBy source { title url } } }\n      listings { id asPrinted levelAsPrinted countryAsPrinted locator note source { title url } }\n      relations { id kind outgoing note other { id name } }\n      directory { hotline { id name } stage since intensity kinds }\n      directoryCampaigns { id title phase lead { name } }\n      myPartnership { id stage }\n      boardSeats { id role title since closedOn board { id name } terms { id holder startsOn endsOn } }\n      fromAnswers { id answeredAt round { id title } hotline { name } }\n      viewerCan { edit confirm propose startPartnership }\n    }\n  }\n": typeof types.InitiativeDocument,
    "\n  query InitiativeHistory($id: ID!, $after: String) {\n    initiative(id: $id) {\n      id\n      history(first: 50, after: $after) {\n        edges { node { ...HistoryEvent } }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": typeof types.InitiativeHistoryDocument,
    "\n  query OrganisationChoices($search: String) {\n    organisations(first: 20, search: $search) { edges { node { id name country { code } } } }\n  }\n": typeof types.OrganisationChoicesDocument,
    "\n  mutation AddOrganisation($input: AddOrganisationInput!) {\n    addOrganisation(input: $input) { id name }\n  }\n": typeof types.AddOrganisationDocument,
    "\n  mutation EditOrganisation($input: EditOrganisationInput!) {\n    editOrganisation(input: $input) { id name }\n  }\n": typeof types.EditOrganisationDocument,
    "\n  query Organisation($id: ID!) {\n    organisation(id: $id) {\n      id name otherNames acronym type website verifiedHosts note version\n      country { code }\n      initiatives { id name }\n      hotlines { id name }\n      relations { id kind outgoing note other { id name } }\n      provenance { asOf stale confirmedAt confirmedBy source { title url } }\n    }\n  }\n": typeof types.OrganisationDocument,
    "\n  query Coverage($asOf: Date!, $knownAt: DateTime, $axis: CoverageAxis!, $filter: CoverageFilter) {\n    coverage(asOf: $asOf, knownAt: $knownAt, axis: $axis, filter: $filter) {\n      axis\n      columns\n      rows {\n        country { code region }\n        hotlines\n        all { state firm weak stale }\n        cells { state firm weak stale }\n      }\n    }\n  }\n": typeof types.CoverageDocument,
    "\n  query CoverageInitiatives(\n    $asOf: Date!, $knownAt: DateTime, $axis: CoverageAxis!, $filter: CoverageFilter, $country: String, $column: String\n  ) {\n    coverageInitiatives(asOf: $asOf, knownAt: $knownAt, axis: $axis, filter: $filter, country: $country, column: $column) {\n      id name status certainty firm stale asOf\n    }\n  }\n": typeof types.CoverageInitiativesDocument,
    "\n  query PrintedLists($asOf: Date!, $knownAt: DateTime) {\n    printedLists(asOf: $asOf, knownAt: $knownAt) { service countries { country { code } finding note } }\n  }\n": typeof types.PrintedListsDocument,
    "\n  query Trend($measure: TrendMeasure!, $by: TrendGroup!, $asOf: Date!, $months: Int!) {\n    trend(measure: $measure, by: $by, asOf: $asOf, months: $months) {\n      days sharing\n      lines { id name series { code counts } }\n    }\n  }\n": typeof types.TrendDocument,
    "\n  query TrendRecords(\n    $measure: TrendMeasure!, $by: TrendGroup!, $day: Date!, $line: String, $series: TrendSeries, $after: String\n  ) {\n    trendRecords(measure: $measure, by: $by, day: $day, line: $line, series: $series, first: 100, after: $after) {\n      edges { node { id title hotline state since partnershipId campaignId } }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": typeof types.TrendRecordsDocument,
    "\n  query ReferralTrend($measure: ReferralMeasure!, $by: TrendGroup!, $months: Int!) {\n    referralTrend(measure: $measure, by: $by, months: $months) {\n      knownOn months\n      lines { kind id name counts { count hidden } }\n    }\n  }\n": typeof types.ReferralTrendDocument,
    "\n  query AppetiteTrend($by: TrendGroup!) {\n    appetiteTrend(by: $by) {\n      audience\n      rounds { roundId title on lines { id name answered answers { code count } } }\n    }\n  }\n": typeof types.AppetiteTrendDocument,
    "\n  query NetworkPicture($filter: NetworkPictureFilter) {\n    networkPicture(filter: $filter) {\n      hotlines { id name countries }\n      initiatives { id name countries }\n      ties { hotlineId initiativeId kind stage count }\n      hotlinesFitting initiativesFitting pairsFitting hotlineCount initiativeCount sharing\n    }\n  }\n": typeof types.NetworkPictureDocument,
    "\n  query NetworkPlaces {\n    hotlines(first: 100) { edges { node { id name country { code } } } }\n    initiatives(first: 1) { facets { field values { code } } }\n  }\n": typeof types.NetworkPlacesDocument,
    "\n  fragment NotificationLine on Notification {\n    id kind subjectType subjectId partnershipId title about by dueOn createdAt readAt\n  }\n": typeof types.NotificationLineFragmentDoc,
    "\n  query Inbox($after: String, $filter: NotificationFilter) {\n    notifications(first: 50, after: $after, filter: $filter) {\n      edges { node { id ...NotificationLine } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.InboxDocument,
    "\n  query Notification($id: ID!) {\n    notification(id: $id) { id ...NotificationLine }\n  }\n": typeof types.NotificationDocument,
    "\n  mutation MarkNotifications($input: MarkNotificationsInput!) {\n    markNotifications(input: $input) { count }\n  }\n": typeof types.MarkNotificationsDocument,
    "\n  mutation MarkAllNotificationsRead {\n    markAllNotificationsRead { count at }\n  }\n": typeof types.MarkAllNotificationsReadDocument,
    "\n  mutation UnmarkNotifications($input: UnmarkNotificationsInput!) {\n    unmarkNotifications(input: $input) { count }\n  }\n": typeof types.UnmarkNotificationsDocument,
    "\n  query MailChoices {\n    viewer { id mailLanguage notificationChoices { kind choice possible } }\n  }\n": typeof types.MailChoicesDocument,
    "\n  mutation ChooseMail($input: ChooseMailInput!) {\n    chooseMail(input: $input) { id }\n  }\n": typeof types.ChooseMailDocument,
    "\n  mutation ChooseMailLanguage($input: ChooseMailLanguageInput!) {\n    chooseMailLanguage(input: $input) { id }\n  }\n": typeof types.ChooseMailLanguageDocument,
    "\n  query Outbox($after: String, $filter: MailFilter) {\n    mails(first: 50, after: $after, filter: $filter) {\n      edges {\n        node {\n          id name address subject body calendarFile state attempts createdAt nextAttemptAt settledAt detail version\n          viewerCan { send settle }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": typeof types.OutboxDocument,
    "\n  query MailDelivery {\n    mailDelivery { server unsure failed }\n  }\n": typeof types.MailDeliveryDocument,
    "\n  mutation SendMail($input: VersionedInput!) {\n    sendMail(input: $input) { id state }\n  }\n": typeof types.SendMailDocument,
    "\n  mutation SettleMail($input: VersionedInput!) {\n    settleMail(input: $input) { id state }\n  }\n": typeof types.SettleMailDocument,
    "\n  fragment AgreementLine on Agreement {\n    id version kind progress status validFrom validUntil\n    hotlineSignedOn hotlineSignatory partnerSignedOn partnerSignatory\n    terminatedOn terminationReason documentUrl note recordedBy\n    viewerCan { edit changeTerms withdraw }\n  }\n": typeof types.AgreementLineFragmentDoc,
    "\n  mutation RecordAgreement($input: RecordAgreementInput!) {\n    recordAgreement(input: $input) { id version }\n  }\n": typeof types.RecordAgreementDocument,
    "\n  mutation EditAgreement($input: EditAgreementInput!) {\n    editAgreement(input: $input) { id version }\n  }\n": typeof types.EditAgreementDocument,
    "\n  mutation SignAgreement($input: SignAgreementInput!) {\n    signAgreement(input: $input) { id version }\n  }\n": typeof types.SignAgreementDocument,
    "\n  mutation UnsignAgreement($input: UnsignAgreementInput!) {\n    unsignAgreement(input: $input) { id version }\n  }\n": typeof types.UnsignAgreementDocument,
    "\n  mutation TerminateAgreement($input: TerminateAgreementInput!) {\n    terminateAgreement(input: $input) { id version }\n  }\n": typeof types.TerminateAgreementDocument,
    "\n  mutation ReinstateAgreement($input: VersionedInput!) {\n    reinstateAgreement(input: $input) { id version }\n  }\n": typeof types.ReinstateAgreementDocument,
    "\n  mutation AskApproval($input: ApprovalRequestInput!) {\n    askApproval(input: $input) { id version }\n  }\n": typeof types.AskApprovalDocument,
    "\n  mutation TakeBackApproval($input: ApprovalRequestInput!) {\n    takeBackApproval(input: $input) { id version }\n  }\n": typeof types.TakeBackApprovalDocument,
    "\n  mutation SendBackApproval($input: SendBackApprovalInput!) {\n    sendBackApproval(input: $input) { id version }\n  }\n": typeof types.SendBackApprovalDocument,
    "\n  query PartnershipBoard($search: String, $filter: PartnershipFilter, $order: PartnershipOrder, $on: Date) {\n    partnerships(first: 1, search: $search, filter: $filter, order: $order) {\n      groups(by: STAGE) {\n        key count\n        page(first: 20) {\n          edges {\n            node {\n              id version stage stageOn(day: $on) nextReviewOn\n              hotline { name }\n              initiative { name }\n              owner { name }\n              health { level computedLevel reasons { code since } }\n            }\n          }\n          pageInfo { hasNextPage }\n        }\n      }\n    }\n  }\n": typeof types.PartnershipBoardDocument,
    "\n  query BoardColumn($stage: [String!]!, $after: String, $search: String, $filter: PartnershipFilter, $order: PartnershipOrder, $on: Date) {\n    partnerships(first: 1, search: $search, filter: $filter, order: $order) {\n      groups(by: STAGE, keys: $stage) {\n        page(first: 60, after: $after) {\n          edges {\n            node {\n              id version stage stageOn(day: $on) nextReviewOn\n              hotline { name }\n              initiative { name }\n              owner { name }\n              health { level computedLevel reasons { code since } }\n            }\n          }\n          pageInfo { hasNextPage endCursor }\n        }\n      }\n    }\n  }\n": typeof types.BoardColumnDocument,
    "\n  query CardSteps($id: ID!) {\n    partnership(id: $id) { id stage nextStages { to allowed needsReason missing { code message } } }\n  }\n": typeof types.CardStepsDocument,
    "\n  mutation AddColleague($input: AddColleagueInput!) {\n    addColleague(input: $input) { id }\n  }\n": typeof types.AddColleagueDocument,
    "\n  mutation RemoveColleague($input: RemoveColleagueInput!) {\n    removeColleague(input: $input) { id }\n  }\n": typeof types.RemoveColleagueDocument,
    "\n  query InteractionToCorrect($id: ID!) {\n    interaction(id: $id) { id version kind occurredOn attendees summary sharing partnership { id } }\n  }\n": typeof types.InteractionToCorrectDocument,
    "\n  query EngagementToCorrect($id: ID!) {\n    engagement(id: $id) {\n      id version kind cadence title startsOn endsOn summary peopleReached outputUrl sharing partnerships { id }\n    }\n  }\n": typeof types.EngagementToCorrectDocument,
    "\n  query MeetingToCorrect($id: ID!) {\n    groupMeeting(id: $id) {\n      id version metOn summary decisions hotlineCount partnerCount\n      people { id name roleTitle }\n      colleagues { id name }\n      group { id title partnerships { people { person { id name roleTitle } } } }\n    }\n  }\n": typeof types.MeetingToCorrectDocument,
    "\n  mutation EditInteraction($input: EditInteractionInput!) { editInteraction(input: $input) { id version } }\n": typeof types.EditInteractionDocument,
    "\n  mutation EditEngagement($input: EditEngagementInput!) { editEngagement(input: $input) { id version } }\n": typeof types.EditEngagementDocument,
    "\n  mutation EditMeeting($input: EditMeetingInput!) { editMeeting(input: $input) { id version } }\n": typeof types.EditMeetingDocument,
    "\n  mutation AskReferralCheck($input: AskReferralCheckInput!) { askReferralCheck(input: $input) { id version } }\n": typeof types.AskReferralCheckDocument,
    "\n  mutation AnswerReferralCheck($input: AnswerReferralCheckInput!) { answerReferralCheck(input: $input) { id version } }\n": typeof types.AnswerReferralCheckDocument,
    "\n  mutation WithdrawReferralCheck($input: VersionedInput!) { withdrawReferralCheck(input: $input) { id version } }\n": typeof types.WithdrawReferralCheckDocument,
    "\n  mutation ReopenReferralCheck($input: VersionedInput!) { reopenReferralCheck(input: $input) { id version } }\n": typeof types.ReopenReferralCheckDocument,
    "\n  mutation OverrideHealth($input: OverrideHealthInput!) {\n    overrideHealth(input: $input) { id health { level override { id version } } }\n  }\n": typeof types.OverrideHealthDocument,
    "\n  mutation EndHealthOverride($input: VersionedInput!) {\n    endHealthOverride(input: $input) { id health { level } }\n  }\n": typeof types.EndHealthOverrideDocument,
    "\n  query PartnershipList($after: String, $search: String, $filter: PartnershipFilter, $order: PartnershipOrder, $on: Date) {\n    partnerships(first: 50, after: $after, search: $search, filter: $filter, order: $order) {\n      edges {\n        node {\n          id stage stageOn(day: $on) intensity targetIntensity nextReviewOn updatedAt collaborationCount version\n          hotline { name }\n          initiative { id name countries { code } }\n          owner { id name }\n          lastCollaboration { kind happenedOn }\n          health { level computedLevel reasons { code since } }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": typeof types.PartnershipListDocument,
    "\n  query PartnershipFacets($search: String, $filter: PartnershipFilter) {\n    partnerships(first: 1, search: $search, filter: $filter) {\n      totalCount\n      facets { field values { code count } }\n    }\n  }\n": typeof types.PartnershipFacetsDocument,
    "\n  query PartnershipGroups($by: PartnershipGrouping!, $search: String, $filter: PartnershipFilter) {\n    partnerships(first: 1, search: $search, filter: $filter) {\n      totalCount\n      groups(by: $by) { key count }\n    }\n  }\n": typeof types.PartnershipGroupsDocument,
    "\n  query PartnershipGroupRows($by: PartnershipGrouping!, $keys: [String!]!, $after: String, $search: String, $filter: PartnershipFilter, $order: PartnershipOrder, $on: Date) {\n    partnerships(first: 1, search: $search, filter: $filter, order: $order) {\n      groups(by: $by, keys: $keys) {\n        page(first: 30, after: $after) {\n          edges {\n            node {\n              id stage stageOn(day: $on) intensity targetIntensity nextReviewOn updatedAt collaborationCount version\n              hotline { name }\n              initiative { id name countries { code } }\n              owner { id name }\n              lastCollaboration { kind happenedOn }\n              health { level computedLevel reasons { code since } }\n            }\n          }\n          pageInfo { hasNextPage endCursor }\n        }\n      }\n    }\n  }\n": typeof types.PartnershipGroupRowsDocument,
    "\n  mutation LogReferral($input: LogReferralInput!) {\n    logReferral(input: $input) { id }\n  }\n": typeof types.LogReferralDocument,
    "\n  mutation LogInteraction($input: LogInteractionInput!) {\n    logInteraction(input: $input) { id }\n  }\n": typeof types.LogInteractionDocument,
    "\n  mutation LogEngagement($input: LogEngagementInput!) {\n    logEngagement(input: $input) { id }\n  }\n": typeof types.LogEngagementDocument,
    "\n  mutation LogMeeting($input: RecordMeetingInput!) {\n    recordMeeting(input: $input) { id }\n  }\n": typeof types.LogMeetingDocument,
    "\n  mutation LogCampaign($input: StartCampaignInput!) {\n    startCampaign(input: $input) { id }\n  }\n": typeof types.LogCampaignDocument,
    "\n  mutation CancelLoggedCampaign($input: MoveCampaignPhaseInput!) {\n    moveCampaignPhase(input: $input) { id }\n  }\n": typeof types.CancelLoggedCampaignDocument,
    "\n  mutation JoinCampaign($input: AddCampaignParticipantInput!) {\n    addCampaignParticipant(input: $input) { id }\n  }\n": typeof types.JoinCampaignDocument,
    "\n  mutation LeaveCampaign($input: RemoveCampaignParticipantInput!) {\n    removeCampaignParticipant(input: $input) { id }\n  }\n": typeof types.LeaveCampaignDocument,
    "\n  query LogCampaigns($search: String, $initiativeId: ID!) {\n    campaigns(first: 8, search: $search, filter: { openTo: $initiativeId }) { edges { node { id title phase } } }\n  }\n": typeof types.LogCampaignsDocument,
    "\n  query LogGroups($partnershipId: ID!) {\n    workingGroups(first: 50, partnershipId: $partnershipId) {\n      edges { node { id title partnerships { people { person { id name roleTitle } } } } }\n    }\n  }\n": typeof types.LogGroupsDocument,
    "\n  mutation AddTask($input: AddTaskInput!) {\n    addTask(input: $input) { id version }\n  }\n": typeof types.AddTaskDocument,
    "\n  mutation CancelTask($input: VersionedInput!) {\n    cancelTask(input: $input) { id version }\n  }\n": typeof types.CancelTaskDocument,
    "\n  mutation KeepLogDraft($input: KeepLogDraftInput!) {\n    keepLogDraft(input: $input) { id version }\n  }\n": typeof types.KeepLogDraftDocument,
    "\n  mutation WithdrawEntry($input: WithdrawEntryInput!) {\n    withdrawEntry(input: $input)\n  }\n": typeof types.WithdrawEntryDocument,
    "\n  mutation RestoreEntry($input: WithdrawEntryInput!) {\n    restoreEntry(input: $input)\n  }\n": typeof types.RestoreEntryDocument,
    "\n  query PartnershipHosts($id: ID!) {\n    partnership(id: $id) {\n      id\n      initiative { id website channels { kind value } organisation { website verifiedHosts } }\n      hotline { website organisation { website verifiedHosts } }\n    }\n  }\n": typeof types.PartnershipHostsDocument,
    "\n  query LogTarget($id: ID!) {\n    partnership(id: $id) { id initiative { name } }\n  }\n": typeof types.LogTargetDocument,
    "\n  fragment ObstacleLine on Obstacle {\n    id version type severity since status settledOn note sharing\n    fromAnswers { id answeredAt round { id title } hotline { name } }\n    viewerCan { edit withdraw }\n  }\n": typeof types.ObstacleLineFragmentDoc,
    "\n  mutation RecordObstacle($input: RecordObstacleInput!) {\n    recordObstacle(input: $input) { id }\n  }\n": typeof types.RecordObstacleDocument,
    "\n  mutation EditObstacle($input: EditObstacleInput!) {\n    editObstacle(input: $input) { id version }\n  }\n": typeof types.EditObstacleDocument,
    "\n  mutation MoveStage($input: MoveStageInput!) {\n    moveStage(input: $input) { id version stage }\n  }\n": typeof types.MoveStageDocument,
    "\n  mutation CorrectReferral($input: CorrectReferralInput!) { correctReferral(input: $input) { id count } }\n": typeof types.CorrectReferralDocument,
    "\n  mutation TakeCorrectionBack($input: TakeBackReferralsInput!) { takeBackReferrals(input: $input) }\n": typeof types.TakeCorrectionBackDocument,
    "\n  mutation UndoStageMove($input: UndoStageMoveInput!) {\n    undoStageMove(input: $input) { id version stage }\n  }\n": typeof types.UndoStageMoveDocument,
    "\n  mutation EditPartnership($input: EditPartnershipInput!) {\n    editPartnership(input: $input) { id version }\n  }\n": typeof types.EditPartnershipDocument,
    "\n  mutation RecordDueDiligence($input: RecordDueDiligenceInput!) {\n    recordDueDiligence(input: $input) { id version }\n  }\n": typeof types.RecordDueDiligenceDocument,
    "\n  mutation RecordPartnerFigure($input: RecordPartnerFigureInput!) {\n    recordPartnerFigure(input: $input) { id version }\n  }\n": typeof types.RecordPartnerFigureDocument,
    "\n  mutation CompletePartnershipTask($input: VersionedInput!) {\n    completeTask(input: $input) { id version }\n  }\n": typeof types.CompletePartnershipTaskDocument,
    "\n  mutation ReopenPartnershipTask($input: VersionedInput!) {\n    reopenTask(input: $input) { id version }\n  }\n": typeof types.ReopenPartnershipTaskDocument,
    "\n  mutation AddPartnershipPerson($input: AddPersonInput!) {\n    addPerson(input: $input) { id }\n  }\n": typeof types.AddPartnershipPersonDocument,
    "\n  mutation UnlinkPerson($input: UnlinkPersonInput!) {\n    unlinkPerson(input: $input) { id }\n  }\n": typeof types.UnlinkPersonDocument,
    "\n  mutation LinkPerson($input: LinkPersonInput!) {\n    linkPerson(input: $input) { id }\n  }\n": typeof types.LinkPersonDocument,
    "\n  query PeopleChoices($search: String) {\n    people(first: 8, search: $search) {\n      edges { node { id name roleTitle organisation { name } } }\n    }\n  }\n": typeof types.PeopleChoicesDocument,
    "\n  mutation StartPartnershipChecklist($input: StartChecklistInput!) {\n    startChecklist(input: $input) { id }\n  }\n": typeof types.StartPartnershipChecklistDocument,
    "\n  mutation RestoreContact($input: EditPersonInput!) {\n    editPerson(input: $input) { id version }\n  }\n": typeof types.RestoreContactDocument,
    "\n  mutation RestoreObstacle($input: EditObstacleInput!) {\n    editObstacle(input: $input) { id version }\n  }\n": typeof types.RestoreObstacleDocument,
    "\n  mutation RestoreTask($input: EditTaskInput!) {\n    editTask(input: $input) { id version }\n  }\n": typeof types.RestoreTaskDocument,
    "\n  mutation RestoreAgreement($input: EditAgreementInput!) {\n    editAgreement(input: $input) { id version }\n  }\n": typeof types.RestoreAgreementDocument,
    "\n  query PartnershipChoices($search: String) {\n    partnerships(first: 8, search: $search, order: LAST_COLLABORATION, filter: { open: true }) {\n      edges { node { id stage initiative { name } } }\n    }\n  }\n": typeof types.PartnershipChoicesDocument,
    "\n  query Partnership($id: ID!) {\n    partnership(id: $id) {\n      id version stage intensity targetIntensity since sharing sister sisterBasis nextReviewOn noAgreementReason approvalAskedBy approvalAskedAt\n      collaborationCount createdAt\n      hotline { id name }\n      initiative { id name countries { code } channels { id kind value } organisation { id name } }\n      owner { id name }\n      dueDiligence { outcome assessedOn validUntil conditions assessedBy }\n      colleagues { part user { id name } }\n      people { role note person { id name roleTitle email phone organisation { name } } }\n      agreements { id ...AgreementLine }\n      obstacles { id ...ObstacleLine }\n      fromAnswers { id answeredAt round { id title } hotline { name } }\n      openTasks { id ...TaskRow }\n      boardSeats { id role title since closedOn board { id name } terms { id holder startsOn endsOn } }\n      checklists { id stepCount doneCount template { title } }\n      nextStages { to allowed needsReason missing { code message } }\n      health { level computedLevel reasons { code severity since recordId } override { id level reason endsOn by version } }\n      viewerCan { edit log approve overrideHealth seeHistory }\n    }\n  }\n": typeof types.PartnershipDocument,
    "\n  query PartnershipTimeline($id: ID!, $after: String, $kinds: [TimelineKind!], $sharing: [SharingLabel!]) {\n    partnership(id: $id) {\n      id\n      timeline(first: 30, after: $after, kinds: $kinds, sharing: $sharing) {\n        edges {\n          node {\n            id kind happenedOn loggedAt loggedBy sharing backdated\n            interaction { id kind summary attendees nextStep { title dueOn status } }\n            referral {\n              id month direction subject mode channel audience language count\n              corrections { id countBefore reason correctedBy correctedAt }\n            }\n            engagement { id kind title startsOn endsOn summary peopleReached outputUrl partnerships { id initiative { name } } }\n            groupMeeting { id decisions summary actions { id } group { id title } }\n            obstacle { id type severity status settledOn note }\n            agreement { id kind status validUntil terminatedOn }\n            review { id outcome decisions nextDueOn }\n            term { id holder startsOn endsOn seat { id role board { id name } } }\n            campaign { id title phase startsOn endsOn }\n            stageChange { id from to reason }\n            viewerCan { edit withdraw }\n          }\n        }\n        pageInfo { hasNextPage endCursor }\n        totalCount\n      }\n    }\n  }\n": typeof types.PartnershipTimelineDocument,
    "\n  query ReferralGrid($id: ID!, $from: Month!, $to: Month!) {\n    partnership(id: $id) {\n      id\n      referralMonths(from: $from, to: $to) {\n        month out in outByPartner inByPartner\n        request { countsOut countsIn answeredAt link { id recipient state expiresAt viewerCan { revoke } } }\n        checks {\n          id version direction state oursAsked theirsAsked oursEnded theirsEnded outcome explanation partnerAsked partnerAnsweredAt\n          task { dueOn assignee { name } }\n        }\n        entries {\n          id direction subject mode channel audience language count loggedBy loggedAt\n          corrections { id countBefore reason correctedBy correctedAt }\n        }\n      }\n    }\n  }\n": typeof types.ReferralGridDocument,
    "\n  query StageHistory($id: ID!) {\n    partnership(id: $id) {\n      id\n      stageChanges { id from to effectiveOn reason by recordedAt }\n    }\n  }\n": typeof types.StageHistoryDocument,
    "\n  query PartnershipHistory($id: ID!, $after: String, $table: [String!]) {\n    partnership(id: $id) {\n      id\n      history(first: 50, after: $after, table: $table) {\n        edges { node { ...HistoryEvent } }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": typeof types.PartnershipHistoryDocument,
    "\n  query ChecklistTemplates {\n    playbookTemplates(first: 50) { edges { node { id title } } }\n  }\n": typeof types.ChecklistTemplatesDocument,
    "\n  query AgreementsToRestore($id: ID!) {\n    partnership(id: $id) {\n      id\n      agreements { id version kind progress validFrom validUntil documentUrl note }\n    }\n  }\n": typeof types.AgreementsToRestoreDocument,
    "\n  query ObstaclesToRestore($id: ID!) {\n    partnership(id: $id) {\n      id\n      obstacles { id version type severity since status settledOn note sharing }\n    }\n  }\n": typeof types.ObstaclesToRestoreDocument,
    "\n  query TaskToRestore($id: ID!) {\n    task(id: $id) { id version title dueOn assignee { id } partnership { id } }\n  }\n": typeof types.TaskToRestoreDocument,
    "\n  query ContactToRestore($id: ID!) {\n    person(id: $id) {\n      id version name roleTitle email phone languages preferredChannel source lastConfirmedOn organisation { id }\n    }\n  }\n": typeof types.ContactToRestoreDocument,
    "\n  query PartnershipColleagues {\n    users(first: 200, filter: { active: true }) { edges { node { id name role } } }\n  }\n": typeof types.PartnershipColleaguesDocument,
    "\n  query PartnershipReviews($id: ID!) {\n    partnership(id: $id) {\n      id\n      viewerCan { planReview }\n      reviews {\n        id dueOn heldOn outcome decisions nextDueOn decidedBy partnerAnsweredAt version\n        scores { domain hotline partner }\n        link { id recipient state expiresAt issuedBy viewerCan { revoke } }\n        viewerCan { score decide withdraw }\n      }\n    }\n  }\n": typeof types.PartnershipReviewsDocument,
    "\n  mutation PlanReview($input: PlanReviewInput!) { planReview(input: $input) { id version } }\n": typeof types.PlanReviewDocument,
    "\n  mutation ScoreReview($input: ScoreReviewInput!) { scoreReview(input: $input) { id version } }\n": typeof types.ScoreReviewDocument,
    "\n  mutation DecideReview($input: DecideReviewInput!) { decideReview(input: $input) { id version } }\n": typeof types.DecideReviewDocument,
    "\n  mutation WithdrawReview($input: VersionedInput!) { withdrawReview(input: $input) { id version } }\n": typeof types.WithdrawReviewDocument,
    "\n  mutation RestoreReview($input: VersionedInput!) { restoreReview(input: $input) { id version } }\n": typeof types.RestoreReviewDocument,
    "\n  mutation IssueReviewLink($input: IssueReviewLinkInput!) { issueReviewLink(input: $input) { path expiresAt } }\n": typeof types.IssueReviewLinkDocument,
    "\n  mutation RevokePersonalLink($input: RevokePersonalLinkInput!) { revokePersonalLink(input: $input) { id state } }\n": typeof types.RevokePersonalLinkDocument,
    "\n  query MatchingPartnerships($after: String, $search: String, $filter: PartnershipFilter) {\n    partnerships(first: 200, after: $after, search: $search, filter: $filter) {\n      edges { node { id } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.MatchingPartnershipsDocument,
    "\n  mutation AssignOwner($input: AssignOwnerInput!) {\n    assignOwner(input: $input) { partnershipId version previousOwnerId }\n  }\n": typeof types.AssignOwnerDocument,
    "\n  mutation RestoreOwners($input: RestoreOwnersInput!) {\n    restoreOwners(input: $input)\n  }\n": typeof types.RestoreOwnersDocument,
    "\n  mutation AddTasks($input: AddTasksInput!) {\n    addTasks(input: $input)\n  }\n": typeof types.AddTasksDocument,
    "\n  mutation CancelTasks($input: CancelTasksInput!) {\n    cancelTasks(input: $input)\n  }\n": typeof types.CancelTasksDocument,
    "\n  mutation StartPartnership($input: StartPartnershipInput!) {\n    startPartnership(input: $input) { id initiative { name } }\n  }\n": typeof types.StartPartnershipDocument,
    "\n  query InitiativeChoices($search: String) {\n    initiatives(first: 8, search: $search) {\n      edges { node { id name countries { code } myPartnership { id } } }\n    }\n  }\n": typeof types.InitiativeChoicesDocument,
    "\n  query InitiativeToStart($id: ID!) {\n    initiative(id: $id) { id name myPartnership { id } }\n  }\n": typeof types.InitiativeToStartDocument,
    "\n  query TaskList($after: String, $filter: TaskFilter) {\n    tasks(first: 50, after: $after, filter: $filter) {\n      edges { node { id ...TaskRow } }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": typeof types.TaskListDocument,
    "\n  fragment TaskRow on Task {\n    id title dueOn overdue status completedAt version\n    assignee { id name }\n    partnership { id initiative { name } }\n    askedBy { id groupTitle because }\n    viewerCan { complete edit }\n  }\n": typeof types.TaskRowFragmentDoc,
    "\n  mutation EditTask($input: EditTaskInput!) {\n    editTask(input: $input) { id version }\n  }\n": typeof types.EditTaskDocument,
    "\n  query NameErasure($input: PreviewNameErasureInput!) {\n    nameErasure(input: $input) {\n      standIn closedTexts trail\n      texts { place table field about text suggestion wordable }\n    }\n  }\n": typeof types.NameErasureDocument,
    "\n  mutation EraseName($input: EraseNameInput!) {\n    eraseName(input: $input)\n  }\n": typeof types.EraseNameDocument,
    "\n  query PersonErasure($id: ID!, $input: PreviewErasureInput!) {\n    person(id: $id) { id version name roleTitle erasedAt partnerships { id initiative { name } } }\n    personErasure(input: $input) {\n      shownName standIn closedTexts networkTexts trail sameName\n      texts { place table field about text suggestion wordable }\n    }\n  }\n": typeof types.PersonErasureDocument,
    "\n  mutation ErasePerson($input: ErasePersonInput!) {\n    erasePerson(input: $input) { id }\n  }\n": typeof types.ErasePersonDocument,
    "\n  query People($after: String, $search: String, $filter: PersonFilter) {\n    people(first: 50, after: $after, search: $search, filter: $filter) {\n      edges { node { id name roleTitle email phone lastConfirmedOn stale organisation { name } } }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": typeof types.PeopleDocument,
    "\n  query Person($id: ID!) {\n    person(id: $id) {\n      id version name roleTitle email phone languages preferredChannel source lastConfirmedOn stale erasedAt\n      organisation { id name }\n      partnerships { id initiative { name } }\n      terms { id startsOn endsOn endedReason seat { id role title board { id name organisation { name } } } }\n      viewerCan { edit confirm erase }\n    }\n  }\n": typeof types.PersonDocument,
    "\n  mutation EditPerson($input: EditPersonInput!) {\n    editPerson(input: $input) { id version }\n  }\n": typeof types.EditPersonDocument,
    "\n  mutation ConfirmPerson($input: VersionedInput!) {\n    confirmPerson(input: $input) { id version }\n  }\n": typeof types.ConfirmPersonDocument,
    "\n  query Playbook($keeps: Boolean!) {\n    playbookTemplates(first: 50) {\n      edges { node { id title purpose edition sourceTitle sourceUrl steps { key } viewerCan { start } } }\n    }\n    guidelines(first: 100) {\n      edges { node { id title publisher summary url addressState source asOf retired version } }\n    }\n    retiredTemplates: playbookTemplates(first: 50, retired: true) @include(if: $keeps) {\n      edges { node { id title purpose edition sourceTitle sourceUrl steps { key } viewerCan { start } } }\n    }\n    retiredGuidelines: guidelines(first: 100, retired: true) @include(if: $keeps) {\n      edges { node { id title publisher summary url addressState source asOf retired version } }\n    }\n    checklists(first: 50) {\n      edges {\n        node { id edition stepCount doneCount createdAt template { id title edition } partnership { id initiative { name } } }\n      }\n    }\n  }\n": typeof types.PlaybookDocument,
    "\n  query PlaybookTemplate($id: ID!) {\n    playbookTemplate(id: $id) {\n      id title purpose edition version retired sourceTitle sourceUrl\n      steps { key phase title hint }\n      viewerCan { edit start }\n    }\n  }\n": typeof types.PlaybookTemplateDocument,
    "\n  query Checklist($id: ID!) {\n    checklist(id: $id) {\n      id edition version stepCount doneCount\n      template { id title purpose edition }\n      partnership { id initiative { name } }\n      steps { id key phase title hint dueOn doneOn overdue note link version owner { id name } }\n      newestSteps { key phase title hint }\n      viewerCan { keep }\n    }\n  }\n": typeof types.ChecklistDocument,
    "\n  query ChecklistPeople {\n    users(first: 200, filter: { active: true }) { edges { node { id name role } } }\n  }\n": typeof types.ChecklistPeopleDocument,
    "\n  mutation StartChecklist($input: StartChecklistInput!) {\n    startChecklist(input: $input) { id }\n  }\n": typeof types.StartChecklistDocument,
    "\n  mutation TickStep($input: TickStepInput!) {\n    tickStep(input: $input) { id version doneOn }\n  }\n": typeof types.TickStepDocument,
    "\n  mutation EditStep($input: EditStepInput!) {\n    editStep(input: $input) { id version }\n  }\n": typeof types.EditStepDocument,
    "\n  mutation MoveChecklistToNewest($input: VersionedInput!) {\n    moveChecklistToNewest(input: $input) { id version edition }\n  }\n": typeof types.MoveChecklistToNewestDocument,
    "\n  mutation WithdrawChecklist($input: VersionedInput!) {\n    withdrawChecklist(input: $input)\n  }\n": typeof types.WithdrawChecklistDocument,
    "\n  mutation RestoreChecklist($id: ID!) {\n    restoreChecklist(id: $id) { id }\n  }\n": typeof types.RestoreChecklistDocument,
    "\n  mutation EditTemplate($input: EditTemplateInput!) {\n    editTemplate(input: $input) { id version edition }\n  }\n": typeof types.EditTemplateDocument,
    "\n  mutation AddTemplate($input: AddTemplateInput!) {\n    addTemplate(input: $input) { id }\n  }\n": typeof types.AddTemplateDocument,
    "\n  mutation RetireTemplate($input: VersionedInput!) {\n    retireTemplate(input: $input) { id version }\n  }\n": typeof types.RetireTemplateDocument,
    "\n  mutation ReinstateTemplate($input: VersionedInput!) {\n    reinstateTemplate(input: $input) { id version }\n  }\n": typeof types.ReinstateTemplateDocument,
    "\n  mutation AddGuideline($input: AddGuidelineInput!) {\n    addGuideline(input: $input) { id }\n  }\n": typeof types.AddGuidelineDocument,
    "\n  mutation EditGuideline($input: EditGuidelineInput!) {\n    editGuideline(input: $input) { id version }\n  }\n": typeof types.EditGuidelineDocument,
    "\n  mutation RetireGuideline($input: VersionedInput!) {\n    retireGuideline(input: $input) { id version }\n  }\n": typeof types.RetireGuidelineDocument,
    "\n  mutation ReinstateGuideline($input: VersionedInput!) {\n    reinstateGuideline(input: $input) { id version }\n  }\n": typeof types.ReinstateGuidelineDocument,
    "\n  query ProposalList($after: String, $filter: InitiativeProposalFilter) {\n    initiativeProposals(first: 30, after: $after, filter: $filter) {\n      edges {\n        node {\n          id version status reason createdAt proposedBy decidedAt decidedBy decisionNote\n          hotline { name }\n          initiative { id name }\n          askedBy { id groupTitle title }\n          changes { field before after }\n          viewerCan { decide withdraw }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": typeof types.ProposalListDocument,
    "\n  mutation DecideProposal($input: DecideProposalInput!) {\n    decideProposal(input: $input) { id status }\n  }\n": typeof types.DecideProposalDocument,
    "\n  mutation WithdrawProposal($input: VersionedInput!) {\n    withdrawProposal(input: $input) { id status }\n  }\n": typeof types.WithdrawProposalDocument,
    "\n  query FigureGaps($after: String, $filter: FigureGapFilter) {\n    figureGaps(first: 50, after: $after, filter: $filter) {\n      edges {\n        node {\n          id month direction ours theirs state\n          partnership { id initiative { name } viewerCan { log } }\n          check { outcome explanation task { dueOn assignee { name } } }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": typeof types.FigureGapsDocument,
    "\n  query MonthEntry($from: Month!, $to: Month!, $after: String) {\n    partnerships(first: 100, after: $after, order: NAME, filter: { open: true }) {\n      edges {\n        node {\n          id\n          initiative { name localName organisation { acronym } }\n          referralMonths(from: $from, to: $to) {\n            month entries { id count direction subject } request { answeredAt link { recipient state } }\n          }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.MonthEntryDocument,
    "\n  mutation EnterReferrals($input: EnterReferralsInput!) {\n    enterReferrals(input: $input) { added corrected withdrawn }\n  }\n": typeof types.EnterReferralsDocument,
    "\n  mutation TakeBackReferrals($input: TakeBackReferralsInput!) {\n    takeBackReferrals(input: $input)\n  }\n": typeof types.TakeBackReferralsDocument,
    "\n  query ReferralTotals($year: Int!) {\n    referralTotals(year: $year) {\n      knownOn ownMonths networkMonths\n      own { measure lines { kind id name counts { count hidden } total { count hidden } } }\n      network { measure lines { kind id name counts { count hidden } total { count hidden } } }\n    }\n  }\n": typeof types.ReferralTotalsDocument,
    "\n  query RemovedRecords($after: String, $filter: RemovedRecordFilter) {\n    removedRecords(first: 50, after: $after, filter: $filter) {\n      edges {\n        node {\n          id table title happenedOn detail removedAt removedBy\n          partnerships { id initiative { name } }\n          viewerCan { restore }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": typeof types.RemovedRecordsDocument,
    "\n  query RemovedFrom($id: ID!) {\n    partnership(id: $id) { id initiative { name } }\n  }\n": typeof types.RemovedFromDocument,
    "\n  mutation RestoreRemoved($input: RestoreRemovedInput!) {\n    restoreRemoved(input: $input)\n  }\n": typeof types.RestoreRemovedDocument,
    "\n  query ReportEdition($id: ID!) {\n    reportEdition(id: $id) {\n      id\n      title\n      language\n      dataDate\n      knownAt\n      createdAt\n      frozenBy\n      countries\n      surveyRound { id title }\n      files { format state done total size }\n      removedAt\n    }\n  }\n": typeof types.ReportEditionDocument,
    "\n  query ReportEditionContent($id: ID!) {\n    reportEditionContent(editionId: $id) {\n      figures { id kind name value base how rowKind rows { id name } }\n      chapters { chapter blocks }\n    }\n  }\n": typeof types.ReportEditionContentDocument,
    "\n  query ReportDifferences($id: ID!) {\n    reportDifferences(editionId: $id) {\n      id\n      name\n      rowKind\n      before { value base }\n      after { value base }\n      came { id name because }\n      went { id name because }\n    }\n  }\n": typeof types.ReportDifferencesDocument,
    "\n  mutation RemoveReportEdition($input: RemoveReportInput!) {\n    removeReportEdition(input: $input) { id removedAt }\n  }\n": typeof types.RemoveReportEditionDocument,
    "\n  mutation MakeReportFile($input: ReportFileInput!) {\n    makeReportFile(input: $input) { id files { format state } }\n  }\n": typeof types.MakeReportFileDocument,
    "\n  mutation CancelReportFile($input: ReportFileInput!) {\n    cancelReportFile(input: $input) { id files { format state } }\n  }\n": typeof types.CancelReportFileDocument,
    "\n  query ReportShelf($withDrafts: Boolean!, $after: String) {\n    reportEditions(first: 30, after: $after) {\n      edges { node { id title language dataDate createdAt frozenBy countries } }\n      pageInfo { hasNextPage endCursor }\n    }\n    reportDrafts(first: 50) @include(if: $withDrafts) {\n      edges { node { id title language dataDate updatedAt startedBy countries } }\n    }\n  }\n": typeof types.ReportShelfDocument,
    "\n  query ReportRounds {\n    surveyRounds(first: 100) { edges { node { id title archived releasedAt } } }\n  }\n": typeof types.ReportRoundsDocument,
    "\n  query ReportDraft($id: ID!) {\n    reportDraft(id: $id) {\n      id\n      version\n      title\n      language\n      dataDate\n      knownAt\n      countries\n      surveyRoundId\n      introductionText\n      overviewText\n      examplesText\n      analysisText\n      appetiteText\n      modelText\n      keyFiguresText\n      appendixText\n      removedAt\n    }\n  }\n": typeof types.ReportDraftDocument,
    "\n  query ReportPreview($id: ID!) {\n    reportPreview(draftId: $id) {\n      figures { id kind name value base how rowKind rows { id name } }\n      chapters { chapter text standard blocks }\n    }\n  }\n": typeof types.ReportPreviewDocument,
    "\n  mutation StartReport($input: StartReportInput!) {\n    startReport(input: $input) { id }\n  }\n": typeof types.StartReportDocument,
    "\n  mutation SaveReport($input: SaveReportInput!) {\n    saveReport(input: $input) { id version }\n  }\n": typeof types.SaveReportDocument,
    "\n  mutation RenewReportKnowledge($input: VersionedInput!) {\n    renewReportKnowledge(input: $input) { id version knownAt }\n  }\n": typeof types.RenewReportKnowledgeDocument,
    "\n  mutation RemoveReportDraft($input: RemoveReportInput!) {\n    removeReportDraft(input: $input) { id removedAt }\n  }\n": typeof types.RemoveReportDraftDocument,
    "\n  mutation FreezeReport($input: FreezeReportInput!) {\n    freezeReport(input: $input) { id }\n  }\n": typeof types.FreezeReportDocument,
    "\n  query PackSize($search: String, $filter: PartnershipFilter) {\n    partnerships(first: 1, search: $search, filter: $filter) { totalCount }\n  }\n": typeof types.PackSizeDocument,
    "\n  query SurveyOnBehalf($id: ID!) {\n    viewer { id }\n    surveyInvitation(id: $id) {\n      id status answers channel sourceNote submittedAt\n      hotline { name }\n      round { id title opensAt closesAt status viewerCan { run } surveyVersion { definition } }\n    }\n  }\n": typeof types.SurveyOnBehalfDocument,
    "\n  mutation EnterSurveyAnswers($input: EnterSurveyAnswersInput!) {\n    enterSurveyAnswers(input: $input) { id }\n  }\n": typeof types.EnterSurveyAnswersDocument,
    "\n  query SurveyByLink {\n    surveyByLink { hotline title definition answers reached revision status opensAt closesAt isOpen submittedAt }\n  }\n": typeof types.SurveyByLinkDocument,
    "\n  query PreviewSurveyDraft($id: ID!) {\n    surveyDraft(id: $id) { title definition }\n  }\n": typeof types.PreviewSurveyDraftDocument,
    "\n  query PreviewSurveyVersion($id: ID!) {\n    surveyVersion(id: $id) { title definition }\n  }\n": typeof types.PreviewSurveyVersionDocument,
    "\n  mutation OpenSurveyByLink {\n    openSurveyByLink { status }\n  }\n": typeof types.OpenSurveyByLinkDocument,
    "\n  mutation KeepSurveyAnswerByLink($input: KeepSurveyAnswerByLinkInput!) {\n    keepSurveyAnswerByLink(input: $input) { revision }\n  }\n": typeof types.KeepSurveyAnswerByLinkDocument,
    "\n  mutation SubmitSurveyByLink($input: SurveyAnswersInput!) {\n    submitSurveyByLink(input: $input) { status submittedAt }\n  }\n": typeof types.SubmitSurveyByLinkDocument,
    "\n  mutation DeclineSurveyByLink {\n    declineSurveyByLink { status }\n  }\n": typeof types.DeclineSurveyByLinkDocument,
    "\n  query SurveyShelf {\n    surveyVersions(first: 100) {\n      edges { node { id key number title publishedAt change survey { id key } basedOn { id number } } }\n    }\n    surveyDrafts(first: 100) {\n      edges { node { id title questionCount updatedAt startedBy version survey { id } basedOn { id number } } }\n    }\n  }\n": typeof types.SurveyShelfDocument,
    "\n  query SurveyDraft($id: ID!) {\n    surveyDraft(id: $id) {\n      id title definition version discardedAt\n      published { id number }\n      survey { id key }\n      basedOn { id number definition }\n    }\n  }\n": typeof types.SurveyDraftDocument,
    "\n  mutation StartSurveyDraft($input: StartSurveyDraftInput!) {\n    startSurveyDraft(input: $input) { id }\n  }\n": typeof types.StartSurveyDraftDocument,
    "\n  mutation SaveSurveyDraft($input: SaveSurveyDraftInput!) {\n    saveSurveyDraft(input: $input) { id version }\n  }\n": typeof types.SaveSurveyDraftDocument,
    "\n  mutation PublishSurveyDraft($input: PublishSurveyDraftInput!) {\n    publishSurveyDraft(input: $input) { id number title }\n  }\n": typeof types.PublishSurveyDraftDocument,
    "\n  mutation DiscardSurveyDraft($input: VersionedInput!) {\n    discardSurveyDraft(input: $input) { id version }\n  }\n": typeof types.DiscardSurveyDraftDocument,
    "\n  mutation RestoreSurveyDraft($input: VersionedInput!) {\n    restoreSurveyDraft(input: $input) { id version }\n  }\n": typeof types.RestoreSurveyDraftDocument,
    "\n  query SurveyProposals($after: String, $filter: SurveyProposalFilter) {\n    surveyProposals(first: 50, after: $after, filter: $filter) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges {\n        node {\n          id kind state item answeredAt name value natures several words taken batchId reason postponedUntil\n          decidedBy decidedAt version\n          round { id title }\n          hotline { id name country { code } }\n          initiative { id name countries { code } organisation { name } }\n          matches { score reasons initiative { id name countries { code } organisation { name } } }\n          changes { field before after suggested }\n          partnership { id stage initiative { name } }\n          becameCandidate { id focusGroup { id title } }\n          viewerCan { decide }\n        }\n      }\n    }\n  }\n": typeof types.SurveyProposalsDocument,
    "\n  query ProposalRounds {\n    surveyRounds(first: 100) { edges { node { id title archived } } }\n  }\n": typeof types.ProposalRoundsDocument,
    "\n  mutation AcceptSurveyProposals($input: AcceptSurveyProposalsInput!) {\n    acceptSurveyProposals(input: $input) { id proposalIds }\n  }\n": typeof types.AcceptSurveyProposalsDocument,
    "\n  mutation UndoSurveyProposals($input: UndoSurveyProposalsInput!) {\n    undoSurveyProposals(input: $input) { id }\n  }\n": typeof types.UndoSurveyProposalsDocument,
    "\n  mutation RejectSurveyProposal($input: RejectSurveyProposalInput!) {\n    rejectSurveyProposal(input: $input) { id version }\n  }\n": typeof types.RejectSurveyProposalDocument,
    "\n  mutation PostponeSurveyProposal($input: PostponeSurveyProposalInput!) {\n    postponeSurveyProposal(input: $input) { id version }\n  }\n": typeof types.PostponeSurveyProposalDocument,
    "\n  mutation ReopenSurveyProposal($input: VersionedInput!) {\n    reopenSurveyProposal(input: $input) { id version }\n  }\n": typeof types.ReopenSurveyProposalDocument,
    "\n  mutation MatchSurveyProposal($input: MatchSurveyProposalInput!) {\n    matchSurveyProposal(input: $input) { id version }\n  }\n": typeof types.MatchSurveyProposalDocument,
    "\n  query MeantInitiatives($search: String) {\n    initiatives(first: 8, search: $search) { edges { node { id name countries { code } } } }\n  }\n": typeof types.MeantInitiativesDocument,
    "\n  query ObstructedPartnerships {\n    partnerships(first: 100, order: LAST_COLLABORATION, filter: { open: true }) {\n      edges { node { id initiative { name } } }\n    }\n  }\n": typeof types.ObstructedPartnershipsDocument,
    "\n  query InterestedGroups {\n    focusGroups(first: 50) { edges { node { id title status } } }\n  }\n": typeof types.InterestedGroupsDocument,
    "\n  query SurveyResults($id: ID!, $audience: ResultAudience) {\n    surveyResults(roundId: $id, audience: $audience) {\n      audience\n      responseRate {\n        invited ineligible\n        rr1 { count base percent }\n        rr2 { count base percent }\n        cooperation { count base percent }\n      }\n      questions {\n        question kind\n        items {\n          item hidden\n          bases { respondents asked answered valid dontKnow preferNot blank notAsked notReached }\n          choices {\n            choice\n            ofAnswered { count base percent }\n            ofValid { count base percent }\n            ofRespondents { count base percent }\n          }\n          scale {\n            favourable { count base percent }\n            neutral { count base percent }\n            unfavourable { count base percent }\n            mean median\n          }\n          texts { invitationId respondent text }\n        }\n      }\n      quotations { code printed words source rounding figure { count base percent } }\n      crossTables {\n        rows { item option } columns { item option } respondents hidden\n        categories { kind choice total }\n        lines { kind choice total counts }\n      }\n    }\n  }\n": typeof types.SurveyResultsDocument,
    "\n  mutation ReleaseSurveyResults($input: ReleaseSurveyResultsInput!) {\n    releaseSurveyResults(input: $input) { id }\n  }\n": typeof types.ReleaseSurveyResultsDocument,
    "\n  query SurveyCrossTable($roundId: ID!, $pair: SurveyCrossPairInput!, $audience: ResultAudience!) {\n    surveyCrossTable(roundId: $roundId, pair: $pair, audience: $audience) {\n      rows { item option } columns { item option } respondents hidden\n      categories { kind choice total }\n      lines { kind choice total counts }\n    }\n  }\n": typeof types.SurveyCrossTableDocument,
    "\n  query SurveyComparison($roundId: ID!, $earlierRoundId: ID!, $audience: ResultAudience) {\n    surveyComparison(roundId: $roundId, earlierRoundId: $earlierRoundId, audience: $audience) {\n      earlierDefinition respondentsInBoth\n      items {\n        item otherItem relation note reworded otherOptions\n        choices { choice change earlier { count base percent } later { count base percent } }\n        inBoth { choice change earlier { count base percent } later { count base percent } }\n      }\n    }\n  }\n": typeof types.SurveyComparisonDocument,
    "\n  query ComparableRounds {\n    surveyRounds(first: 100) { edges { node { id title opensAt surveyVersion { id key } } } }\n  }\n": typeof types.ComparableRoundsDocument,
    "\n  query OneSurveyAnswer($id: ID!) {\n    surveyInvitation(id: $id) {\n      id submittedAt channel answers hotline { id name } round { id } becameCandidates { id focusGroup { id title } }\n    }\n  }\n": typeof types.OneSurveyAnswerDocument,
    "\n  query OwnSurveyAnswers($id: ID!) {\n    surveyRound(id: $id) { id invitations { id submittedAt channel answers hotline { id name } } }\n  }\n": typeof types.OwnSurveyAnswersDocument,
    "\n  query SurveyQuotes($id: ID!) {\n    surveyQuotes(roundId: $id) { id item text country hotline audience releasedAt }\n    surveyQuoteReleases(roundId: $id) {\n      id invitationId item text attribution audience agreedBy agreedOn releasedBy releasedAt answeredAnew takenBackAt version\n    }\n  }\n": typeof types.SurveyQuotesDocument,
    "\n  mutation ReleaseSurveyQuote($input: ReleaseSurveyQuoteInput!) {\n    releaseSurveyQuote(input: $input) { id version }\n  }\n": typeof types.ReleaseSurveyQuoteDocument,
    "\n  mutation TakeBackSurveyQuote($input: VersionedInput!) {\n    takeBackSurveyQuote(input: $input) { id version }\n  }\n": typeof types.TakeBackSurveyQuoteDocument,
    "\n  mutation RestoreSurveyQuote($input: VersionedInput!) {\n    restoreSurveyQuote(input: $input) { id version }\n  }\n": typeof types.RestoreSurveyQuoteDocument,
    "\n  query SurveyInvitees($opensAt: DateTime!) {\n    surveyInvitees(opensAt: $opensAt) { hotlineId name eligibility eligibilityReason reachable }\n  }\n": typeof types.SurveyInviteesDocument,
    "\n  query HotlinesToAsk($search: String) {\n    hotlines(first: 20, search: $search) { edges { node { id name country { code } } } }\n  }\n": typeof types.HotlinesToAskDocument,
    "\n  mutation AddSurveyInvitee($input: AddSurveyInviteeInput!) {\n    addSurveyInvitee(input: $input) { id }\n  }\n": typeof types.AddSurveyInviteeDocument,
    "\n  mutation DeclineSurvey($input: SurveyInvitationInput!) {\n    declineSurvey(input: $input) { id status }\n  }\n": typeof types.DeclineSurveyDocument,
    "\n  mutation TakeBackSurveyDecline($input: SurveyInvitationInput!) {\n    takeBackSurveyDecline(input: $input) { id status }\n  }\n": typeof types.TakeBackSurveyDeclineDocument,
    "\n  mutation NoteSurveyBounce($input: SurveyInvitationInput!) {\n    noteSurveyBounce(input: $input) { id }\n  }\n": typeof types.NoteSurveyBounceDocument,
    "\n  mutation SetSurveyContact($input: SetSurveyContactInput!) {\n    setSurveyContact(input: $input) { id }\n  }\n": typeof types.SetSurveyContactDocument,
    "\n  mutation SetSurveyMails($input: SetSurveyMailsInput!) {\n    setSurveyMails(input: $input) { id }\n  }\n": typeof types.SetSurveyMailsDocument,
    "\n  mutation RemindSurvey($input: RemindSurveyInput!) {\n    remindSurvey(input: $input) { id }\n  }\n": typeof types.RemindSurveyDocument,
    "\n  query SurveyRounds {\n    surveyRounds(first: 100) {\n      edges {\n        node {\n          id title opensAt closesAt status demo archived releasedAt\n          surveyVersion { id key }\n          invitations { id status eligibility }\n        }\n      }\n    }\n  }\n": typeof types.SurveyRoundsDocument,
    "\n  query SurveyVersions {\n    surveyVersions(first: 50) { edges { node { id key number title publishedAt } } }\n  }\n": typeof types.SurveyVersionsDocument,
    "\n  query SurveyRound($id: ID!) {\n    surveyRound(id: $id) {\n      id title opensAt closesAt status note demo archived releasedAt version mails mailsSignature\n      viewerCan { run }\n      surveyVersion { id key definition }\n      invitations {\n        id status eligibility eligibilityReason eligibilityNote addedAt\n        openedAt startedAt submittedAt declinedAt declinedOnBehalf channel sourceNote enteredBy\n        hotline { id name country { code } }\n        link { id state expiresAt }\n        contact { id address language bouncedAt version }\n        mails { id step address dueAt state detail voidedAt }\n        becameCandidates { id focusGroup { id title } }\n      }\n    }\n  }\n": typeof types.SurveyRoundDocument,
    "\n  mutation OpenSurveyRound($input: OpenSurveyRoundInput!) {\n    openSurveyRound(input: $input) { id }\n  }\n": typeof types.OpenSurveyRoundDocument,
    "\n  mutation MoveSurveyClosing($input: MoveSurveyClosingInput!) {\n    moveSurveyClosing(input: $input) { id }\n  }\n": typeof types.MoveSurveyClosingDocument,
    "\n  mutation IssueSurveyLink($input: IssueSurveyLinkInput!) {\n    issueSurveyLink(input: $input) { path expiresAt }\n  }\n": typeof types.IssueSurveyLinkDocument,
    "\n  query WorkingGroups($after: String) {\n    workingGroups(first: 50, after: $after) {\n      edges {\n        node { id title startsOn endsOn cadence lastMetOn openActionCount partnerships { id initiative { name } } }\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": typeof types.WorkingGroupsDocument,
    "\n  query WorkingGroup($id: ID!) {\n    engagement(id: $id) {\n      id version kind title summary startsOn endsOn cadence lastMetOn sharing\n      partnerships { id initiative { name } }\n      meetings {\n        id metOn summary decisions hotlineCount partnerCount recordedBy\n        people { id name roleTitle erasedAt }\n        colleagues { id name }\n        actions { id title status }\n        viewerCan { edit withdraw }\n      }\n      actions {\n        id title dueOn overdue status completedAt version\n        assignee { id name }\n        meeting { id metOn }\n        viewerCan { complete }\n      }\n      viewerCan { recordMeeting }\n    }\n  }\n": typeof types.WorkingGroupDocument,
    "\n  mutation WithdrawMeeting($input: WithdrawEntryInput!) {\n    withdrawEntry(input: $input)\n  }\n": typeof types.WithdrawMeetingDocument,
    "\n  mutation RestoreMeeting($input: WithdrawEntryInput!) {\n    restoreEntry(input: $input)\n  }\n": typeof types.RestoreMeetingDocument,
    "\n  mutation ChangeCadence($input: ChangeCadenceInput!) {\n    changeCadence(input: $input) { id version cadence }\n  }\n": typeof types.ChangeCadenceDocument,
    "\n  mutation CompleteAction($input: VersionedInput!) {\n    completeTask(input: $input) { id version }\n  }\n": typeof types.CompleteActionDocument,
    "\n  mutation ReopenAction($input: VersionedInput!) {\n    reopenTask(input: $input) { id version }\n  }\n": typeof types.ReopenActionDocument,
    "\n  mutation IssueFigureLink($input: IssueFigureLinkInput!) { issueFigureLink(input: $input) { path expiresAt } }\n": typeof types.IssueFigureLinkDocument,
    "\n  fragment HistoryEvent on AuditEvent {\n    id at by action table recordId title requestId readable fields\n    changes { field before { value name } after { value name } }\n  }\n": typeof types.HistoryEventFragmentDoc,
    "\n  query Viewer {\n    viewer {\n      id\n      name\n      email\n      role\n      demo\n      hotline { id name country { code } }\n      can {\n        startPartnership\n        log\n        editRegistry\n        editPlaybook\n        proposeInitiative\n        decideProposals\n        seePartnerships\n        saveViews\n        chooseViews\n        runSurveys\n        planFocusGroups\n        keepReports\n        seeCampaigns\n        startCampaign\n        seeBoards\n        keepBoards\n        handOver\n        eraseNames\n        administerUsers\n        seeOutbox\n        seeAudit\n      }\n    }\n  }\n": typeof types.ViewerDocument,
    "\n  query SavedViews($list: ListTable!) {\n    savedViews(list: $list, first: 200) {\n      edges {\n        node {\n          id name shared mine isDefault author version\n          search order columns grouping layout\n          filters { field values }\n          viewerCan { change share }\n        }\n      }\n    }\n  }\n": typeof types.SavedViewsDocument,
    "\n  mutation SaveView($input: SaveViewInput!) {\n    saveView(input: $input) { id version }\n  }\n": typeof types.SaveViewDocument,
    "\n  mutation ChangeView($input: ChangeViewInput!) {\n    changeView(input: $input) { id version }\n  }\n": typeof types.ChangeViewDocument,
    "\n  mutation RemoveView($input: VersionedInput!) {\n    removeView(input: $input)\n  }\n": typeof types.RemoveViewDocument,
    "\n  mutation RestoreView($input: RestoreViewInput!) {\n    restoreView(input: $input) { id }\n  }\n": typeof types.RestoreViewDocument,
    "\n  mutation ChooseDefaultView($input: ChooseDefaultViewInput!) {\n    chooseDefaultView(input: $input)\n  }\n": typeof types.ChooseDefaultViewDocument,
};
const documents: Documents = {
    "\n  query PaletteRecords($text: String!, $withPartnerships: Boolean!, $withCampaigns: Boolean!) {\n    initiatives(first: 6, search: $text) {\n      edges { node { id name organisation { name } countries { code } myPartnership { id } viewerCan { startPartnership } } }\n    }\n    partnerships(first: 6, search: $text) @include(if: $withPartnerships) {\n      edges { node { id stage initiative { name } hotline { name } viewerCan { log } } }\n    }\n    campaigns(first: 4, search: $text) @include(if: $withCampaigns) { edges { node { id title phase } } }\n  }\n": types.PaletteRecordsDocument,
    "\n  query UnreadNotifications {\n    viewer { id unreadNotifications }\n  }\n": types.UnreadNotificationsDocument,
    "\n  query CampaignByLink {\n    campaignByLink {\n      hotline initiative askedBy title theme aim audiences countries languages channels startsOn endsOn role participants\n      assets { title language url } terms approval answeredAt expiresAt\n    }\n  }\n": types.CampaignByLinkDocument,
    "\n  mutation AnswerCampaignByLink($input: AnswerCampaignByLinkInput!) {\n    answerCampaignByLink(input: $input) {\n      hotline initiative askedBy title theme aim audiences countries languages channels startsOn endsOn role participants\n      assets { title language url } terms approval answeredAt expiresAt\n    }\n  }\n": types.AnswerCampaignByLinkDocument,
    "\n  query FiguresByLink {\n    figuresByLink {\n      hotline initiative askedBy month answeredAt expiresAt figures { direction count counted checking ours }\n    }\n  }\n": types.FiguresByLinkDocument,
    "\n  mutation GiveFiguresByLink($input: GiveFiguresByLinkInput!) {\n    giveFiguresByLink(input: $input) {\n      hotline initiative askedBy month answeredAt expiresAt figures { direction count counted checking ours }\n    }\n  }\n": types.GiveFiguresByLinkDocument,
    "\n  query InvitationByLink {\n    invitationByLink {\n      title purpose questions format name role organisation askedBy zone state isOpen calledOff declinedBecause\n      replyBy tentativeUntil repliedAt suggestion { name role organisation state decidedBecause }\n    }\n  }\n": types.InvitationByLinkDocument,
    "\n  mutation AnswerInvitationByLink($input: AnswerInvitationByLinkInput!) {\n    answerInvitationByLink(input: $input) {\n      title purpose questions format name role organisation askedBy zone state isOpen calledOff declinedBecause\n      replyBy tentativeUntil repliedAt suggestion { name role organisation state decidedBecause }\n    }\n  }\n": types.AnswerInvitationByLinkDocument,
    "\n  mutation SuggestColleagueByLink($input: SuggestColleagueByLinkInput!) {\n    suggestColleagueByLink(input: $input) {\n      title purpose questions format name role organisation askedBy zone state isOpen calledOff declinedBecause\n      replyBy tentativeUntil repliedAt suggestion { name role organisation state decidedBecause }\n    }\n  }\n": types.SuggestColleagueByLinkDocument,
    "\n  query ReviewByLink {\n    reviewByLink { hotline initiative askedBy dueOn answeredAt expiresAt scores { domain score } }\n  }\n": types.ReviewByLinkDocument,
    "\n  mutation AnswerReviewByLink($input: AnswerReviewByLinkInput!) {\n    answerReviewByLink(input: $input) { hotline initiative askedBy dueOn answeredAt expiresAt scores { domain score } }\n  }\n": types.AnswerReviewByLinkDocument,
    "\n  query SessionByLink {\n    sessionByLink {\n      title state mayConsent consents consentedAt\n      poll { zone minutes isOpen options { id startsAt vote } }\n      session { id startsAt minutes zone venue joinLink confirmed cancelled agenda { title minutes lead } }\n    }\n  }\n": types.SessionByLinkDocument,
    "\n  mutation AnswerPollByLink($input: AnswerPollByLinkInput!) { answerPollByLink(input: $input) { state } }\n": types.AnswerPollByLinkDocument,
    "\n  mutation ConsentByLink($input: ConsentByLinkInput!) { consentByLink(input: $input) { consents } }\n": types.ConsentByLinkDocument,
    "\n  query CalendarFileByLink($zone: String!, $language: String!) {\n    calendarFileByLink(zone: $zone, language: $language) { name text }\n  }\n": types.CalendarFileByLinkDocument,
    "\n  query AuditTrail($filter: AuditFilter, $after: String) {\n    auditEvents(first: 50, after: $after, filter: $filter) {\n      edges {\n        node {\n          ...HistoryEvent\n          id\n          partnership { id initiative { name } }\n          hotline { id name }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.AuditTrailDocument,
    "\n  query AuditPeople {\n    users(first: 200) { edges { node { id name } } }\n  }\n": types.AuditPeopleDocument,
    "\n  query BoardList($after: String, $filter: BoardFilter, $search: String) {\n    boards(first: 50, after: $after, filter: $filter, search: $search) {\n      edges { node { id name kind cadence seatCount vacancyCount nextEnd organisation { id name } owner { id name } } }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": types.BoardListDocument,
    "\n  fragment Seat on Seat {\n    id version role title voting maxConsecutiveTerms termMonths since closedOn\n    nominatingOrganisation { id name }\n    terms { id version holder startsOn endsOn endedReason roleTitle person { id } colleague { id } }\n  }\n": types.SeatFragmentDoc,
    "\n  query Board($id: ID!) {\n    board(id: $id) {\n      id version name kind cadence\n      organisation { id name }\n      owner { id name }\n      seats { id ...Seat }\n      viewerCan { keep }\n    }\n  }\n": types.BoardDocument,
    "\n  mutation RecordBoard($input: RecordBoardInput!) { recordBoard(input: $input) { id name } }\n": types.RecordBoardDocument,
    "\n  mutation EditBoard($input: EditBoardInput!) { editBoard(input: $input) { id version } }\n": types.EditBoardDocument,
    "\n  mutation WithdrawBoard($input: VersionedInput!) { withdrawBoard(input: $input) }\n": types.WithdrawBoardDocument,
    "\n  mutation RestoreBoard($id: ID!) { restoreBoard(id: $id) { id version } }\n": types.RestoreBoardDocument,
    "\n  mutation AddSeat($input: AddSeatInput!) { addSeat(input: $input) { id version } }\n": types.AddSeatDocument,
    "\n  mutation EditSeat($input: EditSeatInput!) { editSeat(input: $input) { id version } }\n": types.EditSeatDocument,
    "\n  mutation WithdrawSeat($input: VersionedInput!) { withdrawSeat(input: $input) }\n": types.WithdrawSeatDocument,
    "\n  mutation RestoreSeat($id: ID!) { restoreSeat(id: $id) { id version } }\n": types.RestoreSeatDocument,
    "\n  query BoardOrganisations($search: String) {\n    organisations(first: 20, search: $search) { edges { node { id name country { code } } } }\n  }\n": types.BoardOrganisationsDocument,
    "\n  query BoardColleagues {\n    users(first: 200, filter: { active: true }) { edges { node { id name role } } }\n  }\n": types.BoardColleaguesDocument,
    "\n  query TermList($after: String, $filter: TermFilter, $search: String) {\n    terms(first: 50, after: $after, filter: $filter, search: $search, order: END) {\n      edges {\n        node {\n          id holder startsOn endsOn endedReason person { id }\n          seat { id role title voting board { id name } nominatingOrganisation { id name } }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": types.TermListDocument,
    "\n  mutation Appoint($input: AppointInput!) {\n    appoint(input: $input) { termId version added previousStart previousEnd previousReason }\n  }\n": types.AppointDocument,
    "\n  mutation EndTerm($input: EndTermInput!) {\n    endTerm(input: $input) { termId version added previousStart previousEnd previousReason }\n  }\n": types.EndTermDocument,
    "\n  mutation CorrectTerm($input: CorrectTermInput!) {\n    correctTerm(input: $input) { termId version added previousStart previousEnd previousReason }\n  }\n": types.CorrectTermDocument,
    "\n  mutation VacateSeats($input: VacateSeatsInput!) {\n    vacateSeats(input: $input) { termId version added previousStart previousEnd previousReason }\n  }\n": types.VacateSeatsDocument,
    "\n  mutation UndoTermChanges($input: UndoTermChangesInput!) { undoTermChanges(input: $input) }\n": types.UndoTermChangesDocument,
    "\n  query SeatContacts($search: String) {\n    people(first: 20, search: $search) { edges { node { id name roleTitle organisation { name } } } }\n  }\n": types.SeatContactsDocument,
    "\n  query HeldSeats($filter: TermFilter!) {\n    terms(first: 100, filter: $filter, order: END) {\n      edges { node { id startsOn endsOn seat { id role board { id name } } } }\n    }\n  }\n": types.HeldSeatsDocument,
    "\n  query Calendar {\n    calendar {\n      link { madeAt }\n      kinds { kind count }\n      next { id kind day until title about }\n    }\n  }\n": types.CalendarDocument,
    "\n  mutation MakeCalendarLink {\n    makeCalendarLink { path }\n  }\n": types.MakeCalendarLinkDocument,
    "\n  mutation EndCalendarLink {\n    endCalendarLink { link { madeAt } }\n  }\n": types.EndCalendarLinkDocument,
    "\n  query CampaignList($after: String, $search: String, $filter: CampaignFilter, $order: CampaignOrder) {\n    campaigns(first: 50, after: $after, search: $search, filter: $filter, order: $order) {\n      edges {\n        node {\n          id title phase theme audiences countries languages startsOn endsOn sharing updatedAt\n          lead { id name }\n          participants { id name }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n      facets { field values { code count } }\n    }\n  }\n": types.CampaignListDocument,
    "\n  query Campaign($id: ID!) {\n    campaign(id: $id) {\n      id title theme aim audiences countries languages channels phase startsOn endsOn sharing terms version\n      lead { id name }\n      participants {\n        id name role approval answeredAt answerNote answeredOnBehalf\n        hotline { id }\n        initiative { id }\n        link { id recipient state }\n        viewerCan { answer issueLink remove }\n      }\n      milestones { id title dueOn doneOn }\n      assets { id title language url approved }\n      launches { id country goesLiveOn viewerCanChange by { id name } }\n      measurements {\n        id metric window channel from until numerator denominator source sameAudienceAs viewerCanChange version\n        reporter { id name }\n        corrections { id from until numerator denominator source correctedAt by { id name } }\n      }\n      funnel {\n        metric count leftOut implausible\n        ofFirst { numerator denominator percent }\n        ofPrevious { numerator denominator percent metric }\n      }\n      comparisons {\n        metric toCampaign toAfter doubts\n        windows { window from until days numerator perDay rate { numerator denominator percent } }\n      }\n      phaseChanges { id from to effectiveOn reason }\n      nextPhases { to allowed needsReason missing { code message } }\n      viewerCan { edit contribute }\n    }\n  }\n": types.CampaignDocument,
    "\n  mutation StartCampaign($input: StartCampaignInput!) { startCampaign(input: $input) { id title } }\n": types.StartCampaignDocument,
    "\n  mutation EditCampaign($input: EditCampaignInput!) { editCampaign(input: $input) { id version } }\n": types.EditCampaignDocument,
    "\n  mutation MoveCampaignPhase($input: MoveCampaignPhaseInput!) { moveCampaignPhase(input: $input) { id version phase phaseChanges { id } } }\n": types.MoveCampaignPhaseDocument,
    "\n  mutation UndoCampaignPhase($input: UndoCampaignPhaseInput!) { undoCampaignPhase(input: $input) { id phase } }\n": types.UndoCampaignPhaseDocument,
    "\n  mutation AddCampaignParticipant($input: AddCampaignParticipantInput!) { addCampaignParticipant(input: $input) { id } }\n": types.AddCampaignParticipantDocument,
    "\n  mutation RemoveCampaignParticipant($input: RemoveCampaignParticipantInput!) {\n    removeCampaignParticipant(input: $input) { id }\n  }\n": types.RemoveCampaignParticipantDocument,
    "\n  mutation AnswerCampaign($input: AnswerCampaignInput!) { answerCampaign(input: $input) { id } }\n": types.AnswerCampaignDocument,
    "\n  mutation IssueCampaignLink($input: IssueCampaignLinkInput!) { issueCampaignLink(input: $input) { path expiresAt } }\n": types.IssueCampaignLinkDocument,
    "\n  query ParticipantChoices($search: String, $hotlines: Boolean!) {\n    hotlines(first: 12, search: $search) @include(if: $hotlines) { edges { node { id name country { code } } } }\n    initiatives(first: 12, search: $search) @skip(if: $hotlines) { edges { node { id name countries { code } } } }\n  }\n": types.ParticipantChoicesDocument,
    "\n  mutation AddCampaignMilestone($input: AddCampaignMilestoneInput!) { addCampaignMilestone(input: $input) { id } }\n": types.AddCampaignMilestoneDocument,
    "\n  mutation TickCampaignMilestone($input: TickCampaignMilestoneInput!) { tickCampaignMilestone(input: $input) { id } }\n": types.TickCampaignMilestoneDocument,
    "\n  mutation RemoveCampaignMilestone($input: CampaignPartInput!) { removeCampaignMilestone(input: $input) { id } }\n": types.RemoveCampaignMilestoneDocument,
    "\n  mutation AddCampaignAsset($input: AddCampaignAssetInput!) { addCampaignAsset(input: $input) { id } }\n": types.AddCampaignAssetDocument,
    "\n  mutation RemoveCampaignAsset($input: CampaignPartInput!) { removeCampaignAsset(input: $input) { id } }\n": types.RemoveCampaignAssetDocument,
    "\n  mutation SetCampaignLaunch($input: SetCampaignLaunchInput!) { setCampaignLaunch(input: $input) { id } }\n": types.SetCampaignLaunchDocument,
    "\n  mutation RemoveCampaignLaunch($input: CampaignPartInput!) { removeCampaignLaunch(input: $input) { id } }\n": types.RemoveCampaignLaunchDocument,
    "\n  mutation RecordCampaignMeasurement($input: RecordCampaignMeasurementInput!) {\n    recordCampaignMeasurement(input: $input) { id }\n  }\n": types.RecordCampaignMeasurementDocument,
    "\n  mutation EditCampaignMeasurement($input: EditCampaignMeasurementInput!) { editCampaignMeasurement(input: $input) { id } }\n": types.EditCampaignMeasurementDocument,
    "\n  mutation RemoveCampaignMeasurement($input: CampaignPartInput!) { removeCampaignMeasurement(input: $input) { id } }\n": types.RemoveCampaignMeasurementDocument,
    "\n  query Directory($after: String, $filter: DirectoryFilter) {\n    directory(first: 50, after: $after, filter: $filter) {\n      edges { node { hotline { id name } initiative { id name } stage since intensity kinds } }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": types.DirectoryDocument,
    "\n  query DirectoryCampaigns($after: String, $filter: DirectoryCampaignFilter) {\n    directoryCampaigns(first: 50, after: $after, filter: $filter) {\n      edges {\n        node { id title theme phase startsOn endsOn countries lead { id name } hotlines { id name } initiatives { id name } }\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": types.DirectoryCampaignsDocument,
    "\n  query AskedActions($after: String) {\n    focusGroupActions(first: 50, after: $after) {\n      edges {\n        node {\n          id focusGroupId groupTitle title because dueOn state answeredAt version\n          hotline { id name }\n          task { id status }\n          proposal { id status }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n    hotlineSeats(first: 50) {\n      edges { node { id title purpose format status role state startsAt confirmed } }\n    }\n  }\n": types.AskedActionsDocument,
    "\n  mutation AnswerFocusGroupAction($input: AnswerFocusGroupActionInput!) {\n    answerFocusGroupAction(input: $input) { id version state }\n  }\n": types.AnswerFocusGroupActionDocument,
    "\n  mutation TakeBackFocusGroupAnswer($input: TakeBackFocusGroupAnswerInput!) {\n    takeBackFocusGroupAnswer(input: $input) { id version state }\n  }\n": types.TakeBackFocusGroupAnswerDocument,
    "\n  mutation AddFocusGroupNote($input: AddFocusGroupNoteInput!) { addFocusGroupNote(input: $input) { id } }\n": types.AddFocusGroupNoteDocument,
    "\n  mutation EditFocusGroupNote($input: EditFocusGroupNoteInput!) { editFocusGroupNote(input: $input) { id } }\n": types.EditFocusGroupNoteDocument,
    "\n  mutation RemoveFocusGroupNote($input: RemoveSessionRecordInput!) { removeFocusGroupNote(input: $input) { id } }\n": types.RemoveFocusGroupNoteDocument,
    "\n  mutation AddFinding($input: AddFindingInput!) { addFinding(input: $input) { id } }\n": types.AddFindingDocument,
    "\n  mutation EditFinding($input: EditFindingInput!) { editFinding(input: $input) { id } }\n": types.EditFindingDocument,
    "\n  mutation RemoveFinding($input: RemoveSessionRecordInput!) { removeFinding(input: $input) { id } }\n": types.RemoveFindingDocument,
    "\n  mutation AddFocusGroupAction($input: AddFocusGroupActionInput!) { addFocusGroupAction(input: $input) { id } }\n": types.AddFocusGroupActionDocument,
    "\n  mutation MoveFocusGroupAction($input: MoveFocusGroupActionInput!) { moveFocusGroupAction(input: $input) { id } }\n": types.MoveFocusGroupActionDocument,
    "\n  query AskedHotlines { hotlines(first: 100) { edges { node { id name } } } }\n": types.AskedHotlinesDocument,
    "\n  query FocusGroupList($after: String) {\n    focusGroups(first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { id title status format seats poolSize createdAt } }\n    }\n  }\n": types.FocusGroupListDocument,
    "\n  query FocusGroup($id: ID!) {\n    focusGroup(id: $id) {\n      id title purpose questions format status cancelledBecause seats reserves version poolSize\n      quotas { attribute value min max }\n      caps { attribute max }\n      candidates {\n        id name role organisation ofHotlineId initiativeId side country levels experience languages zone email\n        source sourceTitle restsUntil burden { asked sat ofOthersAsked ofOthersSat } mustInclude excludedBecause version\n      }\n      draws {\n        id number createdAt drawnBy redrawnBecause trials trialsFailed receiptText poolHash rulesHash\n        outcomes {\n          turn seated reserve reason rule attribute value replaceableBy chance\n          candidate { id name role organisation }\n        }\n      }\n      viewerCan { edit select invite cancel }\n    }\n  }\n": types.FocusGroupDocument,
    "\n  query PanelFeasibility($id: ID!) {\n    panelFeasibility(focusGroupId: $id) { feasible eligible changes { rule attribute value least from to } }\n  }\n": types.PanelFeasibilityDocument,
    "\n  query PoolSources($focusGroupId: ID!, $source: CandidateSource!, $search: String) {\n    poolSources(focusGroupId: $focusGroupId, source: $source, search: $search) {\n      id source side organisation ofHotlineId initiativeId country levels experience languages certain from\n      sourceHotlineId sourceRecordId inPool asked sat\n    }\n  }\n": types.PoolSourcesDocument,
    "\n  mutation PlanFocusGroup($input: PlanFocusGroupInput!) {\n    planFocusGroup(input: $input) { id }\n  }\n": types.PlanFocusGroupDocument,
    "\n  mutation EditFocusGroup($input: EditFocusGroupInput!) {\n    editFocusGroup(input: $input) { id version }\n  }\n": types.EditFocusGroupDocument,
    "\n  mutation CancelFocusGroup($input: CancelFocusGroupInput!) {\n    cancelFocusGroup(input: $input) { id version }\n  }\n": types.CancelFocusGroupDocument,
    "\n  mutation SetSelectionRules($input: SetSelectionRulesInput!) {\n    setSelectionRules(input: $input) { id version }\n  }\n": types.SetSelectionRulesDocument,
    "\n  mutation AddCandidates($input: AddCandidatesInput!) {\n    addCandidates(input: $input) { id poolSize }\n  }\n": types.AddCandidatesDocument,
    "\n  mutation EditCandidate($input: EditCandidateInput!) {\n    editCandidate(input: $input) { id }\n  }\n": types.EditCandidateDocument,
    "\n  mutation PlaceCandidate($input: PlaceCandidateInput!) {\n    placeCandidate(input: $input) { id }\n  }\n": types.PlaceCandidateDocument,
    "\n  mutation DrawPanel($input: DrawPanelInput!) {\n    drawPanel(input: $input) { id }\n  }\n": types.DrawPanelDocument,
    "\n  query FocusGroupInvitations($id: ID!) {\n    focusGroup(id: $id) {\n      id\n      panel { drawId replyDays offerDays freeSeats nobodyLeft mailsBy version }\n      invitations {\n        id state seat turn sentAt replyBy tentativeUntil repliedAt declinedBecause notedBy offeredBecause mailState restorable version\n        candidate { id name role organisation side country levels experience languages zone email version }\n        inPlaceOf { id name role organisation }\n        suggestion { id name role organisation email state decidedBecause createdAt version }\n      }\n    }\n  }\n": types.FocusGroupInvitationsDocument,
    "\n  query SeatReplacements($id: ID!) {\n    seatReplacements(focusGroupId: $id) { invitationId candidateId }\n  }\n": types.SeatReplacementsDocument,
    "\n  mutation PrepareInvitations($input: PrepareInvitationsInput!) {\n    prepareInvitations(input: $input) { id }\n  }\n": types.PrepareInvitationsDocument,
    "\n  mutation SetReplyDays($input: SetReplyDaysInput!) {\n    setReplyDays(input: $input) { id }\n  }\n": types.SetReplyDaysDocument,
    "\n  mutation IssueInvitationLink($input: IssueInvitationLinkInput!) {\n    issueInvitationLink(input: $input) { path expiresAt }\n  }\n": types.IssueInvitationLinkDocument,
    "\n  mutation MailInvitations($input: MailInvitationsInput!) {\n    mailInvitations(input: $input) { id }\n  }\n": types.MailInvitationsDocument,
    "\n  mutation NoteReply($input: NoteReplyInput!) {\n    noteReply(input: $input) { id }\n  }\n": types.NoteReplyDocument,
    "\n  mutation WithdrawInvitation($input: InvitationStepInput!) {\n    withdrawInvitation(input: $input) { id invitations { id version } }\n  }\n": types.WithdrawInvitationDocument,
    "\n  mutation RestoreInvitation($input: InvitationStepInput!) {\n    restoreInvitation(input: $input) { id }\n  }\n": types.RestoreInvitationDocument,
    "\n  query SeatChoices($id: ID!) {\n    seatChoices(focusGroupId: $id) { candidateId broken { rule attribute value } }\n  }\n": types.SeatChoicesDocument,
    "\n  mutation OfferSeatByHand($input: OfferSeatByHandInput!) {\n    offerSeatByHand(input: $input) { id }\n  }\n": types.OfferSeatByHandDocument,
    "\n  mutation CorrectCandidateContact($input: CorrectCandidateContactInput!) {\n    correctCandidateContact(input: $input) { id }\n  }\n": types.CorrectCandidateContactDocument,
    "\n  mutation OfferSeatsNow($input: OfferSeatsNowInput!) {\n    offerSeatsNow(input: $input) { id }\n  }\n": types.OfferSeatsNowDocument,
    "\n  mutation ApproveColleague($input: ApproveColleagueInput!) {\n    approveColleague(input: $input) { id }\n  }\n": types.ApproveColleagueDocument,
    "\n  mutation RefuseColleague($input: RefuseColleagueInput!) {\n    refuseColleague(input: $input) { id }\n  }\n": types.RefuseColleagueDocument,
    "\n  query FocusGroupSession($id: ID!) {\n    focusGroup(id: $id) {\n      id version status\n      progress { next missing previous }\n      poll {\n        id zone minutes closedAt chosenOptionId version\n        options { id typed startsAt clockMoved answers { candidateId vote notedBy } }\n      }\n      session {\n        id typed zone startsAt clockMoved minutes venue joinLink confirmed givenUpAt sequence mailsBy version\n        agenda { title minutes lead }\n      }\n      participants {\n        id state zone required consents consentedAt notedBy attendance copiedAt mailState\n        calendar { method sequence due }\n        candidate { id name role organisation side country levels experience languages email }\n      }\n      notes { id text createdAt version speaker { id name role organisation } }\n      findings {\n        id theme statement support quote named version\n        speaker { id name role organisation }\n        evidence { id text speaker { id name role organisation } }\n        voices { id attributable invitation { id seat } candidate { id name role organisation } }\n      }\n      actions { id title dueOn state version hotline { id name } finding { id theme } proposal { id status } }\n    }\n  }\n": types.FocusGroupSessionDocument,
    "\n  mutation OpenDatePoll($input: OpenDatePollInput!) { openDatePoll(input: $input) { id } }\n": types.OpenDatePollDocument,
    "\n  mutation AddPollOptions($input: AddPollOptionsInput!) { addPollOptions(input: $input) { id } }\n": types.AddPollOptionsDocument,
    "\n  mutation RemovePollOption($input: RemovePollOptionInput!) { removePollOption(input: $input) { id } }\n": types.RemovePollOptionDocument,
    "\n  mutation ChangePollZone($input: ChangePollZoneInput!) { changePollZone(input: $input) { id } }\n": types.ChangePollZoneDocument,
    "\n  mutation NotePollAnswers($input: NotePollAnswersInput!) { notePollAnswers(input: $input) { id } }\n": types.NotePollAnswersDocument,
    "\n  mutation CloseDatePoll($input: CloseDatePollInput!) { closeDatePoll(input: $input) { id } }\n": types.CloseDatePollDocument,
    "\n  mutation ReopenDatePoll($input: ReopenDatePollInput!) { reopenDatePoll(input: $input) { id } }\n": types.ReopenDatePollDocument,
    "\n  mutation SetFocusGroupSession($input: SetSessionInput!) { setFocusGroupSession(input: $input) { id } }\n": types.SetFocusGroupSessionDocument,
    "\n  mutation GiveUpFocusGroupSession($input: GiveUpSessionInput!) { giveUpFocusGroupSession(input: $input) { id } }\n": types.GiveUpFocusGroupSessionDocument,
    "\n  mutation SetFocusGroupAgenda($input: SetAgendaInput!) { setFocusGroupAgenda(input: $input) { id } }\n": types.SetFocusGroupAgendaDocument,
    "\n  mutation HandOutCalendarFile($input: HandOutCalendarFileInput!) {\n    handOutCalendarFile(input: $input) { name text method sequence }\n  }\n": types.HandOutCalendarFileDocument,
    "\n  mutation MailCalendarFiles($input: MailCalendarFilesInput!) { mailCalendarFiles(input: $input) { id } }\n": types.MailCalendarFilesDocument,
    "\n  mutation AdvanceFocusGroup($input: AdvanceFocusGroupInput!) { advanceFocusGroup(input: $input) { id version } }\n": types.AdvanceFocusGroupDocument,
    "\n  mutation StepBackFocusGroup($input: StepBackFocusGroupInput!) { stepBackFocusGroup(input: $input) { id } }\n": types.StepBackFocusGroupDocument,
    "\n  mutation NoteAttendance($input: NoteAttendanceInput!) { noteAttendance(input: $input) { id } }\n": types.NoteAttendanceDocument,
    "\n  mutation NoteConsents($input: NoteConsentsInput!) { noteConsents(input: $input) { id } }\n": types.NoteConsentsDocument,
    "\n  query SeatTrace($candidateId: ID!) {\n    seatTrace(candidateId: $candidateId) {\n      id attributable drawNumber\n      candidate { id name role organisation source sourceTitle ofHotlineId initiativeId }\n      focusGroup { id title session { startsAt minutes venue givenUpAt } }\n      answer { id submittedAt hotline { id name } round { id title } }\n      partnership { id initiative { name } }\n      turns { turn seated reserve reason rule attribute value chance }\n      invitation { id state seat repliedAt inPlaceOf { id name role organisation } }\n      findings { id theme statement }\n    }\n  }\n": types.SeatTraceDocument,
    "\n  query HandoverList($after: String) {\n    handovers(first: 50, after: $after) {\n      edges {\n        node {\n          id version fromOn status stuck moved plannedBy leaver { id name } viewerCan { decide }\n          shares { kind named successor { id name } }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": types.HandoverListDocument,
    "\n  query HandoverStock($userId: ID!) {\n    handoverStock(userId: $userId) { kind count items { id title about on } }\n  }\n": types.HandoverStockDocument,
    "\n  query HandoverPeople {\n    users(first: 200) { edges { node { id name role active hotline { id } } } }\n  }\n": types.HandoverPeopleDocument,
    "\n  mutation HandOver($input: HandOverInput!) { handOver(input: $input) { id status moved } }\n": types.HandOverDocument,
    "\n  mutation CancelHandover($input: VersionedInput!) { cancelHandover(input: $input) { id status moved } }\n": types.CancelHandoverDocument,
    "\n  mutation UndoHandover($input: UndoHandoverInput!) { undoHandover(input: $input) { id status moved } }\n": types.UndoHandoverDocument,
    "\n  mutation CompleteTask($input: VersionedInput!) {\n    completeTask(input: $input) { id version }\n  }\n": types.CompleteTaskDocument,
    "\n  mutation DiscardLogDraft($input: VersionedInput!) {\n    discardLogDraft(input: $input)\n  }\n": types.DiscardLogDraftDocument,
    "\n  mutation BringDraftBack($input: KeepLogDraftInput!) {\n    keepLogDraft(input: $input) { id }\n  }\n": types.BringDraftBackDocument,
    "\n  query DueSteps($today: Date!) {\n    checklistSteps(first: 10, filter: { open: true, dueBy: $today }) {\n      edges {\n        node { id title dueOn overdue owner { name } checklist { id template { title } partnership { initiative { name } } } }\n      }\n    }\n  }\n": types.DueStepsDocument,
    "\n  fragment TaskLine on Task {\n    id title dueOn overdue version\n    assignee { name }\n    partnership { id initiative { name } }\n    viewerCan { complete }\n  }\n": types.TaskLineFragmentDoc,
    "\n  query HotlineHome($today: Date!, $soon: Date!, $month: Date!, $monthAgo: Date!, $decides: Boolean!) {\n    due: tasks(first: 20, filter: { status: [OPEN], dueBy: $today }) {\n      edges { node { id ...TaskLine } }\n      totalCount\n    }\n    allTasks: tasks(first: 1, filter: { status: [OPEN] }) { totalCount }\n    reviewDue: partnerships(first: 1, filter: { open: true, reviewDueBy: $today }) { totalCount }\n    attention: partnerships(first: 8, filter: { health: [DORMANT, AT_RISK, NEEDS_ATTENTION] }, order: HEALTH) {\n      edges { node { id ...PartnershipLine } }\n      totalCount\n    }\n    recent: partnerships(first: 6, order: UPDATED) {\n      edges { node { id ...PartnershipLine } }\n      totalCount\n    }\n    waiting: partnerships(first: 6, filter: { awaitingApproval: true }) @include(if: $decides) {\n      edges { node { id approvalAskedBy approvalAskedAt ...PartnershipLine } }\n      totalCount\n    }\n    ending: agreements(first: 8, filter: { status: [IN_FORCE, DUE_FOR_REVIEW], endsBy: $soon }) {\n      edges { node { id kind validUntil partnership { id initiative { name } } } }\n    }\n    gaps: figureGaps(first: 4, filter: { state: [OPEN, ASKED], wide: true }) {\n      edges {\n        node { id month direction ours theirs state partnership { id initiative { name } } check { task { assignee { name } } } }\n      }\n      totalCount\n    }\n    endingTerms: terms(first: 8, order: END, filter: { endsBy: $soon }) {\n      edges { node { id holder endsOn seat { role title board { id name } } } }\n    }\n    unanswered: campaigns(first: 5, order: STARTS, filter: { awaitsUs: true }) {\n      edges { node { id title phase startsOn lead { name } } }\n      totalCount\n    }\n    launching: campaigns(first: 5, order: STARTS, filter: { mine: true, goesLiveBy: $month }) {\n      edges { node { id title startsOn launches { country goesLiveOn } } }\n      totalCount\n    }\n    drafts: logDrafts(first: 20) {\n      edges { node { id kind content version updatedAt partnership { id initiative { name } } } }\n      totalCount\n    }\n    asked: focusGroupActions(first: 5, filter: { state: [ASKED] }) {\n      edges { node { id title groupTitle dueOn } }\n      totalCount\n    }\n    open: partnerships(first: 1, filter: { open: true }) { totalCount }\n    surveyProposals(first: 1, filter: { state: [OPEN], mine: true }) { totalCount }\n    partnershipStatus @include(if: $decides) { stage health count }\n    partnershipStagesOn(day: $monthAgo) @include(if: $decides) { stage count }\n  }\n": types.HotlineHomeDocument,
    "\n  query NetworkHome($withUsers: Boolean!, $withProposals: Boolean!, $withSurveys: Boolean!) {\n    all: initiatives(first: 1) { totalCount }\n    stale: initiatives(first: 1, filter: { stale: true }) { totalCount }\n    doubted: initiatives(first: 1, filter: { doubted: true }) { totalCount }\n    changed: initiatives(first: 8, order: UPDATED) {\n      edges { node { id name updatedAt organisation { name } } }\n    }\n    hotlines(first: 1) { totalCount }\n    initiativeProposals(first: 6, filter: { status: [OPEN] }) @include(if: $withProposals) {\n      edges { node { id reason createdAt hotline { name } initiative { name } } }\n      totalCount\n    }\n    surveyRounds(first: 5) @include(if: $withSurveys) {\n      edges { node { id title status closesAt invitations { id status hotline { id name } } } }\n    }\n    surveyProposals(first: 1, filter: { state: [OPEN], mine: true }) @include(if: $withProposals) { totalCount }\n    users(first: 1, filter: { active: true }) @include(if: $withUsers) { totalCount }\n  }\n": types.NetworkHomeDocument,
    "\n  fragment PartnershipLine on Partnership {\n    id stage updatedAt\n    initiative { name }\n    health { level reasons { code } }\n  }\n": types.PartnershipLineFragmentDoc,
    "\n  mutation ReopenTask($input: VersionedInput!) {\n    reopenTask(input: $input) { id version }\n  }\n": types.ReopenTaskDocument,
    "\n  mutation EditHotline($input: EditHotlineInput!) {\n    editHotline(input: $input) { id name }\n  }\n": types.EditHotlineDocument,
    "\n  query HotlineOperators($search: String) {\n    organisations(first: 20, search: $search) { edges { node { id name country { code } } } }\n  }\n": types.HotlineOperatorsDocument,
    "\n  query HotlineList($after: String, $search: String) {\n    hotlines(first: 100, after: $after, search: $search) {\n      edges { node { id name demo country { code } organisation { id name } helpline awarenessCentre } }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": types.HotlineListDocument,
    "\n  query Hotline($id: ID!) {\n    hotline(id: $id) {\n      id name demo website languages helpline awarenessCentre appetite appetiteCondition confidence note version\n      country { code }\n      organisation { id name initiatives { id name } }\n      memberships { kind startsOn endsOn note }\n      fromAnswers { id answeredAt round { id title } hotline { name } }\n      provenance { asOf stale confirmedAt confirmedBy source { title url } }\n    }\n  }\n": types.HotlineDocument,
    "\n  mutation AddUser($input: AddUserInput!) {\n    addUser(input: $input) { user { id name } passwordLink linkExpiresAt }\n  }\n": types.AddUserDocument,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input)\n  }\n": types.ChangePasswordDocument,
    "\n  mutation DeactivateUser($input: VersionedInput!) {\n    deactivateUser(input: $input) { id name active version }\n  }\n": types.DeactivateUserDocument,
    "\n  query UserErasure($id: ID!) {\n    userErasure(id: $id) { shownName texts networkTexts trail openWork }\n  }\n": types.UserErasureDocument,
    "\n  mutation EraseUser($input: EraseUserInput!) {\n    eraseUser(input: $input) { id version }\n  }\n": types.EraseUserDocument,
    "\n  query HotlineChoices($search: String) {\n    hotlines(first: 20, search: $search) { edges { node { id name country { code } } } }\n  }\n": types.HotlineChoicesDocument,
    "\n  mutation ReactivateUser($input: VersionedInput!) {\n    reactivateUser(input: $input) { id name active version }\n  }\n": types.ReactivateUserDocument,
    "\n  mutation RenewPasswordLink($input: RenewPasswordLinkInput!) {\n    renewPasswordLink(input: $input) { user { id name } passwordLink linkExpiresAt }\n  }\n": types.RenewPasswordLinkDocument,
    "\n  query Users($after: String, $filter: UserFilter) {\n    users(first: 50, after: $after, filter: $filter) {\n      edges { node { id name email role active version createdAt erasedAt hotline { id name } viewerCan { deactivate erase } } }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": types.UsersDocument,
    "\n  mutation ConfirmFact($input: ConfirmFactInput!) {\n    confirmFact(input: $input) { id version }\n  }\n": types.ConfirmFactDocument,
    "\n  mutation ConfirmInitiative($input: VersionedInput!) {\n    confirmInitiative(input: $input) { id version }\n  }\n": types.ConfirmInitiativeDocument,
    "\n  mutation AddInitiative($input: AddInitiativeInput!) {\n    addInitiative(input: $input) { id }\n  }\n": types.AddInitiativeDocument,
    "\n  mutation EditInitiative($input: EditInitiativeInput!) {\n    editInitiative(input: $input) { id version }\n  }\n": types.EditInitiativeDocument,
    "\n  mutation ProposeInitiative($input: ProposeInitiativeInput!) {\n    proposeInitiative(input: $input) { id }\n  }\n": types.ProposeInitiativeDocument,
    "\n  query AskedFor($id: ID!) {\n    focusGroupAction(id: $id) { id title because groupTitle state version }\n  }\n": types.AskedForDocument,
    "\n  mutation AnswerAsked($input: AnswerFocusGroupActionInput!) {\n    answerFocusGroupAction(input: $input) { id version state }\n  }\n": types.AnswerAskedDocument,
    "\n  query InitiativeList($after: String, $search: String, $filter: InitiativeFilter, $order: InitiativeOrder) {\n    initiatives(first: 50, after: $after, search: $search, filter: $filter, order: $order) {\n      edges {\n        node {\n          id name localName levelListState levels services languages status demo\n          countries { code }\n          organisation { name }\n          provenance { stale asOf confirmedAt confirmedBy source { title url } }\n          myPartnership { id stage }\n          facts { id kind code certainty }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n      facets { field values { code count } }\n    }\n  }\n": types.InitiativeListDocument,
    "\n  query Initiative($id: ID!) {\n    initiative(id: $id) {\n      id name localName aliases scope website description levelListState status demo version doubts updatedAt\n      organisation {\n        id name acronym type\n        relations { id kind outgoing note other { id name } }\n        initiatives { id name }\n        hotlines { id name }\n      }\n      provenance { asOf stale confirmedAt confirmedBy source { title url } }\n      facts { id kind code certainty note provenance { asOf stale confirmedAt confirmedBy source { title url } } }\n      channels { id kind value hours note public provenance { asOf stale confirmedAt confirmedBy source { title url } } }\n      evidenceRatings { id scale level rater ratedOn url provenance { asOf stale confirmedAt confirmedBy source { title url } } }\n      listings { id asPrinted levelAsPrinted countryAsPrinted locator note source { title url } }\n      relations { id kind outgoing note other { id name } }\n      directory { hotline { id name } stage since intensity kinds }\n      directoryCampaigns { id title phase lead { name } }\n      myPartnership { id stage }\n      boardSeats { id role title since closedOn board { id name } terms { id holder startsOn endsOn } }\n      fromAnswers { id answeredAt round { id title } hotline { name } }\n      viewerCan { edit confirm propose startPartnership }\n    }\n  }\n": types.InitiativeDocument,
    "\n  query InitiativeHistory($id: ID!, $after: String) {\n    initiative(id: $id) {\n      id\n      history(first: 50, after: $after) {\n        edges { node { ...HistoryEvent } }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": types.InitiativeHistoryDocument,
    "\n  query OrganisationChoices($search: String) {\n    organisations(first: 20, search: $search) { edges { node { id name country { code } } } }\n  }\n": types.OrganisationChoicesDocument,
    "\n  mutation AddOrganisation($input: AddOrganisationInput!) {\n    addOrganisation(input: $input) { id name }\n  }\n": types.AddOrganisationDocument,
    "\n  mutation EditOrganisation($input: EditOrganisationInput!) {\n    editOrganisation(input: $input) { id name }\n  }\n": types.EditOrganisationDocument,
    "\n  query Organisation($id: ID!) {\n    organisation(id: $id) {\n      id name otherNames acronym type website verifiedHosts note version\n      country { code }\n      initiatives { id name }\n      hotlines { id name }\n      relations { id kind outgoing note other { id name } }\n      provenance { asOf stale confirmedAt confirmedBy source { title url } }\n    }\n  }\n": types.OrganisationDocument,
    "\n  query Coverage($asOf: Date!, $knownAt: DateTime, $axis: CoverageAxis!, $filter: CoverageFilter) {\n    coverage(asOf: $asOf, knownAt: $knownAt, axis: $axis, filter: $filter) {\n      axis\n      columns\n      rows {\n        country { code region }\n        hotlines\n        all { state firm weak stale }\n        cells { state firm weak stale }\n      }\n    }\n  }\n": types.CoverageDocument,
    "\n  query CoverageInitiatives(\n    $asOf: Date!, $knownAt: DateTime, $axis: CoverageAxis!, $filter: CoverageFilter, $country: String, $column: String\n  ) {\n    coverageInitiatives(asOf: $asOf, knownAt: $knownAt, axis: $axis, filter: $filter, country: $country, column: $column) {\n      id name status certainty firm stale asOf\n    }\n  }\n": types.CoverageInitiativesDocument,
    "\n  query PrintedLists($asOf: Date!, $knownAt: DateTime) {\n    printedLists(asOf: $asOf, knownAt: $knownAt) { service countries { country { code } finding note } }\n  }\n": types.PrintedListsDocument,
    "\n  query Trend($measure: TrendMeasure!, $by: TrendGroup!, $asOf: Date!, $months: Int!) {\n    trend(measure: $measure, by: $by, asOf: $asOf, months: $months) {\n      days sharing\n      lines { id name series { code counts } }\n    }\n  }\n": types.TrendDocument,
    "\n  query TrendRecords(\n    $measure: TrendMeasure!, $by: TrendGroup!, $day: Date!, $line: String, $series: TrendSeries, $after: String\n  ) {\n    trendRecords(measure: $measure, by: $by, day: $day, line: $line, series: $series, first: 100, after: $after) {\n      edges { node { id title hotline state since partnershipId campaignId } }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": types.TrendRecordsDocument,
    "\n  query ReferralTrend($measure: ReferralMeasure!, $by: TrendGroup!, $months: Int!) {\n    referralTrend(measure: $measure, by: $by, months: $months) {\n      knownOn months\n      lines { kind id name counts { count hidden } }\n    }\n  }\n": types.ReferralTrendDocument,
    "\n  query AppetiteTrend($by: TrendGroup!) {\n    appetiteTrend(by: $by) {\n      audience\n      rounds { roundId title on lines { id name answered answers { code count } } }\n    }\n  }\n": types.AppetiteTrendDocument,
    "\n  query NetworkPicture($filter: NetworkPictureFilter) {\n    networkPicture(filter: $filter) {\n      hotlines { id name countries }\n      initiatives { id name countries }\n      ties { hotlineId initiativeId kind stage count }\n      hotlinesFitting initiativesFitting pairsFitting hotlineCount initiativeCount sharing\n    }\n  }\n": types.NetworkPictureDocument,
    "\n  query NetworkPlaces {\n    hotlines(first: 100) { edges { node { id name country { code } } } }\n    initiatives(first: 1) { facets { field values { code } } }\n  }\n": types.NetworkPlacesDocument,
    "\n  fragment NotificationLine on Notification {\n    id kind subjectType subjectId partnershipId title about by dueOn createdAt readAt\n  }\n": types.NotificationLineFragmentDoc,
    "\n  query Inbox($after: String, $filter: NotificationFilter) {\n    notifications(first: 50, after: $after, filter: $filter) {\n      edges { node { id ...NotificationLine } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.InboxDocument,
    "\n  query Notification($id: ID!) {\n    notification(id: $id) { id ...NotificationLine }\n  }\n": types.NotificationDocument,
    "\n  mutation MarkNotifications($input: MarkNotificationsInput!) {\n    markNotifications(input: $input) { count }\n  }\n": types.MarkNotificationsDocument,
    "\n  mutation MarkAllNotificationsRead {\n    markAllNotificationsRead { count at }\n  }\n": types.MarkAllNotificationsReadDocument,
    "\n  mutation UnmarkNotifications($input: UnmarkNotificationsInput!) {\n    unmarkNotifications(input: $input) { count }\n  }\n": types.UnmarkNotificationsDocument,
    "\n  query MailChoices {\n    viewer { id mailLanguage notificationChoices { kind choice possible } }\n  }\n": types.MailChoicesDocument,
    "\n  mutation ChooseMail($input: ChooseMailInput!) {\n    chooseMail(input: $input) { id }\n  }\n": types.ChooseMailDocument,
    "\n  mutation ChooseMailLanguage($input: ChooseMailLanguageInput!) {\n    chooseMailLanguage(input: $input) { id }\n  }\n": types.ChooseMailLanguageDocument,
    "\n  query Outbox($after: String, $filter: MailFilter) {\n    mails(first: 50, after: $after, filter: $filter) {\n      edges {\n        node {\n          id name address subject body calendarFile state attempts createdAt nextAttemptAt settledAt detail version\n          viewerCan { send settle }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": types.OutboxDocument,
    "\n  query MailDelivery {\n    mailDelivery { server unsure failed }\n  }\n": types.MailDeliveryDocument,
    "\n  mutation SendMail($input: VersionedInput!) {\n    sendMail(input: $input) { id state }\n  }\n": types.SendMailDocument,
    "\n  mutation SettleMail($input: VersionedInput!) {\n    settleMail(input: $input) { id state }\n  }\n": types.SettleMailDocument,
    "\n  fragment AgreementLine on Agreement {\n    id version kind progress status validFrom validUntil\n    hotlineSignedOn hotlineSignatory partnerSignedOn partnerSignatory\n    terminatedOn terminationReason documentUrl note recordedBy\n    viewerCan { edit changeTerms withdraw }\n  }\n": types.AgreementLineFragmentDoc,
    "\n  mutation RecordAgreement($input: RecordAgreementInput!) {\n    recordAgreement(input: $input) { id version }\n  }\n": types.RecordAgreementDocument,
    "\n  mutation EditAgreement($input: EditAgreementInput!) {\n    editAgreement(input: $input) { id version }\n  }\n": types.EditAgreementDocument,
    "\n  mutation SignAgreement($input: SignAgreementInput!) {\n    signAgreement(input: $input) { id version }\n  }\n": types.SignAgreementDocument,
    "\n  mutation UnsignAgreement($input: UnsignAgreementInput!) {\n    unsignAgreement(input: $input) { id version }\n  }\n": types.UnsignAgreementDocument,
    "\n  mutation TerminateAgreement($input: TerminateAgreementInput!) {\n    terminateAgreement(input: $input) { id version }\n  }\n": types.TerminateAgreementDocument,
    "\n  mutation ReinstateAgreement($input: VersionedInput!) {\n    reinstateAgreement(input: $input) { id version }\n  }\n": types.ReinstateAgreementDocument,
    "\n  mutation AskApproval($input: ApprovalRequestInput!) {\n    askApproval(input: $input) { id version }\n  }\n": types.AskApprovalDocument,
    "\n  mutation TakeBackApproval($input: ApprovalRequestInput!) {\n    takeBackApproval(input: $input) { id version }\n  }\n": types.TakeBackApprovalDocument,
    "\n  mutation SendBackApproval($input: SendBackApprovalInput!) {\n    sendBackApproval(input: $input) { id version }\n  }\n": types.SendBackApprovalDocument,
    "\n  query PartnershipBoard($search: String, $filter: PartnershipFilter, $order: PartnershipOrder, $on: Date) {\n    partnerships(first: 1, search: $search, filter: $filter, order: $order) {\n      groups(by: STAGE) {\n        key count\n        page(first: 20) {\n          edges {\n            node {\n              id version stage stageOn(day: $on) nextReviewOn\n              hotline { name }\n              initiative { name }\n              owner { name }\n              health { level computedLevel reasons { code since } }\n            }\n          }\n          pageInfo { hasNextPage }\n        }\n      }\n    }\n  }\n": types.PartnershipBoardDocument,
    "\n  query BoardColumn($stage: [String!]!, $after: String, $search: String, $filter: PartnershipFilter, $order: PartnershipOrder, $on: Date) {\n    partnerships(first: 1, search: $search, filter: $filter, order: $order) {\n      groups(by: STAGE, keys: $stage) {\n        page(first: 60, after: $after) {\n          edges {\n            node {\n              id version stage stageOn(day: $on) nextReviewOn\n              hotline { name }\n              initiative { name }\n              owner { name }\n              health { level computedLevel reasons { code since } }\n            }\n          }\n          pageInfo { hasNextPage endCursor }\n        }\n      }\n    }\n  }\n": types.BoardColumnDocument,
    "\n  query CardSteps($id: ID!) {\n    partnership(id: $id) { id stage nextStages { to allowed needsReason missing { code message } } }\n  }\n": types.CardStepsDocument,
    "\n  mutation AddColleague($input: AddColleagueInput!) {\n    addColleague(input: $input) { id }\n  }\n": types.AddColleagueDocument,
    "\n  mutation RemoveColleague($input: RemoveColleagueInput!) {\n    removeColleague(input: $input) { id }\n  }\n": types.RemoveColleagueDocument,
    "\n  query InteractionToCorrect($id: ID!) {\n    interaction(id: $id) { id version kind occurredOn attendees summary sharing partnership { id } }\n  }\n": types.InteractionToCorrectDocument,
    "\n  query EngagementToCorrect($id: ID!) {\n    engagement(id: $id) {\n      id version kind cadence title startsOn endsOn summary peopleReached outputUrl sharing partnerships { id }\n    }\n  }\n": types.EngagementToCorrectDocument,
    "\n  query MeetingToCorrect($id: ID!) {\n    groupMeeting(id: $id) {\n      id version metOn summary decisions hotlineCount partnerCount\n      people { id name roleTitle }\n      colleagues { id name }\n      group { id title partnerships { people { person { id name roleTitle } } } }\n    }\n  }\n": types.MeetingToCorrectDocument,
    "\n  mutation EditInteraction($input: EditInteractionInput!) { editInteraction(input: $input) { id version } }\n": types.EditInteractionDocument,
    "\n  mutation EditEngagement($input: EditEngagementInput!) { editEngagement(input: $input) { id version } }\n": types.EditEngagementDocument,
    "\n  mutation EditMeeting($input: EditMeetingInput!) { editMeeting(input: $input) { id version } }\n": types.EditMeetingDocument,
    "\n  mutation AskReferralCheck($input: AskReferralCheckInput!) { askReferralCheck(input: $input) { id version } }\n": types.AskReferralCheckDocument,
    "\n  mutation AnswerReferralCheck($input: AnswerReferralCheckInput!) { answerReferralCheck(input: $input) { id version } }\n": types.AnswerReferralCheckDocument,
    "\n  mutation WithdrawReferralCheck($input: VersionedInput!) { withdrawReferralCheck(input: $input) { id version } }\n": types.WithdrawReferralCheckDocument,
    "\n  mutation ReopenReferralCheck($input: VersionedInput!) { reopenReferralCheck(input: $input) { id version } }\n": types.ReopenReferralCheckDocument,
    "\n  mutation OverrideHealth($input: OverrideHealthInput!) {\n    overrideHealth(input: $input) { id health { level override { id version } } }\n  }\n": types.OverrideHealthDocument,
    "\n  mutation EndHealthOverride($input: VersionedInput!) {\n    endHealthOverride(input: $input) { id health { level } }\n  }\n": types.EndHealthOverrideDocument,
    "\n  query PartnershipList($after: String, $search: String, $filter: PartnershipFilter, $order: PartnershipOrder, $on: Date) {\n    partnerships(first: 50, after: $after, search: $search, filter: $filter, order: $order) {\n      edges {\n        node {\n          id stage stageOn(day: $on) intensity targetIntensity nextReviewOn updatedAt collaborationCount version\n          hotline { name }\n          initiative { id name countries { code } }\n          owner { id name }\n          lastCollaboration { kind happenedOn }\n          health { level computedLevel reasons { code since } }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": types.PartnershipListDocument,
    "\n  query PartnershipFacets($search: String, $filter: PartnershipFilter) {\n    partnerships(first: 1, search: $search, filter: $filter) {\n      totalCount\n      facets { field values { code count } }\n    }\n  }\n": types.PartnershipFacetsDocument,
    "\n  query PartnershipGroups($by: PartnershipGrouping!, $search: String, $filter: PartnershipFilter) {\n    partnerships(first: 1, search: $search, filter: $filter) {\n      totalCount\n      groups(by: $by) { key count }\n    }\n  }\n": types.PartnershipGroupsDocument,
    "\n  query PartnershipGroupRows($by: PartnershipGrouping!, $keys: [String!]!, $after: String, $search: String, $filter: PartnershipFilter, $order: PartnershipOrder, $on: Date) {\n    partnerships(first: 1, search: $search, filter: $filter, order: $order) {\n      groups(by: $by, keys: $keys) {\n        page(first: 30, after: $after) {\n          edges {\n            node {\n              id stage stageOn(day: $on) intensity targetIntensity nextReviewOn updatedAt collaborationCount version\n              hotline { name }\n              initiative { id name countries { code } }\n              owner { id name }\n              lastCollaboration { kind happenedOn }\n              health { level computedLevel reasons { code since } }\n            }\n          }\n          pageInfo { hasNextPage endCursor }\n        }\n      }\n    }\n  }\n": types.PartnershipGroupRowsDocument,
    "\n  mutation LogReferral($input: LogReferralInput!) {\n    logReferral(input: $input) { id }\n  }\n": types.LogReferralDocument,
    "\n  mutation LogInteraction($input: LogInteractionInput!) {\n    logInteraction(input: $input) { id }\n  }\n": types.LogInteractionDocument,
    "\n  mutation LogEngagement($input: LogEngagementInput!) {\n    logEngagement(input: $input) { id }\n  }\n": types.LogEngagementDocument,
    "\n  mutation LogMeeting($input: RecordMeetingInput!) {\n    recordMeeting(input: $input) { id }\n  }\n": types.LogMeetingDocument,
    "\n  mutation LogCampaign($input: StartCampaignInput!) {\n    startCampaign(input: $input) { id }\n  }\n": types.LogCampaignDocument,
    "\n  mutation CancelLoggedCampaign($input: MoveCampaignPhaseInput!) {\n    moveCampaignPhase(input: $input) { id }\n  }\n": types.CancelLoggedCampaignDocument,
    "\n  mutation JoinCampaign($input: AddCampaignParticipantInput!) {\n    addCampaignParticipant(input: $input) { id }\n  }\n": types.JoinCampaignDocument,
    "\n  mutation LeaveCampaign($input: RemoveCampaignParticipantInput!) {\n    removeCampaignParticipant(input: $input) { id }\n  }\n": types.LeaveCampaignDocument,
    "\n  query LogCampaigns($search: String, $initiativeId: ID!) {\n    campaigns(first: 8, search: $search, filter: { openTo: $initiativeId }) { edges { node { id title phase } } }\n  }\n": types.LogCampaignsDocument,
    "\n  query LogGroups($partnershipId: ID!) {\n    workingGroups(first: 50, partnershipId: $partnershipId) {\n      edges { node { id title partnerships { people { person { id name roleTitle } } } } }\n    }\n  }\n": types.LogGroupsDocument,
    "\n  mutation AddTask($input: AddTaskInput!) {\n    addTask(input: $input) { id version }\n  }\n": types.AddTaskDocument,
    "\n  mutation CancelTask($input: VersionedInput!) {\n    cancelTask(input: $input) { id version }\n  }\n": types.CancelTaskDocument,
    "\n  mutation KeepLogDraft($input: KeepLogDraftInput!) {\n    keepLogDraft(input: $input) { id version }\n  }\n": types.KeepLogDraftDocument,
    "\n  mutation WithdrawEntry($input: WithdrawEntryInput!) {\n    withdrawEntry(input: $input)\n  }\n": types.WithdrawEntryDocument,
    "\n  mutation RestoreEntry($input: WithdrawEntryInput!) {\n    restoreEntry(input: $input)\n  }\n": types.RestoreEntryDocument,
    "\n  query PartnershipHosts($id: ID!) {\n    partnership(id: $id) {\n      id\n      initiative { id website channels { kind value } organisation { website verifiedHosts } }\n      hotline { website organisation { website verifiedHosts } }\n    }\n  }\n": types.PartnershipHostsDocument,
    "\n  query LogTarget($id: ID!) {\n    partnership(id: $id) { id initiative { name } }\n  }\n": types.LogTargetDocument,
    "\n  fragment ObstacleLine on Obstacle {\n    id version type severity since status settledOn note sharing\n    fromAnswers { id answeredAt round { id title } hotline { name } }\n    viewerCan { edit withdraw }\n  }\n": types.ObstacleLineFragmentDoc,
    "\n  mutation RecordObstacle($input: RecordObstacleInput!) {\n    recordObstacle(input: $input) { id }\n  }\n": types.RecordObstacleDocument,
    "\n  mutation EditObstacle($input: EditObstacleInput!) {\n    editObstacle(input: $input) { id version }\n  }\n": types.EditObstacleDocument,
    "\n  mutation MoveStage($input: MoveStageInput!) {\n    moveStage(input: $input) { id version stage }\n  }\n": types.MoveStageDocument,
    "\n  mutation CorrectReferral($input: CorrectReferralInput!) { correctReferral(input: $input) { id count } }\n": types.CorrectReferralDocument,
    "\n  mutation TakeCorrectionBack($input: TakeBackReferralsInput!) { takeBackReferrals(input: $input) }\n": types.TakeCorrectionBackDocument,
    "\n  mutation UndoStageMove($input: UndoStageMoveInput!) {\n    undoStageMove(input: $input) { id version stage }\n  }\n": types.UndoStageMoveDocument,
    "\n  mutation EditPartnership($input: EditPartnershipInput!) {\n    editPartnership(input: $input) { id version }\n  }\n": types.EditPartnershipDocument,
    "\n  mutation RecordDueDiligence($input: RecordDueDiligenceInput!) {\n    recordDueDiligence(input: $input) { id version }\n  }\n": types.RecordDueDiligenceDocument,
    "\n  mutation RecordPartnerFigure($input: RecordPartnerFigureInput!) {\n    recordPartnerFigure(input: $input) { id version }\n  }\n": types.RecordPartnerFigureDocument,
    "\n  mutation CompletePartnershipTask($input: VersionedInput!) {\n    completeTask(input: $input) { id version }\n  }\n": types.CompletePartnershipTaskDocument,
    "\n  mutation ReopenPartnershipTask($input: VersionedInput!) {\n    reopenTask(input: $input) { id version }\n  }\n": types.ReopenPartnershipTaskDocument,
    "\n  mutation AddPartnershipPerson($input: AddPersonInput!) {\n    addPerson(input: $input) { id }\n  }\n": types.AddPartnershipPersonDocument,
    "\n  mutation UnlinkPerson($input: UnlinkPersonInput!) {\n    unlinkPerson(input: $input) { id }\n  }\n": types.UnlinkPersonDocument,
    "\n  mutation LinkPerson($input: LinkPersonInput!) {\n    linkPerson(input: $input) { id }\n  }\n": types.LinkPersonDocument,
    "\n  query PeopleChoices($search: String) {\n    people(first: 8, search: $search) {\n      edges { node { id name roleTitle organisation { name } } }\n    }\n  }\n": types.PeopleChoicesDocument,
    "\n  mutation StartPartnershipChecklist($input: StartChecklistInput!) {\n    startChecklist(input: $input) { id }\n  }\n": types.StartPartnershipChecklistDocument,
    "\n  mutation RestoreContact($input: EditPersonInput!) {\n    editPerson(input: $input) { id version }\n  }\n": types.RestoreContactDocument,
    "\n  mutation RestoreObstacle($input: EditObstacleInput!) {\n    editObstacle(input: $input) { id version }\n  }\n": types.RestoreObstacleDocument,
    "\n  mutation RestoreTask($input: EditTaskInput!) {\n    editTask(input: $input) { id version }\n  }\n": types.RestoreTaskDocument,
    "\n  mutation RestoreAgreement($input: EditAgreementInput!) {\n    editAgreement(input: $input) { id version }\n  }\n": types.RestoreAgreementDocument,
    "\n  query PartnershipChoices($search: String) {\n    partnerships(first: 8, search: $search, order: LAST_COLLABORATION, filter: { open: true }) {\n      edges { node { id stage initiative { name } } }\n    }\n  }\n": types.PartnershipChoicesDocument,
    "\n  query Partnership($id: ID!) {\n    partnership(id: $id) {\n      id version stage intensity targetIntensity since sharing sister sisterBasis nextReviewOn noAgreementReason approvalAskedBy approvalAskedAt\n      collaborationCount createdAt\n      hotline { id name }\n      initiative { id name countries { code } channels { id kind value } organisation { id name } }\n      owner { id name }\n      dueDiligence { outcome assessedOn validUntil conditions assessedBy }\n      colleagues { part user { id name } }\n      people { role note person { id name roleTitle email phone organisation { name } } }\n      agreements { id ...AgreementLine }\n      obstacles { id ...ObstacleLine }\n      fromAnswers { id answeredAt round { id title } hotline { name } }\n      openTasks { id ...TaskRow }\n      boardSeats { id role title since closedOn board { id name } terms { id holder startsOn endsOn } }\n      checklists { id stepCount doneCount template { title } }\n      nextStages { to allowed needsReason missing { code message } }\n      health { level computedLevel reasons { code severity since recordId } override { id level reason endsOn by version } }\n      viewerCan { edit log approve overrideHealth seeHistory }\n    }\n  }\n": types.PartnershipDocument,
    "\n  query PartnershipTimeline($id: ID!, $after: String, $kinds: [TimelineKind!], $sharing: [SharingLabel!]) {\n    partnership(id: $id) {\n      id\n      timeline(first: 30, after: $after, kinds: $kinds, sharing: $sharing) {\n        edges {\n          node {\n            id kind happenedOn loggedAt loggedBy sharing backdated\n            interaction { id kind summary attendees nextStep { title dueOn status } }\n            referral {\n              id month direction subject mode channel audience language count\n              corrections { id countBefore reason correctedBy correctedAt }\n            }\n            engagement { id kind title startsOn endsOn summary peopleReached outputUrl partnerships { id initiative { name } } }\n            groupMeeting { id decisions summary actions { id } group { id title } }\n            obstacle { id type severity status settledOn note }\n            agreement { id kind status validUntil terminatedOn }\n            review { id outcome decisions nextDueOn }\n            term { id holder startsOn endsOn seat { id role board { id name } } }\n            campaign { id title phase startsOn endsOn }\n            stageChange { id from to reason }\n            viewerCan { edit withdraw }\n          }\n        }\n        pageInfo { hasNextPage endCursor }\n        totalCount\n      }\n    }\n  }\n": types.PartnershipTimelineDocument,
    "\n  query ReferralGrid($id: ID!, $from: Month!, $to: Month!) {\n    partnership(id: $id) {\n      id\n      referralMonths(from: $from, to: $to) {\n        month out in outByPartner inByPartner\n        request { countsOut countsIn answeredAt link { id recipient state expiresAt viewerCan { revoke } } }\n        checks {\n          id version direction state oursAsked theirsAsked oursEnded theirsEnded outcome explanation partnerAsked partnerAnsweredAt\n          task { dueOn assignee { name } }\n        }\n        entries {\n          id direction subject mode channel audience language count loggedBy loggedAt\n          corrections { id countBefore reason correctedBy correctedAt }\n        }\n      }\n    }\n  }\n": types.ReferralGridDocument,
    "\n  query StageHistory($id: ID!) {\n    partnership(id: $id) {\n      id\n      stageChanges { id from to effectiveOn reason by recordedAt }\n    }\n  }\n": types.StageHistoryDocument,
    "\n  query PartnershipHistory($id: ID!, $after: String, $table: [String!]) {\n    partnership(id: $id) {\n      id\n      history(first: 50, after: $after, table: $table) {\n        edges { node { ...HistoryEvent } }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": types.PartnershipHistoryDocument,
    "\n  query ChecklistTemplates {\n    playbookTemplates(first: 50) { edges { node { id title } } }\n  }\n": types.ChecklistTemplatesDocument,
    "\n  query AgreementsToRestore($id: ID!) {\n    partnership(id: $id) {\n      id\n      agreements { id version kind progress validFrom validUntil documentUrl note }\n    }\n  }\n": types.AgreementsToRestoreDocument,
    "\n  query ObstaclesToRestore($id: ID!) {\n    partnership(id: $id) {\n      id\n      obstacles { id version type severity since status settledOn note sharing }\n    }\n  }\n": types.ObstaclesToRestoreDocument,
    "\n  query TaskToRestore($id: ID!) {\n    task(id: $id) { id version title dueOn assignee { id } partnership { id } }\n  }\n": types.TaskToRestoreDocument,
    "\n  query ContactToRestore($id: ID!) {\n    person(id: $id) {\n      id version name roleTitle email phone languages preferredChannel source lastConfirmedOn organisation { id }\n    }\n  }\n": types.ContactToRestoreDocument,
    "\n  query PartnershipColleagues {\n    users(first: 200, filter: { active: true }) { edges { node { id name role } } }\n  }\n": types.PartnershipColleaguesDocument,
    "\n  query PartnershipReviews($id: ID!) {\n    partnership(id: $id) {\n      id\n      viewerCan { planReview }\n      reviews {\n        id dueOn heldOn outcome decisions nextDueOn decidedBy partnerAnsweredAt version\n        scores { domain hotline partner }\n        link { id recipient state expiresAt issuedBy viewerCan { revoke } }\n        viewerCan { score decide withdraw }\n      }\n    }\n  }\n": types.PartnershipReviewsDocument,
    "\n  mutation PlanReview($input: PlanReviewInput!) { planReview(input: $input) { id version } }\n": types.PlanReviewDocument,
    "\n  mutation ScoreReview($input: ScoreReviewInput!) { scoreReview(input: $input) { id version } }\n": types.ScoreReviewDocument,
    "\n  mutation DecideReview($input: DecideReviewInput!) { decideReview(input: $input) { id version } }\n": types.DecideReviewDocument,
    "\n  mutation WithdrawReview($input: VersionedInput!) { withdrawReview(input: $input) { id version } }\n": types.WithdrawReviewDocument,
    "\n  mutation RestoreReview($input: VersionedInput!) { restoreReview(input: $input) { id version } }\n": types.RestoreReviewDocument,
    "\n  mutation IssueReviewLink($input: IssueReviewLinkInput!) { issueReviewLink(input: $input) { path expiresAt } }\n": types.IssueReviewLinkDocument,
    "\n  mutation RevokePersonalLink($input: RevokePersonalLinkInput!) { revokePersonalLink(input: $input) { id state } }\n": types.RevokePersonalLinkDocument,
    "\n  query MatchingPartnerships($after: String, $search: String, $filter: PartnershipFilter) {\n    partnerships(first: 200, after: $after, search: $search, filter: $filter) {\n      edges { node { id } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.MatchingPartnershipsDocument,
    "\n  mutation AssignOwner($input: AssignOwnerInput!) {\n    assignOwner(input: $input) { partnershipId version previousOwnerId }\n  }\n": types.AssignOwnerDocument,
    "\n  mutation RestoreOwners($input: RestoreOwnersInput!) {\n    restoreOwners(input: $input)\n  }\n": types.RestoreOwnersDocument,
    "\n  mutation AddTasks($input: AddTasksInput!) {\n    addTasks(input: $input)\n  }\n": types.AddTasksDocument,
    "\n  mutation CancelTasks($input: CancelTasksInput!) {\n    cancelTasks(input: $input)\n  }\n": types.CancelTasksDocument,
    "\n  mutation StartPartnership($input: StartPartnershipInput!) {\n    startPartnership(input: $input) { id initiative { name } }\n  }\n": types.StartPartnershipDocument,
    "\n  query InitiativeChoices($search: String) {\n    initiatives(first: 8, search: $search) {\n      edges { node { id name countries { code } myPartnership { id } } }\n    }\n  }\n": types.InitiativeChoicesDocument,
    "\n  query InitiativeToStart($id: ID!) {\n    initiative(id: $id) { id name myPartnership { id } }\n  }\n": types.InitiativeToStartDocument,
    "\n  query TaskList($after: String, $filter: TaskFilter) {\n    tasks(first: 50, after: $after, filter: $filter) {\n      edges { node { id ...TaskRow } }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": types.TaskListDocument,
    "\n  fragment TaskRow on Task {\n    id title dueOn overdue status completedAt version\n    assignee { id name }\n    partnership { id initiative { name } }\n    askedBy { id groupTitle because }\n    viewerCan { complete edit }\n  }\n": types.TaskRowFragmentDoc,
    "\n  mutation EditTask($input: EditTaskInput!) {\n    editTask(input: $input) { id version }\n  }\n": types.EditTaskDocument,
    "\n  query NameErasure($input: PreviewNameErasureInput!) {\n    nameErasure(input: $input) {\n      standIn closedTexts trail\n      texts { place table field about text suggestion wordable }\n    }\n  }\n": types.NameErasureDocument,
    "\n  mutation EraseName($input: EraseNameInput!) {\n    eraseName(input: $input)\n  }\n": types.EraseNameDocument,
    "\n  query PersonErasure($id: ID!, $input: PreviewErasureInput!) {\n    person(id: $id) { id version name roleTitle erasedAt partnerships { id initiative { name } } }\n    personErasure(input: $input) {\n      shownName standIn closedTexts networkTexts trail sameName\n      texts { place table field about text suggestion wordable }\n    }\n  }\n": types.PersonErasureDocument,
    "\n  mutation ErasePerson($input: ErasePersonInput!) {\n    erasePerson(input: $input) { id }\n  }\n": types.ErasePersonDocument,
    "\n  query People($after: String, $search: String, $filter: PersonFilter) {\n    people(first: 50, after: $after, search: $search, filter: $filter) {\n      edges { node { id name roleTitle email phone lastConfirmedOn stale organisation { name } } }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": types.PeopleDocument,
    "\n  query Person($id: ID!) {\n    person(id: $id) {\n      id version name roleTitle email phone languages preferredChannel source lastConfirmedOn stale erasedAt\n      organisation { id name }\n      partnerships { id initiative { name } }\n      terms { id startsOn endsOn endedReason seat { id role title board { id name organisation { name } } } }\n      viewerCan { edit confirm erase }\n    }\n  }\n": types.PersonDocument,
    "\n  mutation EditPerson($input: EditPersonInput!) {\n    editPerson(input: $input) { id version }\n  }\n": types.EditPersonDocument,
    "\n  mutation ConfirmPerson($input: VersionedInput!) {\n    confirmPerson(input: $input) { id version }\n  }\n": types.ConfirmPersonDocument,
    "\n  query Playbook($keeps: Boolean!) {\n    playbookTemplates(first: 50) {\n      edges { node { id title purpose edition sourceTitle sourceUrl steps { key } viewerCan { start } } }\n    }\n    guidelines(first: 100) {\n      edges { node { id title publisher summary url addressState source asOf retired version } }\n    }\n    retiredTemplates: playbookTemplates(first: 50, retired: true) @include(if: $keeps) {\n      edges { node { id title purpose edition sourceTitle sourceUrl steps { key } viewerCan { start } } }\n    }\n    retiredGuidelines: guidelines(first: 100, retired: true) @include(if: $keeps) {\n      edges { node { id title publisher summary url addressState source asOf retired version } }\n    }\n    checklists(first: 50) {\n      edges {\n        node { id edition stepCount doneCount createdAt template { id title edition } partnership { id initiative { name } } }\n      }\n    }\n  }\n": types.PlaybookDocument,
    "\n  query PlaybookTemplate($id: ID!) {\n    playbookTemplate(id: $id) {\n      id title purpose edition version retired sourceTitle sourceUrl\n      steps { key phase title hint }\n      viewerCan { edit start }\n    }\n  }\n": types.PlaybookTemplateDocument,
    "\n  query Checklist($id: ID!) {\n    checklist(id: $id) {\n      id edition version stepCount doneCount\n      template { id title purpose edition }\n      partnership { id initiative { name } }\n      steps { id key phase title hint dueOn doneOn overdue note link version owner { id name } }\n      newestSteps { key phase title hint }\n      viewerCan { keep }\n    }\n  }\n": types.ChecklistDocument,
    "\n  query ChecklistPeople {\n    users(first: 200, filter: { active: true }) { edges { node { id name role } } }\n  }\n": types.ChecklistPeopleDocument,
    "\n  mutation StartChecklist($input: StartChecklistInput!) {\n    startChecklist(input: $input) { id }\n  }\n": types.StartChecklistDocument,
    "\n  mutation TickStep($input: TickStepInput!) {\n    tickStep(input: $input) { id version doneOn }\n  }\n": types.TickStepDocument,
    "\n  mutation EditStep($input: EditStepInput!) {\n    editStep(input: $input) { id version }\n  }\n": types.EditStepDocument,
    "\n  mutation MoveChecklistToNewest($input: VersionedInput!) {\n    moveChecklistToNewest(input: $input) { id version edition }\n  }\n": types.MoveChecklistToNewestDocument,
    "\n  mutation WithdrawChecklist($input: VersionedInput!) {\n    withdrawChecklist(input: $input)\n  }\n": types.WithdrawChecklistDocument,
    "\n  mutation RestoreChecklist($id: ID!) {\n    restoreChecklist(id: $id) { id }\n  }\n": types.RestoreChecklistDocument,
    "\n  mutation EditTemplate($input: EditTemplateInput!) {\n    editTemplate(input: $input) { id version edition }\n  }\n": types.EditTemplateDocument,
    "\n  mutation AddTemplate($input: AddTemplateInput!) {\n    addTemplate(input: $input) { id }\n  }\n": types.AddTemplateDocument,
    "\n  mutation RetireTemplate($input: VersionedInput!) {\n    retireTemplate(input: $input) { id version }\n  }\n": types.RetireTemplateDocument,
    "\n  mutation ReinstateTemplate($input: VersionedInput!) {\n    reinstateTemplate(input: $input) { id version }\n  }\n": types.ReinstateTemplateDocument,
    "\n  mutation AddGuideline($input: AddGuidelineInput!) {\n    addGuideline(input: $input) { id }\n  }\n": types.AddGuidelineDocument,
    "\n  mutation EditGuideline($input: EditGuidelineInput!) {\n    editGuideline(input: $input) { id version }\n  }\n": types.EditGuidelineDocument,
    "\n  mutation RetireGuideline($input: VersionedInput!) {\n    retireGuideline(input: $input) { id version }\n  }\n": types.RetireGuidelineDocument,
    "\n  mutation ReinstateGuideline($input: VersionedInput!) {\n    reinstateGuideline(input: $input) { id version }\n  }\n": types.ReinstateGuidelineDocument,
    "\n  query ProposalList($after: String, $filter: InitiativeProposalFilter) {\n    initiativeProposals(first: 30, after: $after, filter: $filter) {\n      edges {\n        node {\n          id version status reason createdAt proposedBy decidedAt decidedBy decisionNote\n          hotline { name }\n          initiative { id name }\n          askedBy { id groupTitle title }\n          changes { field before after }\n          viewerCan { decide withdraw }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": types.ProposalListDocument,
    "\n  mutation DecideProposal($input: DecideProposalInput!) {\n    decideProposal(input: $input) { id status }\n  }\n": types.DecideProposalDocument,
    "\n  mutation WithdrawProposal($input: VersionedInput!) {\n    withdrawProposal(input: $input) { id status }\n  }\n": types.WithdrawProposalDocument,
    "\n  query FigureGaps($after: String, $filter: FigureGapFilter) {\n    figureGaps(first: 50, after: $after, filter: $filter) {\n      edges {\n        node {\n          id month direction ours theirs state\n          partnership { id initiative { name } viewerCan { log } }\n          check { outcome explanation task { dueOn assignee { name } } }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": types.FigureGapsDocument,
    "\n  query MonthEntry($from: Month!, $to: Month!, $after: String) {\n    partnerships(first: 100, after: $after, order: NAME, filter: { open: true }) {\n      edges {\n        node {\n          id\n          initiative { name localName organisation { acronym } }\n          referralMonths(from: $from, to: $to) {\n            month entries { id count direction subject } request { answeredAt link { recipient state } }\n          }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.MonthEntryDocument,
    "\n  mutation EnterReferrals($input: EnterReferralsInput!) {\n    enterReferrals(input: $input) { added corrected withdrawn }\n  }\n": types.EnterReferralsDocument,
    "\n  mutation TakeBackReferrals($input: TakeBackReferralsInput!) {\n    takeBackReferrals(input: $input)\n  }\n": types.TakeBackReferralsDocument,
    "\n  query ReferralTotals($year: Int!) {\n    referralTotals(year: $year) {\n      knownOn ownMonths networkMonths\n      own { measure lines { kind id name counts { count hidden } total { count hidden } } }\n      network { measure lines { kind id name counts { count hidden } total { count hidden } } }\n    }\n  }\n": types.ReferralTotalsDocument,
    "\n  query RemovedRecords($after: String, $filter: RemovedRecordFilter) {\n    removedRecords(first: 50, after: $after, filter: $filter) {\n      edges {\n        node {\n          id table title happenedOn detail removedAt removedBy\n          partnerships { id initiative { name } }\n          viewerCan { restore }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": types.RemovedRecordsDocument,
    "\n  query RemovedFrom($id: ID!) {\n    partnership(id: $id) { id initiative { name } }\n  }\n": types.RemovedFromDocument,
    "\n  mutation RestoreRemoved($input: RestoreRemovedInput!) {\n    restoreRemoved(input: $input)\n  }\n": types.RestoreRemovedDocument,
    "\n  query ReportEdition($id: ID!) {\n    reportEdition(id: $id) {\n      id\n      title\n      language\n      dataDate\n      knownAt\n      createdAt\n      frozenBy\n      countries\n      surveyRound { id title }\n      files { format state done total size }\n      removedAt\n    }\n  }\n": types.ReportEditionDocument,
    "\n  query ReportEditionContent($id: ID!) {\n    reportEditionContent(editionId: $id) {\n      figures { id kind name value base how rowKind rows { id name } }\n      chapters { chapter blocks }\n    }\n  }\n": types.ReportEditionContentDocument,
    "\n  query ReportDifferences($id: ID!) {\n    reportDifferences(editionId: $id) {\n      id\n      name\n      rowKind\n      before { value base }\n      after { value base }\n      came { id name because }\n      went { id name because }\n    }\n  }\n": types.ReportDifferencesDocument,
    "\n  mutation RemoveReportEdition($input: RemoveReportInput!) {\n    removeReportEdition(input: $input) { id removedAt }\n  }\n": types.RemoveReportEditionDocument,
    "\n  mutation MakeReportFile($input: ReportFileInput!) {\n    makeReportFile(input: $input) { id files { format state } }\n  }\n": types.MakeReportFileDocument,
    "\n  mutation CancelReportFile($input: ReportFileInput!) {\n    cancelReportFile(input: $input) { id files { format state } }\n  }\n": types.CancelReportFileDocument,
    "\n  query ReportShelf($withDrafts: Boolean!, $after: String) {\n    reportEditions(first: 30, after: $after) {\n      edges { node { id title language dataDate createdAt frozenBy countries } }\n      pageInfo { hasNextPage endCursor }\n    }\n    reportDrafts(first: 50) @include(if: $withDrafts) {\n      edges { node { id title language dataDate updatedAt startedBy countries } }\n    }\n  }\n": types.ReportShelfDocument,
    "\n  query ReportRounds {\n    surveyRounds(first: 100) { edges { node { id title archived releasedAt } } }\n  }\n": types.ReportRoundsDocument,
    "\n  query ReportDraft($id: ID!) {\n    reportDraft(id: $id) {\n      id\n      version\n      title\n      language\n      dataDate\n      knownAt\n      countries\n      surveyRoundId\n      introductionText\n      overviewText\n      examplesText\n      analysisText\n      appetiteText\n      modelText\n      keyFiguresText\n      appendixText\n      removedAt\n    }\n  }\n": types.ReportDraftDocument,
    "\n  query ReportPreview($id: ID!) {\n    reportPreview(draftId: $id) {\n      figures { id kind name value base how rowKind rows { id name } }\n      chapters { chapter text standard blocks }\n    }\n  }\n": types.ReportPreviewDocument,
    "\n  mutation StartReport($input: StartReportInput!) {\n    startReport(input: $input) { id }\n  }\n": types.StartReportDocument,
    "\n  mutation SaveReport($input: SaveReportInput!) {\n    saveReport(input: $input) { id version }\n  }\n": types.SaveReportDocument,
    "\n  mutation RenewReportKnowledge($input: VersionedInput!) {\n    renewReportKnowledge(input: $input) { id version knownAt }\n  }\n": types.RenewReportKnowledgeDocument,
    "\n  mutation RemoveReportDraft($input: RemoveReportInput!) {\n    removeReportDraft(input: $input) { id removedAt }\n  }\n": types.RemoveReportDraftDocument,
    "\n  mutation FreezeReport($input: FreezeReportInput!) {\n    freezeReport(input: $input) { id }\n  }\n": types.FreezeReportDocument,
    "\n  query PackSize($search: String, $filter: PartnershipFilter) {\n    partnerships(first: 1, search: $search, filter: $filter) { totalCount }\n  }\n": types.PackSizeDocument,
    "\n  query SurveyOnBehalf($id: ID!) {\n    viewer { id }\n    surveyInvitation(id: $id) {\n      id status answers channel sourceNote submittedAt\n      hotline { name }\n      round { id title opensAt closesAt status viewerCan { run } surveyVersion { definition } }\n    }\n  }\n": types.SurveyOnBehalfDocument,
    "\n  mutation EnterSurveyAnswers($input: EnterSurveyAnswersInput!) {\n    enterSurveyAnswers(input: $input) { id }\n  }\n": types.EnterSurveyAnswersDocument,
    "\n  query SurveyByLink {\n    surveyByLink { hotline title definition answers reached revision status opensAt closesAt isOpen submittedAt }\n  }\n": types.SurveyByLinkDocument,
    "\n  query PreviewSurveyDraft($id: ID!) {\n    surveyDraft(id: $id) { title definition }\n  }\n": types.PreviewSurveyDraftDocument,
    "\n  query PreviewSurveyVersion($id: ID!) {\n    surveyVersion(id: $id) { title definition }\n  }\n": types.PreviewSurveyVersionDocument,
    "\n  mutation OpenSurveyByLink {\n    openSurveyByLink { status }\n  }\n": types.OpenSurveyByLinkDocument,
    "\n  mutation KeepSurveyAnswerByLink($input: KeepSurveyAnswerByLinkInput!) {\n    keepSurveyAnswerByLink(input: $input) { revision }\n  }\n": types.KeepSurveyAnswerByLinkDocument,
    "\n  mutation SubmitSurveyByLink($input: SurveyAnswersInput!) {\n    submitSurveyByLink(input: $input) { status submittedAt }\n  }\n": types.SubmitSurveyByLinkDocument,
    "\n  mutation DeclineSurveyByLink {\n    declineSurveyByLink { status }\n  }\n": types.DeclineSurveyByLinkDocument,
    "\n  query SurveyShelf {\n    surveyVersions(first: 100) {\n      edges { node { id key number title publishedAt change survey { id key } basedOn { id number } } }\n    }\n    surveyDrafts(first: 100) {\n      edges { node { id title questionCount updatedAt startedBy version survey { id } basedOn { id number } } }\n    }\n  }\n": types.SurveyShelfDocument,
    "\n  query SurveyDraft($id: ID!) {\n    surveyDraft(id: $id) {\n      id title definition version discardedAt\n      published { id number }\n      survey { id key }\n      basedOn { id number definition }\n    }\n  }\n": types.SurveyDraftDocument,
    "\n  mutation StartSurveyDraft($input: StartSurveyDraftInput!) {\n    startSurveyDraft(input: $input) { id }\n  }\n": types.StartSurveyDraftDocument,
    "\n  mutation SaveSurveyDraft($input: SaveSurveyDraftInput!) {\n    saveSurveyDraft(input: $input) { id version }\n  }\n": types.SaveSurveyDraftDocument,
    "\n  mutation PublishSurveyDraft($input: PublishSurveyDraftInput!) {\n    publishSurveyDraft(input: $input) { id number title }\n  }\n": types.PublishSurveyDraftDocument,
    "\n  mutation DiscardSurveyDraft($input: VersionedInput!) {\n    discardSurveyDraft(input: $input) { id version }\n  }\n": types.DiscardSurveyDraftDocument,
    "\n  mutation RestoreSurveyDraft($input: VersionedInput!) {\n    restoreSurveyDraft(input: $input) { id version }\n  }\n": types.RestoreSurveyDraftDocument,
    "\n  query SurveyProposals($after: String, $filter: SurveyProposalFilter) {\n    surveyProposals(first: 50, after: $after, filter: $filter) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges {\n        node {\n          id kind state item answeredAt name value natures several words taken batchId reason postponedUntil\n          decidedBy decidedAt version\n          round { id title }\n          hotline { id name country { code } }\n          initiative { id name countries { code } organisation { name } }\n          matches { score reasons initiative { id name countries { code } organisation { name } } }\n          changes { field before after suggested }\n          partnership { id stage initiative { name } }\n          becameCandidate { id focusGroup { id title } }\n          viewerCan { decide }\n        }\n      }\n    }\n  }\n": types.SurveyProposalsDocument,
    "\n  query ProposalRounds {\n    surveyRounds(first: 100) { edges { node { id title archived } } }\n  }\n": types.ProposalRoundsDocument,
    "\n  mutation AcceptSurveyProposals($input: AcceptSurveyProposalsInput!) {\n    acceptSurveyProposals(input: $input) { id proposalIds }\n  }\n": types.AcceptSurveyProposalsDocument,
    "\n  mutation UndoSurveyProposals($input: UndoSurveyProposalsInput!) {\n    undoSurveyProposals(input: $input) { id }\n  }\n": types.UndoSurveyProposalsDocument,
    "\n  mutation RejectSurveyProposal($input: RejectSurveyProposalInput!) {\n    rejectSurveyProposal(input: $input) { id version }\n  }\n": types.RejectSurveyProposalDocument,
    "\n  mutation PostponeSurveyProposal($input: PostponeSurveyProposalInput!) {\n    postponeSurveyProposal(input: $input) { id version }\n  }\n": types.PostponeSurveyProposalDocument,
    "\n  mutation ReopenSurveyProposal($input: VersionedInput!) {\n    reopenSurveyProposal(input: $input) { id version }\n  }\n": types.ReopenSurveyProposalDocument,
    "\n  mutation MatchSurveyProposal($input: MatchSurveyProposalInput!) {\n    matchSurveyProposal(input: $input) { id version }\n  }\n": types.MatchSurveyProposalDocument,
    "\n  query MeantInitiatives($search: String) {\n    initiatives(first: 8, search: $search) { edges { node { id name countries { code } } } }\n  }\n": types.MeantInitiativesDocument,
    "\n  query ObstructedPartnerships {\n    partnerships(first: 100, order: LAST_COLLABORATION, filter: { open: true }) {\n      edges { node { id initiative { name } } }\n    }\n  }\n": types.ObstructedPartnershipsDocument,
    "\n  query InterestedGroups {\n    focusGroups(first: 50) { edges { node { id title status } } }\n  }\n": types.InterestedGroupsDocument,
    "\n  query SurveyResults($id: ID!, $audience: ResultAudience) {\n    surveyResults(roundId: $id, audience: $audience) {\n      audience\n      responseRate {\n        invited ineligible\n        rr1 { count base percent }\n        rr2 { count base percent }\n        cooperation { count base percent }\n      }\n      questions {\n        question kind\n        items {\n          item hidden\n          bases { respondents asked answered valid dontKnow preferNot blank notAsked notReached }\n          choices {\n            choice\n            ofAnswered { count base percent }\n            ofValid { count base percent }\n            ofRespondents { count base percent }\n          }\n          scale {\n            favourable { count base percent }\n            neutral { count base percent }\n            unfavourable { count base percent }\n            mean median\n          }\n          texts { invitationId respondent text }\n        }\n      }\n      quotations { code printed words source rounding figure { count base percent } }\n      crossTables {\n        rows { item option } columns { item option } respondents hidden\n        categories { kind choice total }\n        lines { kind choice total counts }\n      }\n    }\n  }\n": types.SurveyResultsDocument,
    "\n  mutation ReleaseSurveyResults($input: ReleaseSurveyResultsInput!) {\n    releaseSurveyResults(input: $input) { id }\n  }\n": types.ReleaseSurveyResultsDocument,
    "\n  query SurveyCrossTable($roundId: ID!, $pair: SurveyCrossPairInput!, $audience: ResultAudience!) {\n    surveyCrossTable(roundId: $roundId, pair: $pair, audience: $audience) {\n      rows { item option } columns { item option } respondents hidden\n      categories { kind choice total }\n      lines { kind choice total counts }\n    }\n  }\n": types.SurveyCrossTableDocument,
    "\n  query SurveyComparison($roundId: ID!, $earlierRoundId: ID!, $audience: ResultAudience) {\n    surveyComparison(roundId: $roundId, earlierRoundId: $earlierRoundId, audience: $audience) {\n      earlierDefinition respondentsInBoth\n      items {\n        item otherItem relation note reworded otherOptions\n        choices { choice change earlier { count base percent } later { count base percent } }\n        inBoth { choice change earlier { count base percent } later { count base percent } }\n      }\n    }\n  }\n": types.SurveyComparisonDocument,
    "\n  query ComparableRounds {\n    surveyRounds(first: 100) { edges { node { id title opensAt surveyVersion { id key } } } }\n  }\n": types.ComparableRoundsDocument,
    "\n  query OneSurveyAnswer($id: ID!) {\n    surveyInvitation(id: $id) {\n      id submittedAt channel answers hotline { id name } round { id } becameCandidates { id focusGroup { id title } }\n    }\n  }\n": types.OneSurveyAnswerDocument,
    "\n  query OwnSurveyAnswers($id: ID!) {\n    surveyRound(id: $id) { id invitations { id submittedAt channel answers hotline { id name } } }\n  }\n": types.OwnSurveyAnswersDocument,
    "\n  query SurveyQuotes($id: ID!) {\n    surveyQuotes(roundId: $id) { id item text country hotline audience releasedAt }\n    surveyQuoteReleases(roundId: $id) {\n      id invitationId item text attribution audience agreedBy agreedOn releasedBy releasedAt answeredAnew takenBackAt version\n    }\n  }\n": types.SurveyQuotesDocument,
    "\n  mutation ReleaseSurveyQuote($input: ReleaseSurveyQuoteInput!) {\n    releaseSurveyQuote(input: $input) { id version }\n  }\n": types.ReleaseSurveyQuoteDocument,
    "\n  mutation TakeBackSurveyQuote($input: VersionedInput!) {\n    takeBackSurveyQuote(input: $input) { id version }\n  }\n": types.TakeBackSurveyQuoteDocument,
    "\n  mutation RestoreSurveyQuote($input: VersionedInput!) {\n    restoreSurveyQuote(input: $input) { id version }\n  }\n": types.RestoreSurveyQuoteDocument,
    "\n  query SurveyInvitees($opensAt: DateTime!) {\n    surveyInvitees(opensAt: $opensAt) { hotlineId name eligibility eligibilityReason reachable }\n  }\n": types.SurveyInviteesDocument,
    "\n  query HotlinesToAsk($search: String) {\n    hotlines(first: 20, search: $search) { edges { node { id name country { code } } } }\n  }\n": types.HotlinesToAskDocument,
    "\n  mutation AddSurveyInvitee($input: AddSurveyInviteeInput!) {\n    addSurveyInvitee(input: $input) { id }\n  }\n": types.AddSurveyInviteeDocument,
    "\n  mutation DeclineSurvey($input: SurveyInvitationInput!) {\n    declineSurvey(input: $input) { id status }\n  }\n": types.DeclineSurveyDocument,
    "\n  mutation TakeBackSurveyDecline($input: SurveyInvitationInput!) {\n    takeBackSurveyDecline(input: $input) { id status }\n  }\n": types.TakeBackSurveyDeclineDocument,
    "\n  mutation NoteSurveyBounce($input: SurveyInvitationInput!) {\n    noteSurveyBounce(input: $input) { id }\n  }\n": types.NoteSurveyBounceDocument,
    "\n  mutation SetSurveyContact($input: SetSurveyContactInput!) {\n    setSurveyContact(input: $input) { id }\n  }\n": types.SetSurveyContactDocument,
    "\n  mutation SetSurveyMails($input: SetSurveyMailsInput!) {\n    setSurveyMails(input: $input) { id }\n  }\n": types.SetSurveyMailsDocument,
    "\n  mutation RemindSurvey($input: RemindSurveyInput!) {\n    remindSurvey(input: $input) { id }\n  }\n": types.RemindSurveyDocument,
    "\n  query SurveyRounds {\n    surveyRounds(first: 100) {\n      edges {\n        node {\n          id title opensAt closesAt status demo archived releasedAt\n          surveyVersion { id key }\n          invitations { id status eligibility }\n        }\n      }\n    }\n  }\n": types.SurveyRoundsDocument,
    "\n  query SurveyVersions {\n    surveyVersions(first: 50) { edges { node { id key number title publishedAt } } }\n  }\n": types.SurveyVersionsDocument,
    "\n  query SurveyRound($id: ID!) {\n    surveyRound(id: $id) {\n      id title opensAt closesAt status note demo archived releasedAt version mails mailsSignature\n      viewerCan { run }\n      surveyVersion { id key definition }\n      invitations {\n        id status eligibility eligibilityReason eligibilityNote addedAt\n        openedAt startedAt submittedAt declinedAt declinedOnBehalf channel sourceNote enteredBy\n        hotline { id name country { code } }\n        link { id state expiresAt }\n        contact { id address language bouncedAt version }\n        mails { id step address dueAt state detail voidedAt }\n        becameCandidates { id focusGroup { id title } }\n      }\n    }\n  }\n": types.SurveyRoundDocument,
    "\n  mutation OpenSurveyRound($input: OpenSurveyRoundInput!) {\n    openSurveyRound(input: $input) { id }\n  }\n": types.OpenSurveyRoundDocument,
    "\n  mutation MoveSurveyClosing($input: MoveSurveyClosingInput!) {\n    moveSurveyClosing(input: $input) { id }\n  }\n": types.MoveSurveyClosingDocument,
    "\n  mutation IssueSurveyLink($input: IssueSurveyLinkInput!) {\n    issueSurveyLink(input: $input) { path expiresAt }\n  }\n": types.IssueSurveyLinkDocument,
    "\n  query WorkingGroups($after: String) {\n    workingGroups(first: 50, after: $after) {\n      edges {\n        node { id title startsOn endsOn cadence lastMetOn openActionCount partnerships { id initiative { name } } }\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n": types.WorkingGroupsDocument,
    "\n  query WorkingGroup($id: ID!) {\n    engagement(id: $id) {\n      id version kind title summary startsOn endsOn cadence lastMetOn sharing\n      partnerships { id initiative { name } }\n      meetings {\n        id metOn summary decisions hotlineCount partnerCount recordedBy\n        people { id name roleTitle erasedAt }\n        colleagues { id name }\n        actions { id title status }\n        viewerCan { edit withdraw }\n      }\n      actions {\n        id title dueOn overdue status completedAt version\n        assignee { id name }\n        meeting { id metOn }\n        viewerCan { complete }\n      }\n      viewerCan { recordMeeting }\n    }\n  }\n": types.WorkingGroupDocument,
    "\n  mutation WithdrawMeeting($input: WithdrawEntryInput!) {\n    withdrawEntry(input: $input)\n  }\n": types.WithdrawMeetingDocument,
    "\n  mutation RestoreMeeting($input: WithdrawEntryInput!) {\n    restoreEntry(input: $input)\n  }\n": types.RestoreMeetingDocument,
    "\n  mutation ChangeCadence($input: ChangeCadenceInput!) {\n    changeCadence(input: $input) { id version cadence }\n  }\n": types.ChangeCadenceDocument,
    "\n  mutation CompleteAction($input: VersionedInput!) {\n    completeTask(input: $input) { id version }\n  }\n": types.CompleteActionDocument,
    "\n  mutation ReopenAction($input: VersionedInput!) {\n    reopenTask(input: $input) { id version }\n  }\n": types.ReopenActionDocument,
    "\n  mutation IssueFigureLink($input: IssueFigureLinkInput!) { issueFigureLink(input: $input) { path expiresAt } }\n": types.IssueFigureLinkDocument,
    "\n  fragment HistoryEvent on AuditEvent {\n    id at by action table recordId title requestId readable fields\n    changes { field before { value name } after { value name } }\n  }\n": types.HistoryEventFragmentDoc,
    "\n  query Viewer {\n    viewer {\n      id\n      name\n      email\n      role\n      demo\n      hotline { id name country { code } }\n      can {\n        startPartnership\n        log\n        editRegistry\n        editPlaybook\n        proposeInitiative\n        decideProposals\n        seePartnerships\n        saveViews\n        chooseViews\n        runSurveys\n        planFocusGroups\n        keepReports\n        seeCampaigns\n        startCampaign\n        seeBoards\n        keepBoards\n        handOver\n        eraseNames\n        administerUsers\n        seeOutbox\n        seeAudit\n      }\n    }\n  }\n": types.ViewerDocument,
    "\n  query SavedViews($list: ListTable!) {\n    savedViews(list: $list, first: 200) {\n      edges {\n        node {\n          id name shared mine isDefault author version\n          search order columns grouping layout\n          filters { field values }\n          viewerCan { change share }\n        }\n      }\n    }\n  }\n": types.SavedViewsDocument,
    "\n  mutation SaveView($input: SaveViewInput!) {\n    saveView(input: $input) { id version }\n  }\n": types.SaveViewDocument,
    "\n  mutation ChangeView($input: ChangeViewInput!) {\n    changeView(input: $input) { id version }\n  }\n": types.ChangeViewDocument,
    "\n  mutation RemoveView($input: VersionedInput!) {\n    removeView(input: $input)\n  }\n": types.RemoveViewDocument,
    "\n  mutation RestoreView($input: RestoreViewInput!) {\n    restoreView(input: $input) { id }\n  }\n": types.RestoreViewDocument,
    "\n  mutation ChooseDefaultView($input: ChooseDefaultViewInput!) {\n    chooseDefaultView(input: $input)\n  }\n": types.ChooseDefaultViewDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PaletteRecords($text: String!, $withPartnerships: Boolean!, $withCampaigns: Boolean!) {\n    initiatives(first: 6, search: $text) {\n      edges { node { id name organisation { name } countries { code } myPartnership { id } viewerCan { startPartnership } } }\n    }\n    partnerships(first: 6, search: $text) @include(if: $withPartnerships) {\n      edges { node { id stage initiative { name } hotline { name } viewerCan { log } } }\n    }\n    campaigns(first: 4, search: $text) @include(if: $withCampaigns) { edges { node { id title phase } } }\n  }\n"): typeof import('./graphql.ts').PaletteRecordsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnreadNotifications {\n    viewer { id unreadNotifications }\n  }\n"): typeof import('./graphql.ts').UnreadNotificationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CampaignByLink {\n    campaignByLink {\n      hotline initiative askedBy title theme aim audiences countries languages channels startsOn endsOn role participants\n      assets { title language url } terms approval answeredAt expiresAt\n    }\n  }\n"): typeof import('./graphql.ts').CampaignByLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerCampaignByLink($input: AnswerCampaignByLinkInput!) {\n    answerCampaignByLink(input: $input) {\n      hotline initiative askedBy title theme aim audiences countries languages channels startsOn endsOn role participants\n      assets { title language url } terms approval answeredAt expiresAt\n    }\n  }\n"): typeof import('./graphql.ts').AnswerCampaignByLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FiguresByLink {\n    figuresByLink {\n      hotline initiative askedBy month answeredAt expiresAt figures { direction count counted checking ours }\n    }\n  }\n"): typeof import('./graphql.ts').FiguresByLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GiveFiguresByLink($input: GiveFiguresByLinkInput!) {\n    giveFiguresByLink(input: $input) {\n      hotline initiative askedBy month answeredAt expiresAt figures { direction count counted checking ours }\n    }\n  }\n"): typeof import('./graphql.ts').GiveFiguresByLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InvitationByLink {\n    invitationByLink {\n      title purpose questions format name role organisation askedBy zone state isOpen calledOff declinedBecause\n      replyBy tentativeUntil repliedAt suggestion { name role organisation state decidedBecause }\n    }\n  }\n"): typeof import('./graphql.ts').InvitationByLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerInvitationByLink($input: AnswerInvitationByLinkInput!) {\n    answerInvitationByLink(input: $input) {\n      title purpose questions format name role organisation askedBy zone state isOpen calledOff declinedBecause\n      replyBy tentativeUntil repliedAt suggestion { name role organisation state decidedBecause }\n    }\n  }\n"): typeof import('./graphql.ts').AnswerInvitationByLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SuggestColleagueByLink($input: SuggestColleagueByLinkInput!) {\n    suggestColleagueByLink(input: $input) {\n      title purpose questions format name role organisation askedBy zone state isOpen calledOff declinedBecause\n      replyBy tentativeUntil repliedAt suggestion { name role organisation state decidedBecause }\n    }\n  }\n"): typeof import('./graphql.ts').SuggestColleagueByLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReviewByLink {\n    reviewByLink { hotline initiative askedBy dueOn answeredAt expiresAt scores { domain score } }\n  }\n"): typeof import('./graphql.ts').ReviewByLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerReviewByLink($input: AnswerReviewByLinkInput!) {\n    answerReviewByLink(input: $input) { hotline initiative askedBy dueOn answeredAt expiresAt scores { domain score } }\n  }\n"): typeof import('./graphql.ts').AnswerReviewByLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SessionByLink {\n    sessionByLink {\n      title state mayConsent consents consentedAt\n      poll { zone minutes isOpen options { id startsAt vote } }\n      session { id startsAt minutes zone venue joinLink confirmed cancelled agenda { title minutes lead } }\n    }\n  }\n"): typeof import('./graphql.ts').SessionByLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerPollByLink($input: AnswerPollByLinkInput!) { answerPollByLink(input: $input) { state } }\n"): typeof import('./graphql.ts').AnswerPollByLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConsentByLink($input: ConsentByLinkInput!) { consentByLink(input: $input) { consents } }\n"): typeof import('./graphql.ts').ConsentByLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CalendarFileByLink($zone: String!, $language: String!) {\n    calendarFileByLink(zone: $zone, language: $language) { name text }\n  }\n"): typeof import('./graphql.ts').CalendarFileByLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AuditTrail($filter: AuditFilter, $after: String) {\n    auditEvents(first: 50, after: $after, filter: $filter) {\n      edges {\n        node {\n          ...HistoryEvent\n          id\n          partnership { id initiative { name } }\n          hotline { id name }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql.ts').AuditTrailDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AuditPeople {\n    users(first: 200) { edges { node { id name } } }\n  }\n"): typeof import('./graphql.ts').AuditPeopleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BoardList($after: String, $filter: BoardFilter, $search: String) {\n    boards(first: 50, after: $after, filter: $filter, search: $search) {\n      edges { node { id name kind cadence seatCount vacancyCount nextEnd organisation { id name } owner { id name } } }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n"): typeof import('./graphql.ts').BoardListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Seat on Seat {\n    id version role title voting maxConsecutiveTerms termMonths since closedOn\n    nominatingOrganisation { id name }\n    terms { id version holder startsOn endsOn endedReason roleTitle person { id } colleague { id } }\n  }\n"): typeof import('./graphql.ts').SeatFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Board($id: ID!) {\n    board(id: $id) {\n      id version name kind cadence\n      organisation { id name }\n      owner { id name }\n      seats { id ...Seat }\n      viewerCan { keep }\n    }\n  }\n"): typeof import('./graphql.ts').BoardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordBoard($input: RecordBoardInput!) { recordBoard(input: $input) { id name } }\n"): typeof import('./graphql.ts').RecordBoardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditBoard($input: EditBoardInput!) { editBoard(input: $input) { id version } }\n"): typeof import('./graphql.ts').EditBoardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawBoard($input: VersionedInput!) { withdrawBoard(input: $input) }\n"): typeof import('./graphql.ts').WithdrawBoardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreBoard($id: ID!) { restoreBoard(id: $id) { id version } }\n"): typeof import('./graphql.ts').RestoreBoardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddSeat($input: AddSeatInput!) { addSeat(input: $input) { id version } }\n"): typeof import('./graphql.ts').AddSeatDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditSeat($input: EditSeatInput!) { editSeat(input: $input) { id version } }\n"): typeof import('./graphql.ts').EditSeatDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawSeat($input: VersionedInput!) { withdrawSeat(input: $input) }\n"): typeof import('./graphql.ts').WithdrawSeatDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreSeat($id: ID!) { restoreSeat(id: $id) { id version } }\n"): typeof import('./graphql.ts').RestoreSeatDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BoardOrganisations($search: String) {\n    organisations(first: 20, search: $search) { edges { node { id name country { code } } } }\n  }\n"): typeof import('./graphql.ts').BoardOrganisationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BoardColleagues {\n    users(first: 200, filter: { active: true }) { edges { node { id name role } } }\n  }\n"): typeof import('./graphql.ts').BoardColleaguesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TermList($after: String, $filter: TermFilter, $search: String) {\n    terms(first: 50, after: $after, filter: $filter, search: $search, order: END) {\n      edges {\n        node {\n          id holder startsOn endsOn endedReason person { id }\n          seat { id role title voting board { id name } nominatingOrganisation { id name } }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n"): typeof import('./graphql.ts').TermListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Appoint($input: AppointInput!) {\n    appoint(input: $input) { termId version added previousStart previousEnd previousReason }\n  }\n"): typeof import('./graphql.ts').AppointDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndTerm($input: EndTermInput!) {\n    endTerm(input: $input) { termId version added previousStart previousEnd previousReason }\n  }\n"): typeof import('./graphql.ts').EndTermDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CorrectTerm($input: CorrectTermInput!) {\n    correctTerm(input: $input) { termId version added previousStart previousEnd previousReason }\n  }\n"): typeof import('./graphql.ts').CorrectTermDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation VacateSeats($input: VacateSeatsInput!) {\n    vacateSeats(input: $input) { termId version added previousStart previousEnd previousReason }\n  }\n"): typeof import('./graphql.ts').VacateSeatsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoTermChanges($input: UndoTermChangesInput!) { undoTermChanges(input: $input) }\n"): typeof import('./graphql.ts').UndoTermChangesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SeatContacts($search: String) {\n    people(first: 20, search: $search) { edges { node { id name roleTitle organisation { name } } } }\n  }\n"): typeof import('./graphql.ts').SeatContactsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HeldSeats($filter: TermFilter!) {\n    terms(first: 100, filter: $filter, order: END) {\n      edges { node { id startsOn endsOn seat { id role board { id name } } } }\n    }\n  }\n"): typeof import('./graphql.ts').HeldSeatsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Calendar {\n    calendar {\n      link { madeAt }\n      kinds { kind count }\n      next { id kind day until title about }\n    }\n  }\n"): typeof import('./graphql.ts').CalendarDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MakeCalendarLink {\n    makeCalendarLink { path }\n  }\n"): typeof import('./graphql.ts').MakeCalendarLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndCalendarLink {\n    endCalendarLink { link { madeAt } }\n  }\n"): typeof import('./graphql.ts').EndCalendarLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CampaignList($after: String, $search: String, $filter: CampaignFilter, $order: CampaignOrder) {\n    campaigns(first: 50, after: $after, search: $search, filter: $filter, order: $order) {\n      edges {\n        node {\n          id title phase theme audiences countries languages startsOn endsOn sharing updatedAt\n          lead { id name }\n          participants { id name }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n      facets { field values { code count } }\n    }\n  }\n"): typeof import('./graphql.ts').CampaignListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Campaign($id: ID!) {\n    campaign(id: $id) {\n      id title theme aim audiences countries languages channels phase startsOn endsOn sharing terms version\n      lead { id name }\n      participants {\n        id name role approval answeredAt answerNote answeredOnBehalf\n        hotline { id }\n        initiative { id }\n        link { id recipient state }\n        viewerCan { answer issueLink remove }\n      }\n      milestones { id title dueOn doneOn }\n      assets { id title language url approved }\n      launches { id country goesLiveOn viewerCanChange by { id name } }\n      measurements {\n        id metric window channel from until numerator denominator source sameAudienceAs viewerCanChange version\n        reporter { id name }\n        corrections { id from until numerator denominator source correctedAt by { id name } }\n      }\n      funnel {\n        metric count leftOut implausible\n        ofFirst { numerator denominator percent }\n        ofPrevious { numerator denominator percent metric }\n      }\n      comparisons {\n        metric toCampaign toAfter doubts\n        windows { window from until days numerator perDay rate { numerator denominator percent } }\n      }\n      phaseChanges { id from to effectiveOn reason }\n      nextPhases { to allowed needsReason missing { code message } }\n      viewerCan { edit contribute }\n    }\n  }\n"): typeof import('./graphql.ts').CampaignDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartCampaign($input: StartCampaignInput!) { startCampaign(input: $input) { id title } }\n"): typeof import('./graphql.ts').StartCampaignDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditCampaign($input: EditCampaignInput!) { editCampaign(input: $input) { id version } }\n"): typeof import('./graphql.ts').EditCampaignDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveCampaignPhase($input: MoveCampaignPhaseInput!) { moveCampaignPhase(input: $input) { id version phase phaseChanges { id } } }\n"): typeof import('./graphql.ts').MoveCampaignPhaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoCampaignPhase($input: UndoCampaignPhaseInput!) { undoCampaignPhase(input: $input) { id phase } }\n"): typeof import('./graphql.ts').UndoCampaignPhaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddCampaignParticipant($input: AddCampaignParticipantInput!) { addCampaignParticipant(input: $input) { id } }\n"): typeof import('./graphql.ts').AddCampaignParticipantDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveCampaignParticipant($input: RemoveCampaignParticipantInput!) {\n    removeCampaignParticipant(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').RemoveCampaignParticipantDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerCampaign($input: AnswerCampaignInput!) { answerCampaign(input: $input) { id } }\n"): typeof import('./graphql.ts').AnswerCampaignDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation IssueCampaignLink($input: IssueCampaignLinkInput!) { issueCampaignLink(input: $input) { path expiresAt } }\n"): typeof import('./graphql.ts').IssueCampaignLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ParticipantChoices($search: String, $hotlines: Boolean!) {\n    hotlines(first: 12, search: $search) @include(if: $hotlines) { edges { node { id name country { code } } } }\n    initiatives(first: 12, search: $search) @skip(if: $hotlines) { edges { node { id name countries { code } } } }\n  }\n"): typeof import('./graphql.ts').ParticipantChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddCampaignMilestone($input: AddCampaignMilestoneInput!) { addCampaignMilestone(input: $input) { id } }\n"): typeof import('./graphql.ts').AddCampaignMilestoneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TickCampaignMilestone($input: TickCampaignMilestoneInput!) { tickCampaignMilestone(input: $input) { id } }\n"): typeof import('./graphql.ts').TickCampaignMilestoneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveCampaignMilestone($input: CampaignPartInput!) { removeCampaignMilestone(input: $input) { id } }\n"): typeof import('./graphql.ts').RemoveCampaignMilestoneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddCampaignAsset($input: AddCampaignAssetInput!) { addCampaignAsset(input: $input) { id } }\n"): typeof import('./graphql.ts').AddCampaignAssetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveCampaignAsset($input: CampaignPartInput!) { removeCampaignAsset(input: $input) { id } }\n"): typeof import('./graphql.ts').RemoveCampaignAssetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetCampaignLaunch($input: SetCampaignLaunchInput!) { setCampaignLaunch(input: $input) { id } }\n"): typeof import('./graphql.ts').SetCampaignLaunchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveCampaignLaunch($input: CampaignPartInput!) { removeCampaignLaunch(input: $input) { id } }\n"): typeof import('./graphql.ts').RemoveCampaignLaunchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordCampaignMeasurement($input: RecordCampaignMeasurementInput!) {\n    recordCampaignMeasurement(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').RecordCampaignMeasurementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditCampaignMeasurement($input: EditCampaignMeasurementInput!) { editCampaignMeasurement(input: $input) { id } }\n"): typeof import('./graphql.ts').EditCampaignMeasurementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveCampaignMeasurement($input: CampaignPartInput!) { removeCampaignMeasurement(input: $input) { id } }\n"): typeof import('./graphql.ts').RemoveCampaignMeasurementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Directory($after: String, $filter: DirectoryFilter) {\n    directory(first: 50, after: $after, filter: $filter) {\n      edges { node { hotline { id name } initiative { id name } stage since intensity kinds } }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n"): typeof import('./graphql.ts').DirectoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DirectoryCampaigns($after: String, $filter: DirectoryCampaignFilter) {\n    directoryCampaigns(first: 50, after: $after, filter: $filter) {\n      edges {\n        node { id title theme phase startsOn endsOn countries lead { id name } hotlines { id name } initiatives { id name } }\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n"): typeof import('./graphql.ts').DirectoryCampaignsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AskedActions($after: String) {\n    focusGroupActions(first: 50, after: $after) {\n      edges {\n        node {\n          id focusGroupId groupTitle title because dueOn state answeredAt version\n          hotline { id name }\n          task { id status }\n          proposal { id status }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n    hotlineSeats(first: 50) {\n      edges { node { id title purpose format status role state startsAt confirmed } }\n    }\n  }\n"): typeof import('./graphql.ts').AskedActionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerFocusGroupAction($input: AnswerFocusGroupActionInput!) {\n    answerFocusGroupAction(input: $input) { id version state }\n  }\n"): typeof import('./graphql.ts').AnswerFocusGroupActionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeBackFocusGroupAnswer($input: TakeBackFocusGroupAnswerInput!) {\n    takeBackFocusGroupAnswer(input: $input) { id version state }\n  }\n"): typeof import('./graphql.ts').TakeBackFocusGroupAnswerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddFocusGroupNote($input: AddFocusGroupNoteInput!) { addFocusGroupNote(input: $input) { id } }\n"): typeof import('./graphql.ts').AddFocusGroupNoteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditFocusGroupNote($input: EditFocusGroupNoteInput!) { editFocusGroupNote(input: $input) { id } }\n"): typeof import('./graphql.ts').EditFocusGroupNoteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveFocusGroupNote($input: RemoveSessionRecordInput!) { removeFocusGroupNote(input: $input) { id } }\n"): typeof import('./graphql.ts').RemoveFocusGroupNoteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddFinding($input: AddFindingInput!) { addFinding(input: $input) { id } }\n"): typeof import('./graphql.ts').AddFindingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditFinding($input: EditFindingInput!) { editFinding(input: $input) { id } }\n"): typeof import('./graphql.ts').EditFindingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveFinding($input: RemoveSessionRecordInput!) { removeFinding(input: $input) { id } }\n"): typeof import('./graphql.ts').RemoveFindingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddFocusGroupAction($input: AddFocusGroupActionInput!) { addFocusGroupAction(input: $input) { id } }\n"): typeof import('./graphql.ts').AddFocusGroupActionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveFocusGroupAction($input: MoveFocusGroupActionInput!) { moveFocusGroupAction(input: $input) { id } }\n"): typeof import('./graphql.ts').MoveFocusGroupActionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AskedHotlines { hotlines(first: 100) { edges { node { id name } } } }\n"): typeof import('./graphql.ts').AskedHotlinesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FocusGroupList($after: String) {\n    focusGroups(first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges { node { id title status format seats poolSize createdAt } }\n    }\n  }\n"): typeof import('./graphql.ts').FocusGroupListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FocusGroup($id: ID!) {\n    focusGroup(id: $id) {\n      id title purpose questions format status cancelledBecause seats reserves version poolSize\n      quotas { attribute value min max }\n      caps { attribute max }\n      candidates {\n        id name role organisation ofHotlineId initiativeId side country levels experience languages zone email\n        source sourceTitle restsUntil burden { asked sat ofOthersAsked ofOthersSat } mustInclude excludedBecause version\n      }\n      draws {\n        id number createdAt drawnBy redrawnBecause trials trialsFailed receiptText poolHash rulesHash\n        outcomes {\n          turn seated reserve reason rule attribute value replaceableBy chance\n          candidate { id name role organisation }\n        }\n      }\n      viewerCan { edit select invite cancel }\n    }\n  }\n"): typeof import('./graphql.ts').FocusGroupDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PanelFeasibility($id: ID!) {\n    panelFeasibility(focusGroupId: $id) { feasible eligible changes { rule attribute value least from to } }\n  }\n"): typeof import('./graphql.ts').PanelFeasibilityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PoolSources($focusGroupId: ID!, $source: CandidateSource!, $search: String) {\n    poolSources(focusGroupId: $focusGroupId, source: $source, search: $search) {\n      id source side organisation ofHotlineId initiativeId country levels experience languages certain from\n      sourceHotlineId sourceRecordId inPool asked sat\n    }\n  }\n"): typeof import('./graphql.ts').PoolSourcesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlanFocusGroup($input: PlanFocusGroupInput!) {\n    planFocusGroup(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').PlanFocusGroupDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditFocusGroup($input: EditFocusGroupInput!) {\n    editFocusGroup(input: $input) { id version }\n  }\n"): typeof import('./graphql.ts').EditFocusGroupDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelFocusGroup($input: CancelFocusGroupInput!) {\n    cancelFocusGroup(input: $input) { id version }\n  }\n"): typeof import('./graphql.ts').CancelFocusGroupDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetSelectionRules($input: SetSelectionRulesInput!) {\n    setSelectionRules(input: $input) { id version }\n  }\n"): typeof import('./graphql.ts').SetSelectionRulesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddCandidates($input: AddCandidatesInput!) {\n    addCandidates(input: $input) { id poolSize }\n  }\n"): typeof import('./graphql.ts').AddCandidatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditCandidate($input: EditCandidateInput!) {\n    editCandidate(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').EditCandidateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlaceCandidate($input: PlaceCandidateInput!) {\n    placeCandidate(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').PlaceCandidateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DrawPanel($input: DrawPanelInput!) {\n    drawPanel(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').DrawPanelDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FocusGroupInvitations($id: ID!) {\n    focusGroup(id: $id) {\n      id\n      panel { drawId replyDays offerDays freeSeats nobodyLeft mailsBy version }\n      invitations {\n        id state seat turn sentAt replyBy tentativeUntil repliedAt declinedBecause notedBy offeredBecause mailState restorable version\n        candidate { id name role organisation side country levels experience languages zone email version }\n        inPlaceOf { id name role organisation }\n        suggestion { id name role organisation email state decidedBecause createdAt version }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').FocusGroupInvitationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SeatReplacements($id: ID!) {\n    seatReplacements(focusGroupId: $id) { invitationId candidateId }\n  }\n"): typeof import('./graphql.ts').SeatReplacementsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PrepareInvitations($input: PrepareInvitationsInput!) {\n    prepareInvitations(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').PrepareInvitationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetReplyDays($input: SetReplyDaysInput!) {\n    setReplyDays(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').SetReplyDaysDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation IssueInvitationLink($input: IssueInvitationLinkInput!) {\n    issueInvitationLink(input: $input) { path expiresAt }\n  }\n"): typeof import('./graphql.ts').IssueInvitationLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MailInvitations($input: MailInvitationsInput!) {\n    mailInvitations(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').MailInvitationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NoteReply($input: NoteReplyInput!) {\n    noteReply(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').NoteReplyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawInvitation($input: InvitationStepInput!) {\n    withdrawInvitation(input: $input) { id invitations { id version } }\n  }\n"): typeof import('./graphql.ts').WithdrawInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreInvitation($input: InvitationStepInput!) {\n    restoreInvitation(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').RestoreInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SeatChoices($id: ID!) {\n    seatChoices(focusGroupId: $id) { candidateId broken { rule attribute value } }\n  }\n"): typeof import('./graphql.ts').SeatChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OfferSeatByHand($input: OfferSeatByHandInput!) {\n    offerSeatByHand(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').OfferSeatByHandDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CorrectCandidateContact($input: CorrectCandidateContactInput!) {\n    correctCandidateContact(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').CorrectCandidateContactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OfferSeatsNow($input: OfferSeatsNowInput!) {\n    offerSeatsNow(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').OfferSeatsNowDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApproveColleague($input: ApproveColleagueInput!) {\n    approveColleague(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').ApproveColleagueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RefuseColleague($input: RefuseColleagueInput!) {\n    refuseColleague(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').RefuseColleagueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FocusGroupSession($id: ID!) {\n    focusGroup(id: $id) {\n      id version status\n      progress { next missing previous }\n      poll {\n        id zone minutes closedAt chosenOptionId version\n        options { id typed startsAt clockMoved answers { candidateId vote notedBy } }\n      }\n      session {\n        id typed zone startsAt clockMoved minutes venue joinLink confirmed givenUpAt sequence mailsBy version\n        agenda { title minutes lead }\n      }\n      participants {\n        id state zone required consents consentedAt notedBy attendance copiedAt mailState\n        calendar { method sequence due }\n        candidate { id name role organisation side country levels experience languages email }\n      }\n      notes { id text createdAt version speaker { id name role organisation } }\n      findings {\n        id theme statement support quote named version\n        speaker { id name role organisation }\n        evidence { id text speaker { id name role organisation } }\n        voices { id attributable invitation { id seat } candidate { id name role organisation } }\n      }\n      actions { id title dueOn state version hotline { id name } finding { id theme } proposal { id status } }\n    }\n  }\n"): typeof import('./graphql.ts').FocusGroupSessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenDatePoll($input: OpenDatePollInput!) { openDatePoll(input: $input) { id } }\n"): typeof import('./graphql.ts').OpenDatePollDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddPollOptions($input: AddPollOptionsInput!) { addPollOptions(input: $input) { id } }\n"): typeof import('./graphql.ts').AddPollOptionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemovePollOption($input: RemovePollOptionInput!) { removePollOption(input: $input) { id } }\n"): typeof import('./graphql.ts').RemovePollOptionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangePollZone($input: ChangePollZoneInput!) { changePollZone(input: $input) { id } }\n"): typeof import('./graphql.ts').ChangePollZoneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NotePollAnswers($input: NotePollAnswersInput!) { notePollAnswers(input: $input) { id } }\n"): typeof import('./graphql.ts').NotePollAnswersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseDatePoll($input: CloseDatePollInput!) { closeDatePoll(input: $input) { id } }\n"): typeof import('./graphql.ts').CloseDatePollDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReopenDatePoll($input: ReopenDatePollInput!) { reopenDatePoll(input: $input) { id } }\n"): typeof import('./graphql.ts').ReopenDatePollDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetFocusGroupSession($input: SetSessionInput!) { setFocusGroupSession(input: $input) { id } }\n"): typeof import('./graphql.ts').SetFocusGroupSessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GiveUpFocusGroupSession($input: GiveUpSessionInput!) { giveUpFocusGroupSession(input: $input) { id } }\n"): typeof import('./graphql.ts').GiveUpFocusGroupSessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetFocusGroupAgenda($input: SetAgendaInput!) { setFocusGroupAgenda(input: $input) { id } }\n"): typeof import('./graphql.ts').SetFocusGroupAgendaDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HandOutCalendarFile($input: HandOutCalendarFileInput!) {\n    handOutCalendarFile(input: $input) { name text method sequence }\n  }\n"): typeof import('./graphql.ts').HandOutCalendarFileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MailCalendarFiles($input: MailCalendarFilesInput!) { mailCalendarFiles(input: $input) { id } }\n"): typeof import('./graphql.ts').MailCalendarFilesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdvanceFocusGroup($input: AdvanceFocusGroupInput!) { advanceFocusGroup(input: $input) { id version } }\n"): typeof import('./graphql.ts').AdvanceFocusGroupDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StepBackFocusGroup($input: StepBackFocusGroupInput!) { stepBackFocusGroup(input: $input) { id } }\n"): typeof import('./graphql.ts').StepBackFocusGroupDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NoteAttendance($input: NoteAttendanceInput!) { noteAttendance(input: $input) { id } }\n"): typeof import('./graphql.ts').NoteAttendanceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NoteConsents($input: NoteConsentsInput!) { noteConsents(input: $input) { id } }\n"): typeof import('./graphql.ts').NoteConsentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SeatTrace($candidateId: ID!) {\n    seatTrace(candidateId: $candidateId) {\n      id attributable drawNumber\n      candidate { id name role organisation source sourceTitle ofHotlineId initiativeId }\n      focusGroup { id title session { startsAt minutes venue givenUpAt } }\n      answer { id submittedAt hotline { id name } round { id title } }\n      partnership { id initiative { name } }\n      turns { turn seated reserve reason rule attribute value chance }\n      invitation { id state seat repliedAt inPlaceOf { id name role organisation } }\n      findings { id theme statement }\n    }\n  }\n"): typeof import('./graphql.ts').SeatTraceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HandoverList($after: String) {\n    handovers(first: 50, after: $after) {\n      edges {\n        node {\n          id version fromOn status stuck moved plannedBy leaver { id name } viewerCan { decide }\n          shares { kind named successor { id name } }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n"): typeof import('./graphql.ts').HandoverListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HandoverStock($userId: ID!) {\n    handoverStock(userId: $userId) { kind count items { id title about on } }\n  }\n"): typeof import('./graphql.ts').HandoverStockDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HandoverPeople {\n    users(first: 200) { edges { node { id name role active hotline { id } } } }\n  }\n"): typeof import('./graphql.ts').HandoverPeopleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HandOver($input: HandOverInput!) { handOver(input: $input) { id status moved } }\n"): typeof import('./graphql.ts').HandOverDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelHandover($input: VersionedInput!) { cancelHandover(input: $input) { id status moved } }\n"): typeof import('./graphql.ts').CancelHandoverDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoHandover($input: UndoHandoverInput!) { undoHandover(input: $input) { id status moved } }\n"): typeof import('./graphql.ts').UndoHandoverDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CompleteTask($input: VersionedInput!) {\n    completeTask(input: $input) { id version }\n  }\n"): typeof import('./graphql.ts').CompleteTaskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DiscardLogDraft($input: VersionedInput!) {\n    discardLogDraft(input: $input)\n  }\n"): typeof import('./graphql.ts').DiscardLogDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BringDraftBack($input: KeepLogDraftInput!) {\n    keepLogDraft(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').BringDraftBackDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DueSteps($today: Date!) {\n    checklistSteps(first: 10, filter: { open: true, dueBy: $today }) {\n      edges {\n        node { id title dueOn overdue owner { name } checklist { id template { title } partnership { initiative { name } } } }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').DueStepsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TaskLine on Task {\n    id title dueOn overdue version\n    assignee { name }\n    partnership { id initiative { name } }\n    viewerCan { complete }\n  }\n"): typeof import('./graphql.ts').TaskLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HotlineHome($today: Date!, $soon: Date!, $month: Date!, $monthAgo: Date!, $decides: Boolean!) {\n    due: tasks(first: 20, filter: { status: [OPEN], dueBy: $today }) {\n      edges { node { id ...TaskLine } }\n      totalCount\n    }\n    allTasks: tasks(first: 1, filter: { status: [OPEN] }) { totalCount }\n    reviewDue: partnerships(first: 1, filter: { open: true, reviewDueBy: $today }) { totalCount }\n    attention: partnerships(first: 8, filter: { health: [DORMANT, AT_RISK, NEEDS_ATTENTION] }, order: HEALTH) {\n      edges { node { id ...PartnershipLine } }\n      totalCount\n    }\n    recent: partnerships(first: 6, order: UPDATED) {\n      edges { node { id ...PartnershipLine } }\n      totalCount\n    }\n    waiting: partnerships(first: 6, filter: { awaitingApproval: true }) @include(if: $decides) {\n      edges { node { id approvalAskedBy approvalAskedAt ...PartnershipLine } }\n      totalCount\n    }\n    ending: agreements(first: 8, filter: { status: [IN_FORCE, DUE_FOR_REVIEW], endsBy: $soon }) {\n      edges { node { id kind validUntil partnership { id initiative { name } } } }\n    }\n    gaps: figureGaps(first: 4, filter: { state: [OPEN, ASKED], wide: true }) {\n      edges {\n        node { id month direction ours theirs state partnership { id initiative { name } } check { task { assignee { name } } } }\n      }\n      totalCount\n    }\n    endingTerms: terms(first: 8, order: END, filter: { endsBy: $soon }) {\n      edges { node { id holder endsOn seat { role title board { id name } } } }\n    }\n    unanswered: campaigns(first: 5, order: STARTS, filter: { awaitsUs: true }) {\n      edges { node { id title phase startsOn lead { name } } }\n      totalCount\n    }\n    launching: campaigns(first: 5, order: STARTS, filter: { mine: true, goesLiveBy: $month }) {\n      edges { node { id title startsOn launches { country goesLiveOn } } }\n      totalCount\n    }\n    drafts: logDrafts(first: 20) {\n      edges { node { id kind content version updatedAt partnership { id initiative { name } } } }\n      totalCount\n    }\n    asked: focusGroupActions(first: 5, filter: { state: [ASKED] }) {\n      edges { node { id title groupTitle dueOn } }\n      totalCount\n    }\n    open: partnerships(first: 1, filter: { open: true }) { totalCount }\n    surveyProposals(first: 1, filter: { state: [OPEN], mine: true }) { totalCount }\n    partnershipStatus @include(if: $decides) { stage health count }\n    partnershipStagesOn(day: $monthAgo) @include(if: $decides) { stage count }\n  }\n"): typeof import('./graphql.ts').HotlineHomeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NetworkHome($withUsers: Boolean!, $withProposals: Boolean!, $withSurveys: Boolean!) {\n    all: initiatives(first: 1) { totalCount }\n    stale: initiatives(first: 1, filter: { stale: true }) { totalCount }\n    doubted: initiatives(first: 1, filter: { doubted: true }) { totalCount }\n    changed: initiatives(first: 8, order: UPDATED) {\n      edges { node { id name updatedAt organisation { name } } }\n    }\n    hotlines(first: 1) { totalCount }\n    initiativeProposals(first: 6, filter: { status: [OPEN] }) @include(if: $withProposals) {\n      edges { node { id reason createdAt hotline { name } initiative { name } } }\n      totalCount\n    }\n    surveyRounds(first: 5) @include(if: $withSurveys) {\n      edges { node { id title status closesAt invitations { id status hotline { id name } } } }\n    }\n    surveyProposals(first: 1, filter: { state: [OPEN], mine: true }) @include(if: $withProposals) { totalCount }\n    users(first: 1, filter: { active: true }) @include(if: $withUsers) { totalCount }\n  }\n"): typeof import('./graphql.ts').NetworkHomeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PartnershipLine on Partnership {\n    id stage updatedAt\n    initiative { name }\n    health { level reasons { code } }\n  }\n"): typeof import('./graphql.ts').PartnershipLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReopenTask($input: VersionedInput!) {\n    reopenTask(input: $input) { id version }\n  }\n"): typeof import('./graphql.ts').ReopenTaskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditHotline($input: EditHotlineInput!) {\n    editHotline(input: $input) { id name }\n  }\n"): typeof import('./graphql.ts').EditHotlineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HotlineOperators($search: String) {\n    organisations(first: 20, search: $search) { edges { node { id name country { code } } } }\n  }\n"): typeof import('./graphql.ts').HotlineOperatorsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HotlineList($after: String, $search: String) {\n    hotlines(first: 100, after: $after, search: $search) {\n      edges { node { id name demo country { code } organisation { id name } helpline awarenessCentre } }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n"): typeof import('./graphql.ts').HotlineListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Hotline($id: ID!) {\n    hotline(id: $id) {\n      id name demo website languages helpline awarenessCentre appetite appetiteCondition confidence note version\n      country { code }\n      organisation { id name initiatives { id name } }\n      memberships { kind startsOn endsOn note }\n      fromAnswers { id answeredAt round { id title } hotline { name } }\n      provenance { asOf stale confirmedAt confirmedBy source { title url } }\n    }\n  }\n"): typeof import('./graphql.ts').HotlineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddUser($input: AddUserInput!) {\n    addUser(input: $input) { user { id name } passwordLink linkExpiresAt }\n  }\n"): typeof import('./graphql.ts').AddUserDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input)\n  }\n"): typeof import('./graphql.ts').ChangePasswordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeactivateUser($input: VersionedInput!) {\n    deactivateUser(input: $input) { id name active version }\n  }\n"): typeof import('./graphql.ts').DeactivateUserDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UserErasure($id: ID!) {\n    userErasure(id: $id) { shownName texts networkTexts trail openWork }\n  }\n"): typeof import('./graphql.ts').UserErasureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EraseUser($input: EraseUserInput!) {\n    eraseUser(input: $input) { id version }\n  }\n"): typeof import('./graphql.ts').EraseUserDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HotlineChoices($search: String) {\n    hotlines(first: 20, search: $search) { edges { node { id name country { code } } } }\n  }\n"): typeof import('./graphql.ts').HotlineChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReactivateUser($input: VersionedInput!) {\n    reactivateUser(input: $input) { id name active version }\n  }\n"): typeof import('./graphql.ts').ReactivateUserDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenewPasswordLink($input: RenewPasswordLinkInput!) {\n    renewPasswordLink(input: $input) { user { id name } passwordLink linkExpiresAt }\n  }\n"): typeof import('./graphql.ts').RenewPasswordLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Users($after: String, $filter: UserFilter) {\n    users(first: 50, after: $after, filter: $filter) {\n      edges { node { id name email role active version createdAt erasedAt hotline { id name } viewerCan { deactivate erase } } }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n"): typeof import('./graphql.ts').UsersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmFact($input: ConfirmFactInput!) {\n    confirmFact(input: $input) { id version }\n  }\n"): typeof import('./graphql.ts').ConfirmFactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmInitiative($input: VersionedInput!) {\n    confirmInitiative(input: $input) { id version }\n  }\n"): typeof import('./graphql.ts').ConfirmInitiativeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddInitiative($input: AddInitiativeInput!) {\n    addInitiative(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').AddInitiativeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditInitiative($input: EditInitiativeInput!) {\n    editInitiative(input: $input) { id version }\n  }\n"): typeof import('./graphql.ts').EditInitiativeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeInitiative($input: ProposeInitiativeInput!) {\n    proposeInitiative(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').ProposeInitiativeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AskedFor($id: ID!) {\n    focusGroupAction(id: $id) { id title because groupTitle state version }\n  }\n"): typeof import('./graphql.ts').AskedForDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerAsked($input: AnswerFocusGroupActionInput!) {\n    answerFocusGroupAction(input: $input) { id version state }\n  }\n"): typeof import('./graphql.ts').AnswerAskedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InitiativeList($after: String, $search: String, $filter: InitiativeFilter, $order: InitiativeOrder) {\n    initiatives(first: 50, after: $after, search: $search, filter: $filter, order: $order) {\n      edges {\n        node {\n          id name localName levelListState levels services languages status demo\n          countries { code }\n          organisation { name }\n          provenance { stale asOf confirmedAt confirmedBy source { title url } }\n          myPartnership { id stage }\n          facts { id kind code certainty }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n      facets { field values { code count } }\n    }\n  }\n"): typeof import('./graphql.ts').InitiativeListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Initiative($id: ID!) {\n    initiative(id: $id) {\n      id name localName aliases scope website description levelListState status demo version doubts updatedAt\n      organisation {\n        id name acronym type\n        relations { id kind outgoing note other { id name } }\n        initiatives { id name }\n        hotlines { id name }\n      }\n      provenance { asOf stale confirmedAt confirmedBy source { title url } }\n      facts { id kind code certainty note provenance { asOf stale confirmedAt confirmedBy source { title url } } }\n      channels { id kind value hours note public provenance { asOf stale confirmedAt confirmedBy source { title url } } }\n      evidenceRatings { id scale level rater ratedOn url provenance { asOf stale confirmedAt confirmedBy source { title url } } }\n      listings { id asPrinted levelAsPrinted countryAsPrinted locator note source { title url } }\n      relations { id kind outgoing note other { id name } }\n      directory { hotline { id name } stage since intensity kinds }\n      directoryCampaigns { id title phase lead { name } }\n      myPartnership { id stage }\n      boardSeats { id role title since closedOn board { id name } terms { id holder startsOn endsOn } }\n      fromAnswers { id answeredAt round { id title } hotline { name } }\n      viewerCan { edit confirm propose startPartnership }\n    }\n  }\n"): typeof import('./graphql.ts').InitiativeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InitiativeHistory($id: ID!, $after: String) {\n    initiative(id: $id) {\n      id\n      history(first: 50, after: $after) {\n        edges { node { ...HistoryEvent } }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').InitiativeHistoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisationChoices($search: String) {\n    organisations(first: 20, search: $search) { edges { node { id name country { code } } } }\n  }\n"): typeof import('./graphql.ts').OrganisationChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddOrganisation($input: AddOrganisationInput!) {\n    addOrganisation(input: $input) { id name }\n  }\n"): typeof import('./graphql.ts').AddOrganisationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditOrganisation($input: EditOrganisationInput!) {\n    editOrganisation(input: $input) { id name }\n  }\n"): typeof import('./graphql.ts').EditOrganisationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Organisation($id: ID!) {\n    organisation(id: $id) {\n      id name otherNames acronym type website verifiedHosts note version\n      country { code }\n      initiatives { id name }\n      hotlines { id name }\n      relations { id kind outgoing note other { id name } }\n      provenance { asOf stale confirmedAt confirmedBy source { title url } }\n    }\n  }\n"): typeof import('./graphql.ts').OrganisationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Coverage($asOf: Date!, $knownAt: DateTime, $axis: CoverageAxis!, $filter: CoverageFilter) {\n    coverage(asOf: $asOf, knownAt: $knownAt, axis: $axis, filter: $filter) {\n      axis\n      columns\n      rows {\n        country { code region }\n        hotlines\n        all { state firm weak stale }\n        cells { state firm weak stale }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CoverageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CoverageInitiatives(\n    $asOf: Date!, $knownAt: DateTime, $axis: CoverageAxis!, $filter: CoverageFilter, $country: String, $column: String\n  ) {\n    coverageInitiatives(asOf: $asOf, knownAt: $knownAt, axis: $axis, filter: $filter, country: $country, column: $column) {\n      id name status certainty firm stale asOf\n    }\n  }\n"): typeof import('./graphql.ts').CoverageInitiativesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PrintedLists($asOf: Date!, $knownAt: DateTime) {\n    printedLists(asOf: $asOf, knownAt: $knownAt) { service countries { country { code } finding note } }\n  }\n"): typeof import('./graphql.ts').PrintedListsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Trend($measure: TrendMeasure!, $by: TrendGroup!, $asOf: Date!, $months: Int!) {\n    trend(measure: $measure, by: $by, asOf: $asOf, months: $months) {\n      days sharing\n      lines { id name series { code counts } }\n    }\n  }\n"): typeof import('./graphql.ts').TrendDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TrendRecords(\n    $measure: TrendMeasure!, $by: TrendGroup!, $day: Date!, $line: String, $series: TrendSeries, $after: String\n  ) {\n    trendRecords(measure: $measure, by: $by, day: $day, line: $line, series: $series, first: 100, after: $after) {\n      edges { node { id title hotline state since partnershipId campaignId } }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n"): typeof import('./graphql.ts').TrendRecordsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReferralTrend($measure: ReferralMeasure!, $by: TrendGroup!, $months: Int!) {\n    referralTrend(measure: $measure, by: $by, months: $months) {\n      knownOn months\n      lines { kind id name counts { count hidden } }\n    }\n  }\n"): typeof import('./graphql.ts').ReferralTrendDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AppetiteTrend($by: TrendGroup!) {\n    appetiteTrend(by: $by) {\n      audience\n      rounds { roundId title on lines { id name answered answers { code count } } }\n    }\n  }\n"): typeof import('./graphql.ts').AppetiteTrendDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NetworkPicture($filter: NetworkPictureFilter) {\n    networkPicture(filter: $filter) {\n      hotlines { id name countries }\n      initiatives { id name countries }\n      ties { hotlineId initiativeId kind stage count }\n      hotlinesFitting initiativesFitting pairsFitting hotlineCount initiativeCount sharing\n    }\n  }\n"): typeof import('./graphql.ts').NetworkPictureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NetworkPlaces {\n    hotlines(first: 100) { edges { node { id name country { code } } } }\n    initiatives(first: 1) { facets { field values { code } } }\n  }\n"): typeof import('./graphql.ts').NetworkPlacesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NotificationLine on Notification {\n    id kind subjectType subjectId partnershipId title about by dueOn createdAt readAt\n  }\n"): typeof import('./graphql.ts').NotificationLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Inbox($after: String, $filter: NotificationFilter) {\n    notifications(first: 50, after: $after, filter: $filter) {\n      edges { node { id ...NotificationLine } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql.ts').InboxDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Notification($id: ID!) {\n    notification(id: $id) { id ...NotificationLine }\n  }\n"): typeof import('./graphql.ts').NotificationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkNotifications($input: MarkNotificationsInput!) {\n    markNotifications(input: $input) { count }\n  }\n"): typeof import('./graphql.ts').MarkNotificationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkAllNotificationsRead {\n    markAllNotificationsRead { count at }\n  }\n"): typeof import('./graphql.ts').MarkAllNotificationsReadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnmarkNotifications($input: UnmarkNotificationsInput!) {\n    unmarkNotifications(input: $input) { count }\n  }\n"): typeof import('./graphql.ts').UnmarkNotificationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MailChoices {\n    viewer { id mailLanguage notificationChoices { kind choice possible } }\n  }\n"): typeof import('./graphql.ts').MailChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChooseMail($input: ChooseMailInput!) {\n    chooseMail(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').ChooseMailDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChooseMailLanguage($input: ChooseMailLanguageInput!) {\n    chooseMailLanguage(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').ChooseMailLanguageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Outbox($after: String, $filter: MailFilter) {\n    mails(first: 50, after: $after, filter: $filter) {\n      edges {\n        node {\n          id name address subject body calendarFile state attempts createdAt nextAttemptAt settledAt detail version\n          viewerCan { send settle }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n"): typeof import('./graphql.ts').OutboxDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MailDelivery {\n    mailDelivery { server unsure failed }\n  }\n"): typeof import('./graphql.ts').MailDeliveryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendMail($input: VersionedInput!) {\n    sendMail(input: $input) { id state }\n  }\n"): typeof import('./graphql.ts').SendMailDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SettleMail($input: VersionedInput!) {\n    settleMail(input: $input) { id state }\n  }\n"): typeof import('./graphql.ts').SettleMailDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AgreementLine on Agreement {\n    id version kind progress status validFrom validUntil\n    hotlineSignedOn hotlineSignatory partnerSignedOn partnerSignatory\n    terminatedOn terminationReason documentUrl note recordedBy\n    viewerCan { edit changeTerms withdraw }\n  }\n"): typeof import('./graphql.ts').AgreementLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordAgreement($input: RecordAgreementInput!) {\n    recordAgreement(input: $input) { id version }\n  }\n"): typeof import('./graphql.ts').RecordAgreementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditAgreement($input: EditAgreementInput!) {\n    editAgreement(input: $input) { id version }\n  }\n"): typeof import('./graphql.ts').EditAgreementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignAgreement($input: SignAgreementInput!) {\n    signAgreement(input: $input) { id version }\n  }\n"): typeof import('./graphql.ts').SignAgreementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnsignAgreement($input: UnsignAgreementInput!) {\n    unsignAgreement(input: $input) { id version }\n  }\n"): typeof import('./graphql.ts').UnsignAgreementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TerminateAgreement($input: TerminateAgreementInput!) {\n    terminateAgreement(input: $input) { id version }\n  }\n"): typeof import('./graphql.ts').TerminateAgreementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReinstateAgreement($input: VersionedInput!) {\n    reinstateAgreement(input: $input) { id version }\n  }\n"): typeof import('./graphql.ts').ReinstateAgreementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskApproval($input: ApprovalRequestInput!) {\n    askApproval(input: $input) { id version }\n  }\n"): typeof import('./graphql.ts').AskApprovalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeBackApproval($input: ApprovalRequestInput!) {\n    takeBackApproval(input: $input) { id version }\n  }\n"): typeof import('./graphql.ts').TakeBackApprovalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendBackApproval($input: SendBackApprovalInput!) {\n    sendBackApproval(input: $input) { id version }\n  }\n"): typeof import('./graphql.ts').SendBackApprovalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PartnershipBoard($search: String, $filter: PartnershipFilter, $order: PartnershipOrder, $on: Date) {\n    partnerships(first: 1, search: $search, filter: $filter, order: $order) {\n      groups(by: STAGE) {\n        key count\n        page(first: 20) {\n          edges {\n            node {\n              id version stage stageOn(day: $on) nextReviewOn\n              hotline { name }\n              initiative { name }\n              owner { name }\n              health { level computedLevel reasons { code since } }\n            }\n          }\n          pageInfo { hasNextPage }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PartnershipBoardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BoardColumn($stage: [String!]!, $after: String, $search: String, $filter: PartnershipFilter, $order: PartnershipOrder, $on: Date) {\n    partnerships(first: 1, search: $search, filter: $filter, order: $order) {\n      groups(by: STAGE, keys: $stage) {\n        page(first: 60, after: $after) {\n          edges {\n            node {\n              id version stage stageOn(day: $on) nextReviewOn\n              hotline { name }\n              initiative { name }\n              owner { name }\n              health { level computedLevel reasons { code since } }\n            }\n          }\n          pageInfo { hasNextPage endCursor }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').BoardColumnDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CardSteps($id: ID!) {\n    partnership(id: $id) { id stage nextStages { to allowed needsReason missing { code message } } }\n  }\n"): typeof import('./graphql.ts').CardStepsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddColleague($input: AddColleagueInput!) {\n    addColleague(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').AddColleagueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveColleague($input: RemoveColleagueInput!) {\n    removeColleague(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').RemoveColleagueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InteractionToCorrect($id: ID!) {\n    interaction(id: $id) { id version kind occurredOn attendees summary sharing partnership { id } }\n  }\n"): typeof import('./graphql.ts').InteractionToCorrectDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EngagementToCorrect($id: ID!) {\n    engagement(id: $id) {\n      id version kind cadence title startsOn endsOn summary peopleReached outputUrl sharing partnerships { id }\n    }\n  }\n"): typeof import('./graphql.ts').EngagementToCorrectDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MeetingToCorrect($id: ID!) {\n    groupMeeting(id: $id) {\n      id version metOn summary decisions hotlineCount partnerCount\n      people { id name roleTitle }\n      colleagues { id name }\n      group { id title partnerships { people { person { id name roleTitle } } } }\n    }\n  }\n"): typeof import('./graphql.ts').MeetingToCorrectDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditInteraction($input: EditInteractionInput!) { editInteraction(input: $input) { id version } }\n"): typeof import('./graphql.ts').EditInteractionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditEngagement($input: EditEngagementInput!) { editEngagement(input: $input) { id version } }\n"): typeof import('./graphql.ts').EditEngagementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditMeeting($input: EditMeetingInput!) { editMeeting(input: $input) { id version } }\n"): typeof import('./graphql.ts').EditMeetingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskReferralCheck($input: AskReferralCheckInput!) { askReferralCheck(input: $input) { id version } }\n"): typeof import('./graphql.ts').AskReferralCheckDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerReferralCheck($input: AnswerReferralCheckInput!) { answerReferralCheck(input: $input) { id version } }\n"): typeof import('./graphql.ts').AnswerReferralCheckDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawReferralCheck($input: VersionedInput!) { withdrawReferralCheck(input: $input) { id version } }\n"): typeof import('./graphql.ts').WithdrawReferralCheckDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReopenReferralCheck($input: VersionedInput!) { reopenReferralCheck(input: $input) { id version } }\n"): typeof import('./graphql.ts').ReopenReferralCheckDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OverrideHealth($input: OverrideHealthInput!) {\n    overrideHealth(input: $input) { id health { level override { id version } } }\n  }\n"): typeof import('./graphql.ts').OverrideHealthDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndHealthOverride($input: VersionedInput!) {\n    endHealthOverride(input: $input) { id health { level } }\n  }\n"): typeof import('./graphql.ts').EndHealthOverrideDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PartnershipList($after: String, $search: String, $filter: PartnershipFilter, $order: PartnershipOrder, $on: Date) {\n    partnerships(first: 50, after: $after, search: $search, filter: $filter, order: $order) {\n      edges {\n        node {\n          id stage stageOn(day: $on) intensity targetIntensity nextReviewOn updatedAt collaborationCount version\n          hotline { name }\n          initiative { id name countries { code } }\n          owner { id name }\n          lastCollaboration { kind happenedOn }\n          health { level computedLevel reasons { code since } }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n"): typeof import('./graphql.ts').PartnershipListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PartnershipFacets($search: String, $filter: PartnershipFilter) {\n    partnerships(first: 1, search: $search, filter: $filter) {\n      totalCount\n      facets { field values { code count } }\n    }\n  }\n"): typeof import('./graphql.ts').PartnershipFacetsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PartnershipGroups($by: PartnershipGrouping!, $search: String, $filter: PartnershipFilter) {\n    partnerships(first: 1, search: $search, filter: $filter) {\n      totalCount\n      groups(by: $by) { key count }\n    }\n  }\n"): typeof import('./graphql.ts').PartnershipGroupsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PartnershipGroupRows($by: PartnershipGrouping!, $keys: [String!]!, $after: String, $search: String, $filter: PartnershipFilter, $order: PartnershipOrder, $on: Date) {\n    partnerships(first: 1, search: $search, filter: $filter, order: $order) {\n      groups(by: $by, keys: $keys) {\n        page(first: 30, after: $after) {\n          edges {\n            node {\n              id stage stageOn(day: $on) intensity targetIntensity nextReviewOn updatedAt collaborationCount version\n              hotline { name }\n              initiative { id name countries { code } }\n              owner { id name }\n              lastCollaboration { kind happenedOn }\n              health { level computedLevel reasons { code since } }\n            }\n          }\n          pageInfo { hasNextPage endCursor }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PartnershipGroupRowsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LogReferral($input: LogReferralInput!) {\n    logReferral(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').LogReferralDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LogInteraction($input: LogInteractionInput!) {\n    logInteraction(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').LogInteractionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LogEngagement($input: LogEngagementInput!) {\n    logEngagement(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').LogEngagementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LogMeeting($input: RecordMeetingInput!) {\n    recordMeeting(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').LogMeetingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LogCampaign($input: StartCampaignInput!) {\n    startCampaign(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').LogCampaignDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelLoggedCampaign($input: MoveCampaignPhaseInput!) {\n    moveCampaignPhase(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').CancelLoggedCampaignDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation JoinCampaign($input: AddCampaignParticipantInput!) {\n    addCampaignParticipant(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').JoinCampaignDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LeaveCampaign($input: RemoveCampaignParticipantInput!) {\n    removeCampaignParticipant(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').LeaveCampaignDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LogCampaigns($search: String, $initiativeId: ID!) {\n    campaigns(first: 8, search: $search, filter: { openTo: $initiativeId }) { edges { node { id title phase } } }\n  }\n"): typeof import('./graphql.ts').LogCampaignsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LogGroups($partnershipId: ID!) {\n    workingGroups(first: 50, partnershipId: $partnershipId) {\n      edges { node { id title partnerships { people { person { id name roleTitle } } } } }\n    }\n  }\n"): typeof import('./graphql.ts').LogGroupsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddTask($input: AddTaskInput!) {\n    addTask(input: $input) { id version }\n  }\n"): typeof import('./graphql.ts').AddTaskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelTask($input: VersionedInput!) {\n    cancelTask(input: $input) { id version }\n  }\n"): typeof import('./graphql.ts').CancelTaskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation KeepLogDraft($input: KeepLogDraftInput!) {\n    keepLogDraft(input: $input) { id version }\n  }\n"): typeof import('./graphql.ts').KeepLogDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawEntry($input: WithdrawEntryInput!) {\n    withdrawEntry(input: $input)\n  }\n"): typeof import('./graphql.ts').WithdrawEntryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreEntry($input: WithdrawEntryInput!) {\n    restoreEntry(input: $input)\n  }\n"): typeof import('./graphql.ts').RestoreEntryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PartnershipHosts($id: ID!) {\n    partnership(id: $id) {\n      id\n      initiative { id website channels { kind value } organisation { website verifiedHosts } }\n      hotline { website organisation { website verifiedHosts } }\n    }\n  }\n"): typeof import('./graphql.ts').PartnershipHostsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LogTarget($id: ID!) {\n    partnership(id: $id) { id initiative { name } }\n  }\n"): typeof import('./graphql.ts').LogTargetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ObstacleLine on Obstacle {\n    id version type severity since status settledOn note sharing\n    fromAnswers { id answeredAt round { id title } hotline { name } }\n    viewerCan { edit withdraw }\n  }\n"): typeof import('./graphql.ts').ObstacleLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordObstacle($input: RecordObstacleInput!) {\n    recordObstacle(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').RecordObstacleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditObstacle($input: EditObstacleInput!) {\n    editObstacle(input: $input) { id version }\n  }\n"): typeof import('./graphql.ts').EditObstacleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveStage($input: MoveStageInput!) {\n    moveStage(input: $input) { id version stage }\n  }\n"): typeof import('./graphql.ts').MoveStageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CorrectReferral($input: CorrectReferralInput!) { correctReferral(input: $input) { id count } }\n"): typeof import('./graphql.ts').CorrectReferralDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeCorrectionBack($input: TakeBackReferralsInput!) { takeBackReferrals(input: $input) }\n"): typeof import('./graphql.ts').TakeCorrectionBackDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoStageMove($input: UndoStageMoveInput!) {\n    undoStageMove(input: $input) { id version stage }\n  }\n"): typeof import('./graphql.ts').UndoStageMoveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditPartnership($input: EditPartnershipInput!) {\n    editPartnership(input: $input) { id version }\n  }\n"): typeof import('./graphql.ts').EditPartnershipDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordDueDiligence($input: RecordDueDiligenceInput!) {\n    recordDueDiligence(input: $input) { id version }\n  }\n"): typeof import('./graphql.ts').RecordDueDiligenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordPartnerFigure($input: RecordPartnerFigureInput!) {\n    recordPartnerFigure(input: $input) { id version }\n  }\n"): typeof import('./graphql.ts').RecordPartnerFigureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CompletePartnershipTask($input: VersionedInput!) {\n    completeTask(input: $input) { id version }\n  }\n"): typeof import('./graphql.ts').CompletePartnershipTaskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReopenPartnershipTask($input: VersionedInput!) {\n    reopenTask(input: $input) { id version }\n  }\n"): typeof import('./graphql.ts').ReopenPartnershipTaskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddPartnershipPerson($input: AddPersonInput!) {\n    addPerson(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').AddPartnershipPersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnlinkPerson($input: UnlinkPersonInput!) {\n    unlinkPerson(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').UnlinkPersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LinkPerson($input: LinkPersonInput!) {\n    linkPerson(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').LinkPersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PeopleChoices($search: String) {\n    people(first: 8, search: $search) {\n      edges { node { id name roleTitle organisation { name } } }\n    }\n  }\n"): typeof import('./graphql.ts').PeopleChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartPartnershipChecklist($input: StartChecklistInput!) {\n    startChecklist(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').StartPartnershipChecklistDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreContact($input: EditPersonInput!) {\n    editPerson(input: $input) { id version }\n  }\n"): typeof import('./graphql.ts').RestoreContactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreObstacle($input: EditObstacleInput!) {\n    editObstacle(input: $input) { id version }\n  }\n"): typeof import('./graphql.ts').RestoreObstacleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreTask($input: EditTaskInput!) {\n    editTask(input: $input) { id version }\n  }\n"): typeof import('./graphql.ts').RestoreTaskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreAgreement($input: EditAgreementInput!) {\n    editAgreement(input: $input) { id version }\n  }\n"): typeof import('./graphql.ts').RestoreAgreementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PartnershipChoices($search: String) {\n    partnerships(first: 8, search: $search, order: LAST_COLLABORATION, filter: { open: true }) {\n      edges { node { id stage initiative { name } } }\n    }\n  }\n"): typeof import('./graphql.ts').PartnershipChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Partnership($id: ID!) {\n    partnership(id: $id) {\n      id version stage intensity targetIntensity since sharing sister sisterBasis nextReviewOn noAgreementReason approvalAskedBy approvalAskedAt\n      collaborationCount createdAt\n      hotline { id name }\n      initiative { id name countries { code } channels { id kind value } organisation { id name } }\n      owner { id name }\n      dueDiligence { outcome assessedOn validUntil conditions assessedBy }\n      colleagues { part user { id name } }\n      people { role note person { id name roleTitle email phone organisation { name } } }\n      agreements { id ...AgreementLine }\n      obstacles { id ...ObstacleLine }\n      fromAnswers { id answeredAt round { id title } hotline { name } }\n      openTasks { id ...TaskRow }\n      boardSeats { id role title since closedOn board { id name } terms { id holder startsOn endsOn } }\n      checklists { id stepCount doneCount template { title } }\n      nextStages { to allowed needsReason missing { code message } }\n      health { level computedLevel reasons { code severity since recordId } override { id level reason endsOn by version } }\n      viewerCan { edit log approve overrideHealth seeHistory }\n    }\n  }\n"): typeof import('./graphql.ts').PartnershipDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PartnershipTimeline($id: ID!, $after: String, $kinds: [TimelineKind!], $sharing: [SharingLabel!]) {\n    partnership(id: $id) {\n      id\n      timeline(first: 30, after: $after, kinds: $kinds, sharing: $sharing) {\n        edges {\n          node {\n            id kind happenedOn loggedAt loggedBy sharing backdated\n            interaction { id kind summary attendees nextStep { title dueOn status } }\n            referral {\n              id month direction subject mode channel audience language count\n              corrections { id countBefore reason correctedBy correctedAt }\n            }\n            engagement { id kind title startsOn endsOn summary peopleReached outputUrl partnerships { id initiative { name } } }\n            groupMeeting { id decisions summary actions { id } group { id title } }\n            obstacle { id type severity status settledOn note }\n            agreement { id kind status validUntil terminatedOn }\n            review { id outcome decisions nextDueOn }\n            term { id holder startsOn endsOn seat { id role board { id name } } }\n            campaign { id title phase startsOn endsOn }\n            stageChange { id from to reason }\n            viewerCan { edit withdraw }\n          }\n        }\n        pageInfo { hasNextPage endCursor }\n        totalCount\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PartnershipTimelineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReferralGrid($id: ID!, $from: Month!, $to: Month!) {\n    partnership(id: $id) {\n      id\n      referralMonths(from: $from, to: $to) {\n        month out in outByPartner inByPartner\n        request { countsOut countsIn answeredAt link { id recipient state expiresAt viewerCan { revoke } } }\n        checks {\n          id version direction state oursAsked theirsAsked oursEnded theirsEnded outcome explanation partnerAsked partnerAnsweredAt\n          task { dueOn assignee { name } }\n        }\n        entries {\n          id direction subject mode channel audience language count loggedBy loggedAt\n          corrections { id countBefore reason correctedBy correctedAt }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ReferralGridDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StageHistory($id: ID!) {\n    partnership(id: $id) {\n      id\n      stageChanges { id from to effectiveOn reason by recordedAt }\n    }\n  }\n"): typeof import('./graphql.ts').StageHistoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PartnershipHistory($id: ID!, $after: String, $table: [String!]) {\n    partnership(id: $id) {\n      id\n      history(first: 50, after: $after, table: $table) {\n        edges { node { ...HistoryEvent } }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PartnershipHistoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChecklistTemplates {\n    playbookTemplates(first: 50) { edges { node { id title } } }\n  }\n"): typeof import('./graphql.ts').ChecklistTemplatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AgreementsToRestore($id: ID!) {\n    partnership(id: $id) {\n      id\n      agreements { id version kind progress validFrom validUntil documentUrl note }\n    }\n  }\n"): typeof import('./graphql.ts').AgreementsToRestoreDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ObstaclesToRestore($id: ID!) {\n    partnership(id: $id) {\n      id\n      obstacles { id version type severity since status settledOn note sharing }\n    }\n  }\n"): typeof import('./graphql.ts').ObstaclesToRestoreDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TaskToRestore($id: ID!) {\n    task(id: $id) { id version title dueOn assignee { id } partnership { id } }\n  }\n"): typeof import('./graphql.ts').TaskToRestoreDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ContactToRestore($id: ID!) {\n    person(id: $id) {\n      id version name roleTitle email phone languages preferredChannel source lastConfirmedOn organisation { id }\n    }\n  }\n"): typeof import('./graphql.ts').ContactToRestoreDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PartnershipColleagues {\n    users(first: 200, filter: { active: true }) { edges { node { id name role } } }\n  }\n"): typeof import('./graphql.ts').PartnershipColleaguesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PartnershipReviews($id: ID!) {\n    partnership(id: $id) {\n      id\n      viewerCan { planReview }\n      reviews {\n        id dueOn heldOn outcome decisions nextDueOn decidedBy partnerAnsweredAt version\n        scores { domain hotline partner }\n        link { id recipient state expiresAt issuedBy viewerCan { revoke } }\n        viewerCan { score decide withdraw }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PartnershipReviewsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlanReview($input: PlanReviewInput!) { planReview(input: $input) { id version } }\n"): typeof import('./graphql.ts').PlanReviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ScoreReview($input: ScoreReviewInput!) { scoreReview(input: $input) { id version } }\n"): typeof import('./graphql.ts').ScoreReviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideReview($input: DecideReviewInput!) { decideReview(input: $input) { id version } }\n"): typeof import('./graphql.ts').DecideReviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawReview($input: VersionedInput!) { withdrawReview(input: $input) { id version } }\n"): typeof import('./graphql.ts').WithdrawReviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreReview($input: VersionedInput!) { restoreReview(input: $input) { id version } }\n"): typeof import('./graphql.ts').RestoreReviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation IssueReviewLink($input: IssueReviewLinkInput!) { issueReviewLink(input: $input) { path expiresAt } }\n"): typeof import('./graphql.ts').IssueReviewLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokePersonalLink($input: RevokePersonalLinkInput!) { revokePersonalLink(input: $input) { id state } }\n"): typeof import('./graphql.ts').RevokePersonalLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MatchingPartnerships($after: String, $search: String, $filter: PartnershipFilter) {\n    partnerships(first: 200, after: $after, search: $search, filter: $filter) {\n      edges { node { id } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql.ts').MatchingPartnershipsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AssignOwner($input: AssignOwnerInput!) {\n    assignOwner(input: $input) { partnershipId version previousOwnerId }\n  }\n"): typeof import('./graphql.ts').AssignOwnerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreOwners($input: RestoreOwnersInput!) {\n    restoreOwners(input: $input)\n  }\n"): typeof import('./graphql.ts').RestoreOwnersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddTasks($input: AddTasksInput!) {\n    addTasks(input: $input)\n  }\n"): typeof import('./graphql.ts').AddTasksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelTasks($input: CancelTasksInput!) {\n    cancelTasks(input: $input)\n  }\n"): typeof import('./graphql.ts').CancelTasksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartPartnership($input: StartPartnershipInput!) {\n    startPartnership(input: $input) { id initiative { name } }\n  }\n"): typeof import('./graphql.ts').StartPartnershipDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InitiativeChoices($search: String) {\n    initiatives(first: 8, search: $search) {\n      edges { node { id name countries { code } myPartnership { id } } }\n    }\n  }\n"): typeof import('./graphql.ts').InitiativeChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InitiativeToStart($id: ID!) {\n    initiative(id: $id) { id name myPartnership { id } }\n  }\n"): typeof import('./graphql.ts').InitiativeToStartDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TaskList($after: String, $filter: TaskFilter) {\n    tasks(first: 50, after: $after, filter: $filter) {\n      edges { node { id ...TaskRow } }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n"): typeof import('./graphql.ts').TaskListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TaskRow on Task {\n    id title dueOn overdue status completedAt version\n    assignee { id name }\n    partnership { id initiative { name } }\n    askedBy { id groupTitle because }\n    viewerCan { complete edit }\n  }\n"): typeof import('./graphql.ts').TaskRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditTask($input: EditTaskInput!) {\n    editTask(input: $input) { id version }\n  }\n"): typeof import('./graphql.ts').EditTaskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NameErasure($input: PreviewNameErasureInput!) {\n    nameErasure(input: $input) {\n      standIn closedTexts trail\n      texts { place table field about text suggestion wordable }\n    }\n  }\n"): typeof import('./graphql.ts').NameErasureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EraseName($input: EraseNameInput!) {\n    eraseName(input: $input)\n  }\n"): typeof import('./graphql.ts').EraseNameDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PersonErasure($id: ID!, $input: PreviewErasureInput!) {\n    person(id: $id) { id version name roleTitle erasedAt partnerships { id initiative { name } } }\n    personErasure(input: $input) {\n      shownName standIn closedTexts networkTexts trail sameName\n      texts { place table field about text suggestion wordable }\n    }\n  }\n"): typeof import('./graphql.ts').PersonErasureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ErasePerson($input: ErasePersonInput!) {\n    erasePerson(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').ErasePersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query People($after: String, $search: String, $filter: PersonFilter) {\n    people(first: 50, after: $after, search: $search, filter: $filter) {\n      edges { node { id name roleTitle email phone lastConfirmedOn stale organisation { name } } }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n"): typeof import('./graphql.ts').PeopleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Person($id: ID!) {\n    person(id: $id) {\n      id version name roleTitle email phone languages preferredChannel source lastConfirmedOn stale erasedAt\n      organisation { id name }\n      partnerships { id initiative { name } }\n      terms { id startsOn endsOn endedReason seat { id role title board { id name organisation { name } } } }\n      viewerCan { edit confirm erase }\n    }\n  }\n"): typeof import('./graphql.ts').PersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditPerson($input: EditPersonInput!) {\n    editPerson(input: $input) { id version }\n  }\n"): typeof import('./graphql.ts').EditPersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmPerson($input: VersionedInput!) {\n    confirmPerson(input: $input) { id version }\n  }\n"): typeof import('./graphql.ts').ConfirmPersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Playbook($keeps: Boolean!) {\n    playbookTemplates(first: 50) {\n      edges { node { id title purpose edition sourceTitle sourceUrl steps { key } viewerCan { start } } }\n    }\n    guidelines(first: 100) {\n      edges { node { id title publisher summary url addressState source asOf retired version } }\n    }\n    retiredTemplates: playbookTemplates(first: 50, retired: true) @include(if: $keeps) {\n      edges { node { id title purpose edition sourceTitle sourceUrl steps { key } viewerCan { start } } }\n    }\n    retiredGuidelines: guidelines(first: 100, retired: true) @include(if: $keeps) {\n      edges { node { id title publisher summary url addressState source asOf retired version } }\n    }\n    checklists(first: 50) {\n      edges {\n        node { id edition stepCount doneCount createdAt template { id title edition } partnership { id initiative { name } } }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PlaybookDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlaybookTemplate($id: ID!) {\n    playbookTemplate(id: $id) {\n      id title purpose edition version retired sourceTitle sourceUrl\n      steps { key phase title hint }\n      viewerCan { edit start }\n    }\n  }\n"): typeof import('./graphql.ts').PlaybookTemplateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Checklist($id: ID!) {\n    checklist(id: $id) {\n      id edition version stepCount doneCount\n      template { id title purpose edition }\n      partnership { id initiative { name } }\n      steps { id key phase title hint dueOn doneOn overdue note link version owner { id name } }\n      newestSteps { key phase title hint }\n      viewerCan { keep }\n    }\n  }\n"): typeof import('./graphql.ts').ChecklistDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChecklistPeople {\n    users(first: 200, filter: { active: true }) { edges { node { id name role } } }\n  }\n"): typeof import('./graphql.ts').ChecklistPeopleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartChecklist($input: StartChecklistInput!) {\n    startChecklist(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').StartChecklistDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TickStep($input: TickStepInput!) {\n    tickStep(input: $input) { id version doneOn }\n  }\n"): typeof import('./graphql.ts').TickStepDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditStep($input: EditStepInput!) {\n    editStep(input: $input) { id version }\n  }\n"): typeof import('./graphql.ts').EditStepDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveChecklistToNewest($input: VersionedInput!) {\n    moveChecklistToNewest(input: $input) { id version edition }\n  }\n"): typeof import('./graphql.ts').MoveChecklistToNewestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawChecklist($input: VersionedInput!) {\n    withdrawChecklist(input: $input)\n  }\n"): typeof import('./graphql.ts').WithdrawChecklistDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreChecklist($id: ID!) {\n    restoreChecklist(id: $id) { id }\n  }\n"): typeof import('./graphql.ts').RestoreChecklistDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditTemplate($input: EditTemplateInput!) {\n    editTemplate(input: $input) { id version edition }\n  }\n"): typeof import('./graphql.ts').EditTemplateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddTemplate($input: AddTemplateInput!) {\n    addTemplate(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').AddTemplateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetireTemplate($input: VersionedInput!) {\n    retireTemplate(input: $input) { id version }\n  }\n"): typeof import('./graphql.ts').RetireTemplateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReinstateTemplate($input: VersionedInput!) {\n    reinstateTemplate(input: $input) { id version }\n  }\n"): typeof import('./graphql.ts').ReinstateTemplateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddGuideline($input: AddGuidelineInput!) {\n    addGuideline(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').AddGuidelineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditGuideline($input: EditGuidelineInput!) {\n    editGuideline(input: $input) { id version }\n  }\n"): typeof import('./graphql.ts').EditGuidelineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetireGuideline($input: VersionedInput!) {\n    retireGuideline(input: $input) { id version }\n  }\n"): typeof import('./graphql.ts').RetireGuidelineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReinstateGuideline($input: VersionedInput!) {\n    reinstateGuideline(input: $input) { id version }\n  }\n"): typeof import('./graphql.ts').ReinstateGuidelineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProposalList($after: String, $filter: InitiativeProposalFilter) {\n    initiativeProposals(first: 30, after: $after, filter: $filter) {\n      edges {\n        node {\n          id version status reason createdAt proposedBy decidedAt decidedBy decisionNote\n          hotline { name }\n          initiative { id name }\n          askedBy { id groupTitle title }\n          changes { field before after }\n          viewerCan { decide withdraw }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n"): typeof import('./graphql.ts').ProposalListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideProposal($input: DecideProposalInput!) {\n    decideProposal(input: $input) { id status }\n  }\n"): typeof import('./graphql.ts').DecideProposalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawProposal($input: VersionedInput!) {\n    withdrawProposal(input: $input) { id status }\n  }\n"): typeof import('./graphql.ts').WithdrawProposalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FigureGaps($after: String, $filter: FigureGapFilter) {\n    figureGaps(first: 50, after: $after, filter: $filter) {\n      edges {\n        node {\n          id month direction ours theirs state\n          partnership { id initiative { name } viewerCan { log } }\n          check { outcome explanation task { dueOn assignee { name } } }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n"): typeof import('./graphql.ts').FigureGapsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MonthEntry($from: Month!, $to: Month!, $after: String) {\n    partnerships(first: 100, after: $after, order: NAME, filter: { open: true }) {\n      edges {\n        node {\n          id\n          initiative { name localName organisation { acronym } }\n          referralMonths(from: $from, to: $to) {\n            month entries { id count direction subject } request { answeredAt link { recipient state } }\n          }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql.ts').MonthEntryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EnterReferrals($input: EnterReferralsInput!) {\n    enterReferrals(input: $input) { added corrected withdrawn }\n  }\n"): typeof import('./graphql.ts').EnterReferralsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeBackReferrals($input: TakeBackReferralsInput!) {\n    takeBackReferrals(input: $input)\n  }\n"): typeof import('./graphql.ts').TakeBackReferralsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReferralTotals($year: Int!) {\n    referralTotals(year: $year) {\n      knownOn ownMonths networkMonths\n      own { measure lines { kind id name counts { count hidden } total { count hidden } } }\n      network { measure lines { kind id name counts { count hidden } total { count hidden } } }\n    }\n  }\n"): typeof import('./graphql.ts').ReferralTotalsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RemovedRecords($after: String, $filter: RemovedRecordFilter) {\n    removedRecords(first: 50, after: $after, filter: $filter) {\n      edges {\n        node {\n          id table title happenedOn detail removedAt removedBy\n          partnerships { id initiative { name } }\n          viewerCan { restore }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n"): typeof import('./graphql.ts').RemovedRecordsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RemovedFrom($id: ID!) {\n    partnership(id: $id) { id initiative { name } }\n  }\n"): typeof import('./graphql.ts').RemovedFromDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreRemoved($input: RestoreRemovedInput!) {\n    restoreRemoved(input: $input)\n  }\n"): typeof import('./graphql.ts').RestoreRemovedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReportEdition($id: ID!) {\n    reportEdition(id: $id) {\n      id\n      title\n      language\n      dataDate\n      knownAt\n      createdAt\n      frozenBy\n      countries\n      surveyRound { id title }\n      files { format state done total size }\n      removedAt\n    }\n  }\n"): typeof import('./graphql.ts').ReportEditionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReportEditionContent($id: ID!) {\n    reportEditionContent(editionId: $id) {\n      figures { id kind name value base how rowKind rows { id name } }\n      chapters { chapter blocks }\n    }\n  }\n"): typeof import('./graphql.ts').ReportEditionContentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReportDifferences($id: ID!) {\n    reportDifferences(editionId: $id) {\n      id\n      name\n      rowKind\n      before { value base }\n      after { value base }\n      came { id name because }\n      went { id name because }\n    }\n  }\n"): typeof import('./graphql.ts').ReportDifferencesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveReportEdition($input: RemoveReportInput!) {\n    removeReportEdition(input: $input) { id removedAt }\n  }\n"): typeof import('./graphql.ts').RemoveReportEditionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MakeReportFile($input: ReportFileInput!) {\n    makeReportFile(input: $input) { id files { format state } }\n  }\n"): typeof import('./graphql.ts').MakeReportFileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelReportFile($input: ReportFileInput!) {\n    cancelReportFile(input: $input) { id files { format state } }\n  }\n"): typeof import('./graphql.ts').CancelReportFileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReportShelf($withDrafts: Boolean!, $after: String) {\n    reportEditions(first: 30, after: $after) {\n      edges { node { id title language dataDate createdAt frozenBy countries } }\n      pageInfo { hasNextPage endCursor }\n    }\n    reportDrafts(first: 50) @include(if: $withDrafts) {\n      edges { node { id title language dataDate updatedAt startedBy countries } }\n    }\n  }\n"): typeof import('./graphql.ts').ReportShelfDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReportRounds {\n    surveyRounds(first: 100) { edges { node { id title archived releasedAt } } }\n  }\n"): typeof import('./graphql.ts').ReportRoundsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReportDraft($id: ID!) {\n    reportDraft(id: $id) {\n      id\n      version\n      title\n      language\n      dataDate\n      knownAt\n      countries\n      surveyRoundId\n      introductionText\n      overviewText\n      examplesText\n      analysisText\n      appetiteText\n      modelText\n      keyFiguresText\n      appendixText\n      removedAt\n    }\n  }\n"): typeof import('./graphql.ts').ReportDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReportPreview($id: ID!) {\n    reportPreview(draftId: $id) {\n      figures { id kind name value base how rowKind rows { id name } }\n      chapters { chapter text standard blocks }\n    }\n  }\n"): typeof import('./graphql.ts').ReportPreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartReport($input: StartReportInput!) {\n    startReport(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').StartReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveReport($input: SaveReportInput!) {\n    saveReport(input: $input) { id version }\n  }\n"): typeof import('./graphql.ts').SaveReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenewReportKnowledge($input: VersionedInput!) {\n    renewReportKnowledge(input: $input) { id version knownAt }\n  }\n"): typeof import('./graphql.ts').RenewReportKnowledgeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveReportDraft($input: RemoveReportInput!) {\n    removeReportDraft(input: $input) { id removedAt }\n  }\n"): typeof import('./graphql.ts').RemoveReportDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FreezeReport($input: FreezeReportInput!) {\n    freezeReport(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').FreezeReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PackSize($search: String, $filter: PartnershipFilter) {\n    partnerships(first: 1, search: $search, filter: $filter) { totalCount }\n  }\n"): typeof import('./graphql.ts').PackSizeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SurveyOnBehalf($id: ID!) {\n    viewer { id }\n    surveyInvitation(id: $id) {\n      id status answers channel sourceNote submittedAt\n      hotline { name }\n      round { id title opensAt closesAt status viewerCan { run } surveyVersion { definition } }\n    }\n  }\n"): typeof import('./graphql.ts').SurveyOnBehalfDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EnterSurveyAnswers($input: EnterSurveyAnswersInput!) {\n    enterSurveyAnswers(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').EnterSurveyAnswersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SurveyByLink {\n    surveyByLink { hotline title definition answers reached revision status opensAt closesAt isOpen submittedAt }\n  }\n"): typeof import('./graphql.ts').SurveyByLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PreviewSurveyDraft($id: ID!) {\n    surveyDraft(id: $id) { title definition }\n  }\n"): typeof import('./graphql.ts').PreviewSurveyDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PreviewSurveyVersion($id: ID!) {\n    surveyVersion(id: $id) { title definition }\n  }\n"): typeof import('./graphql.ts').PreviewSurveyVersionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenSurveyByLink {\n    openSurveyByLink { status }\n  }\n"): typeof import('./graphql.ts').OpenSurveyByLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation KeepSurveyAnswerByLink($input: KeepSurveyAnswerByLinkInput!) {\n    keepSurveyAnswerByLink(input: $input) { revision }\n  }\n"): typeof import('./graphql.ts').KeepSurveyAnswerByLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitSurveyByLink($input: SurveyAnswersInput!) {\n    submitSurveyByLink(input: $input) { status submittedAt }\n  }\n"): typeof import('./graphql.ts').SubmitSurveyByLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclineSurveyByLink {\n    declineSurveyByLink { status }\n  }\n"): typeof import('./graphql.ts').DeclineSurveyByLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SurveyShelf {\n    surveyVersions(first: 100) {\n      edges { node { id key number title publishedAt change survey { id key } basedOn { id number } } }\n    }\n    surveyDrafts(first: 100) {\n      edges { node { id title questionCount updatedAt startedBy version survey { id } basedOn { id number } } }\n    }\n  }\n"): typeof import('./graphql.ts').SurveyShelfDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SurveyDraft($id: ID!) {\n    surveyDraft(id: $id) {\n      id title definition version discardedAt\n      published { id number }\n      survey { id key }\n      basedOn { id number definition }\n    }\n  }\n"): typeof import('./graphql.ts').SurveyDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartSurveyDraft($input: StartSurveyDraftInput!) {\n    startSurveyDraft(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').StartSurveyDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveSurveyDraft($input: SaveSurveyDraftInput!) {\n    saveSurveyDraft(input: $input) { id version }\n  }\n"): typeof import('./graphql.ts').SaveSurveyDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishSurveyDraft($input: PublishSurveyDraftInput!) {\n    publishSurveyDraft(input: $input) { id number title }\n  }\n"): typeof import('./graphql.ts').PublishSurveyDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DiscardSurveyDraft($input: VersionedInput!) {\n    discardSurveyDraft(input: $input) { id version }\n  }\n"): typeof import('./graphql.ts').DiscardSurveyDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreSurveyDraft($input: VersionedInput!) {\n    restoreSurveyDraft(input: $input) { id version }\n  }\n"): typeof import('./graphql.ts').RestoreSurveyDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SurveyProposals($after: String, $filter: SurveyProposalFilter) {\n    surveyProposals(first: 50, after: $after, filter: $filter) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      edges {\n        node {\n          id kind state item answeredAt name value natures several words taken batchId reason postponedUntil\n          decidedBy decidedAt version\n          round { id title }\n          hotline { id name country { code } }\n          initiative { id name countries { code } organisation { name } }\n          matches { score reasons initiative { id name countries { code } organisation { name } } }\n          changes { field before after suggested }\n          partnership { id stage initiative { name } }\n          becameCandidate { id focusGroup { id title } }\n          viewerCan { decide }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').SurveyProposalsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProposalRounds {\n    surveyRounds(first: 100) { edges { node { id title archived } } }\n  }\n"): typeof import('./graphql.ts').ProposalRoundsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptSurveyProposals($input: AcceptSurveyProposalsInput!) {\n    acceptSurveyProposals(input: $input) { id proposalIds }\n  }\n"): typeof import('./graphql.ts').AcceptSurveyProposalsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoSurveyProposals($input: UndoSurveyProposalsInput!) {\n    undoSurveyProposals(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').UndoSurveyProposalsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RejectSurveyProposal($input: RejectSurveyProposalInput!) {\n    rejectSurveyProposal(input: $input) { id version }\n  }\n"): typeof import('./graphql.ts').RejectSurveyProposalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PostponeSurveyProposal($input: PostponeSurveyProposalInput!) {\n    postponeSurveyProposal(input: $input) { id version }\n  }\n"): typeof import('./graphql.ts').PostponeSurveyProposalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReopenSurveyProposal($input: VersionedInput!) {\n    reopenSurveyProposal(input: $input) { id version }\n  }\n"): typeof import('./graphql.ts').ReopenSurveyProposalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MatchSurveyProposal($input: MatchSurveyProposalInput!) {\n    matchSurveyProposal(input: $input) { id version }\n  }\n"): typeof import('./graphql.ts').MatchSurveyProposalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MeantInitiatives($search: String) {\n    initiatives(first: 8, search: $search) { edges { node { id name countries { code } } } }\n  }\n"): typeof import('./graphql.ts').MeantInitiativesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ObstructedPartnerships {\n    partnerships(first: 100, order: LAST_COLLABORATION, filter: { open: true }) {\n      edges { node { id initiative { name } } }\n    }\n  }\n"): typeof import('./graphql.ts').ObstructedPartnershipsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InterestedGroups {\n    focusGroups(first: 50) { edges { node { id title status } } }\n  }\n"): typeof import('./graphql.ts').InterestedGroupsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SurveyResults($id: ID!, $audience: ResultAudience) {\n    surveyResults(roundId: $id, audience: $audience) {\n      audience\n      responseRate {\n        invited ineligible\n        rr1 { count base percent }\n        rr2 { count base percent }\n        cooperation { count base percent }\n      }\n      questions {\n        question kind\n        items {\n          item hidden\n          bases { respondents asked answered valid dontKnow preferNot blank notAsked notReached }\n          choices {\n            choice\n            ofAnswered { count base percent }\n            ofValid { count base percent }\n            ofRespondents { count base percent }\n          }\n          scale {\n            favourable { count base percent }\n            neutral { count base percent }\n            unfavourable { count base percent }\n            mean median\n          }\n          texts { invitationId respondent text }\n        }\n      }\n      quotations { code printed words source rounding figure { count base percent } }\n      crossTables {\n        rows { item option } columns { item option } respondents hidden\n        categories { kind choice total }\n        lines { kind choice total counts }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').SurveyResultsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReleaseSurveyResults($input: ReleaseSurveyResultsInput!) {\n    releaseSurveyResults(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').ReleaseSurveyResultsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SurveyCrossTable($roundId: ID!, $pair: SurveyCrossPairInput!, $audience: ResultAudience!) {\n    surveyCrossTable(roundId: $roundId, pair: $pair, audience: $audience) {\n      rows { item option } columns { item option } respondents hidden\n      categories { kind choice total }\n      lines { kind choice total counts }\n    }\n  }\n"): typeof import('./graphql.ts').SurveyCrossTableDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SurveyComparison($roundId: ID!, $earlierRoundId: ID!, $audience: ResultAudience) {\n    surveyComparison(roundId: $roundId, earlierRoundId: $earlierRoundId, audience: $audience) {\n      earlierDefinition respondentsInBoth\n      items {\n        item otherItem relation note reworded otherOptions\n        choices { choice change earlier { count base percent } later { count base percent } }\n        inBoth { choice change earlier { count base percent } later { count base percent } }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').SurveyComparisonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ComparableRounds {\n    surveyRounds(first: 100) { edges { node { id title opensAt surveyVersion { id key } } } }\n  }\n"): typeof import('./graphql.ts').ComparableRoundsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OneSurveyAnswer($id: ID!) {\n    surveyInvitation(id: $id) {\n      id submittedAt channel answers hotline { id name } round { id } becameCandidates { id focusGroup { id title } }\n    }\n  }\n"): typeof import('./graphql.ts').OneSurveyAnswerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnSurveyAnswers($id: ID!) {\n    surveyRound(id: $id) { id invitations { id submittedAt channel answers hotline { id name } } }\n  }\n"): typeof import('./graphql.ts').OwnSurveyAnswersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SurveyQuotes($id: ID!) {\n    surveyQuotes(roundId: $id) { id item text country hotline audience releasedAt }\n    surveyQuoteReleases(roundId: $id) {\n      id invitationId item text attribution audience agreedBy agreedOn releasedBy releasedAt answeredAnew takenBackAt version\n    }\n  }\n"): typeof import('./graphql.ts').SurveyQuotesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReleaseSurveyQuote($input: ReleaseSurveyQuoteInput!) {\n    releaseSurveyQuote(input: $input) { id version }\n  }\n"): typeof import('./graphql.ts').ReleaseSurveyQuoteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeBackSurveyQuote($input: VersionedInput!) {\n    takeBackSurveyQuote(input: $input) { id version }\n  }\n"): typeof import('./graphql.ts').TakeBackSurveyQuoteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreSurveyQuote($input: VersionedInput!) {\n    restoreSurveyQuote(input: $input) { id version }\n  }\n"): typeof import('./graphql.ts').RestoreSurveyQuoteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SurveyInvitees($opensAt: DateTime!) {\n    surveyInvitees(opensAt: $opensAt) { hotlineId name eligibility eligibilityReason reachable }\n  }\n"): typeof import('./graphql.ts').SurveyInviteesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HotlinesToAsk($search: String) {\n    hotlines(first: 20, search: $search) { edges { node { id name country { code } } } }\n  }\n"): typeof import('./graphql.ts').HotlinesToAskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddSurveyInvitee($input: AddSurveyInviteeInput!) {\n    addSurveyInvitee(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').AddSurveyInviteeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclineSurvey($input: SurveyInvitationInput!) {\n    declineSurvey(input: $input) { id status }\n  }\n"): typeof import('./graphql.ts').DeclineSurveyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeBackSurveyDecline($input: SurveyInvitationInput!) {\n    takeBackSurveyDecline(input: $input) { id status }\n  }\n"): typeof import('./graphql.ts').TakeBackSurveyDeclineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NoteSurveyBounce($input: SurveyInvitationInput!) {\n    noteSurveyBounce(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').NoteSurveyBounceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetSurveyContact($input: SetSurveyContactInput!) {\n    setSurveyContact(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').SetSurveyContactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetSurveyMails($input: SetSurveyMailsInput!) {\n    setSurveyMails(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').SetSurveyMailsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemindSurvey($input: RemindSurveyInput!) {\n    remindSurvey(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').RemindSurveyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SurveyRounds {\n    surveyRounds(first: 100) {\n      edges {\n        node {\n          id title opensAt closesAt status demo archived releasedAt\n          surveyVersion { id key }\n          invitations { id status eligibility }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').SurveyRoundsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SurveyVersions {\n    surveyVersions(first: 50) { edges { node { id key number title publishedAt } } }\n  }\n"): typeof import('./graphql.ts').SurveyVersionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SurveyRound($id: ID!) {\n    surveyRound(id: $id) {\n      id title opensAt closesAt status note demo archived releasedAt version mails mailsSignature\n      viewerCan { run }\n      surveyVersion { id key definition }\n      invitations {\n        id status eligibility eligibilityReason eligibilityNote addedAt\n        openedAt startedAt submittedAt declinedAt declinedOnBehalf channel sourceNote enteredBy\n        hotline { id name country { code } }\n        link { id state expiresAt }\n        contact { id address language bouncedAt version }\n        mails { id step address dueAt state detail voidedAt }\n        becameCandidates { id focusGroup { id title } }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').SurveyRoundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenSurveyRound($input: OpenSurveyRoundInput!) {\n    openSurveyRound(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').OpenSurveyRoundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveSurveyClosing($input: MoveSurveyClosingInput!) {\n    moveSurveyClosing(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').MoveSurveyClosingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation IssueSurveyLink($input: IssueSurveyLinkInput!) {\n    issueSurveyLink(input: $input) { path expiresAt }\n  }\n"): typeof import('./graphql.ts').IssueSurveyLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkingGroups($after: String) {\n    workingGroups(first: 50, after: $after) {\n      edges {\n        node { id title startsOn endsOn cadence lastMetOn openActionCount partnerships { id initiative { name } } }\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n    }\n  }\n"): typeof import('./graphql.ts').WorkingGroupsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkingGroup($id: ID!) {\n    engagement(id: $id) {\n      id version kind title summary startsOn endsOn cadence lastMetOn sharing\n      partnerships { id initiative { name } }\n      meetings {\n        id metOn summary decisions hotlineCount partnerCount recordedBy\n        people { id name roleTitle erasedAt }\n        colleagues { id name }\n        actions { id title status }\n        viewerCan { edit withdraw }\n      }\n      actions {\n        id title dueOn overdue status completedAt version\n        assignee { id name }\n        meeting { id metOn }\n        viewerCan { complete }\n      }\n      viewerCan { recordMeeting }\n    }\n  }\n"): typeof import('./graphql.ts').WorkingGroupDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawMeeting($input: WithdrawEntryInput!) {\n    withdrawEntry(input: $input)\n  }\n"): typeof import('./graphql.ts').WithdrawMeetingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreMeeting($input: WithdrawEntryInput!) {\n    restoreEntry(input: $input)\n  }\n"): typeof import('./graphql.ts').RestoreMeetingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeCadence($input: ChangeCadenceInput!) {\n    changeCadence(input: $input) { id version cadence }\n  }\n"): typeof import('./graphql.ts').ChangeCadenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CompleteAction($input: VersionedInput!) {\n    completeTask(input: $input) { id version }\n  }\n"): typeof import('./graphql.ts').CompleteActionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReopenAction($input: VersionedInput!) {\n    reopenTask(input: $input) { id version }\n  }\n"): typeof import('./graphql.ts').ReopenActionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation IssueFigureLink($input: IssueFigureLinkInput!) { issueFigureLink(input: $input) { path expiresAt } }\n"): typeof import('./graphql.ts').IssueFigureLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HistoryEvent on AuditEvent {\n    id at by action table recordId title requestId readable fields\n    changes { field before { value name } after { value name } }\n  }\n"): typeof import('./graphql.ts').HistoryEventFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    viewer {\n      id\n      name\n      email\n      role\n      demo\n      hotline { id name country { code } }\n      can {\n        startPartnership\n        log\n        editRegistry\n        editPlaybook\n        proposeInitiative\n        decideProposals\n        seePartnerships\n        saveViews\n        chooseViews\n        runSurveys\n        planFocusGroups\n        keepReports\n        seeCampaigns\n        startCampaign\n        seeBoards\n        keepBoards\n        handOver\n        eraseNames\n        administerUsers\n        seeOutbox\n        seeAudit\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ViewerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SavedViews($list: ListTable!) {\n    savedViews(list: $list, first: 200) {\n      edges {\n        node {\n          id name shared mine isDefault author version\n          search order columns grouping layout\n          filters { field values }\n          viewerCan { change share }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').SavedViewsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveView($input: SaveViewInput!) {\n    saveView(input: $input) { id version }\n  }\n"): typeof import('./graphql.ts').SaveViewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeView($input: ChangeViewInput!) {\n    changeView(input: $input) { id version }\n  }\n"): typeof import('./graphql.ts').ChangeViewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveView($input: VersionedInput!) {\n    removeView(input: $input)\n  }\n"): typeof import('./graphql.ts').RemoveViewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreView($input: RestoreViewInput!) {\n    restoreView(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').RestoreViewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChooseDefaultView($input: ChooseDefaultViewInput!) {\n    chooseDefaultView(input: $input)\n  }\n"): typeof import('./graphql.ts').ChooseDefaultViewDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
