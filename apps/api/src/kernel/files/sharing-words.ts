import { type SharingLabel, sharingLabels } from '@alongside/domain';
import type { Language } from '../language.ts';

/** The label as TLP 2.0 writes it: the same in every language. */
export const labelOf = (sharing: SharingLabel): string => sharingLabels.label(sharing);

/** The label as part of a file's name. */
export const labelInName = (sharing: SharingLabel): string => `TLP-${sharing.replace('_', '-')}`;

const german: Readonly<Record<SharingLabel, string>> = {
  RED: 'Nur die Person, die es geschrieben hat, und die darin Genannten.',
  AMBER_STRICT: 'Nur Personen der eigenen Hotline, die es brauchen.',
  AMBER: 'Die eigene Hotline und das Sekretariat, soweit sie es brauchen.',
  GREEN: 'Das ganze Netzwerk, aber nicht die Öffentlichkeit.',
  CLEAR: 'Alle; es gibt keine Grenze.',
};

/** With whom a file under a label may be shared. */
export const sharingMeaning = (sharing: SharingLabel, language: Language): string =>
  language === 'de' ? german[sharing] : sharingLabels.definition(sharing);
