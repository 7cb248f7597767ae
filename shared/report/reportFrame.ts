import { judge } from '../checks/decisions';
import type { Judged } from '../checks/decisions';
import { findingsOf } from '../checks/findings';
import type { Finding } from '../checks/findings';
import { registerFingerprint } from '../register/fingerprint';
import { COLLECTION_NAMES } from '../register/register';
import type { Register } from '../register/register';
import { editionContents } from './editions';
import type { Edition } from './editions';
import { redacted } from './redaction';
import { reportContext } from './reportContext';
import type { ReportContext } from './reportContext';
import type { ReportOptions } from './reportOptions';
import { selectedRegister } from './selectedRegister';
import { isPartVolume } from './volumes/volume';

/** All that the chapters are made from: the part of the register that is told, and what is said of it as a whole. */
export type ReportFrame = {
  readonly context: ReportContext;
  readonly options: ReportOptions;
  readonly edition: Edition;
  readonly isFinal: boolean;
  /** Of the whole register, 64 characters. */
  readonly fingerprint: string;
  /** The number that this document has among those that were handed out. */
  readonly version: number;
  /** What is open and what was decided of it, for the records of this report; undefined where the edition tells nothing of it. */
  readonly judged: Judged | undefined;
  /** In how many places a name was replaced. */
  readonly redactedPlaces: number;
};

/** Chooses, withholds and checks once, before anything is written. */
export function reportFrame(register: Register, options: ReportOptions): ReportFrame {
  const { language, date, edition = 'ap', status = 'concept', volume } = options;
  const { register: told, replaced } = redacted(selectedRegister(register, options), register, options);
  return {
    context: reportContext(told, { language, date, edition, volume }),
    options,
    edition,
    isFinal: status === 'final',
    fingerprint: options.fingerprint ?? registerFingerprint(register),
    version: Math.max(0, ...register.deliveries.map(({ number }) => number)) + 1,
    // The main volume tells it: for every other one the whole register would be checked again.
    judged:
      editionContents(edition).findings && !isPartVolume(volume) && options.onlyChanges !== true
        ? judgedIn(register, told, date)
        : undefined,
    redactedPlaces: replaced,
  };
}

/** Rules look at the register as a whole; of what they find, a report tells what is about its own records. */
function judgedIn(register: Register, told: Register, date: string): Judged {
  const judged = judge(register, findingsOf(register, date), date);
  if (COLLECTION_NAMES.every((name) => told[name].length === register[name].length)) return judged;
  const ids = new Set(COLLECTION_NAMES.flatMap((name) => told[name].map(({ id }) => id)));
  const isTold = ({ recordId }: Finding) => ids.has(recordId);
  const isDecided = ({ finding }: { readonly finding: Finding }) => isTold(finding);
  return {
    open: judged.open.filter(isTold),
    explained: judged.explained.filter(isDecided),
    accepted: judged.accepted.filter(isDecided),
    off: judged.off.filter(isDecided),
    lapsed: judged.lapsed.filter(isDecided),
  };
}
