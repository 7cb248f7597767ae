import path from 'node:path';
import { templateNoteLines } from '../../shared/i18n/templateTexts';
import { AppError } from '../../shared/errors';
import { checkTemplate } from '../word/template/templateFile';
import type { Arguments } from './arguments';
import { baseFolder } from './arguments';
import { oneLine } from './terminal';

/** The path of the house template; says on stderr what of it cannot be used. */
export async function exportTemplate({
  report,
  language,
  host,
}: Pick<Arguments, 'report' | 'language' | 'host'>): Promise<string | undefined> {
  const { reportTemplate } = host.policy;
  const given = report.template === undefined ? undefined : path.resolve(baseFolder(), report.template);
  if (reportTemplate !== undefined && given !== undefined && given !== reportTemplate) {
    throw new AppError({ code: 'settledByAdministrator' });
  }
  const template = reportTemplate ?? given;
  if (template === undefined) return undefined;
  for (const line of templateNoteLines(await checkTemplate(template), language)) {
    process.stderr.write(`ropa: ${oneLine(line)}\n`);
  }
  return template;
}
