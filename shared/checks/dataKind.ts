import type { Activity } from '../register/activity';
import { dataCategories } from '../lists/dataCategories';
import { specialCategories } from '../lists/specialCategories';
import { itemOf } from '../lists/valueList';

export type Data = Activity['data'][number];

/**
 * Ordinary, special, criminal or national number; '' when nothing tells. What the person chose counts; only where
 * nothing was chosen, what the category implies.
 */
export function kindOf(data: Data): string {
  if (data.kind !== '') return data.kind;
  if (data.specialCategory !== '') return 'special';
  return itemOf(dataCategories, data.category)?.kind ?? '';
}

/** Which of the eight categories of Article 9(1); '' when that is not recorded. */
export function specialCategoryOf(data: Data): string {
  if (data.specialCategory !== '') return data.specialCategory;
  return itemOf(specialCategories, data.category)?.code ?? '';
}

export function isSpecial(data: Data): boolean {
  return kindOf(data) === 'special';
}

export function isAboutHealth(data: Data): boolean {
  return isSpecial(data) && specialCategoryOf(data) === 'SP_HEALTH';
}

/** A BSN is a national number, also where it was called ordinary. */
export function isNationalNumber(data: Data): boolean {
  return [kindOf(data), itemOf(dataCategories, data.category)?.kind].includes('nationalId');
}
