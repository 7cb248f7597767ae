/** Lists inside a record: cards that are added, copied, moved and removed. `{item}` is what one line is, `{number}` its place. */
export const formListTexts = {
  add: { nl: '{item} toevoegen', en: 'Add {item}' },
  item: { nl: '{item} {number}', en: '{item} {number}' },
  stillEmpty: { nl: 'nog leeg', en: 'still empty' },
  duplicate: { nl: '{item} {number} dupliceren', en: 'Duplicate {item} {number}' },
  moveUp: { nl: '{item} {number} omhoog (Alt ↑)', en: 'Move {item} {number} up (Alt ↑)' },
  moveDown: { nl: '{item} {number} omlaag (Alt ↓)', en: 'Move {item} {number} down (Alt ↓)' },
  remove: { nl: '{item} {number} verwijderen', en: 'Remove {item} {number}' },
  expand: { nl: '{item} {number} uitklappen', en: 'Expand {item} {number}' },
  collapse: { nl: '{item} {number} inklappen', en: 'Collapse {item} {number}' },
  expandAll: { nl: 'Alles uitklappen', en: 'Expand all' },
  collapseAll: { nl: 'Alles inklappen', en: 'Collapse all' },
  moved: {
    nl: '{item} staat nu op plaats {number} van {total}.',
    en: '{item} is now number {number} of {total}.',
  },
  removed: { nl: '{item} {number} verwijderd.', en: '{item} {number} removed.' },
  restore: { nl: 'Terugzetten', en: 'Put back' },
  empty: { nl: 'Nog niets vastgelegd.', en: 'Nothing recorded yet.' },
} as const;

/** The parts of a record: the index beside the form and the heading of each part. */
export const formSectionTexts = {
  index: { nl: 'Onderdelen', en: 'Parts' },
  empty: { nl: 'leeg', en: 'empty' },
  notRecorded: { nl: 'niet vastgelegd', en: 'not recorded' },
  complete: { nl: 'vastgelegd', en: 'recorded' },
  answered: { nl: 'beantwoord: {answer}', en: 'answered: {answer}' },
  missing: {
    nl: { one: '{count} ontbreekt', other: '{count} ontbreken' },
    en: { one: '{count} missing', other: '{count} missing' },
  },
  legal: {
    nl: { one: '{count} wettelijk nodig', other: '{count} wettelijk nodig' },
    en: { one: '{count} legally needed', other: '{count} legally needed' },
  },
  recommended: {
    nl: { one: '{count} aanbevolen', other: '{count} aanbevolen' },
    en: { one: '{count} recommended', other: '{count} recommended' },
  },
  questions: {
    nl: { one: '{count} vraag', other: '{count} vragen' },
    en: { one: '{count} question', other: '{count} questions' },
  },
  elsewhere: {
    nl: 'Dit wordt vastgelegd bij “{list}”, bij elke regel apart.',
    en: 'This is recorded under “{list}”, for each line apart.',
  },
  elsewhereEmpty: {
    nl: 'Nog niets om dit bij vast te leggen.',
    en: 'Nothing yet to record this for.',
  },
  goToField: { nl: 'Ga naar veld', en: 'Go to field' },
} as const;
