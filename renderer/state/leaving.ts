import { appNow, setApp } from './appStore';

/** Does `then` now, or after the person answered what must happen with the unsaved work in the form. */
export function leaveFor(then: () => void): void {
  if (appNow().unsaved === undefined) then();
  else setApp({ question: { kind: 'leave', then } });
}

/** The harmless answer: everything stays as it is. */
export function stay(): void {
  setApp({ question: undefined });
}

/** Saves and goes on; when saving fails the form says why, and nobody goes anywhere. */
export async function saveAndLeave(then: () => void): Promise<void> {
  setApp({ question: undefined });
  const isSaved = (await appNow().unsaved?.save()) ?? true;
  if (!isSaved) return;
  setApp({ unsaved: undefined });
  then();
}

export async function discardAndLeave(then: () => void): Promise<void> {
  setApp({ question: undefined });
  await appNow().unsaved?.discard();
  setApp({ unsaved: undefined });
  then();
}
