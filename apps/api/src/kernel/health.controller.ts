import { Controller, Get, ServiceUnavailableException } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** For whoever watches the process. `live` asks nothing of the database; `ready` does. */
@Controller('health')
export class HealthController {
  private draining = false;

  constructor(private readonly source: DataSource) {}

  @Get('live')
  live(): { status: 'live' } {
    return { status: 'live' };
  }

  @Get('ready')
  async ready(): Promise<{ status: 'ready' }> {
    if (this.draining) throw new ServiceUnavailableException({ status: 'draining' });
    await this.source.query('select app.first_run()').catch(() => {
      throw new ServiceUnavailableException({ status: 'database not reachable' });
    });
    return { status: 'ready' };
  }

  /** Nest calls it first on SIGTERM: the balancer sends no new work while the rest is finished. */
  beforeApplicationShutdown(): void {
    this.draining = true;
  }
}
