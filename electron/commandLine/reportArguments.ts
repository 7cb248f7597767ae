import { UsageError } from './arguments';
import { EDITIONS } from '../../shared/report/editions';
import type { Edition } from '../../shared/report/editions';
import {
  VOLUME_KINDS,
  VOLUME_SIZE,
  VOLUME_SIZE_MAX,
  VOLUME_SIZE_MIN,
} from '../../shared/report/volumes/planVolumes';
import type { VolumeChoice } from '../../shared/report/volumes/planVolumes';

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
  /** What changed since: a delivery by number, a day, or another file of the register. */
  readonly since: string | undefined;
  readonly trackChanges: boolean;
  /** Nothing but what changed since. */
  readonly onlyChanges: boolean;
  /** Of the state at the end of this day, rather than of the present one. */
  readonly until: string | undefined;
  /** By what a large report is parted, and when. */
  readonly volumes: VolumeChoice;
  /** To whom the report goes; noted in the register when it was made. */
  readonly deliverTo: string | undefined;
  readonly note: string;
  /** A document of the organisation, for its look. */
  readonly template: string | undefined;
  /** A PDF beside it as well. */
  readonly pdf: boolean;
};

/** As `parseArgs` wants them. */
export const REPORT_OPTIONS = {
  edition: { type: 'string', default: 'ap' },
  status: { type: 'string', default: 'concept' },
  record: { type: 'string', multiple: true, default: [] as string[] },
  'only-organisation': { type: 'string' },
  'only-department': { type: 'string' },
  department: { type: 'string' },
  customer: { type: 'string' },
  since: { type: 'string' },
  'track-changes': { type: 'boolean', default: false },
  'only-changes': { type: 'boolean', default: false },
  until: { type: 'string' },
  volumes: { type: 'string', default: 'equal' },
  'volume-size': { type: 'string', default: String(VOLUME_SIZE) },
  'deliver-to': { type: 'string' },
  note: { type: 'string', default: '' },
  template: { type: 'string' },
  pdf: { type: 'boolean', default: false },
} as const;

type Values = {
  readonly edition: string;
  readonly status: string;
  readonly record: readonly string[];
  readonly 'only-organisation'?: string | undefined;
  readonly 'only-department'?: string | undefined;
  readonly department?: string | undefined;
  readonly customer?: string | undefined;
  readonly since?: string | undefined;
  readonly 'track-changes': boolean;
  readonly 'only-changes': boolean;
  readonly until?: string | undefined;
  readonly volumes: string;
  readonly 'volume-size': string;
  readonly 'deliver-to'?: string | undefined;
  readonly note: string;
  readonly template?: string | undefined;
  readonly pdf: boolean;
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
    department: values['only-department'] ?? values.department,
    customer: values.customer,
    since: values.since,
    trackChanges: values['track-changes'],
    onlyChanges: values['only-changes'],
    until: values.until,
    volumes: {
      by: oneOf(VOLUME_KINDS, '--volumes', values.volumes),
      size: sizeIn(values['volume-size']),
    },
    deliverTo: values['deliver-to'],
    note: values.note,
    template: values.template,
    pdf: values.pdf,
  };
}

function sizeIn(given: string): number {
  const size = Number(given);
  if (/^\d+$/.test(given) && size >= VOLUME_SIZE_MIN && size <= VOLUME_SIZE_MAX) return size;
  throw new UsageError(
    `--volume-size takes a number from ${VOLUME_SIZE_MIN} to ${VOLUME_SIZE_MAX}, not "${given}"`,
  );
}
