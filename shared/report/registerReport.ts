import type { Register } from '../register/register';
import type { Report } from './blocks';
import { openReport } from './openReport';
import type { ReportOptions } from './reportOptions';

/** A register, or part of it, as a report in one language for one reader: plain data, the same for Word and for the screen. */
export function registerReport(register: Register, options: ReportOptions): Report {
  const { front, chapters, records: _records, ...facts } = openReport(register, options);
  const blocks = [...chapters];
  // How much had to be replaced is known at the end and told at the start.
  return { ...facts, blocks: [...front(), ...blocks] };
}
