import path from 'node:path';
import { UsageError, baseFolder } from './arguments';
import type { CliCommand } from './arguments';
import { commandLineStorage } from './registerFiles';
import { verifyRegisterFile } from './verifyRegister';
import { verifyReportFile } from './verifyReport';

/**
 * `verify REPORT.docx [REGISTER]`: whether a report still says what it was made from; `verify REGISTER`: whether a register
 * is what its history says. Exit code 1 when it is not.
 */
export const verifyCommand: CliCommand = async (given) => {
  const [report = '', register, ...others] = given.files.map((file) => path.resolve(baseFolder(), file));
  if (given.files.length === 1 && !/\.docx$/i.test(report)) return verifyRegisterFile(report, given);
  if (others.length > 0 || !/\.docx$/i.test(report)) {
    throw new UsageError('verify takes REGISTER, or REPORT.docx and, if you like, REGISTER');
  }
  const atHand = register === undefined ? undefined : (await commandLineStorage().open(register)).current();
  return verifyReportFile(report, atHand, given);
};
