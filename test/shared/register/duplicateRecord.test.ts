import { describe, expect, it } from 'vitest';
import { duplicateRecord } from '../../../shared/register/duplicateRecord';
import { idsOf } from '../../../shared/register/ids';
import { COLLECTIONS, COLLECTION_NAMES } from '../../../shared/register/register';
import { sampleRegister } from '../../../shared/register/sample/sample';
import { activitySchema } from '../../../shared/register/activity';
import { anActivity, anId } from '../../factories';

function counting() {
  let next = 100;
  return { newId: () => anId(next++), language: 'nl' } as const;
}

describe('duplicating a record', () => {
  it.each(COLLECTION_NAMES)('gives everything in %s an id of its own and keeps its shape', (name) => {
    const schema = COLLECTIONS[name];
    const records = sampleRegister()[name];
    expect(records.length).toBeGreaterThan(0);
    for (const record of records) {
      const copy = duplicateRecord(name, record, counting());
      const before = new Set(idsOf(schema, record));
      const after = [...idsOf(schema, copy)];
      expect(after).toHaveLength(before.size);
      expect(after.filter((id) => before.has(id))).toEqual([]);
      expect(schema.safeParse(copy).success).toBe(true);
    }
  });

  it('lets items point to the items of the copy, and to the same parties', () => {
    const record = activitySchema.parse({
      ...anActivity(),
      data: [{ id: anId(10) }],
      purposes: [{ id: anId(11), dataIds: [anId(10)] }],
      organisationId: anId(50),
    });
    const copy = duplicateRecord('activities', record, counting());
    expect(copy.purposes[0]?.dataIds).toEqual([copy.data[0]?.id]);
    expect(copy.organisationId).toBe(anId(50));
  });

  it('begins as a draft without number or dates of looking at it, and says that it is a copy', () => {
    const record = anActivity({
      number: 'V1',
      name: 'Incasso',
      status: 'ended',
      endedOn: '2026-01-01',
      seenByDpoOn: '2026-01-02',
      lastReviewedOn: '2026-01-03',
    });
    expect(duplicateRecord('activities', record, counting())).toMatchObject({
      number: '',
      name: 'Incasso (kopie)',
      status: 'draft',
      endedOn: '',
      seenByDpoOn: '',
      lastReviewedOn: '',
    });
    expect(duplicateRecord('activities', record, { ...counting(), language: 'en' }).name).toBe(
      'Incasso (copy)',
    );
  });
});
