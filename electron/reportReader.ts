import { AppError } from '../shared/errors';
import type { ReportReader } from '../shared/commands/ports';
import type { ReportVerdict } from '../shared/commands/reportSchemas';
import { readDocument } from './commandLine/documentFile';
import type { Register } from '../shared/register/register';
import { isPartVolume } from '../shared/report/volumes/volume';
import type { Child, ToChild } from './word/childMessages';
import { failureOf, tellRegister } from './word/makeInChild';
import { checkTemplate } from './word/template/templateFile';
import { readReport } from './word/readReport';

/** Looks at reports in a process of its own: making one again to compare it blocks for seconds. */
export function createReportReader(startChild: () => Child): ReportReader {
  return {
    async verify(path, atHand, language) {
      const bytes = await readDocument(path);
      const child = startChild();
      try {
        const verdict = verdictFrom(child, path);
        const told = tell(child, atHand, { kind: 'verify', bytes, path, language });
        const found = await verdict;
        await told;
        return found;
      } finally {
        child.end();
      }
    },
    checkTemplate,
    async dataOf(path) {
      const report = readReport(await readDocument(path), path);
      if (typeof report === 'string' || report.register === undefined) {
        throw new AppError({ code: 'reportHasNoData', path });
      }
      // A part that looks like the register would be saved as one.
      if (isPartVolume(report.options.volume)) {
        throw new AppError({
          code: 'reportHasPart',
          path,
          main: report.options.volume?.set[0]?.fileName ?? '',
        });
      }
      return report.register;
    },
  };
}

async function tell(child: Child, atHand: Register | undefined, message: ToChild): Promise<void> {
  const { signal } = new AbortController();
  if (atHand !== undefined) {
    await tellRegister(child, { name: 'register', register: atHand, withHistory: true }, signal);
  }
  child.send(message);
}

function verdictFrom(child: Child, path: string): Promise<ReportVerdict> {
  return new Promise((resolve, reject) => {
    child.onMessage((message) => {
      if (message.kind === 'verdict') resolve(message.verdict);
      else if (message.kind === 'tooLarge' || message.kind === 'failed') reject(failureOf(message, path));
    });
    child.onExit((code) => reject(new Error(`the word process ended early with code ${code}`)));
  });
}
