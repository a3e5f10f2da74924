import { type SharingLabel, sharingLabels } from '@alongside/domain';
import { germanDefinitions } from '@alongside/domain/german';
import type { Language } from '../language.ts';

/** The label as TLP 2.0 writes it: the same in every language. */
export const labelOf = (sharing: SharingLabel): string => sharingLabels.label(sharing);

/** The label as part of a file's name. */
export const labelInName = (sharing: SharingLabel): string => `TLP-${sharing.replace('_', '-')}`;

/** With whom a file under a label may be shared. */
export const sharingMeaning = (sharing: SharingLabel, language: Language): string =>
  language === 'de' ? germanDefinitions.sharing[sharing] : sharingLabels.definition(sharing);
