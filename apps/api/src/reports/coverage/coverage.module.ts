import { Module } from '@nestjs/common';
import { CoverageController } from './coverage.controller.ts';
import { CoverageRepository } from './coverage.repository.ts';
import { CoverageResolver } from './coverage.resolver.ts';
import { CoverageService } from './coverage.service.ts';
import { CoverageFile } from './coverage-file.ts';

/** Insight into the registry: who is served where. */
@Module({
  controllers: [CoverageController],
  providers: [CoverageRepository, CoverageService, CoverageResolver, CoverageFile],
})
export class CoverageModule {}
