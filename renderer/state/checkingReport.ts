import type { EventData } from '../../shared/commands/contract';
import { api } from '../api';
import { setApp } from './appStore';
import { leaveFor } from './leaving';
import { goTo } from './navigation';
import { showOpened } from './opening';

/** Whether a file is a report to look at rather than a register to open. */
export function isReport(fileName: string): boolean {
  return /\.docx$/i.test(fileName);
}

/** Asks for a report and shows what can be said of it. */
export function chooseReport(): void {
  void api()
    .chooseReport()
    .then((result) => {
      if (!result.ok) setApp({ problem: result.error });
      else if (result.value !== null) checkReport(result.value);
    });
}

/** Shows what can be said of a report that was dropped or chosen. */
export function checkReport({ handle, fileName }: EventData<'fileHandedOver'>): void {
  goTo({ kind: 'report', handle, fileName });
}

/** Opens what travels inside the report as a register that is in no file yet. */
export function openReportData(handle: string): void {
  leaveFor(() => {
    void api()
      .openReportData({ handle })
      .then((result) => {
        if (result.ok) showOpened(result.value);
        else setApp({ problem: result.error });
      });
  });
}

/** Back to the register, or to the start. */
export function leaveReport(hasRegister: boolean): void {
  goTo(hasRegister ? { kind: 'export' } : { kind: 'start' });
}
