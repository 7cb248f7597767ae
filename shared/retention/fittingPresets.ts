import type { RetentionPreset } from '../lists/retentionPreset';
import { retentionPresets } from '../lists/retentionPresets';

/** What a category of data is kept by, as far as its own name tells. */
type DataFacts = {
  readonly category: string;
  readonly specialCategory: string;
};

export type SortedPresets = {
  readonly fitting: readonly RetentionPreset[];
  readonly others: readonly RetentionPreset[];
};

/** The terms that a category of data usually falls under, apart from all others: none is kept from who looks for it. */
export function fittingPresets({ category, specialCategory }: DataFacts): SortedPresets {
  const codes = new Set([...(FITTING[category] ?? []), ...(FITTING[specialCategory] ?? [])]);
  const fitting: RetentionPreset[] = [];
  const others: RetentionPreset[] = [];
  for (const preset of retentionPresets.items) (codes.has(preset.code) ? fitting : others).push(preset);
  return { fitting, others };
}

// LEGAL section 4 read by category: names and addresses fall under whatever file they stand in, so they have no row here.
const FITTING: Readonly<Record<string, readonly string[]>> = {
  PD_COMPANY: ['RT01', 'RT02', 'RT30'],
  PD_CONTRACT: ['RT01', 'RT28', 'RT29', 'RT30', 'RT37'],
  PD_INVOICE: ['RT01', 'RT02', 'RT03', 'RT04', 'RT05', 'RT30'],
  PD_PAY: ['RT01', 'RT02', 'RT03', 'RT30', 'RT37'],
  PD_USAGE: ['RT24', 'RT25', 'RT43', 'RT50', 'RT64'],
  PD_TICKET: ['RT27', 'RT36', 'RT57'],
  PD_COMM: ['RT26', 'RT27', 'RT28', 'RT63', 'RT64'],
  PD_CALL: ['RT39', 'RT55'],
  PD_ACCOUNT: ['RT23', 'RT43', 'RT62'],
  PD_LOGIN: ['RT23', 'RT24'],
  PD_AUTH: ['RT34', 'RT38'],
  PD_IP: ['RT24', 'RT25', 'RT50'],
  PD_LOG: ['RT17', 'RT24'],
  PD_COOKIE: ['RT25', 'RT31'],
  PD_BEHAV: ['RT25', 'RT31'],
  PD_LOC: ['RT24', 'RT50'],
  PD_PREF: ['RT29', 'RT31'],
  PD_CONSENT: ['RT32', 'RT33'],
  PD_REQUEST: ['RT34', 'RT36'],
  PD_VISIT: ['RT22'],
  PD_CCTV: ['RT21'],
  PD_PHOTO: ['RT66'],
  PD_PLATE: ['RT22', 'RT23'],
  PD_IDDOC: ['RT08', 'RT09', 'RT34', 'RT38'],
  PD_CV: ['RT10', 'RT13', 'RT14', 'RT61'],
  PD_HR: ['RT10', 'RT11', 'RT15', 'RT47', 'RT71'],
  PD_SALARY: ['RT06', 'RT07', 'RT15', 'RT41', 'RT71'],
  PD_LEAVE: ['RT11', 'RT12', 'RT47'],
  PD_PENSION: ['RT41', 'RT06'],
  PD_FIN: ['RT15', 'RT19', 'RT37', 'RT56'],
  PD_CREDIT: ['RT37', 'RT56'],
  PD_BSN: ['RT06', 'RT07', 'RT08'],
  SP_HEALTH: ['RT11', 'RT12', 'RT16', 'RT17', 'RT18', 'RT19', 'RT20', 'RT54'],
  SP_GEN: ['RT16', 'RT69'],
  SP_BIO: ['RT23'],
};
