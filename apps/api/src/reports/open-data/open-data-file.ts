import {
  OPEN_DATA_FORMAT,
  OPEN_DATA_VERSION,
  type OpenInitiative,
  type OpenSource,
  type SharingLabel,
} from '@alongside/domain';
import { today } from '@alongside/shared';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.ts';
import { onSeat } from '../../kernel/files/file-seats.ts';
import type { MadeFile } from '../../kernel/files/made-file.ts';
import { noteExport } from '../../kernel/files/note-export.ts';
import { labelInName, labelOf } from '../../kernel/files/sharing-words.ts';
import { Spool } from '../../kernel/files/spool.ts';
import { operation } from '../../kernel/operation/operation.ts';
import { OperationGate } from '../../kernel/operation/operation-gate.ts';
import { OpenDataRepository } from './open-data.repository.ts';

const SHARING: SharingLabel = 'CLEAR';
const TERMS =
  'Each statement carries its source and the day for which the source says so: name both where you use it. Descriptions are in the words of the registry. A missing statement means that no public source says it, not that it is untrue.';

/** The registry as everybody may know it, for programs. Everyone signed in may take it, and give it to anybody. */
@Injectable()
export class OpenDataFile {
  constructor(
    private readonly gate: OperationGate,
    private readonly repository: OpenDataRepository,
    private readonly clock: Clock,
  ) {}

  async make(): Promise<MadeFile> {
    return onSeat(operation().sessionHash ?? '', async () => {
      const madeAt = this.clock.now();
      const { initiatives, sources } = await this.gate.within('snapshot', async () => ({
        initiatives: await this.repository.initiatives(),
        sources: await this.repository.sources(),
      }));
      const rows = initiatives.length;
      const facts = { report: 'OPEN_DATA', rows, sharing: SHARING, format: 'JSON', version: OPEN_DATA_VERSION };
      await this.gate.within('change', () => noteExport('initiatives', facts));
      return {
        name: `${labelInName(SHARING)}_prevention-initiatives_${today(madeAt)}.json`,
        type: 'application/json',
        rows,
        sharing: SHARING,
        before: Buffer.alloc(0),
        spool: await written(madeAt, initiatives, sources),
      };
    });
  }
}

/** One record a line, so that two files can be compared. */
async function written(
  madeAt: Date,
  initiatives: readonly OpenInitiative[],
  sources: readonly OpenSource[],
): Promise<Spool> {
  const named = new Set(initiatives.flatMap((one) => [one, ...one.facts, ...one.channels].map(({ source }) => source)));
  const head = {
    format: OPEN_DATA_FORMAT,
    version: OPEN_DATA_VERSION,
    sharing: labelOf(SHARING),
    madeAt: madeAt.toISOString(),
    terms: TERMS,
  };
  const lines = (records: readonly object[]) => records.map((one) => JSON.stringify(one)).join(',\n');
  const spool = await Spool.open();
  try {
    await spool.write(
      Buffer.from(`${JSON.stringify(head).slice(0, -1)},\n"initiatives":[\n${lines(initiatives)}\n],\n`),
    );
    await spool.write(Buffer.from(`"sources":[\n${lines(sources.filter(({ id }) => named.has(id)))}\n]}\n`));
    return spool;
  } catch (error) {
    await spool.drop();
    throw error;
  }
}
