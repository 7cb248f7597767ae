import { describe, expect, it } from 'vitest';
import { orderOfPlace, placeOf } from '../../../renderer/form/findingPlace';
import { activitySchema } from '../../../shared/register/activity';
import type { Activity } from '../../../shared/register/activity';
import { anActivity, anId } from '../../factories';

function place(path: string, facts: Partial<Activity> = {}): string {
  return placeOf(activitySchema, anActivity(facts), path);
}

function purpose(facts: object): Activity['purposes'] {
  return activitySchema.shape.purposes.parse([{ id: anId(5), ...facts }]);
}

describe('the place of a finding', () => {
  it('is the control of its field, in an item or group as well', () => {
    const data = activitySchema.shape.data.parse([{ id: anId(6) }]);
    expect(place('hasTransfers')).toBe('hasTransfers');
    expect(place('data.0.retention.criterion', { data })).toBe('data.0.retention.criterion');
  });

  it('is the field itself when it points to one of its values', () => {
    expect(place('purposes.0.legalBases.1', { purposes: purpose({ legalBases: ['A6_1_a'] }) })).toBe(
      'purposes.0.legalBases',
    );
  });

  it('is the neighbour that decides, where a field of an item is not asked now', () => {
    expect(place('purposes.0.consentEvidence', { purposes: purpose({ legalBases: ['A6_1_b'] }) })).toBe(
      'purposes.0.legalBases',
    );
  });

  it('is the list, for an item as a whole or one that is not there', () => {
    expect(place('purposes.0', { purposes: purpose({}) })).toBe('purposes');
    expect(place('purposes.3.text')).toBe('purposes');
  });

  it('is the head of the part, where no control shows the field', () => {
    expect(place('endedOn', { status: 'active' })).toBe('part-identity');
    expect(place('somethingNewer')).toBe('part-identity');
  });

  it('comes in the order of the form', () => {
    const inOrder = ['part-b', 'purposes', 'purposes.0.text', 'purposes.1.text', 'hasRecipients', 'owner'];
    expect(
      inOrder
        .map((one) => ({ one, order: orderOfPlace(activitySchema, one) }))
        .sort((a, b) => (a.order < b.order ? -1 : 1))
        .map(({ one }) => one),
    ).toEqual(inOrder);
  });
});
