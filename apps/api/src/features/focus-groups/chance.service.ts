import { ALL_TRIALS, type DrawReceipt } from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { PanelSolverService } from './panel-solver.service.ts';

/** How many are done before they are saved: a part takes some seconds. */
const PART = 50;

interface DrawToTry {
  readonly id: string;
  readonly receipt: Pick<DrawReceipt, 'pool' | 'rules' | 'seed'>;
  readonly trials: number;
}

/** Estimates by repetition how likely each candidate was to be drawn. The trials are numbered, so it may be cut off anywhere. */
@Injectable()
export class ChanceService {
  constructor(
    private readonly source: DataSource,
    private readonly solver: PanelSolverService,
  ) {}

  /** Goes on until every draw has all its trials. */
  async estimate(stop: AbortSignal): Promise<void> {
    for (let next = await this.toTry(); next && !stop.aborted; next = await this.toTry()) {
      const count = Math.min(PART, ALL_TRIALS - next.trials);
      await this.try(next, count);
    }
  }

  /** Trials that cannot be done are noted with the reason, so that they hold up nobody else's. */
  private async try({ id, receipt, trials }: DrawToTry, count: number): Promise<void> {
    try {
      const tally = await this.solver.trials(receipt, trials, count);
      await this.source.query('select app.note_trials($1, $2, $3, $4)', [id, trials, count, JSON.stringify(tally)]);
    } catch (error) {
      const said = error instanceof Error ? error.message : String(error);
      await this.source.query('select app.note_failed_trials($1, $2)', [id, said]);
    }
  }

  private async toTry(): Promise<DrawToTry | undefined> {
    const [row] = await this.source.query<DrawToTry[]>('select id, receipt, trials from app.draw_to_try($1)', [
      ALL_TRIALS,
    ]);
    return row;
  }
}
