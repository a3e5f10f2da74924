import type { UnsafeTextExplanation, UnsafeTextKind } from '../safe-text/index.ts';

const MATERIAL = 'Adressen von Material gehören in das Meldesystem der Hotline, niemals hierher.';
const FILES = 'Kennzeichen von Dateien gehören in das Meldesystem der Hotline oder zu ICCAM, niemals hierher.';
const PERSON =
  'Der dienstliche Kontakt eines Partners gehört in die Kontaktfelder des Eintrags; Angaben zu Anrufenden, Betroffenen oder Verdächtigen werden hier nie aufbewahrt.';

/** What `explainUnsafeText` says, in German. */
export const unsafeText: Readonly<Record<UnsafeTextKind, UnsafeTextExplanation>> = {
  url: { found: 'Das sieht nach einer Web-Adresse mit Pfad aus.', belongs: MATERIAL },
  ip: { found: 'Das sieht nach einer IP-Adresse aus.', belongs: MATERIAL },
  onion: { found: 'Das sieht nach der Adresse eines versteckten Dienstes aus.', belongs: MATERIAL },
  hash: { found: 'Das sieht nach der Prüfsumme einer Datei aus.', belongs: FILES },
  magnet: { found: 'Das sieht nach einem Torrent- oder Tauschbörsen-Link aus.', belongs: MATERIAL },
  ipfs: { found: 'Das sieht nach einer IPFS-Adresse aus.', belongs: MATERIAL },
  'too-long': {
    found: 'Dieser Text ist länger, als geprüft werden kann.',
    belongs: 'Kürzen Sie ihn, oder bewahren Sie das Dokument dort auf, wo Ihre Organisation Dokumente aufbewahrt.',
  },
  email: { found: 'Das sieht nach einer E-Mail-Adresse aus.', belongs: PERSON },
  phone: { found: 'Das sieht nach einer Telefonnummer aus.', belongs: PERSON },
  domain: {
    found: 'Das sieht nach dem Namen einer Website aus.',
    belongs: `Die eigene Website eines Partners gehört in das Feld für die Web-Adresse. ${MATERIAL}`,
  },
  'case-reference': {
    found: 'Das sieht nach dem Zeichen einer Meldung oder eines Falls aus.',
    belongs: 'Zeichen von Meldungen und Fällen bleiben in dem System, das sie vergab; hier genügen Zahlen je Monat.',
  },
  handle: { found: 'Das sieht nach einem Nutzernamen aus.', belongs: PERSON },
  'child-age': {
    found: 'Das sieht nach dem Alter eines Kindes aus.',
    belongs:
      'Notizen handeln hier von der Zusammenarbeit, nie von einem einzelnen Kind; solche Angaben bleiben im Meldesystem der Hotline.',
  },
  'first-person-account': {
    found: 'Das sieht nach dem aus, was Anrufende oder Betroffene erzählt haben.',
    belongs:
      'Was Anrufende und Betroffene erzählen, bleibt im Meldesystem der Hotline; schreiben Sie hier, was mit dem Partner vereinbart wurde.',
  },
  'file-name': { found: 'Das sieht nach dem Namen einer Bild- oder Videodatei aus.', belongs: FILES },
};
