import { TextArea } from '../../ui/TextArea';
import { asText } from '../values';
import type { ControlProps } from './controlProps';

export function LongTextControl({ value, ...rest }: ControlProps<'longText'>) {
  return <TextArea {...rest} value={asText(value)} />;
}
