import { pickTexts } from '../../../shared/i18n/formTexts';
import { collectionTexts } from '../../../shared/i18n/windowTexts/collectionTexts';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { ChipPicker } from '../../ui/ChipPicker';
import { useFormTools } from '../FormTools';
import { asTexts } from '../values';
import type { ControlProps } from './controlProps';
import { recordOptionOf, recordOptions } from './recordOptions';
import { useAddition } from './useAddition';
import { usePickTexts } from './usePickTexts';

export function ReferencesControl({ info, value, ...rest }: ControlProps<'references'>) {
  const { register } = useFormTools();
  const language = useLanguage();
  const say = useSay();
  const texts = usePickTexts(true);
  const ids = asTexts(value);
  const options = recordOptions(register, info.to, language);
  return (
    <ChipPicker
      {...rest}
      value={ids}
      chosen={ids.map((id) => recordOptionOf(options, id, language))}
      getOptions={() => options}
      texts={texts}
      addition={useAddition(info.to, options)}
      noMatchHint={say(pickTexts.addElsewhere, { place: say(collectionTexts[info.to].plural) })}
    />
  );
}
