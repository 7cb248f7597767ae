import { describe, expect, it } from 'vitest';
import { folded, textsIn, withoutDoubles, wordsIn } from '../../../shared/search/searchText';
import { activitySchema } from '../../../shared/register/activity';
import { anActivity, anId } from '../../factories';

const record = activitySchema.parse({
  ...anActivity(),
  number: 'V08',
  startedOn: '2026-11-22',
  isOccasional: 'yes',
  purposes: [{ id: anId(10), text: 'Privé-aanbiedingen doen', legalBases: ['A6_1_a'] }],
  recipients: [{ id: anId(11), partyId: anId(12) }],
  hasRecipients: 'yes',
});
const texts = [...textsIn(activitySchema, record, new Map([[anId(12), 'Zendesk']]))];

describe('what a search may find in a record', () => {
  it('is every text, the words of codes in both languages, dates in two ways and the names of what it points to', () => {
    expect(texts).toEqual([
      'V08',
      '2026-11-22',
      '22-11-2026',
      'Privé-aanbiedingen doen',
      'Toestemming van de betrokkene',
      'Consent',
      'Zendesk',
    ]);
  });
});

describe('comparing words', () => {
  it('takes letters apart that Unicode keeps whole', () => {
    expect(folded('Søren Łódź Straße Œuvre')).toBe('soren lodz strasse oeuvre');
  });

  it('leaves out case, marks and white space', () => {
    expect(wordsIn('  Privé \n KLANTEN ')).toEqual(['prive', 'klanten']);
  });

  it('takes doubled letters once, but no digits', () => {
    expect(withoutDoubles('telefoonnummer 1100')).toBe('telefonumer 1100');
  });
});
