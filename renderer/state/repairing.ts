import { api } from '../api';
import { appNow, setApp } from './appStore';
import { newerCopy } from './newerCopy';
import { showOpened } from './opening';

/** Opens what was offered in the place of a damaged file, as a register without a file. */
export async function openOffer(offer: string, fileName: string): Promise<void> {
  const result = await api().openOffer({ offer, language: appNow().language });
  if (!result.ok) {
    setApp({ problem: result.error });
    return;
  }
  showOpened(result.value);
  setApp({ repaired: { fileName, registerId: result.value.register.id } });
}

/** Asks whether the damaged file may be replaced. */
export function askReplaceDamaged(): void {
  setApp({ question: { kind: 'replaceDamaged' } });
}

/** Puts the recovered register in the place of the damaged file, which stays beside it under another name. */
export async function replaceDamaged(): Promise<void> {
  setApp({ question: undefined });
  const result = await api().replaceDamaged();
  if (!result.ok) {
    setApp({ problem: result.error });
    return;
  }
  const { opened, keptIn } = result.value;
  const toast = { kind: 'replacedDamaged', file: opened.fileName, kept: keptIn } as const;
  setApp({ opened: newerCopy(opened), savedAt: new Date(), problem: undefined, repaired: undefined, toast });
}
