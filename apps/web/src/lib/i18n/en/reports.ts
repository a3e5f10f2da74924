export const reports = {
  title: 'Reports',
  lead: 'Files for people who decide and do not work here, made from today’s data.',
  partnerships: 'Which partnerships',
  choices: 'Choices',
  views: 'Saved views',
  which: {
    open: 'All that are open',
    working: 'Agreed, active and paused',
    mine: 'Mine that are open',
    all: 'All, also declined and ended',
  },
  language: 'Language of the file',
  prevention: {
    title: 'Prevention initiatives',
    what: 'The report on which initiatives the network knows, where help is missing, and how both sides can work together. Each edition keeps its numbers.',
    open: 'To the report',
  },
  pack: {
    title: 'Status pack',
    what: 'A PDF for the board: a summary with figures, and one page for each partnership with its facts, health, agreement, last review, referrals of twelve months and next steps.',
    size_one: '{{number}} partnership.',
    size_other: '{{number}} partnerships.',
    tooMany_one: '{{number}} partnership matches; a pack holds {{most}}.',
    tooMany_other: '{{number}} partnerships match; a pack holds {{most}}. Choose fewer.',
    make: 'Make the PDF',
    made_one: 'Status pack: {{number}} partnership, {{label}}',
    made_other: 'Status pack: {{number}} partnerships, {{label}}',
    labelled:
      'Every page carries the strictest sharing label of what is inside. The audit trail notes that you took it.',
  },
  openData: {
    title: 'Open data',
    what: 'The prevention initiatives of the registry, as a JSON file that anybody may have: only what reports, public pages and other directories say, each statement with its source and its day. Nothing of any hotline’s work, and no person, is inside.',
    schema: 'What the file holds (JSON Schema)',
    make: 'Make the file',
    made_one: 'Open data: {{number}} initiative, {{label}}',
    made_other: 'Open data: {{number}} initiatives, {{label}}',
  },
  appendix: {
    title: 'Appendix of the prevention report',
    what: 'Every initiative that the registry knows today, as a table: where it works, on which level, for whom, in which languages, how to reach it, and where each statement comes from. Each row carries its sharing label.',
  },
};
