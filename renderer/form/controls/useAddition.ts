import type { Collection } from '../../../shared/fields/fieldInfo';
import { pickTexts } from '../../../shared/i18n/formTexts';
import { collectionTexts } from '../../../shared/i18n/windowTexts/collectionTexts';
import { nearNames } from '../../../shared/search/nearNames';
import { useSay } from '../../state/LanguageContext';
import type { Addition, Option } from '../../ui/options';
import { useFormTools } from '../FormTools';

/** What a list of records offers beside its own: nearly the same name, and a new record on the spot. */
export function useAddition(to: Collection, options: readonly Option[]): Addition | undefined {
  const { createRecord, isReadOnly } = useFormTools();
  const say = useSay();
  if (createRecord === undefined || isReadOnly) return undefined;
  return {
    near: (typed) => nearNames(options, ({ label, keywords = [] }) => [label, ...keywords], typed),
    nearHeading: say(pickTexts.near),
    createHeading: say(pickTexts.newOne),
    createLabel: (typed) => `${say(collectionTexts[to].create)}: “${typed}”`,
    create: (typed) => createRecord(to, typed),
  };
}
