/** Two records of one list beside each other. */
export const compareTexts = {
  compare: { nl: 'Vergelijken', en: 'Compare' },
  title: { nl: 'Twee regels naast elkaar', en: 'Two entries side by side' },
  count: {
    nl: { one: '{count} veld verschilt.', other: '{count} velden verschillen.' },
    en: { one: '{count} field differs.', other: '{count} fields differ.' },
  },
  whole: { nl: 'Ook wat gelijk is', en: 'Also what is the same' },
  same: { nl: 'gelijk', en: 'the same' },
  field: { nl: 'Veld', en: 'Field' },
  noName: { nl: 'zonder naam', en: 'no name' },
  close: { nl: 'Sluiten', en: 'Close' },
} as const;
