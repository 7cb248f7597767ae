import { api } from '../api';
import { setApp } from './appStore';
import { newerCopy } from './newerCopy';

/** Reads the register again after its history was changed, so that what shows the history asks for it again. */
export async function lookAgain(): Promise<void> {
  const result = await api().reload();
  if (result.ok) setApp({ opened: newerCopy(result.value) });
  else setApp({ problem: result.error });
}
