import { ensure, may, notFound, type SharingLabel } from '@alongside/domain';
import { today as dayOf } from '@alongside/shared';
import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { execute, parse } from 'graphql';
import { onSeat } from '../../kernel/files/file-seats.ts';
import type { MadeFile, Making } from '../../kernel/files/made-file.ts';
import { noteExport } from '../../kernel/files/note-export.ts';
import { labelInName } from '../../kernel/files/sharing-words.ts';
import { wordsOf } from '../../kernel/language.ts';
import { actor, operation } from '../../kernel/operation/operation.ts';
import { OperationGate } from '../../kernel/operation/operation-gate.ts';
import { documentFormats } from '../../kernel/paper/document-formats.ts';
import type { FocusGroupReportBody } from './focus-group-report.inputs.ts';
import { reportBlocks } from './report-blocks.ts';
import { type FocusGroupToReport, reportFields } from './report-facts.ts';
import { reportTexts } from './report-texts.ts';

const document = parse(`query ($id: ID!) { focusGroup(id: $id) { ${reportFields} } }`);
/** The whole network may read it: it holds nobody who has not agreed. */
const SHARING: SharingLabel = 'GREEN';

/** What a focus group came to, for people who were not in the room. */
@Injectable()
export class FocusGroupReportService {
  constructor(
    private readonly gate: OperationGate,
    private readonly modules: ModuleRef,
  ) {}

  /** Refuses FORBIDDEN for everybody but the secretariat, NOT_FOUND for a focus group that is not there. */
  async make(body: FocusGroupReportBody, { onProgress, signal }: Making): Promise<MadeFile> {
    const { focusGroupId, format, language } = body;
    return onSeat(operation().sessionHash ?? '', async () => {
      const today = dayOf(new Date());
      const { group, by } = await this.gate.within('snapshot', () => this.read(focusGroupId));
      const facts = { report: 'FOCUS_GROUP_REPORT', focusGroup: focusGroupId, rows: 1, sharing: SHARING, format };
      await this.gate.within('change', () => noteExport('focus_groups', facts));
      signal.throwIfAborted();
      onProgress({ done: 0, of: 1 });
      const words = wordsOf(language);
      const { type, ending, write } = documentFormats[format];
      const texts = reportTexts[language];
      const frame = {
        title: group.title,
        subject: texts.title,
        asOf: texts.asOf(words.date(today)),
        by,
        sharing: SHARING,
        language,
      };
      const spool = await write(reportBlocks(group, words), frame);
      const name = `${labelInName(SHARING)}_focus-group_${today}.${ending}`;
      return { name, type, rows: 1, sharing: SHARING, before: Buffer.alloc(0), spool };
    });
  }

  private async read(id: string): Promise<{ group: FocusGroupToReport; by: string }> {
    ensure(may.seeFocusGroup(actor()));
    const { schema } = this.modules.get(GraphQLSchemaHost, { strict: false });
    const { data, errors } = await execute({ schema, document, variableValues: { id }, contextValue: {} });
    const [fault] = errors ?? [];
    if (fault) throw fault.originalError ?? fault;
    const group = (data as { focusGroup: FocusGroupToReport | null } | null | undefined)?.focusGroup;
    if (!group) throw notFound();
    return { group, by: actor().name };
  }
}
