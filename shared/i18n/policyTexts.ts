import type { Feature, PolicyProblem } from '../policy/policy';
import { fill } from './text';
import type { Language, Text } from './text';

/** What the page with settings and the command line say of the administrator's settings. */
export const policyTexts = {
  lead: {
    nl: 'Wat de beheerder voor iedereen op deze computer heeft vastgelegd.',
    en: 'What the administrator settled for everybody on this computer.',
  },
  none: {
    nl: 'De beheerder heeft op deze computer niets vastgelegd.',
    en: 'The administrator settled nothing on this computer.',
  },
  settledHere: { nl: 'Door de beheerder vastgelegd.', en: 'Settled by the administrator.' },
  switchedOff: { nl: 'Door de beheerder uitgezet.', en: 'Switched off by the administrator.' },
  settled: { nl: 'door de beheerder vastgelegd', en: 'settled by the administrator' },
  file: { nl: 'Beheerbestand', en: 'File of the administrator' },
  language: { nl: 'Taal zolang er geen is gekozen', en: 'Language as long as none was chosen' },
  defaultFolder: { nl: 'Map waarin vensters beginnen', en: 'Folder in which dialogs start' },
  reportTemplate: { nl: 'Sjabloon voor rapporten', en: 'Template for reports' },
  minimumRuleLevel: { nl: 'Vereist voor een definitief rapport', en: 'Required for a final report' },
  minimumRuleLevels: {
    A30: { nl: 'artikel 30', en: 'Article 30' },
    LAW: { nl: 'artikel 30 en andere wetten', en: 'Article 30 and other law' },
    GP: { nl: 'artikel 30, andere wetten en goede praktijk', en: 'Article 30, other law and good practice' },
  },
  encryptionRequired: { nl: 'Registers met wachtwoordzin', en: 'Registers with a passphrase' },
  required: { nl: 'verplicht', en: 'required' },
  free: { nl: 'vrij te kiezen', en: 'free to choose' },
  unsavedWorkDays: { nl: 'Niet opgeslagen werk blijft', en: 'Unsaved work stays' },
  days: {
    nl: { one: '{count} dag', other: '{count} dagen' },
    en: { one: '{count} day', other: '{count} days' },
  },
  backupVersions: { nl: 'Laatste opslagen per register', en: 'Last saves of each register' },
  backupDays: { nl: 'Dagen met een eerdere versie', en: 'Days with an earlier version' },
  featuresOff: { nl: 'Uitgezet', en: 'Switched off' },
  features: {
    wordReport: { nl: 'Word-rapporten', en: 'Word reports' },
    pdf: { nl: 'PDF bij een rapport', en: 'PDF beside a report' },
    houseTemplate: { nl: 'een eigen sjabloon kiezen', en: 'choosing a template' },
    extract: { nl: 'uittreksels', en: 'extracts' },
    merge: { nl: 'samenvoegen', en: 'merging' },
    eraseName: { nl: 'een naam uit de geschiedenis wissen', en: 'erasing a name from the history' },
    portable: { nl: 'draagbaar gebruik (--portable)', en: 'portable use (--portable)' },
    commandLine: { nl: 'de opdrachtregel (ropa)', en: 'the command line (ropa)' },
  } satisfies Readonly<Record<Feature, Text>>,
  wrong: {
    nl: 'Van het beheerbestand {path} is iets niet gebruikt: {problems}. Daarvoor geldt de veilige standaard. Meld dit aan de beheerder.',
    en: 'Something in the administrator’s file {path} was not used: {problems}. The safe default holds for it. Tell the administrator.',
  },
} as const;

const PROBLEMS: Readonly<Record<PolicyProblem['reason'], Text>> = {
  unreadable: { nl: 'het bestand is niet te lezen', en: 'the file cannot be read' },
  notFile: { nl: 'het is geen gewoon bestand', en: 'it is no plain file' },
  isLink: { nl: 'het bestand is een koppeling naar een ander', en: 'the file is a link to another' },
  tooLarge: { nl: 'het bestand is te groot', en: 'the file is too large' },
  notProtected: {
    nl: 'ook anderen dan de beheerder kunnen het bestand of de map wijzigen',
    en: 'others than the administrator can change the file or its folder',
  },
  notJson: { nl: 'het bestand is geen JSON', en: 'the file is not JSON' },
  duplicateKey: { nl: 'een sleutel staat er tweemaal in', en: 'a key stands in it twice' },
  otherVersion: { nl: 'de waarde bij “version” is niet 1', en: 'the value of “version” is not 1' },
  unknownKey: { nl: 'de sleutel “{key}” is onbekend', en: 'the key “{key}” is unknown' },
  wrongValue: { nl: 'de waarde bij “{key}” klopt niet', en: 'the value of “{key}” is wrong' },
};

/** More keys than a person would look at. */
const MAX_NAMED = 5;

/** What of a policy was not used and why, in one sentence; '' when nothing was wrong. */
export function policyProblemText(
  language: Language,
  { path, problems }: { readonly path: string; readonly problems: readonly PolicyProblem[] },
): string {
  if (problems.length === 0) return '';
  const named = problems.slice(0, MAX_NAMED).map((problem) => problemText(language, problem));
  return fill(language, policyTexts.wrong[language], { path, problems: named.join('; ') });
}

/** One of them, without the path, which tells a person's name to whoever reads a log. */
export function problemText(language: Language, problem: PolicyProblem): string {
  return fill(language, PROBLEMS[problem.reason][language], { key: problem.key.slice(0, 100) });
}
