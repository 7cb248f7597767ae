import { canAccept, canSwitchOff, placeOfFinding } from '../checks/decisions';
import { emptyRegister } from '../checks/emptyRegister';
import type { Finding } from '../checks/findings';
import { recordChecker } from '../checks/recordChecker';
import type { RecordChecker } from '../checks/recordChecker';
import { AppError } from '../errors';
import type { Decision } from '../register/decision';
import { recordIn } from '../register/records';
import type { Register } from '../register/register';
import type { Commands } from './answer';
import type { Decide } from './contract';
import type { Ports } from './ports';
import { saveEdit } from './saving';
import type { Session } from './session';
import { authorOf } from './settingsPort';

type Given = Decide['add'][number];

/**
 * Notes what is decided about findings. A finding that is not there any more, or a gap of Article 30 that somebody tries
 * to accept, is refused: what the report prints as decided was really there to decide about.
 */
export function decideCommand(ports: Ports, session: Session): Pick<Commands, 'decide'> {
  return {
    decide: ({ add, remove }) =>
      saveEdit(ports, session, (current) => {
        const check = recordChecker(current, ports.clock.today());
        const made = add.map((given) => decisionOn({ register: current, check, ports }, given));
        const isReplaced = (old: Decision) =>
          remove.includes(old.id) || made.some((decision) => isAboutTheSame(old, decision));
        return { ...current, decisions: [...current.decisions.filter((old) => !isReplaced(old)), ...made] };
      }),
  };
}

type Deciding = { readonly register: Register; readonly check: RecordChecker; readonly ports: Ports };

function decisionOn({ register, check, ports }: Deciding, given: Given): Decision {
  const { kind, rule, reason, until } = given;
  const base = { id: ports.newId(), kind, rule, reason: reason.trim(), until };
  const by = authorOf(ports.settings.current(), ports.program.user);
  const whoAndWhen = { by, at: ports.clock.now() };
  if (base.reason === '') throw new AppError({ code: 'invalidInput', where: 'reason' });
  if (kind === 'ruleOff') {
    if (!canSwitchOff(rule)) throw new AppError({ code: 'invalidInput', where: 'rule' });
    return { ...base, ...whoAndWhen, collection: '', recordId: '', path: '', seen: '' };
  }
  const finding = findingsWhere(register, check, given).find(
    (one) => one.rule === rule && one.path === given.path,
  );
  if (finding === undefined || canAccept(finding) !== (kind === 'accepted')) {
    throw new AppError({ code: 'invalidInput', where: 'finding' });
  }
  return { ...base, ...placeOfFinding(register, finding), ...whoAndWhen };
}

/** Only the findings of that record: thousands of others need no look for one decision. */
function findingsWhere(
  register: Register,
  check: RecordChecker,
  { collection, recordId }: Given,
): readonly Finding[] {
  const isAbout = (finding: Finding) => finding.recordId === recordId && finding.collection === collection;
  if (collection === '') return [];
  const record = recordIn(register, collection, recordId);
  return record === undefined ? emptyRegister(register).filter(isAbout) : check(collection, record);
}

function isAboutTheSame(a: Decision, b: Decision): boolean {
  const sameKind = (a.kind === 'ruleOff') === (b.kind === 'ruleOff');
  return (
    sameKind &&
    a.rule === b.rule &&
    a.collection === b.collection &&
    a.recordId === b.recordId &&
    a.path === b.path
  );
}
