import { api } from '../api';
import { setApp } from './appStore';
import { leaveFor } from './leaving';
import { showReplaced } from './undoing';

/** Notes to whom the report that was just made went. */
export function recordDelivery(handle: string, given: { readonly to: string; readonly note: string }): void {
  // Saving reads what others saved, and a form must not lie over a version that its person never saw.
  leaveFor(() => void record(handle, given));
}

async function record(handle: string, given: { readonly to: string; readonly note: string }): Promise<void> {
  const result = await api().recordDelivery({ handle, ...given });
  if (!result.ok) {
    setApp({ problem: result.error });
    return;
  }
  if (result.value === null) return;
  showReplaced(result.value);
  const { deliveries } = result.value.register;
  const number = Math.max(...deliveries.map((one) => one.number));
  setApp({ savedAt: new Date(), problem: undefined, toast: { kind: 'delivered', number, to: given.to } });
}
