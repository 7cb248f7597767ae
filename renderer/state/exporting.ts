import { create } from 'zustand';
import type { CommandInput, CommandOutput, EventData } from '../../shared/commands/contract';
import type { Failure } from '../../shared/errors';
import type { Language } from '../../shared/i18n/text';
import { hasChapter } from '../../shared/report/editions';
import { VOLUME_SIZE, VOLUME_SIZE_MAX, VOLUME_SIZE_MIN } from '../../shared/report/volumes/planVolumes';
import type { VolumeKind } from '../../shared/report/volumes/planVolumes';
import { api } from '../api';

type Written = NonNullable<CommandOutput<'exportWord'>>;

/** How far the Word report is. It goes on while the person looks at another page. */
export type ExportState =
  | { readonly kind: 'ready' }
  /** The system asks where the document goes. */
  | { readonly kind: 'asking' }
  | { readonly kind: 'running'; readonly done: number; readonly total: number; readonly isStopping: boolean }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'done'; readonly written: Written }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** What is chosen for the next document. Kept while the person goes to a field and comes back. */
export type ExportChoices = Omit<CommandInput<'exportWord'>, 'language' | 'volumes'> & {
  readonly volumesBy: VolumeKind;
  /** As it was typed; see `isVolumeSize`. */
  readonly volumeSize: number | string | null;
  /** The day that is typed for `ANOTHER_DAY`. */
  readonly sinceDay: string;
  /** Undefined for the language of the screen. */
  readonly language: Language | undefined;
};

const FIRST_CHOICES: ExportChoices = {
  language: undefined,
  status: 'concept',
  edition: 'ap',
  organisationId: '',
  department: '',
  recordIds: [],
  customerPartyId: '',
  since: '',
  sinceDay: '',
  trackChanges: false,
  onlyChanges: false,
  volumesBy: 'equal',
  volumeSize: VOLUME_SIZE,
};

/** In `since`: the state at the end of a day that the person types. */
export const ANOTHER_DAY = 'day';

export const useExportChoices = create<ExportChoices>(() => FIRST_CHOICES);

export const useExporting = create<ExportState>(() => ({ kind: 'ready' }));

function set(state: ExportState): void {
  useExporting.setState(state, true);
}

/** What is asked of main: only editions with a chapter for it tell what changed. */
export function exportInput(
  { sinceDay, volumesBy, volumeSize, ...choices }: ExportChoices,
  language: Language,
): CommandInput<'exportWord'> {
  const isTold = hasChapter(choices.edition, 'changes');
  const day = choices.since === ANOTHER_DAY ? sinceDay : choices.since;
  const since = isTold ? day : '';
  const onlyChanges = since !== '' && choices.onlyChanges;
  return {
    ...choices,
    ...{ language, since, onlyChanges },
    // What happens for a customer is looked up by that customer alone.
    department: choices.edition === 'customer' ? '' : choices.department,
    trackChanges: since !== '' && !onlyChanges && choices.trackChanges,
    volumes: { by: volumesBy, size: isVolumeSize(volumeSize) ? volumeSize : VOLUME_SIZE },
  };
}

/** A number that a document can have activities. */
export function isVolumeSize(size: ExportChoices['volumeSize']): size is number {
  return typeof size === 'number' && size >= VOLUME_SIZE_MIN && size <= VOLUME_SIZE_MAX;
}

export async function exportWord(chosen: CommandInput<'exportWord'>): Promise<void> {
  if (isBusy(useExporting.getState())) return;
  set({ kind: 'asking' });
  const result = await api().exportWord(chosen);
  if (!result.ok) set({ kind: 'failed', failure: result.error });
  else if (result.value !== null) set({ kind: 'done', written: result.value });
  // Cancelled in the dialog, before anything began, is nothing to report.
  else set({ kind: useExporting.getState().kind === 'running' ? 'stopped' : 'ready' });
}

export async function stopExport(): Promise<void> {
  const state = useExporting.getState();
  if (state.kind !== 'running') return;
  set({ ...state, isStopping: true });
  const result = await api().cancelExport();
  if (!result.ok) set({ kind: 'failed', failure: result.error });
}

/** What main tells while it writes. */
export function showProgress({ done, total }: EventData<'exportProgress'>): void {
  const state = useExporting.getState();
  if (!isBusy(state)) return;
  set({ kind: 'running', done, total, isStopping: state.kind === 'running' && state.isStopping });
}

export async function showInFolder(handle: string): Promise<void> {
  const result = await api().showInFolder({ handle });
  if (!result.ok) set({ kind: 'failed', failure: result.error });
}

/** What is told of the last document belongs to the register that was open then. */
export function forgetLastExport(): void {
  useExportChoices.setState(FIRST_CHOICES, true);
  if (!isBusy(useExporting.getState())) set({ kind: 'ready' });
}

export function isBusy(state: ExportState): boolean {
  return state.kind === 'asking' || state.kind === 'running';
}
