import { say } from './text';
import type { Language } from './text';

/** The look of the organisation's own documents. */
export const templateTexts = {
  title: { nl: 'Huisstijl', en: 'House style' },
  none: { nl: 'Die van dit programma.', en: 'That of this program.' },
  used: {
    nl: 'Stijlen, kop- en voettekst en logo uit {file}.',
    en: 'Styles, header, footer and logo from {file}.',
  },
  choose: { nl: 'Huissjabloon kiezen…', en: 'Choose a house template…' },
  forget: { nl: 'Niet meer gebruiken', en: 'Use no longer' },
  noNumbers: {
    nl: 'De inhoudsopgave krijgt haar paginanummers in Word: klik erin en kies “Veld bijwerken”.',
    en: 'The contents get their page numbers in Word: click in them and choose “Update field”.',
  },
  missing: {
    nl: 'In het huissjabloon staan deze stijlen niet; het rapport gebruikt daarvoor zijn eigen: {names}.',
    en: 'The house template has no such styles; the report uses its own for these: {names}.',
  },
  macros: {
    nl: 'Macro’s in het huissjabloon worden niet overgenomen.',
    en: 'Macros in the house template are not carried over.',
  },
} as const;

/** What is to be known of a template before a report is made with it, a sentence each. */
export function templateNoteLines(
  { missing, hadMacros }: { readonly missing: readonly string[]; readonly hadMacros: boolean },
  language: Language,
): readonly string[] {
  return [
    ...(missing.length === 0 ? [] : [say(language, templateTexts.missing, { names: missing.join(', ') })]),
    ...(hadMacros ? [say(language, templateTexts.macros)] : []),
  ];
}
