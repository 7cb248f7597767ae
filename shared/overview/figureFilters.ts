import { recordStatuses } from '../lists/recordLists';
import type { CollectionName, Register } from '../register/register';
import type { ListFilter } from '../search/filters';
import type { Figure, Overview } from './registerOverview';

export type FigureKind = Exclude<keyof Overview, 'live'>;

/** The field behind each kind of figure. */
const FIELDS: Readonly<Record<FigureKind, string>> = {
  statuses: 'status',
  roles: 'role',
  legalBases: 'purposes.legalBases',
  dataKinds: 'data.kind',
  transfers: 'hasTransfers',
  dpia: 'dpiaStatus',
};

/** The list with exactly the records that a figure counts. */
export type FigureList = { readonly collection: CollectionName; readonly filters: readonly ListFilter[] };

/**
 * Where a figure leads; undefined where no filter of a list gives the very records that were counted: a number that
 * leads to another number is worse than none.
 */
export function listOfFigure(register: Register, kind: FigureKind, figure: Figure): FigureList | undefined {
  if (figure.count === 0) return undefined;
  if (kind === 'roles' && figure.code === 'processor') return { collection: 'processorRecords', filters: [] };
  const filter = filterOf(register, kind, figure);
  // Only the figures by status count what is ended.
  const others = kind === 'statuses' ? [] : onlyLive(register);
  return filter && { collection: 'activities', filters: [filter, ...others] };
}

function filterOf(register: Register, kind: FigureKind, { code, count }: Figure): ListFilter | undefined {
  const field = FIELDS[kind];
  // Counted as without a basis is an activity none of whose purposes has one; the filter looks for any.
  if (kind === 'legalBases' && code === '') return undefined;
  if (kind === 'dataKinds' && !(code === 'special' && isKindRecorded(register, count))) return undefined;
  return values(field, kind === 'transfers' && code === 'unknown' ? ['unknown', 'notApplicable'] : [code]);
}

// A category may imply what nobody chose; the filter sees only what was chosen.
function isKindRecorded({ activities }: Register, count: number): boolean {
  const recorded = activities.filter(
    ({ status, data }) => status !== 'ended' && data.some(({ kind }) => kind === 'special'),
  );
  return recorded.length === count;
}

function onlyLive({ activities }: Register): readonly ListFilter[] {
  if (activities.every(({ status }) => status !== 'ended')) return [];
  const codes = recordStatuses.items.map(({ code }) => code).filter((code) => code !== 'ended');
  return [values('status', ['', ...codes])];
}

function values(field: string, codes: readonly string[]): ListFilter {
  return { kind: 'values', field, values: [...codes] };
}
