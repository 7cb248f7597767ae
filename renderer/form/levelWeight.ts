import { Info, OctagonAlert, TriangleAlert } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { Level } from '../../shared/fields/fieldInfo';
import type { BadgeWeight } from '../ui/Badge';
import type { SideNoteTone } from '../ui/SideNote';

/** Three levels of the law, three shapes. */
export const levelWeight: Readonly<Record<Level, BadgeWeight>> = {
  A30: 'solid',
  LAW: 'outlined',
  GP: 'dashed',
};

/** And three icons, each with its tone, where findings of a level are counted. */
export const levelLook: Readonly<Record<Level, { readonly icon: LucideIcon; readonly tone: SideNoteTone }>> =
  {
    A30: { icon: OctagonAlert, tone: 'req' },
    LAW: { icon: TriangleAlert, tone: 'law' },
    GP: { icon: Info, tone: 'gp' },
  };
