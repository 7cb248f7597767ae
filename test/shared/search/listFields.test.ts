import { describe, expect, it } from 'vitest';
import { activitySchema } from '../../../shared/register/activity';
import { COLLECTIONS, COLLECTION_NAMES } from '../../../shared/register/register';
import { listFieldAt, listFieldsOf } from '../../../shared/search/listFields';

describe('the fields that a list can show', () => {
  it('are those of the record and, by path, those inside its lists and groups', () => {
    const paths = listFieldsOf(activitySchema).map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(['status', 'purposes.legalBases', 'data.retention.unit']));
    expect(paths).not.toContain('purposes');
  });

  it('leave out keys of siblings, which say nothing by themselves', () => {
    expect(listFieldAt(activitySchema, 'purposes.dataIds')).toBeUndefined();
  });

  it('name the part that they stand in, in both languages', () => {
    expect(listFieldAt(activitySchema, 'purposes.legalBases')?.label).toEqual({
      nl: 'Doelen: Grondslag',
      en: 'Purposes: Legal basis',
    });
  });

  it.each(COLLECTION_NAMES)('have each a path of their own in %s', (name) => {
    const paths = listFieldsOf(COLLECTIONS[name]).map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
  });
});
