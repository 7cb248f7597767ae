/** Three shapes for three weights: solid, outlined, dashed. */
export type BadgeWeight = 'solid' | 'outlined' | 'dashed';

const CLASSES: Readonly<Record<BadgeWeight, string>> = { solid: 'a30', outlined: 'law', dashed: 'gp' };

export function Badge({ weight, label }: { readonly weight: BadgeWeight; readonly label: string }) {
  return <span className={`level ${CLASSES[weight]}`}>{label}</span>;
}
