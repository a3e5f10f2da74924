import { type DynamicModule, Global, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Environment } from '../config/environment.ts';
import { Clock } from './clock.ts';
import { ExportController } from './exports/export.controller.ts';
import { ExportService } from './exports/export.service.ts';
import { HealthController } from './health.controller.ts';
import { JobRunner } from './jobs/job-runner.ts';
import { MailJobs } from './mail/mail-jobs.ts';
import { MailSender } from './mail/mail-sender.ts';
import { Outbox } from './mail/outbox.ts';
import { OperationGate } from './operation/operation-gate.ts';

/** What every feature may ask for: the environment, the connection, the clock, jobs and mail. */
@Global()
@Module({})
export class KernelModule {
  static with(environment: Environment, source: DataSource): DynamicModule {
    const gate = new OperationGate(source, environment.ALONGSIDE_ROLE_PREFIX);
    return {
      module: KernelModule,
      controllers: [HealthController, ExportController],
      providers: [
        { provide: Environment, useValue: environment },
        { provide: DataSource, useValue: source },
        { provide: OperationGate, useValue: gate },
        Clock,
        JobRunner,
        Outbox,
        MailSender,
        MailJobs,
        ExportService,
      ],
      exports: [Environment, DataSource, OperationGate, Clock, JobRunner, Outbox],
    };
  }
}
