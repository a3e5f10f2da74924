import { Field, ObjectType } from '@nestjs/graphql';

/** What the viewer may do with an account. */
@ObjectType()
export class UserRights {
  @Field(() => Boolean, { description: 'Close or reopen the account.' })
  deactivate: boolean;

  @Field(() => Boolean, { description: 'Erase name and address of somebody who has left.' })
  erase: boolean;
}

/** What the viewer may do at all; the web client shows and hides its doors by it. */
@ObjectType()
export class ViewerCan {
  @Field(() => Boolean)
  startPartnership: boolean;

  @Field(() => Boolean, { description: 'Log referrals, interactions and engagements.' })
  log: boolean;

  @Field(() => Boolean)
  editRegistry: boolean;

  @Field(() => Boolean, { description: 'Propose a new or changed initiative to the secretariat.' })
  proposeInitiative: boolean;

  @Field(() => Boolean)
  decideProposals: boolean;

  @Field(() => Boolean)
  seePartnerships: boolean;

  @Field(() => Boolean)
  seeCampaigns: boolean;

  @Field(() => Boolean)
  startCampaign: boolean;
  @Field(() => Boolean, { description: 'Add, reword and retire templates and guidelines of the playbook.' })
  editPlaybook: boolean;

  @Field(() => Boolean)
  seeBoards: boolean;

  @Field(() => Boolean, { description: 'Record boards, their seats and who sits there.' })
  keepBoards: boolean;

  @Field(() => Boolean, { description: 'Pass work on to colleagues; coordinators their own.' })
  handOver: boolean;

  @Field(() => Boolean, { description: 'Erase names from what belongs to the network.' })
  eraseNames: boolean;

  @Field(() => Boolean, { description: 'Save views of the tables.' })
  saveViews: boolean;

  @Field(() => Boolean, { description: 'Choose with which saved view their tables open.' })
  chooseViews: boolean;

  @Field(() => Boolean)
  planFocusGroups: boolean;

  @Field(() => Boolean)
  keepReports: boolean;

  @Field(() => Boolean)
  administerUsers: boolean;

  @Field(() => Boolean, { description: 'Read the outgoing mails and decide on those that got stuck.' })
  seeOutbox: boolean;
  @Field(() => Boolean, { description: 'Read the audit trail.' })
  seeAudit: boolean;

  @Field(() => Boolean, { description: 'Run surveys over all hotlines.' })
  runSurveys: boolean;
}
