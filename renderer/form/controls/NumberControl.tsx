import { NumberField } from '../../ui/NumberField';
import type { ControlProps } from './controlProps';

export function NumberControl({ value, ...rest }: ControlProps<'number'>) {
  const isReadable = typeof value === 'number' || typeof value === 'string';
  return <NumberField {...rest} value={isReadable ? value : null} />;
}
