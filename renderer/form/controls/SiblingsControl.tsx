import { fieldsOf } from '../../../shared/fields/fields';
import { pickTexts } from '../../../shared/i18n/formTexts';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { ChipPicker } from '../../ui/ChipPicker';
import type { Option } from '../../ui/options';
import { useFormTools, useLive } from '../FormTools';
import { useItemName } from '../itemName';
import { asItems, asTexts, idOf } from '../values';
import type { ControlProps } from './controlProps';
import { recordOptionOf } from './recordOptions';
import { usePickTexts } from './usePickTexts';

/** Chooses among the items of another list of the same record, by the name they have at this moment. */
export function SiblingsControl({ info, value, ...rest }: ControlProps<'siblings'>) {
  const { schema, live } = useFormTools();
  const language = useLanguage();
  const say = useSay();
  const texts = usePickTexts(true);
  const nameItem = useItemName();
  const list = fieldsOf(schema).find(({ name }) => name === info.of);
  const ids = asTexts(value);
  const optionsIn = (record: Readonly<Record<string, unknown>>): readonly Option[] =>
    asItems(record[info.of]).map((item, index) => ({
      value: idOf(item),
      label: list?.info.kind === 'list' ? nameItem(list.info, item, index) : idOf(item),
    }));
  const chosenIn = (options: readonly Option[]) => ids.map((id) => recordOptionOf(options, id, language));
  // Drawn again only when the name of a chosen item changes, not at every key.
  useLive(({ values }) => (ids.length === 0 ? '' : JSON.stringify(chosenIn(optionsIn(values)))));
  return (
    <ChipPicker
      {...rest}
      value={ids}
      chosen={ids.length === 0 ? [] : chosenIn(optionsIn(live.get().values))}
      getOptions={() => optionsIn(live.get().values)}
      texts={texts}
      noMatchHint={list && say(pickTexts.addSibling, { place: say(list.info.label) })}
    />
  );
}
