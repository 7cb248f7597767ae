import type { CommandInput } from '../../shared/commands/contract';
import { nameOf } from '../../shared/register/records';
import type { Register } from '../../shared/register/register';
import { api } from '../api';
import { appNow, setApp } from './appStore';

/** One thing that an extract can be made of. */
export type ExtractOf = {
  readonly kind: 'department' | 'customer';
  readonly id: string;
  readonly name: string;
  readonly asked: Omit<CommandInput<'extract'>, 'language'>;
};

/** Every department and every customer that the register names. */
export function extractChoices(register: Register): readonly ExtractOf[] {
  const { activities, processorRecords, parties } = register;
  const departments = new Set(
    [...activities, ...processorRecords].map(({ department }) => department.trim()),
  );
  departments.delete('');
  const served = new Set(
    processorRecords.flatMap(({ controllers }) => controllers.map(({ partyId }) => partyId)),
  );
  return [
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
