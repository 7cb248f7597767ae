import type { Level } from '../../shared/fields/fieldInfo';
import type { BadgeWeight } from '../ui/Badge';

/** Three levels of the law, three shapes. */
export const levelWeight: Readonly<Record<Level, BadgeWeight>> = {
  A30: 'solid',
  LAW: 'outlined',
  GP: 'dashed',
};
