import 'reflect-metadata';
import { createApplication } from './application.ts';
import { readEnvironment } from './config/environment.ts';

try {
  const environment = readEnvironment();
  const app = await createApplication(environment);
  await app.listen(environment.PORT, environment.HOST);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
