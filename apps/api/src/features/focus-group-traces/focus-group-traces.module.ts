import { Module } from '@nestjs/common';
import { FocusGroupSessionsModule } from '../focus-group-sessions/index.ts';
import { SurveyProposalsModule } from '../survey-proposals/index.ts';
import { SurveysModule } from '../surveys/index.ts';
import './trace.reads.ts';
import { AnswerTraceResolver, ProposalTraceResolver, TraceResolver } from './trace.resolver.ts';

/** From a finding of a focus group back to the answer of a survey, and from there to what came of it. */
@Module({
  imports: [FocusGroupSessionsModule, SurveysModule, SurveyProposalsModule],
  providers: [TraceResolver, AnswerTraceResolver, ProposalTraceResolver],
})
export class FocusGroupTracesModule {}
