const LONGEST = 80;

const PARTICLE = '(?:van|de|der|den|het|ter|ten|te|von|el|la)';
const SURNAME = `(?:${PARTICLE} ){0,3}\\p{Lu}[\\p{L}'’-]{1,40}`;

/** A title that is also a word or an abbreviation counts only with its full stop. */
const TITLE = new RegExp(
  `^(?:[Dd]e heer|[Mm]evrouw|(?:[Dd]hr|[Mm]evr|[Mm]w)\\.?|(?:[Mm]r|[Mm]rs|[Mm]s|[Dd]rs|[Ii]r|[Ii]ng)\\.) (?:\\p{Lu}\\. ?){0,5}${SURNAME}`,
  'u',
);
const INITIALS = new RegExp(`^((?:\\p{Lu}\\. ?){1,6})${SURNAME}$`, 'u');
const FULL_NAME = new RegExp(`^(\\p{Lu}\\p{Ll}{1,20}) ${SURNAME}$`, 'u');

/** What stands before the name of a company, and looks like initials. */
const LEGAL_FORMS = new Set(['BV', 'NV', 'VOF', 'CV', 'UA', 'SA', 'AG', 'LTD']);

/** Given names that are seldom a word or part of the name of an organisation. Not complete: it asks, it does not decide. */
const GIVEN_NAMES = new Set(
  [
    'Jan Piet Pieter Peter Kees Klaas Henk Hendrik Hans Johan Johannes Willem Gerard Gerrit Paul Erik Eric Rob Robert Ronald',
    'Marcel Martijn Michiel Jeroen Dennis Bart Bas Tom Thomas Tim Daan Lars Sander Ruben Stefan Wouter Arjan Edwin Frank Fred',
    'Jeroen Joost Jasper Maarten Mohamed Mohammed Ahmed Ali Mehmet Mustafa David Daniel Richard Patrick Vincent Wim Theo Ton',
    'Anna Anne Anja Anita Annemarie Maria Marja Marjan Marieke Marije Marloes Mieke Monique Nicole Petra Saskia Sandra Sanne',
    'Linda Lisa Laura Karin Kim Ingrid Ilse Inge Jolanda Judith Hanneke Helma Esther Eva Emma Els Ellen Femke Fatima Fleur',
    'Chantal Carla Bianca Astrid Wendy Willemijn Yvonne Simone Sophie Susan Susanne Tineke Truus Roos Renate Patricia',
    'John James Michael William Mary Sarah Elizabeth Jennifer Susan Andrew Stephen Christopher Matthew Emily Charlotte',
  ].flatMap((line) => line.split(' ')),
);

/** True when a text is nothing but what looks like the name of a person: "mevr. De Vries", "J. Jansen", "Paul van Baar". */
export function looksLikePerson(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > LONGEST) return false;
  if (TITLE.test(trimmed)) return true;
  const initials = INITIALS.exec(trimmed)?.[1];
  if (initials !== undefined) return !LEGAL_FORMS.has(initials.replace(/[^\p{L}]/gu, ''));
  return GIVEN_NAMES.has(FULL_NAME.exec(trimmed)?.[1] ?? '');
}
