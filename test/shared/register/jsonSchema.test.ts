import { describe, expect, it } from 'vitest';
import { fieldListMarkdown } from '../../../shared/register/fieldList';
import { registerJsonSchema } from '../../../shared/register/jsonSchema';

type Node = { title?: string; description?: string; properties?: Record<string, Node>; items?: Node };

describe('the published schema', () => {
  it('is up to date in build/ (npm run docs writes it)', async () => {
    await expect(registerJsonSchema()).toMatchFileSnapshot('../../../build/register.schema.json');
  });

  it('has an up-to-date field list beside it', async () => {
    await expect(fieldListMarkdown()).toMatchFileSnapshot('../../../build/fields.md');
  });

  it('says that it is JSON Schema 2020-12', () => {
    expect(JSON.parse(registerJsonSchema())).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
    });
  });

  it('has a title and a description in both languages for every fact of an activity', () => {
    const { properties = {} } = JSON.parse(registerJsonSchema()) as Node;
    const activity = properties['activities']?.items?.properties ?? {};
    const bare = Object.entries(activity).filter(
      ([key, node]) => key !== 'id' && !(node.title?.includes(' / ') && node.description?.includes(' / ')),
    );
    expect(bare.map(([key]) => key)).toEqual([]);
  });
});
