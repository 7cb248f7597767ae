/** Others who work in the same file. */
export const othersTexts = {
  saved: {
    nl: {
      one: 'Iemand anders heeft {count} regel opgeslagen; die is nu bijgewerkt.',
      other: 'Iemand anders heeft {count} regels opgeslagen; die zijn nu bijgewerkt.',
    },
    en: {
      one: 'Somebody else saved {count} entry; it is up to date now.',
      other: 'Somebody else saved {count} entries; they are up to date now.',
    },
  },
  one: { nl: '{user} heeft dit bestand ook open', en: '{user} has this file open too' },
  several: {
    nl: '{user} en {n} anderen hebben dit bestand ook open',
    en: '{user} and {n} others have this file open too',
  },
  details: {
    nl: '{user} op {host}, sinds {time}',
    en: '{user} on {host}, since {time}',
  },
  somebody: { nl: 'Iemand', en: 'Somebody' },
} as const;
