import { z } from 'zod';
import { LEVELS } from '../fields/fieldInfo';
import { LANGUAGES } from '../i18n/text';

/** What an administrator may switch off, by the name that it has in the policy. */
export const FEATURES = [
  'wordReport',
  'pdf',
  'houseTemplate',
  'extract',
  'merge',
  'eraseName',
  'portable',
  'commandLine',
] as const;
export type Feature = (typeof FEATURES)[number];

const path = z.string().min(1).max(1_000);

/** What an administrator may settle for everybody on a computer. Strict: a key with a spelling mistake is reported. */
export const policySchema = z.strictObject({
  $schema: z.string().optional().describe('For editors; not used.'),
  version: z.literal(1).describe('The version of this file.'),
  language: z
    .enum(LANGUAGES)
    .optional()
    .describe(
      'The language of the window for a person who has not chosen one, and of the command line without --lang.',
    ),
  defaultFolder: path
    .optional()
    .describe(
      'The absolute path of the folder in which dialogs for opening and saving start. The command line is told each path.',
    ),
  reportTemplate: path
    .optional()
    .describe(
      'The absolute path of the .docx or .dotx that gives every Word report its look, in the window and on the command line. A person can then choose no other.',
    ),
  minimumRuleLevel: z
    .enum(LEVELS)
    .optional()
    .describe(
      'The lowest level of rules that must be met: A30 (Article 30, the default), LAW (other law as well) or GP (good practice as well). A final report needs a recorded decision about each open finding of these levels, and `ropa check` ends with exit code 1 while there is one. Nothing is hidden by it.',
    ),
  encryptionRequired: z
    .boolean()
    .optional()
    .describe(
      'true: a register is saved with a passphrase, never as a readable file; unsaved work is kept of a locked register only.',
    ),
  unsavedWorkDays: z
    .int()
    .min(1)
    .max(3_650)
    .optional()
    .describe(
      'After how many days unsaved work in the profile of a person is removed; without it, it stays until the person decides.',
    ),
  backupVersions: z
    .int()
    .min(0)
    .max(1_000)
    .optional()
    .describe('How many of the last saved versions of each register are kept in the profile; 10 without it.'),
  backupDays: z
    .int()
    .min(0)
    .max(3_650)
    .optional()
    .describe(
      'Of how many days the first version of each register is kept besides; 30 without it. With backupVersions 0 and backupDays 0 no version is kept.',
    ),
  featuresOff: z
    .array(z.enum(FEATURES))
    .max(FEATURES.length)
    .optional()
    .describe(
      'What is switched off: wordReport (Word reports), pdf (PDF beside a report), houseTemplate (a template of the own choice), extract, merge, eraseName (erasing a name from the history), portable (starts with --portable), commandLine (the command ropa).',
    ),
});

export type Policy = z.infer<typeof policySchema>;

/** Where no administrator settled anything, and where what was settled cannot be trusted. */
export const NO_POLICY: Policy = { version: 1 };

/** How many earlier versions of a register stay where nobody settled another number. */
export const USUAL_BACKUPS = { lastSaves: 10, days: 30 } as const;

/** Why a policy, or one key of it, is not used. */
export const POLICY_PROBLEMS = [
  'unreadable',
  'notFile',
  'isLink',
  'tooLarge',
  'notProtected',
  'notJson',
  'duplicateKey',
  'otherVersion',
  'unknownKey',
  'wrongValue',
] as const;

export const policyProblemSchema = z.object({
  reason: z.enum(POLICY_PROBLEMS),
  /** The key it is about; '' for the whole file. */
  key: z.string(),
});
export type PolicyProblem = z.infer<typeof policyProblemSchema>;

/** What the administrator of this computer settled, and what of it could not be used. */
export const managedSchema = z.object({
  path: z.string(),
  policy: policySchema,
  problems: z.array(policyProblemSchema),
});
export type Managed = z.infer<typeof managedSchema>;

export const NOT_MANAGED: Managed = { path: '', policy: NO_POLICY, problems: [] };

/** Whether the administrator left a feature on. */
export function isOn(feature: Feature, { featuresOff = [] }: Policy): boolean {
  return !featuresOff.includes(feature);
}
