import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.ts';
import type { Environment } from './config/environment.ts';
import { entities } from './entities.ts';
import { appDataSource } from './kernel/database.ts';
import { prepareHttp } from './kernel/http.ts';
import { inputValidation } from './kernel/validation.ts';
import { serveWebClient } from './kernel/web-client.ts';

/** Bytes that a request may send; the longest note is 20,000 characters. */
const BODY_LIMIT = 200_000;

/** Builds the application without listening, so that tests and the bench start what production starts. */
export async function createApplication(environment: Environment): Promise<NestFastifyApplication> {
  const source = await appDataSource(environment, entities).initialize();
  const adapter = new FastifyAdapter({ bodyLimit: BODY_LIMIT, trustProxy: '127.0.0.1', forceCloseConnections: 'idle' });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(environment, source), adapter, {
    logger: environment.NODE_ENV === 'test' ? ['error'] : ['error', 'warn'],
  });
  await prepareHttp(app.getHttpAdapter().getInstance(), environment);
  await serveWebClient(app.getHttpAdapter().getInstance(), environment.ALONGSIDE_WEB_DIR);
  app.useGlobalPipes(inputValidation());
  app.enableShutdownHooks();
  return app;
}
