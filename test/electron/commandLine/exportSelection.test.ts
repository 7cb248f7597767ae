import { describe, expect, it } from 'vitest';
import { exportSelection } from '../../../electron/commandLine/exportSelection';
import type { ReportArguments } from '../../../electron/commandLine/reportArguments';
import { newRecord } from '../../../shared/register/newRecord';
import { aParty, aProcessorRecord, aRegister, anActivity, anId } from '../../factories';

describe('the part of a register that the command line exports', () => {
  it('is all of it when nothing is asked', () => {
    expect(exportSelection(register, nothing)).toEqual({});
  });

  it('finds records by number, name or id, and organisations, departments and customers by name', () => {
    const asked = {
      records: ['v08', anId(21)],
      organisation: 'filelinx b.v.',
      department: 'verkoop',
      customer: 'Gemeente',
    };
    expect(exportSelection(register, { ...nothing, ...asked })).toEqual({
      recordIds: [anId(11), anId(21)],
      organisationId: anId(4),
      department: 'Verkoop',
      customerPartyId: anId(31),
    });
  });

  it.each<[Partial<ReportArguments>, RegExp]>([
    [{ records: ['V99'] }, /--record finds nothing called "V99"/],
    [{ records: ['Zelfde'] }, /--record finds more than one/],
    [{ department: 'Inkoop' }, /--only-department finds no department "Inkoop"/],
    [{ department: '' }, /--only-department finds no department ""/],
    [{ edition: 'customer' }, /--edition customer needs --customer NAME/],
  ])('refuses %j, which would make an empty report', (asked, message) => {
    expect(() => exportSelection(register, { ...nothing, ...asked })).toThrow(message);
  });
});

const nothing: ReportArguments = {
  ...{ edition: 'ap', status: 'concept', records: [] },
  ...{ organisation: undefined, department: undefined, customer: undefined },
  ...{
    since: undefined,
    trackChanges: false,
    onlyChanges: false,
    until: undefined,
    volumes: { by: 'equal', size: 500 },
    deliverTo: undefined,
    note: '',
    template: undefined,
    pdf: false,
  },
};

const register = aRegister({
  organisations: [{ ...newRecord('organisations', anId(4)), name: 'FileLinx B.V.' }],
  parties: [aParty({ id: anId(31), name: 'Gemeente' })],
  activities: [
    anActivity({ id: anId(11), number: 'V08', name: 'Marketing', department: 'Verkoop' }),
    anActivity({ id: anId(12), name: 'Zelfde' }),
    anActivity({ id: anId(13), name: 'Zelfde' }),
  ],
  processorRecords: [aProcessorRecord({ id: anId(21), number: 'P01' })],
});
