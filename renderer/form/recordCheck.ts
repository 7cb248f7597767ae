import { checkContext } from '../../shared/checks/context';
import { recordJudge } from '../../shared/checks/recordJudge';
import { remembered } from '../../shared/checks/remembered';
import { standingsOf } from '../../shared/checks/standing';
import { checkTyped } from '../../shared/checks/typedRecord';
import type { AnyRecord, CollectionName, Register } from '../../shared/register/register';
import { today } from '../state/today';
import type { Check } from './liveRecord';

/**
 * What is found in a record of this register while it is being typed, and what was decided of that; made once for a
 * register and its collection.
 */
export function recordCheck(collection: CollectionName, register: Register): Check {
  const context = contextOf(register);
  const { decisions } = register;
  return (values) => {
    const findings = checkTyped(collection, values, context);
    // A decision holds for what the field says now, and no other record is asked about. Typed values that are not in
    // shape have their findings left out already, so they are looked at like a record.
    const typed = values as AnyRecord;
    const around: Register = decisions.length === 0 ? register : { ...register, [collection]: [typed] };
    const judged = recordJudge(around, today())(typed.id, findings);
    return {
      open: judged.open,
      accepted: judged.accepted.map(({ finding }) => finding),
      standings: standingsOf(judged),
    };
  };
}

const contextOf = remembered((register: Register) => checkContext(register, today()));
