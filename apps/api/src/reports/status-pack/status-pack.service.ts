import { invalid } from '@alongside/domain';
import { today as dayOf, MAX_PAGE } from '@alongside/shared';
import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { exportMap } from '../../kernel/exports/export-map.ts';
import { type ListArguments, ListQuery } from '../../kernel/exports/list-query.ts';
import { narrowedBy } from '../../kernel/exports/narrowed-by.ts';
import { onSeat } from '../../kernel/files/file-seats.ts';
import type { MadeFile, Making } from '../../kernel/files/made-file.ts';
import { noteExport } from '../../kernel/files/note-export.ts';
import { labelInName } from '../../kernel/files/sharing-words.ts';
import { wordsOf } from '../../kernel/language.ts';
import { actor, operation } from '../../kernel/operation/operation.ts';
import { OperationGate } from '../../kernel/operation/operation-gate.ts';
import { drawPack } from './draw-pack.ts';
import { labelOfPack, type PackPartnership, packFields } from './pack-facts.ts';
import type { StatusPackBody } from './status-pack.inputs.ts';

interface Pack {
  readonly partnerships: readonly PackPartnership[];
  readonly narrowed: readonly string[];
  readonly by: string;
  readonly inner: boolean;
}

/** The status of partnerships as a file for a board: a summary, and a page for each. */
@Injectable()
export class StatusPackService {
  constructor(
    private readonly gate: OperationGate,
    private readonly modules: ModuleRef,
  ) {}

  /** Reads in one view of the data with one statement, notes it in the audit trail, then draws. */
  async make(body: StatusPackBody, making: Making): Promise<MadeFile> {
    return onSeat(operation().sessionHash ?? '', async () => {
      const now = new Date();
      const pack = await this.gate.within('snapshot', () => this.read(body, now));
      const sharing = labelOfPack(pack.partnerships);
      const rows = pack.partnerships.length;
      await this.gate.within('change', () =>
        noteExport('partnerships', {
          report: 'STATUS_PACK',
          rows,
          sharing,
          format: 'PDF',
          ...(body.filter && { filter: body.filter }),
          searched: Boolean(body.search),
        }),
      );
      const spool = await drawPack({ ...pack, sharing, today: dayOf(now), words: wordsOf(body.language) }, making);
      const name = `${labelInName(sharing)}_status-pack_${dayOf(now)}.pdf`;
      return { name, type: 'application/pdf', rows, sharing, before: Buffer.alloc(0), spool };
    });
  }

  private async read({ language, search, filter, order }: StatusPackBody, now: Date): Promise<Pack> {
    const given: ListArguments = {
      // What needs a board's eye stands first.
      order: order ?? 'HEALTH',
      ...(search != null && { search }),
      ...(filter != null && { filter }),
    };
    const { schema } = this.modules.get(GraphQLSchemaHost, { strict: false });
    const query = new ListQuery<PackPartnership>(schema, 'partnerships', [packFields(dayOf(now))], given, MAX_PAGE);
    const { rows, total, hasNextPage } = await query.page(null);
    if (hasNextPage) throw invalid('filter', `${total} partnerships match, and a pack holds ${MAX_PAGE} at most.`);
    if (rows.length !== total) throw new Error(`A status pack read ${rows.length} partnerships of ${total}`);
    const map = exportMap('partnerships');
    const person = actor();
    return {
      partnerships: rows,
      narrowed: map ? await narrowedBy(map, query.filter(), { search: search ?? null }, wordsOf(language)) : [],
      by: person.name,
      inner: person.hotlineId !== null,
    };
  }
}
