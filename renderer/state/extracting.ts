import type { CommandInput } from '../../shared/commands/contract';
import { nameOf } from '../../shared/register/records';
import type { Register } from '../../shared/register/register';
import { api } from '../api';
import { appNow, setApp } from './appStore';

/** One thing that an extract can be made of. */
export type ExtractOf = {
  readonly kind: 'department' | 'customer' | 'records';
  readonly id: string;
  readonly name: string;
  readonly asked: Omit<CommandInput<'extract'>, 'language'>;
};

/** The records that were chosen in a list, and every department and every customer that the register names. */
export function extractChoices(register: Register, recordIds: readonly string[]): readonly ExtractOf[] {
  const { activities, processorRecords, parties } = register;
  const departments = new Set(
    [...activities, ...processorRecords].map(({ department }) => department.trim()),
  );
  departments.delete('');
  const served = new Set(
    processorRecords.flatMap(({ controllers }) => controllers.map(({ partyId }) => partyId)),
  );
  return [
    ...(recordIds.length === 0 ? [] : [ofRecords(recordIds)]),
    ...[...departments].sort().map((name) => ({
      ...{ kind: 'department' as const, id: name, name },
      asked: { recordIds: [], department: name, customerPartyId: '' },
    })),
    ...parties
      .filter(({ id }) => served.has(id))
      .map((party) => ({
        ...{ kind: 'customer' as const, id: party.id, name: nameOf(party) },
        asked: { recordIds: [], department: '', customerPartyId: party.id },
      })),
  ];
}

function ofRecords(recordIds: readonly string[]): ExtractOf {
  return {
    ...{ kind: 'records', id: '', name: String(recordIds.length) },
    asked: { recordIds: [...recordIds], department: '', customerPartyId: '' },
  };
}

/** Asks where and writes the extract. */
export async function saveExtract({ asked }: ExtractOf): Promise<void> {
  const result = await api().extract({ ...asked, language: appNow().language });
  if (!result.ok) {
    setApp({ question: undefined, problem: result.error });
    return;
  }
  if (result.value === null) return;
  setApp({ question: undefined, toast: { kind: 'extracted', file: result.value.fileName } });
}
