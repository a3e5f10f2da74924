export const referrals = {
  totals: {
    title: 'Referrals',
    lead: 'What was referred in a year, month by month. Only numbers are kept, never people.',
    earlier: 'The year before',
    later: 'The year after',
    ownChart: 'What our hotline counted in {{year}}',
    networkChart: 'What the network counted in {{year}}',
    line: 'Whose referrals',
    total: 'Total',
    month: 'Month',
    soFar: '{{month}} so far',
    noRegion: 'Country not known',
    none: 'No referrals are known of {{year}}',
    noneText: 'Counts appear here as soon as they are logged.',
    noneTextNetwork:
      'The network is shown as it was known on the first of this month, with the months that were over for a month by then.',
    toEntry: 'Enter a month',
    others: 'The other hotlines together are shown from three on, so that no single one can be told.',
    known:
      'As known on {{date}}, with the months that were over for a month by then; what was logged or corrected later shows on the first of next month.',
    labels: 'Partnerships that stay within their hotline (TLP:AMBER+STRICT) are not counted.',
    small: '<5',
    smallMeans: 'a number from 1 to 4.',
    withheld: '▪',
    withheldMeans: 'a number that is not shown because it would give a small one away.',
    hiddenHint: 'Neither can be computed from what is shown here.',
  },
};
