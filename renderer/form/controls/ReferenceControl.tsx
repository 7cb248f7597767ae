import { pickTexts } from '../../../shared/i18n/formTexts';
import { collectionTexts } from '../../../shared/i18n/windowTexts/collectionTexts';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { PickList } from '../../ui/PickList';
import { useFormTools } from '../FormTools';
import { asText, idOf } from '../values';
import type { ControlProps } from './controlProps';
import { recordOptionOf, recordOptions } from './recordOptions';
import { useAddition } from './useAddition';
import { usePickTexts } from './usePickTexts';

export function ReferenceControl({ info, value, ...rest }: ControlProps<'reference'>) {
  const { register, live } = useFormTools();
  const language = useLanguage();
  const say = useSay();
  const texts = usePickTexts(false);
  const id = asText(value);
  const options = recordOptions(register, info.to, language);
  return (
    <PickList
      {...rest}
      value={id}
      chosen={id === '' ? undefined : recordOptionOf(options, id, language)}
      // A party is not its own representative.
      getOptions={() => options.filter((option) => option.value !== idOf(live.get().values))}
      texts={texts}
      addition={useAddition(info.to, options)}
      noMatchHint={say(pickTexts.addElsewhere, { place: say(collectionTexts[info.to].plural) })}
    />
  );
}
