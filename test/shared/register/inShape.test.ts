import { describe, expect, it } from 'vitest';
import { activitySchema } from '../../../shared/register/activity';
import { inShape } from '../../../shared/register/inShape';
import { anActivity, anId } from '../../factories';

describe('values as they are being typed', () => {
  it('stay as they are when they have the right shape', () => {
    const typed = anActivity({ name: 'Incasso' });
    expect(inShape(activitySchema, typed)).toEqual({ values: typed, wrong: [] });
  });

  it('get the default where one has the wrong shape, at any depth, and say where', () => {
    const [purpose] = activitySchema.shape.purposes.parse([{ id: anId(5), text: 'Innen' }]);
    const typed = {
      ...anActivity({ name: 'Incasso' }),
      lastReviewedOn: 'morgen',
      purposes: [{ ...purpose, legalBases: ['A6_1_b', 'geen code!'] }],
    };
    const shaped = inShape(activitySchema, typed);
    expect(shaped?.wrong.toSorted()).toEqual(['lastReviewedOn', 'purposes.0.legalBases']);
    expect(shaped?.values).toMatchObject({
      name: 'Incasso',
      lastReviewedOn: '',
      purposes: [{ text: 'Innen', legalBases: [] }],
    });
  });

  it('are nothing when no default makes up for what is wrong', () => {
    expect(inShape(activitySchema, { ...anActivity(), id: 'geen id' })).toBeUndefined();
  });
});
