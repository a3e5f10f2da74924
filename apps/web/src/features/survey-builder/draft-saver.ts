import type { SurveyDefinition } from '@alongside/domain';
import { ApiRefusal } from '../../lib/api-refusal.ts';
import { execute } from '../../lib/graphql.ts';
import { SaveSurveyDraftDocument } from './builder.operation.ts';

/** Milliseconds of rest after the last change before a draft is saved, and before a lost connection is tried again. */
const REST = 800;
const RETRY = 4000;

/** How saving stands: `refused` waits for another change, `conflict` for a decision. */
export type SaverState = 'saved' | 'saving' | 'offline' | 'refused' | 'conflict';

/** The draft as somebody else saved it. */
export interface TheirDraft {
  readonly version: number;
  readonly definition: SurveyDefinition;
}

interface SaverEvents {
  readonly onState: (state: SaverState) => void;
  readonly onRefused: (refusal: ApiRefusal) => void;
  readonly onConflict: (theirs: TheirDraft) => void;
}

interface Waiting {
  readonly definition: SurveyDefinition;
  readonly confirmed: boolean;
}

/** Saves a draft after each pause, the latest state only, one after the other, each from the version that the one before brought. */
export class DraftSaver {
  private waiting: Waiting | undefined;
  private running: Promise<void> | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private held = false;

  constructor(
    private readonly id: string,
    private version: number,
    private readonly events: SaverEvents,
  ) {}

  /** True while something is not on the server. */
  get isBusy(): boolean {
    return this.running !== undefined || this.waiting !== undefined;
  }

  /** The version that the server has, as far as is known here. */
  get seen(): number {
    return this.version;
  }

  /** Takes the draft as it is now. */
  put(definition: SurveyDefinition, confirmed: boolean): void {
    this.waiting = { definition, confirmed };
    if (this.held) return;
    this.events.onState('saving');
    this.schedule(REST);
  }

  /** Saves what waits at once. Answers whether everything is on the server now. */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    await this.running;
    if (this.waiting && !this.held) await this.run();
    return !this.isBusy;
  }

  /** Goes on after a conflict: with what waits here on top of theirs, or with theirs. */
  settle(version: number, keepMine: boolean): void {
    this.held = false;
    this.version = version;
    if (keepMine) {
      this.schedule(0);
    } else {
      this.waiting = undefined;
      this.events.onState('saved');
    }
  }

  private schedule(rest: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.run(), rest);
  }

  private run(): Promise<void> {
    this.running ??= this.send().finally(() => {
      this.running = undefined;
    });
    return this.running;
  }

  private async send(): Promise<void> {
    while (this.waiting && !this.held) {
      const sent = this.waiting;
      try {
        const { saveSurveyDraft } = await execute(SaveSurveyDraftDocument, {
          input: {
            id: this.id,
            version: this.version,
            definition: JSON.stringify(sent.definition),
            confirmedText: sent.confirmed,
          },
        });
        this.version = saveSurveyDraft.version;
      } catch (error) {
        return this.fail(error instanceof ApiRefusal ? error : new ApiRefusal('INTERNAL', String(error)));
      }
      if (this.waiting !== sent) continue;
      this.waiting = undefined;
      this.events.onState('saved');
    }
  }

  private fail(refusal: ApiRefusal): void {
    if (refusal.code === 'OFFLINE' || refusal.code === 'INTERNAL' || refusal.code === 'RATE_LIMITED') {
      this.events.onState('offline');
      this.schedule(RETRY);
    } else if (refusal.code === 'CONFLICT') {
      this.held = true;
      const { version, definition } = refusal.params.current as { version: number; definition: string };
      this.events.onState('conflict');
      this.events.onConflict({ version, definition: JSON.parse(definition) as SurveyDefinition });
    } else {
      this.events.onState('refused');
      this.events.onRefused(refusal);
    }
  }
}
