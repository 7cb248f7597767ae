import { newRecord, newRegister } from '../shared/register/newRecord';
import type { CommandInput } from '../shared/commands/contract';
import type { Activity } from '../shared/register/activity';
import type { ProcessorRecord } from '../shared/register/processorRecord';
import type { Party } from '../shared/register/party';
import type { Register } from '../shared/register/register';

/** The n-th fixed id: tests read better when ids do not change from run to run. */
export function anId(n: number): string {
  return `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
}

export function anActivity(facts: Partial<Activity> = {}): Activity {
  return { ...newRecord('activities', anId(1)), ...facts };
}

export function aProcessorRecord(facts: Partial<ProcessorRecord> = {}): ProcessorRecord {
  return { ...newRecord('processorRecords', anId(2)), ...facts };
}

export function aParty(facts: Partial<Party> = {}): Party {
  return { ...newRecord('parties', anId(3)), ...facts };
}

/** What the page for exports asks for, as it stands when nobody has chosen anything yet. */
export function exportChoice(facts: Partial<CommandInput<'exportWord'>> = {}): CommandInput<'exportWord'> {
  return {
    language: 'nl',
    status: 'concept',
    edition: 'ap',
    organisationId: '',
    department: '',
    recordIds: [],
    customerPartyId: '',
    since: '',
    trackChanges: false,
    onlyChanges: false,
    volumes: { by: 'equal', size: 500 },
    ...facts,
  };
}

export function aRegister(facts: Partial<Register> = {}): Register {
  return { ...newRegister(anId(0), 'Testregister'), ...facts };
}
