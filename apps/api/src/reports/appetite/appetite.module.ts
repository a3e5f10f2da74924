import { Module } from '@nestjs/common';
import { AppetiteController } from './appetite.controller.ts';
import { AppetiteRepository } from './appetite.repository.ts';
import { AppetiteResolver } from './appetite.resolver.ts';
import { AppetiteService } from './appetite.service.ts';
import { AppetiteFile } from './appetite-file.ts';

/** Insight into the wish to do more, over the rounds of the survey. */
@Module({
  controllers: [AppetiteController],
  providers: [AppetiteRepository, AppetiteService, AppetiteResolver, AppetiteFile],
})
export class AppetiteModule {}
