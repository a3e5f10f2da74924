import { reportChapters, reportFigureKinds, reportFileStates, reportFormats, reportReasons } from '@alongside/domain';
import { vocabularyEnum } from '../../kernel/vocabulary-enum.ts';

export const ReportChapterEnum = vocabularyEnum('ReportChapter', reportChapters, 'A chapter of the report, in order.');
export const ReportFigureKindEnum = vocabularyEnum(
  'ReportFigureKind',
  reportFigureKinds,
  'A number of the report; the definition says how it is computed.',
);
export const ReportReasonEnum = vocabularyEnum(
  'ReportReason',
  reportReasons,
  'Why a row is counted today and was not in an edition, or the reverse.',
);
export const ReportFormatEnum = vocabularyEnum(
  'ReportFormat',
  reportFormats,
  'A kind of file that an edition is written as.',
);
export const ReportFileStateEnum = vocabularyEnum(
  'ReportFileState',
  reportFileStates,
  'How the making of a file stands.',
);
