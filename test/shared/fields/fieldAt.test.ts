import { expect, it } from 'vitest';
import { fieldAt } from '../../../shared/fields/fieldAt';
import { activitySchema } from '../../../shared/register/activity';

it.each([
  ['hasTransfers', '30(1)(e)'],
  ['purposes.2.text', '30(1)(b)'],
  ['data.0.retention.criterion', '30(1)(f)'],
  ['purposes.0.legalBases.1', '6(1)'],
  ['purposes.0', '30(1)(b)'],
])('gives the description of %s', (path, article) => {
  expect(fieldAt(activitySchema, path)?.article).toBe(article);
});

it.each(['nowhere', 'purposes.0.nowhere', ''])('gives nothing for %j', (path) => {
  expect(fieldAt(activitySchema, path)).toBeUndefined();
});
