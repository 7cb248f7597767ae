import { describe, expect, it } from 'vitest';
import { folded, isFound, searchTextOf } from '../../../shared/search/searchText';
import { activitySchema } from '../../../shared/register/activity';
import { anActivity, anId } from '../../factories';

const record = activitySchema.parse({
  ...anActivity(),
  number: 'V08',
  name: 'Marketing en verkoop',
  startedOn: '2026-11-22',
  purposes: [{ id: anId(10), text: 'Privé-aanbiedingen doen', legalBases: ['A6_1_a'] }],
  recipients: [{ id: anId(11), partyId: anId(12) }],
  hasRecipients: 'yes',
});
const text = searchTextOf(activitySchema, record, new Map([[anId(12), 'Zendesk']]));

describe('searching a record', () => {
  it.each([
    ['a number', 'v08'],
    ['words in any order', 'verkoop marketing'],
    ['a text inside a list', 'aanbiedingen'],
    ['a word without its accent', 'prive'],
    ['a word with an accent that is not there', 'Märketing'],
    ['the Dutch words of a code', 'toestemming van de betrokkene'],
    ['the English words of a code', 'consent'],
    ['a date as the file has it', '2026-11-22'],
    ['a date as a Dutch reader writes it', '22-11-2026'],
    ['the name of a party that it points to', 'zendesk'],
    ['nothing at all', '  '],
  ])('finds it by %s', (_what, query) => {
    expect(isFound(text, query)).toBe(true);
  });

  it.each([
    ['a word that is not there', 'salaris'],
    ['one word that is there and one that is not', 'marketing salaris'],
    ['an answer, which is no word', 'yes'],
    ['a code', 'A6_1_a'],
    ['an id', anId(12)],
  ])('does not find it by %s', (_what, query) => {
    expect(isFound(text, query)).toBe(false);
  });

  it('never matches across two fields', () => {
    expect(isFound(text, 'v08marketing')).toBe(false);
  });

  it('takes letters apart that Unicode keeps whole', () => {
    expect(folded('Søren Łódź Straße Œuvre')).toBe('soren lodz strasse oeuvre');
  });
});
