import type { Catalogue } from '../catalogue.ts';
import type { referrals as english } from '../en/referrals.ts';

export const referrals: Catalogue<typeof english> = {
  totals: {
    title: 'Verweise',
    lead: 'Was in einem Jahr verwiesen wurde, Monat für Monat. Gespeichert sind nur Zahlen, nie Menschen.',
    earlier: 'Das Jahr davor',
    later: 'Das Jahr danach',
    ownChart: 'Was unsere Hotline {{year}} gezählt hat',
    networkChart: 'Was das Netzwerk {{year}} gezählt hat',
    line: 'Wessen Verweise',
    total: 'Summe',
    month: 'Monat',
    soFar: '{{month}} bisher',
    noRegion: 'Land nicht bekannt',
    none: 'Aus {{year}} sind keine Verweise bekannt',
    noneText: 'Zahlen erscheinen hier, sobald sie eingetragen sind.',
    noneTextNetwork:
      'Das Netzwerk erscheint so, wie es am Ersten dieses Monats bekannt war, mit den Monaten, die da seit einem Monat vorbei waren.',
    toEntry: 'Einen Monat eintragen',
    others: 'Die anderen Hotlines erscheinen zusammen ab dreien, damit keine einzelne zu erkennen ist.',
    known:
      'Stand {{date}} mit den Monaten, die da seit einem Monat vorbei waren; was später eingetragen oder berichtigt wurde, erscheint am Ersten des nächsten Monats.',
    labels: 'Partnerschaften, die in ihrer Hotline bleiben (TLP:AMBER+STRICT), sind nicht mitgezählt.',
    small: '<5',
    smallMeans: 'eine Zahl von 1 bis 4.',
    withheld: '▪',
    withheldMeans: 'eine Zahl, die nicht erscheint, weil sie eine kleine verraten würde.',
    hiddenHint: 'Keine von beiden lässt sich aus dem berechnen, was hier steht.',
  },
};
