import path from 'node:path';
import { z } from 'zod';
import { policySchema } from '../../shared/policy/policy';

const absolute = (given: string) => path.isAbsolute(given);
const ABSOLUTE = 'an absolute path';
const WORD_ENDING = /\.(?:docx|dotx|docm|dotm)$/i;

/** The policy as this computer takes it: what is a whole path differs by system. */
export const policyHere = policySchema.extend({
  defaultFolder: policySchema.shape.defaultFolder.refine(
    (folder) => folder === undefined || absolute(folder),
    ABSOLUTE,
  ),
  reportTemplate: policySchema.shape.reportTemplate.refine(
    (file) => file === undefined || (absolute(file) && WORD_ENDING.test(file)),
    ABSOLUTE,
  ),
});

/** The schema that an administrator's editor can check a policy with. */
export function policyJsonSchema(): unknown {
  return {
    ...z.toJSONSchema(policySchema, { io: 'input' }),
    title: 'Verwerkingsregister: managed settings',
    description:
      'One file per computer. Windows: C:\\Program Files\\Verwerkingsregister\\policy.json; macOS: /Library/Application Support/Verwerkingsregister/policy.json; Linux: /etc/verwerkingsregister/policy.json. Only the administrator may be able to change the file and its folder, and it is no link. A key that is wrong is reported and left out; a file that is wrong as a whole settles nothing. The window and the command line read it at each start.',
  };
}
