import { useLanguage } from '../../state/LanguageContext';
import { PickList } from '../../ui/PickList';
import { asText } from '../values';
import type { ControlProps } from './controlProps';
import { listOptionOf, listOptions } from './listOptions';
import { useOwnText } from './useOwnText';
import { usePickTexts } from './usePickTexts';

export function ChoiceControl({ info, path, value, ...rest }: ControlProps<'choice'>) {
  const language = useLanguage();
  const texts = usePickTexts(false);
  const code = asText(value);
  return (
    <PickList
      {...rest}
      value={code}
      chosen={code === '' ? undefined : listOptionOf(info.list, code, language)}
      getOptions={() => listOptions(info.list, language)}
      texts={texts}
      addition={useOwnText(info, path)}
    />
  );
}
