import type { ReportVerdict } from '../../shared/commands/reportSchemas';
import type { Language } from '../../shared/i18n/text';
import type { CollectionName, Register } from '../../shared/register/register';
import type { ReportOptions } from '../../shared/report/reportOptions';
import type { VolumeInSet } from '../../shared/report/volumes/volume';

/** A register with nothing in its collections, which follow in slices. */
export type BareRegister = Register;

/** What the child is told: one whole message would block the sender for as long as a big register takes to copy. */
export type ToChild =
  | { readonly kind: 'register'; readonly name: RegisterName; readonly bare: BareRegister }
  | {
      readonly kind: 'records';
      readonly name: RegisterName;
      readonly collection: CollectionName | 'history';
      readonly records: readonly unknown[];
    }
  | {
      readonly kind: 'make';
      readonly options: Omit<ReportOptions, 'previous'>;
      /** Where page counts are remembered between reports. */
      readonly cacheFolder: string | undefined;
      /** The organisation's own document, for its look. */
      readonly template: Uint8Array | undefined;
      /** The documents of a set; undefined for a report in one document. */
      readonly volumes?: readonly VolumeInSet[] | undefined;
      /** How much memory the process may take before it gives up; undefined for its own limit. */
      readonly memoryLimitBytes?: number;
      /** For who measures: counting pages takes as long as everything else together. */
      readonly withoutPageNumbers?: true;
    }
  /** To compare a report with what it was made from, and with the register told before, if one was. */
  | {
      readonly kind: 'verify';
      readonly bytes: Uint8Array;
      readonly path: string;
      readonly language: Language;
    };

/** The register of the report, and the one that it is compared with. */
export type RegisterName = 'register' | 'previous';

/** What the child tells: how far it is, the file in pieces, and how it ended. */
export type FromChild =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'piece'; readonly bytes: Uint8Array }
  /** The pieces since the last one of these are a document of the set. */
  | { readonly kind: 'volume' }
  | { readonly kind: 'done' }
  | { readonly kind: 'verdict'; readonly verdict: ReportVerdict }
  | { readonly kind: 'tooLarge' }
  | { readonly kind: 'failed'; readonly stack: string };

/** A process of ours, however it was started. */
export type Child = {
  readonly send: (message: ToChild) => void;
  readonly onMessage: (listener: (message: FromChild) => void) => void;
  /** Hears that the process is gone, for whatever reason. */
  readonly onExit: (listener: (code: number | null) => void) => void;
  /** Ends it, whatever it is doing. */
  readonly end: () => void;
};
