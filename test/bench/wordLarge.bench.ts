import { reportFile } from '../../electron/word/reportFile';
import { registerReport } from '../../shared/report/registerReport';
import { bench } from './bench';
import { bigRegister } from './bigRegister';

// Apart from the others, so that the memory is that of one report.
const OPTIONS = { language: 'nl', date: '2026-11-22', programVersion: '0.1.0' } as const;
const register = bigRegister(10_000);

await bench({
  name: 'Word report of 10,000 activities, data inside, without page numbers',
  run: () => reportFile(register, OPTIONS, { onProgress: () => undefined }),
  baseline: { name: 'its blocks alone', run: () => registerReport(register, OPTIONS) },
  rounds: 1,
  memory: true,
  promise: '8,750 CPU ms, 400 MB',
});
