import { shortNameOf } from '../../shared/register/names';
import { nameOf } from '../../shared/register/records';
import type { AnyRecord, Register } from '../../shared/register/register';
import type { Selection } from '../../shared/report/reportOptions';
import { UsageError } from './arguments';
import type { ReportArguments } from './reportArguments';

/** The part of the register that was asked for. A name that means nothing is a mistake: an empty report would look like an answer. */
export function exportSelection(register: Register, asked: ReportArguments): Selection {
  const { records, organisation, department, customer, edition } = asked;
  if (edition === 'customer' && customer === undefined) {
    throw new UsageError('--edition customer needs --customer NAME');
  }
  const processing: readonly AnyRecord[] = [...register.activities, ...register.processorRecords];
  return {
    ...(records.length === 0 ? {} : { recordIds: records.map((name) => idOf('--record', name, processing)) }),
    ...(organisation === undefined
      ? {}
      : { organisationId: idOf('--only-organisation', organisation, register.organisations) }),
    ...(department === undefined ? {} : { department: knownDepartment(register, department) }),
    ...(customer === undefined ? {} : { customerPartyId: idOf('--customer', customer, register.parties) }),
  };
}

function idOf(option: string, given: string, records: readonly AnyRecord[]): string {
  const wanted = given.trim().toLowerCase();
  const found = records.filter((record) =>
    [record.id, record.name, shortNameOf(record), nameOf(record)].some(
      (name) => name.toLowerCase() === wanted,
    ),
  );
  const [first, second] = found;
  if (first === undefined) throw new UsageError(`${option} finds nothing called "${given}"`);
  if (second !== undefined)
    throw new UsageError(`${option} finds more than one called "${given}"; give the id`);
  return first.id;
}

function knownDepartment({ activities, processorRecords }: Register, given: string): string {
  const known = [...activities, ...processorRecords].map(({ department }) => department.trim());
  const found = known.find((one) => one.toLowerCase() === given.trim().toLowerCase());
  if (found === undefined || found === '') {
    throw new UsageError(`--only-department finds no department "${given}"`);
  }
  return found;
}
