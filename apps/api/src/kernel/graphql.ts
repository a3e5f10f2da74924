import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import type { DataSource } from 'typeorm';
import type { Environment } from '../config/environment.ts';
import { formatError } from './errors.ts';
import { operationPlugin } from './operation/operation.plugin.ts';
import { OperationGate } from './operation/operation-gate.ts';
import { planSchema } from './reads/reads.ts';
import { splicePlugin, stringifyResult } from './reads/splice.plugin.ts';

/** Limits of one GraphQL document; the largest operation of the web client stays well below each. */
const limits = {
  maxDepth: { n: 12 },
  maxAliases: { n: 15 },
  maxTokens: { n: 1_500 },
  maxDirectives: { n: 20 },
  costLimit: { maxCost: 20_000, objectCost: 1, scalarCost: 1, depthCostFactor: 1.3, ignoreIntrospection: false },
};

/** GraphQL at `/graphql`: POST with JSON only, one operation a request, limits, planned reads. */
export function graphqlOptions(environment: Environment, source: DataSource): ApolloDriverConfig {
  const armor = new ApolloArmor({ ...limits, blockFieldSuggestion: { enabled: environment.production } }).protect();
  const gate = new OperationGate(source, environment.ALONGSIDE_ROLE_PREFIX);
  return {
    driver: ApolloDriver,
    path: '/graphql',
    autoSchemaFile: true,
    sortSchema: true,
    playground: false,
    graphiql: false,
    introspection: !environment.production,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    transformSchema: planSchema,
    stringifyResult,
    formatError,
    validationRules: [...armor.validationRules],
    // Nest's types name Apollo's CommonJS declarations, ours its ESM ones: the same shapes under two names.
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ...armor.plugins,
      operationPlugin(gate),
      splicePlugin(),
    ] as unknown as ApolloDriverConfig['plugins'],
  };
}
