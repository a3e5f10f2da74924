import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { Environment } from './config/environment.ts';
import { features } from './features.ts';
import { RefusalFilter } from './kernel/errors.ts';
import { graphqlOptions } from './kernel/graphql.ts';
import { KernelModule } from './kernel/kernel.module.ts';
import { DateScalar, DateTimeScalar, MonthScalar } from './kernel/scalars.ts';
import { reports } from './reports.ts';

/** The whole API. Features stand in order in `features.ts`: each may use only those before it. */
@Module({})
export class AppModule {
  static with(environment: Environment, source: DataSource): DynamicModule {
    return {
      module: AppModule,
      imports: [
        KernelModule.with(environment, source),
        GraphQLModule.forRoot(graphqlOptions(environment, source)),
        ...features,
        ...reports,
      ],
      providers: [DateScalar, MonthScalar, DateTimeScalar, { provide: APP_FILTER, useClass: RefusalFilter }],
    };
  }
}
