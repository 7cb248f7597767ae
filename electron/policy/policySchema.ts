import path from 'node:path';
import { z } from 'zod';
import { LANGUAGES } from '../../shared/i18n/text';

/** What an administrator may settle for everybody on a computer. Strict: a key with a spelling mistake settles nothing. */
export const policySchema = z.strictObject({
  $schema: z.string().optional().describe('For editors; not used.'),
  version: z.literal(1).describe('The version of this file.'),
  language: z
    .enum(LANGUAGES)
    .optional()
    .describe('The language of the window for a person who has not chosen one.'),
  defaultFolder: z
    .string()
    .max(1_000)
    .refine((folder) => path.isAbsolute(folder), 'an absolute path')
    .optional()
    .describe('The absolute path of the folder in which dialogs for opening and saving start.'),
  allowPortable: z
    .boolean()
    .optional()
    .describe('false refuses a start with --portable, which keeps everything beside the program.'),
});

export type Policy = z.infer<typeof policySchema>;

/** Where no administrator settled anything, and where what was settled cannot be trusted. */
export const NO_POLICY: Policy = { version: 1 };

/** The schema that an administrator's editor can check a policy with. */
export function policyJsonSchema(): unknown {
  return {
    ...z.toJSONSchema(policySchema),
    title: 'Verwerkingsregister: managed settings',
    description:
      'One file per computer. Windows: C:\\Program Files\\Verwerkingsregister\\policy.json; macOS: /Library/Application Support/Verwerkingsregister/policy.json; Linux: /etc/verwerkingsregister/policy.json. Only the administrator may be able to change it.',
  };
}
