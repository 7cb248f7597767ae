/** What the command line says of erasing a name, beside what the window says of it. */
export const eraseTexts = {
  would: {
    nl: {
      one: 'De naam staat in {count} regel van de geschiedenis.',
      other: 'De naam staat in {count} regels van de geschiedenis.',
    },
    en: {
      one: 'The name stands in {count} entry of the history.',
      other: 'The name stands in {count} entries of the history.',
    },
  },
  warning: {
    nl: 'Er is nog niets gewist. Wissen is niet ongedaan te maken: herhaal de opdracht met --force.',
    en: 'Nothing has been erased yet. Erasing cannot be undone: repeat the command with --force.',
  },
  still: {
    nl: {
      one: 'In het register zelf staat de naam nog op {count} plaats:',
      other: 'In het register zelf staat de naam nog op {count} plaatsen:',
    },
    en: {
      one: 'In the register itself the name still stands in {count} place:',
      other: 'In the register itself the name still stands in {count} places:',
    },
  },
} as const;
