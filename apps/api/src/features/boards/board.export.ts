import { code, count, day, text } from '../../kernel/exports/columns.ts';
import { defineExport, type ExportMap } from '../../kernel/exports/export-map.ts';
import { fileWords } from '../../kernel/exports/file-words.ts';
import { byDay, byRecord, yesOrNo } from '../../kernel/exports/filters.ts';

interface BoardRow {
  readonly name: string;
  readonly organisation: { readonly name: string } | null;
  readonly kind: string;
  readonly cadence: string;
  readonly seatCount: number;
  readonly vacancyCount: number;
  readonly nextEnd: string | null;
  readonly owner: { readonly name: string } | null;
}

/** Boards name people, and so are for the hotline that keeps them. */
const sharing: ExportMap<unknown>['sharing'] = { of: () => 'AMBER_STRICT', none: 'AMBER_STRICT' };

defineExport<BoardRow>({
  list: 'boards',
  name: 'BOARDS',
  headings: 'boardColumn',
  columns: {
    name: [text('NAME', 'name', ({ name }) => name)],
    body: [text('BODY', 'organisation { name }', ({ organisation }) => organisation?.name)],
    kind: [code('KIND', 'kind', 'boardKind', ({ kind }) => kind)],
    cadence: [code('CADENCE', 'cadence', 'boardCadence', ({ cadence }) => cadence)],
    seats: [
      count('SEATS', 'seatCount', ({ seatCount }) => seatCount),
      count('VACANT', 'vacancyCount', ({ vacancyCount }) => vacancyCount),
    ],
    nextEnd: [day('NEXT_END', 'nextEnd', ({ nextEnd }) => nextEnd)],
    owner: [text('OWNER', 'owner { name }', ({ owner }) => owner?.name)],
  },
  filters: { own: yesOrNo('MINE'), vacant: yesOrNo('VACANT') },
  sharing,
});

interface TermRow {
  readonly holder: string;
  readonly seat: {
    readonly role: string;
    readonly title: string | null;
    readonly voting: boolean;
    readonly board: { readonly name: string };
    readonly nominatingOrganisation: { readonly name: string } | null;
  };
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly endedReason: string | null;
}

defineExport<TermRow>({
  list: 'terms',
  name: 'TERMS',
  headings: 'termColumn',
  columns: {
    holder: [text('HOLDER', 'holder', ({ holder }) => holder)],
    board: [text('BOARD', 'seat { board { name } }', ({ seat }) => seat.board.name)],
    role: [
      code('ROLE', 'seat { role }', 'seatRole', ({ seat }) => seat.role),
      {
        heading: 'VOTING',
        kind: 'text',
        fields: 'seat { voting }',
        cell: ({ seat }, { lang }) => fileWords[lang][seat.voting ? 'yes' : 'no'],
      },
    ],
    nominatedBy: [
      text('NOMINATED_BY', 'seat { nominatingOrganisation { name } }', ({ seat }) => seat.nominatingOrganisation?.name),
    ],
    starts: [day('START', 'startsOn', ({ startsOn }) => startsOn)],
    ends: [day('END', 'endsOn', ({ endsOn }) => endsOn)],
    reason: [code('REASON', 'endedReason', 'termEndReason', ({ endedReason }) => endedReason)],
  },
  filters: {
    on: byDay('ON'),
    boardId: byRecord('BOARD', 'Board'),
    personId: byRecord('PERSON', 'Person', (t) => `coalesce(${t}.name, ${t}.role_title)`),
    userId: byRecord('COLLEAGUE', 'User'),
    endsBy: byDay('ENDS_BY'),
  },
  sharing,
});
