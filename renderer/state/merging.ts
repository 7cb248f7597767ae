import type { CommandInput, EventData } from '../../shared/commands/contract';
import type { Failure } from '../../shared/errors';
import { isOn } from '../../shared/policy/policy';
import { api } from '../api';
import { appNow, setApp } from './appStore';
import { lookForCopies } from './copies';
import { leaveFor } from './leaving';
import { openHandedOver } from './opening';
import { showReplaced } from './undoing';

/** Asks which file, and then shows what it would bring. */
export function chooseToMerge(): void {
  leaveFor(() => void choose());
}

export function goToMerge(handle: string): void {
  leaveFor(() => setApp({ page: { kind: 'merge', handle }, problem: undefined }));
}

/** A file that was dropped or handed over: opened, unless it is another copy of what is open; then the person says. */
export async function takeHandedOver({ handle, fileName }: EventData<'fileHandedOver'>): Promise<void> {
  const { opened, managed } = appNow();
  const isWritable = opened?.access === 'writable' && opened.path !== '' && isOn('merge', managed.policy);
  const answer = isWritable ? await api().isOpenRegister({ handle }) : undefined;
  if (answer?.ok === true && answer.value && appNow().question === undefined) {
    setApp({ question: { kind: 'openOrMerge', handle, fileName } });
  } else openHandedOver(handle);
}

/** Undefined when it is done; then the register is shown as it is now. */
export async function finishMerge(
  input: CommandInput<'mergeFinish'>,
  file: string,
): Promise<Failure | undefined> {
  const result = await api().mergeFinish(input);
  if (!result.ok) return result.error;
  if (result.value === null) return undefined;
  showReplaced(result.value);
  setApp({
    savedAt: new Date(),
    problem: undefined,
    page: { kind: 'overview' },
    toast: { kind: 'merged', file },
  });
  void lookForCopies();
  return undefined;
}

async function choose(): Promise<void> {
  const result = await api().chooseToMerge();
  if (!result.ok) setApp({ problem: result.error });
  else if (result.value !== null)
    setApp({ page: { kind: 'merge', handle: result.value.handle }, problem: undefined });
}
