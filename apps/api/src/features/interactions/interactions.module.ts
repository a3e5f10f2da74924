import { Module } from '@nestjs/common';
import './interaction.reads.ts';
import { PartnershipsModule } from '../partnerships/index.ts';
import { InteractionRepository } from './interaction.repository.ts';
import { InteractionResolver } from './interaction.resolver.ts';
import { InteractionService } from './interaction.service.ts';

/** Calls, meetings, e-mails, visits and notes. */
@Module({
  imports: [PartnershipsModule],
  providers: [InteractionRepository, InteractionService, InteractionResolver],
  exports: [InteractionService],
})
export class InteractionsModule {}
