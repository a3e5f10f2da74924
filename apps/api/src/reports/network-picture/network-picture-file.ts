import { type NetworkColumn, networkColumns } from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import type { Cell } from '../../kernel/exports/export-map.ts';
import { writeWholeTable } from '../../kernel/exports/whole-table.ts';
import { onSeat } from '../../kernel/files/file-seats.ts';
import type { MadeFile } from '../../kernel/files/made-file.ts';
import { noteExport } from '../../kernel/files/note-export.ts';
import { type Words, wordsOf } from '../../kernel/language.ts';
import { operation } from '../../kernel/operation/operation.ts';
import { OperationGate } from '../../kernel/operation/operation-gate.ts';
import type { NetworkPictureBody } from './network-picture.inputs.ts';
import { NetworkPictureService } from './network-picture.service.ts';
import type { NetworkPicture } from './network-picture.types.ts';

/** One row for each tie. */
function rowsOf({ hotlines, initiatives, ties }: NetworkPicture, words: Words): Cell[][] {
  const members = new Map([...hotlines, ...initiatives].map((member) => [member.id, member]));
  const end = (id: string): Cell[] => {
    const member = members.get(id);
    return [member?.name ?? null, member?.countries.join('; ') ?? null];
  };
  return ties.map(({ hotlineId, initiativeId, kind, stage, count }) => [
    ...end(hotlineId),
    ...end(initiativeId),
    words.label('networkTieKind', kind),
    stage && words.label('stage', stage),
    count,
  ]);
}

/** What did not fit into the picture, in words. */
function busiestOf({ hotlines, initiatives, hotlinesFitting, initiativesFitting }: NetworkPicture, words: Words) {
  if (hotlines.length === hotlinesFitting && initiatives.length === initiativesFitting) return [];
  const part = (column: NetworkColumn, shown: number, of: number): string =>
    `${words.label('networkColumn', column)} ${words.number(shown)}/${words.number(of)}`;
  const parts = [
    part('HOTLINE', hotlines.length, hotlinesFitting),
    part('INITIATIVE', initiatives.length, initiativesFitting),
  ];
  return [`${words.label('listFilter', 'BUSIEST')}: ${parts.join(', ')}`];
}

/** What the file is narrowed to, in words. */
function narrowedBy({ filter, language }: NetworkPictureBody): string[] {
  const words = wordsOf(language);
  const codes = (list: readonly string[] | null | undefined, name: Parameters<Words['label']>[0]) =>
    (list ?? []).map((code) => words.label(name, code));
  return [
    ...codes(filter?.kind, 'networkTieKind'),
    ...codes(filter?.stage, 'stage'),
    ...(filter?.country ?? []).map(words.country),
    ...codes(filter?.region, 'region'),
    ...codes(filter?.level, 'level'),
    ...((filter?.hotlineId?.length ?? 0) > 0 ? [words.label('listFilter', 'HOTLINE')] : []),
  ];
}

/** The network picture as a file, with the ties that the page shows. */
@Injectable()
export class NetworkPictureFile {
  constructor(
    private readonly gate: OperationGate,
    private readonly service: NetworkPictureService,
  ) {}

  async make(body: NetworkPictureBody): Promise<MadeFile> {
    return onSeat(operation().sessionHash ?? '', async () => {
      const words = wordsOf(body.language);
      const picture = await this.gate.within('snapshot', () => this.service.picture(body.filter ?? {}));
      const file = await writeWholeTable(
        {
          title: words.label('listName', 'NETWORK'),
          list: 'network',
          sharing: picture.sharing,
          narrowed: [...narrowedBy(body), ...busiestOf(picture, words)],
          headings: networkColumns.codes.map((code) => ({
            text: words.label('networkColumn', code),
            kind: code === 'COUNT' ? ('number' as const) : ('text' as const),
          })),
          rows: rowsOf(picture, words),
        },
        body.format,
        words,
      );
      const { rows, sharing } = file;
      await this.gate.within('change', () =>
        noteExport('partnerships', { report: 'NETWORK', rows, sharing, format: body.format }),
      );
      return file;
    });
  }
}
