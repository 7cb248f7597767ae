import { useExportChoices } from './exporting';
import { goTo } from './navigation';

/** To the page for exports, for a report of these activities and processor records alone. */
export function exportRecords(recordIds: readonly string[]): void {
  useExportChoices.setState({ recordIds: [...recordIds] });
  goTo({ kind: 'export' });
}
