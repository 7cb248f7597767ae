import type { CommandInput } from '../../shared/commands/contract';
import { newRecord } from '../../shared/register/newRecord';
import { api } from '../api';
import { setApp } from './appStore';
import { newerCopy } from './newerCopy';
import type { NewRegisterDraft } from './newRegisterDraft';
import { newRegister } from './opening';

type Changes = CommandInput<'saveRecords'>['changes'];

/** Begins a register; what was said about organisation and DPO is saved at once, for it is in no form any more. */
export async function beginRegister(draft: NewRegisterDraft, goesTo: 'list' | 'sheet'): Promise<void> {
  const isBegun = await newRegister(draft.title);
  if (!isBegun) return;
  if (goesTo === 'sheet') setApp({ page: { kind: 'sheet', collection: 'activities' } });
  await saveBegun(draft, goesTo);
}

/** Saves what a begun register has to say. While that does not succeed the form stays, with all that was typed. */
export async function saveBegun(draft: NewRegisterDraft, goesTo: 'list' | 'sheet'): Promise<void> {
  const changes = recordsOf(draft);
  setApp({ question: undefined });
  if (changes.length === 0) return;
  const result = await api().saveRecords({ changes, reason: '' });
  if (result.ok && result.value !== null) {
    setApp({ opened: newerCopy(result.value), savedAt: new Date(), problem: undefined });
    return;
  }
  if (!result.ok) setApp({ problem: result.error });
  setApp({ question: { kind: 'newRegister', begun: draft, goesTo } });
}

/** The records that were spoken of, with nothing in them that nobody said. */
function recordsOf({ organisation, dpoDesignated, dpo }: NewRegisterDraft): Changes {
  const said = { ...trimmed(organisation), dpoDesignated };
  // Details of a DPO who is not designated after all were typed and taken back.
  const dpoSaid = dpoDesignated === 'yes' ? trimmed(dpo) : {};
  return [
    ...(saysSomething(said)
      ? [
          {
            collection: 'organisations' as const,
            record: { ...newRecord('organisations', crypto.randomUUID()), ...said },
            base: null,
          },
        ]
      : []),
    ...(saysSomething(dpoSaid)
      ? [
          {
            collection: 'dpos' as const,
            record: { ...newRecord('dpos', crypto.randomUUID()), ...dpoSaid },
            base: null,
          },
        ]
      : []),
  ];
}

function trimmed<Texts extends Readonly<Record<string, string>>>(texts: Texts): Texts {
  // The same keys, each with its own text.
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, text.trim()])) as Texts;
}

function saysSomething(texts: Readonly<Record<string, string>>): boolean {
  return Object.values(texts).some((text) => text !== '');
}
