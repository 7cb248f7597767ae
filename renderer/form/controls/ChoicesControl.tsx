import { useLanguage } from '../../state/LanguageContext';
import { ChipPicker } from '../../ui/ChipPicker';
import { asTexts } from '../values';
import type { ControlProps } from './controlProps';
import { listOptionOf, listOptions } from './listOptions';
import { useOwnText } from './useOwnText';
import { usePickTexts } from './usePickTexts';

export function ChoicesControl({ info, path, value, onChange, ...rest }: ControlProps<'choices'>) {
  const language = useLanguage();
  const texts = usePickTexts(true);
  const codes = asTexts(value);
  return (
    <ChipPicker
      {...rest}
      value={codes}
      // Own words beside the list have no code.
      onChange={(next) => onChange(next.filter((one) => one !== ''))}
      chosen={codes.map((code) => listOptionOf(info.list, code, language))}
      getOptions={() => listOptions(info.list, language)}
      texts={texts}
      addition={useOwnText(info, path)}
    />
  );
}
