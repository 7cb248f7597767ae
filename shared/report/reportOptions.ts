import type { Language } from '../i18n/text';
import type { Register } from '../register/register';
import type { Edition } from './editions';
import type { Volume } from './volumes/volume';

/** Which part of the register a report is about; without any of these, all of it. Together they narrow each other. */
export type Selection = {
  /** Activities and processor records by id. */
  readonly recordIds?: readonly string[];
  readonly organisationId?: string;
  /** As the records spell it. */
  readonly department?: string;
  /** The controller served for whom a customer edition is made. */
  readonly customerPartyId?: string;
};

/** How a report is made: everything that is not in the register itself. The same options give the same report. */
export type ReportOptions = {
  readonly language: Language;
  /** YYYY-MM-DD */
  readonly date: string;
  readonly programVersion: string;
  /** A draft, unless somebody says that it is final. */
  readonly status?: 'concept' | 'final';
  /** For the authority, unless somebody chooses otherwise. */
  readonly edition?: Edition;
  readonly selection?: Selection;
  /** Of the whole register, where the caller knows it already; see `registerFingerprint`. */
  readonly fingerprint?: string;
  /** The register as it was delivered before, to tell what changed since. */
  readonly previous?: Register;
  /** The changes since the previous register as changes that Word shows, in the text itself. */
  readonly trackChanges?: boolean;
  /** Of the previous register, where the caller knows it already. */
  readonly previousFingerprint?: string;
  /** Nothing but what changed since the previous register. */
  readonly onlyChanges?: boolean;
  /** Which document of a set this is; undefined for a report in one document. */
  readonly volume?: Volume;
};
