import { format } from 'prettier';
import { expect, it } from 'vitest';
import { policyJsonSchema } from '../../../electron/policy/policySchema';

it('the schema for administrators is the one that the program reads with', async () => {
  const text = await format(JSON.stringify(policyJsonSchema()), { parser: 'json', printWidth: 110 });
  await expect(text).toMatchFileSnapshot('../../../build/policy.schema.json');
});
