import { checkContext } from '../../shared/checks/context';
import { remembered } from '../../shared/checks/remembered';
import { checkTyped } from '../../shared/checks/typedRecord';
import type { CollectionName, Register } from '../../shared/register/register';
import { today } from '../state/today';
import type { Check } from './liveRecord';

/** What is found in a record of this register while it is being typed; made once for a register and its collection. */
export function recordCheck(collection: CollectionName, register: Register): Check {
  const context = contextOf(register);
  return (values) => checkTyped(collection, values, context);
}

const contextOf = remembered((register: Register) => checkContext(register, today()));
