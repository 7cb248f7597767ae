import { describe, expect, it } from 'vitest';
import { newRecord } from '../../../shared/register/newRecord';
import { processorRecordSchema } from '../../../shared/register/processorRecord';
import type { Register } from '../../../shared/register/register';
import type { ReportOptions } from '../../../shared/report/reportOptions';
import { selectedRegister } from '../../../shared/report/selectedRegister';
import { aParty, aProcessorRecord, aRegister, anActivity, anId } from '../../factories';

describe('the part of a register that a report is about', () => {
  it('is the whole register when nothing is chosen', () => {
    expect(selectedRegister(register, {})).toEqual(register);
  });

  it('is one activity with all that it points to, a supplier of its system included', () => {
    const { activities, processorRecords, parties, systems, organisations } = selected({
      recordIds: [anId(11)],
    });
    expect(namesOf(activities)).toEqual(['Marketing']);
    expect(processorRecords).toEqual([]);
    expect(namesOf(systems)).toEqual(['Mail']);
    expect(namesOf(parties)).toEqual(['Leverancier']);
    expect(namesOf(organisations)).toEqual(['Noord B.V.']);
  });

  it('is all of one organisation, or of one department', () => {
    expect(namesOf(selected({ organisationId: anId(2) }).activities)).toEqual(['Salaris']);
    expect(namesOf(selected({ organisationId: anId(2) }).organisations)).toEqual(['Zuid B.V.']);
    expect(namesOf(selected({ department: 'Verkoop' }).activities)).toEqual(['Marketing']);
  });

  it('keeps every organisation that processing without one may belong to', () => {
    const activities = [anActivity({ id: anId(15), name: 'Van wie' })];
    const chosen = selectedRegister({ ...register, activities }, { selection: { recordIds: [anId(15)] } });
    expect(namesOf(chosen.organisations)).toEqual(['Noord B.V.', 'Zuid B.V.']);
  });

  it('is for a customer what is processed for it, and for no other', () => {
    const chosen = selected({ customerPartyId: anId(32) }, 'customer');
    expect(chosen.activities).toEqual([]);
    expect(
      chosen.processorRecords.map(({ controllers }) => controllers.map(({ partyId }) => partyId)),
    ).toEqual([[anId(32)]]);
    expect(namesOf(chosen.parties)).toEqual(['Gemeente']);
  });

  it('has nothing in a customer edition for nobody', () => {
    const chosen = selected({}, 'customer');
    expect([...chosen.processorRecords, ...chosen.activities, ...chosen.parties]).toEqual([]);
  });
});

const register: Register = aRegister({
  organisations: [
    { ...newRecord('organisations', anId(1)), name: 'Noord B.V.' },
    { ...newRecord('organisations', anId(2)), name: 'Zuid B.V.' },
  ],
  parties: [
    aParty({ id: anId(31), name: 'Leverancier' }),
    aParty({ id: anId(32), name: 'Gemeente' }),
    aParty({ id: anId(33), name: 'Ziekenhuis' }),
  ],
  systems: [{ ...newRecord('systems', anId(41)), name: 'Mail', supplierId: anId(31) }],
  activities: [
    anActivity({
      ...{ id: anId(11), name: 'Marketing', department: 'Verkoop ' },
      ...{ organisationId: anId(1), systemIds: [anId(41)] },
    }),
    anActivity({ id: anId(12), name: 'Salaris', organisationId: anId(2) }),
  ],
  processorRecords: [
    aProcessorRecord({ ...servedBy([anId(32), anId(33)]), id: anId(21), organisationId: anId(1) }),
    aProcessorRecord({ ...servedBy([anId(33)]), id: anId(22), organisationId: anId(1) }),
  ],
});

function servedBy(partyIds: readonly string[]) {
  const controllers = partyIds.map((partyId, index) => ({ id: anId(50 + index), partyId }));
  return { controllers: processorRecordSchema.parse({ id: anId(2), controllers }).controllers };
}

function selected(selection: ReportOptions['selection'], edition: ReportOptions['edition'] = 'ap') {
  return selectedRegister(register, { selection, edition });
}

function namesOf(records: readonly { readonly name: string }[]): readonly string[] {
  return records.map(({ name }) => name);
}
