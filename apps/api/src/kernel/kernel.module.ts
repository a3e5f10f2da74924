import { type DynamicModule, Global, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Environment } from '../config/environment.ts';
import { HealthController } from './health.controller.ts';

/** What every feature may ask for: the environment and the connection. */
@Global()
@Module({})
export class KernelModule {
  static with(environment: Environment, source: DataSource): DynamicModule {
    return {
      module: KernelModule,
      controllers: [HealthController],
      providers: [
        { provide: Environment, useValue: environment },
        { provide: DataSource, useValue: source },
      ],
      exports: [Environment, DataSource],
    };
  }
}
