import { create } from 'zustand';

/** How much of a large register is here; undefined while none is on its way. */
export type Arriving = { readonly done: number; readonly total: number };

export const useArriving = create<{ readonly arriving: Arriving | undefined }>(() => ({
  arriving: undefined,
}));

/** No more will come: all is here, or the rest did not come. */
export function arrived(): void {
  useArriving.setState({ arriving: undefined });
}

/** Notes that a piece came; the last one ends it. */
export function showArriving(done: number, total: number): void {
  useArriving.setState({ arriving: done < total ? { done, total } : undefined });
}
