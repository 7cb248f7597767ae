import path from 'node:path';
import { templateNoteLines } from '../../shared/i18n/templateTexts';
import { checkTemplate } from '../word/template/templateFile';
import type { Arguments } from './arguments';
import { baseFolder } from './arguments';
import { oneLine } from './terminal';

/** The path of the house template; says on stderr what of it cannot be used. */
export async function exportTemplate({
  report,
  language,
}: Pick<Arguments, 'report' | 'language'>): Promise<string | undefined> {
  if (report.template === undefined) return undefined;
  const template = path.resolve(baseFolder(), report.template);
  for (const line of templateNoteLines(await checkTemplate(template), language)) {
    process.stderr.write(`ropa: ${oneLine(line)}\n`);
  }
  return template;
}
