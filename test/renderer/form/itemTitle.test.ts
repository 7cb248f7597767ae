import { describe, expect, it } from 'vitest';
import { itemTitle } from '../../../renderer/form/itemTitle';
import type { RecordSchema } from '../../../shared/fields/fieldInfo';
import { fieldsOf } from '../../../shared/fields/fields';
import { activitySchema } from '../../../shared/register/activity';
import { aParty, aRegister, anId } from '../../factories';

const register = aRegister({ parties: [aParty({ id: anId(7), name: 'Google' })] });
const context = { language: 'nl', register } as const;

function itemOf(name: string): RecordSchema {
  const info = fieldsOf(activitySchema).find((field) => field.name === name)?.info;
  if (info?.kind !== 'list') throw new Error(`no list ${name}`);
  return info.item;
}

describe('the title of an item', () => {
  it('is what the item says first of itself', () => {
    expect(itemTitle(itemOf('purposes'), { text: 'Factureren\nen innen' }, context)).toBe('Factureren');
  });

  it('adds the fields that answer the same demand', () => {
    const recipient = { partyId: anId(7), description: 'zoekresultaten', role: 'processor' };
    expect(itemTitle(itemOf('recipients'), recipient, context)).toBe('Google: zoekresultaten');
  });

  it('says a thing only once', () => {
    const recipient = { partyId: anId(7), description: 'Google' };
    expect(itemTitle(itemOf('recipients'), recipient, context)).toBe('Google');
  });

  it('is empty while nothing names the item', () => {
    expect(itemTitle(itemOf('purposes'), { text: ' ', legalBases: [] }, context)).toBe('');
  });
});
