import { describe, expect, it } from 'vitest';
import { unknownCodes } from '../../../shared/checks/unknownCodes';
import { activitySchema } from '../../../shared/register/activity';
import { COLLECTIONS, COLLECTION_NAMES } from '../../../shared/register/register';
import { sampleRegister } from '../../../shared/register/sample/sample';
import { anId } from '../../factories';
import { carefulRegister } from '../../fixtures/carefulRegister';

const found = (facts: object) =>
  unknownCodes(activitySchema, activitySchema.parse({ id: anId(1), ...facts }));

describe('codes that no list has', () => {
  it('are found in fields, sets, groups and items', () => {
    const data = [{ id: anId(2), kind: 'plasma', retention: { amount: 2, unit: 'fortnight' } }];
    expect(found({ status: 'paused', rights: ['RIGHT_ACCESS', 'RIGHT_TO_PARTY'], data })).toEqual(
      expect.arrayContaining(['status', 'rights', 'data.0.kind', 'data.0.retention.unit']),
    );
  });

  it.each([
    ['the example register', sampleRegister()],
    ['the careful register', carefulRegister()],
  ])('are not in %s', (_name, register) => {
    const codes = COLLECTION_NAMES.flatMap((name) =>
      register[name].flatMap((record) => unknownCodes(COLLECTIONS[name], record)),
    );
    expect(codes).toEqual([]);
  });
});
