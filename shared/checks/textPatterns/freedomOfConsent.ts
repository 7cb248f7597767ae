import { contains, words } from './words';

const FREEDOM = words(
  ...['vrij', 'vrije', 'vrijelijk', 'vrijwillig*', 'weiger*', 'gevolg', 'gevolgen', 'nadeel', 'nadelig*'],
  ...['free', 'freely', 'voluntar*', 'refus*', 'consequence*', 'detriment*', 'disadvantage*'],
);

/** True when a note says something about consent being free: the question was looked at. */
export function speaksOfFreedom(text: string): boolean {
  return contains(text, FREEDOM);
}
