import { expect, it } from 'vitest';
import { pathLabel } from '../../../shared/fields/pathLabel';
import { activitySchema } from '../../../shared/register/activity';

it.each([
  ['name', 'Naam', 'Name'],
  ['purposes', 'Doelen', 'Purposes'],
  ['purposes.1.legalBases', 'Doel 2 · Grondslag', 'Purpose 2 · Legal basis'],
  ['purposes.0', 'Doel 1', 'Purpose 1'],
  [
    'data.0.retention.amount',
    'Categorie van gegevens 1 · Bewaartermijn · Aantal',
    'Category of data 1 · Retention period · Amount',
  ],
  ['nothingLikeThis', '', ''],
])('names the place of %s in words', (path, nl, en) => {
  expect([pathLabel(activitySchema, path, 'nl'), pathLabel(activitySchema, path, 'en')]).toEqual([nl, en]);
});
