import { AppError } from '../errors';
import { extractRegister } from '../extract/extract';
import type { Extract } from '../extract/extract';
import { extractTexts } from '../i18n/windowTexts/extractTexts';
import { say } from '../i18n/text';
import { nameOf, recordIn } from '../register/records';
import type { Register } from '../register/register';
import type { Commands } from './answer';
import type { CommandInput } from './contract';
import { safeFileName } from './fileNames';
import { lockedPathOf } from './lockNames';
import { refuseReadable } from './mustBeLocked';
import type { Ports } from './ports';
import { stamped } from './saving';
import { lockedPlace, openIn, placeOf, refusePast } from './session';
import type { Session } from './session';
import { authorOf } from './settingsPort';

/** How many left-out records are named before an extract is written; the rest is counted. */
const NAMES_TOLD = 500;

type Asked = CommandInput<'extract'>;

/** A part of the open register as a file of its own. The register itself stays as it is. */
export function extractCommands(
  ports: Ports,
  session: Session,
): Pick<Commands, 'extractPreview' | 'extract'> {
  return {
    async extractPreview(asked) {
      const { records, ...rest } = (await Promise.resolve(made(ports, session, asked))).leftOut;
      const named = records.slice(0, NAMES_TOLD).map(({ collection, name }) => ({ collection, name }));
      return { ...rest, records: named, recordCount: records.length };
    },
    async extract(asked) {
      const { register } = made(ports, session, asked);
      const suggested = `${safeFileName(suggestedName(register, asked), 'uittreksel')}.ropa.json`;
      // With the passphrase of the register: what leaves it is never more readable than it is itself.
      const passphrase = lockedPlace(session)?.passphrase;
      refuseReadable(ports, register.title, passphrase);
      const path = await (passphrase === undefined
        ? ports.dialogs.chooseSavePath('register', suggested)
        : ports.dialogs.chooseSavePath('lockedRegister', lockedPathOf(suggested)));
      if (path === undefined) return null;
      // Over the register itself it would take away everything that the extract has not.
      if (path === openIn(session).file?.path) throw new AppError({ code: 'fileExists', path });
      await ports.storage.create(path, stamped(ports, register), { replace: true, passphrase });
      return placeOf(path);
    },
  };
}

function made(ports: Ports, session: Session, asked: Asked): Extract {
  const open = openIn(session);
  refusePast(open);
  const { register } = open;
  const by = authorOf(ports.settings.current(), ports.program.user);
  const author = { by, at: ports.clock.now(), newId: ports.newId };
  const { recordIds, department, customerPartyId, language } = asked;
  const selection = {
    ...(recordIds.length === 0 ? {} : { recordIds }),
    ...(department === '' ? {} : { department }),
    ...(customerPartyId === '' ? {} : { customerPartyId }),
  };
  // Without a choice it would be the whole register, without its history.
  if (Object.keys(selection).length === 0) throw new AppError({ code: 'invalidInput', where: 'selection' });
  return extractRegister(register, { selection, of: wordsFor(register, asked), language }, author);
}

function wordsFor(register: Register, { recordIds, department, customerPartyId, language }: Asked): string {
  const customer = recordIn(register, 'parties', customerPartyId);
  if (customer !== undefined) return say(language, extractTexts.ofCustomer, { name: nameOf(customer) });
  if (department !== '') return say(language, extractTexts.ofDepartment, { name: department });
  return say(language, extractTexts.ofRecords, { count: String(recordIds.length) });
}

function suggestedName(register: Register, { department }: Asked): string {
  const of = register.extractOf?.of ?? department;
  return `${register.title} - ${of}`;
}
