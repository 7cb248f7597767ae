import { EDITIONS } from '../../shared/report/editions';
import type { Edition } from '../../shared/report/editions';

const STATUSES = ['concept', 'final'] as const;

/** The options of `export` as they were typed. */
export type ReportArguments = {
  readonly edition: Edition;
  readonly status: (typeof STATUSES)[number];
  /** Numbers, names or ids of activities and processor records; empty for all. */
  readonly records: readonly string[];
  readonly organisation: string | undefined;
  readonly department: string | undefined;
  readonly customer: string | undefined;
};

/** As `parseArgs` wants them. */
export const REPORT_OPTIONS = {
  edition: { type: 'string', default: 'ap' },
  status: { type: 'string', default: 'concept' },
  record: { type: 'string', multiple: true, default: [] as string[] },
  'only-organisation': { type: 'string' },
  'only-department': { type: 'string' },
  customer: { type: 'string' },
} as const;

type Values = {
  readonly edition: string;
  readonly status: string;
  readonly record: readonly string[];
  readonly 'only-organisation'?: string | undefined;
  readonly 'only-department'?: string | undefined;
  readonly customer?: string | undefined;
};

/** Reads them; `oneOf` refuses a word that is no choice of an option. */
export function reportArguments(
  values: Values,
  oneOf: <const Choice extends string>(choices: readonly Choice[], option: string, given: string) => Choice,
): ReportArguments {
  return {
    edition: oneOf(EDITIONS, '--edition', values.edition),
    status: oneOf(STATUSES, '--status', values.status),
    records: values.record,
    organisation: values['only-organisation'],
    department: values['only-department'],
    customer: values.customer,
  };
}
