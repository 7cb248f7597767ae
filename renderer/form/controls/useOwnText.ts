import { useFormContext } from 'react-hook-form';
import type { FieldInfo } from '../../../shared/fields/fieldInfo';
import { pickTexts } from '../../../shared/i18n/formTexts';
import { useSay } from '../../state/LanguageContext';
import type { Addition } from '../../ui/options';
import { useFormTools } from '../FormTools';
import { asText } from '../values';

/**
 * What a list offers for words that are not on it, where the law takes own words as well: they go to the description
 * beside it, behind what stands there, and the list asserts nothing.
 */
export function useOwnText(info: FieldInfo, path: string): Addition | undefined {
  const form = useFormContext();
  const say = useSay();
  const { isReadOnly, refresh } = useFormTools();
  const sibling = info.orElse?.find((name) => /description$/i.test(name));
  if (sibling === undefined || isReadOnly) return undefined;
  const place = `${path.slice(0, path.lastIndexOf('.') + 1)}${sibling}`;
  return {
    near: () => [],
    nearHeading: say(pickTexts.near),
    createHeading: say(pickTexts.ownWords),
    createLabel: (typed) => `${say(pickTexts.ownText)}: “${typed}”`,
    create: (typed) => {
      const before = asText(form.getValues(place)).trim();
      form.setValue(place, before === '' ? typed : `${before}; ${typed}`, {
        shouldDirty: true,
        shouldValidate: true,
      });
      refresh();
      // A list of one choice stays as it was; one of several gets no code more.
      return Promise.resolve(asText(form.getValues(path)));
    },
  };
}
