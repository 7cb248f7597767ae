import { describe, expect, it } from 'vitest';
import { partOfPath, partsOf } from '../../../renderer/form/parts';
import { COLLECTIONS, COLLECTION_NAMES } from '../../../shared/register/register';
import { fieldsOf } from '../../../shared/fields/fields';

describe('the parts of a form', () => {
  it.each(COLLECTION_NAMES)('hold every field of %s once', (name) => {
    const schema = COLLECTIONS[name];
    const shown = partsOf(schema).flatMap(({ fields }) => fields.map((field) => field.name));
    expect([...shown].sort()).toEqual(
      fieldsOf(schema)
        .map((field) => field.name)
        .sort(),
    );
  });

  it('stand in the order of the law for an activity', () => {
    const letters = partsOf(COLLECTIONS.activities).map(({ letters: own, id }) => own || id);
    expect(letters.slice(0, 8)).toEqual(['identity', 'a', 'b', 'c', 'd', 'e', 'f', 'g']);
  });

  it('ask a processor record for (a) and (b) together, (c) and (d), and never for purposes or retention', () => {
    const parts = partsOf(COLLECTIONS.processorRecords);
    expect(parts.map(({ letters }) => letters).filter((own) => own !== '')).toEqual(['a–b', 'c', 'd']);
    expect(parts.some(({ id, elsewhere }) => id === 'f' || elsewhere !== undefined)).toBe(false);
  });

  it('count a missing term under retention and the rest of its category under data', () => {
    const parts = partsOf(COLLECTIONS.activities);
    expect(partOfPath(parts, 'data.2.retention')?.id).toBe('f');
    expect(partOfPath(parts, 'data.2.kind')?.id).toBe('c');
    expect(partOfPath(parts, 'data')?.id).toBe('c');
  });
});
