import { randomUUID } from 'node:crypto';
import { extractRegister } from '../../shared/extract/extract';
import type { LeftOut } from '../../shared/extract/extract';
import { say, sayCount } from '../../shared/i18n/text';
import type { Language } from '../../shared/i18n/text';
import { collectionTexts } from '../../shared/i18n/windowTexts/collectionTexts';
import { extractTexts } from '../../shared/i18n/windowTexts/extractTexts';
import { nameOf, recordIn } from '../../shared/register/records';
import type { Register } from '../../shared/register/register';
import type { Selection } from '../../shared/report/reportOptions';
import { userName } from '../userName';
import { filesOf, UsageError } from './arguments';
import type { CliCommand } from './arguments';
import { exportSelection } from './exportSelection';
import { commandLineStorage, makeFolderOf } from './registerFiles';
import { oneLine } from './terminal';

/** `extract FILE OUT`: a part of a register as a file of its own. Prints what it leaves out, then writes it. */
export const extractCommand: CliCommand = async (given) => {
  const [file, out] = filesOf(given, ['FILE', 'OUT']);
  if (file === out) throw new UsageError('extract does not write over the register that it takes from');
  const { language } = given;
  const storage = commandLineStorage();
  const register = (await storage.open(file)).current();
  const selection = exportSelection(register, given.report);
  if (Object.keys(selection).length === 0) {
    throw new UsageError('extract needs --customer, --department, --record or --only-organisation');
  }
  const author = { by: userName(), at: new Date().toISOString(), newId: randomUUID };
  const choice = { selection, of: wordsFor(register, selection, language), language };
  const extract = extractRegister(register, choice, author);
  process.stdout.write(given.json ? asJson(extract.leftOut, out) : asLines(extract.leftOut, language));
  await makeFolderOf(out);
  await storage.create(out, extract.register, { replace: given.force });
  return 0;
};

function wordsFor(register: Register, selection: Selection, language: Language): string {
  const { customerPartyId = '', department, organisationId = '', recordIds = [] } = selection;
  const customer = recordIn(register, 'parties', customerPartyId);
  if (customer !== undefined) return say(language, extractTexts.ofCustomer, { name: nameOf(customer) });
  const organisation = recordIn(register, 'organisations', organisationId);
  const name = department ?? (organisation === undefined ? undefined : nameOf(organisation));
  if (name !== undefined) return say(language, extractTexts.ofDepartment, { name });
  return say(language, extractTexts.ofRecords, { count: String(recordIds.length) });
}

function asLines(leftOut: LeftOut, language: Language): string {
  const { records, history, decisions, deliveries, namesReplaced, hasHiddenFields } = leftOut;
  const lines = [
    say(language, extractTexts.leftOut),
    ...records.map(({ collection, name }) => {
      return `- ${say(language, collectionTexts[collection].plural)}: ${name || say(language, extractTexts.unnamed)}`;
    }),
    ...counted(language, [
      [extractTexts.leftOutHistory, history],
      [extractTexts.leftOutDecisions, decisions],
      [extractTexts.leftOutDeliveries, deliveries],
      [extractTexts.namesReplaced, namesReplaced],
    ]),
    ...(hasHiddenFields ? [`- ${say(language, extractTexts.hiddenFields)}`] : []),
  ];
  return `${lines.map(oneLine).join('\n')}\n`;
}

type Counted = readonly [Parameters<typeof sayCount>[1], number];

function counted(language: Language, counts: readonly Counted[]): readonly string[] {
  return counts
    .filter(([, count]) => count > 0)
    .map(([text, count]) => `- ${sayCount(language, text, count)}`);
}

function asJson(leftOut: LeftOut, written: string): string {
  return `${JSON.stringify({ written, leftOut }, null, 2)}\n`;
}
