import { TextField } from '../../ui/TextField';
import { asText } from '../values';
import type { ControlProps } from './controlProps';

export function TextControl({ value, ...rest }: ControlProps<'text'>) {
  return <TextField {...rest} value={asText(value)} />;
}
