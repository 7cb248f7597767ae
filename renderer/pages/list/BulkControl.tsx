import { fieldTexts, pickTexts } from '../../../shared/i18n/formTexts';
import { collectionTexts } from '../../../shared/i18n/windowTexts/collectionTexts';
import type { Register } from '../../../shared/register/register';
import { listOptions } from '../../form/controls/listOptions';
import { recordOptions } from '../../form/controls/recordOptions';
import { usePickTexts } from '../../form/controls/usePickTexts';
import { readDate, writeDate } from '../../../shared/i18n/typedDate';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { DateField } from '../../ui/DateField';
import { PickList } from '../../ui/PickList';
import { TextField } from '../../ui/TextField';
import type { BulkAction } from './bulkActions';

type BulkControlProps = {
  readonly id: string;
  readonly action: BulkAction;
  readonly register: Register;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/** The control for the one value that several records get. */
export function BulkControl({ id, action, register, value, onChange }: BulkControlProps) {
  const say = useSay();
  const language = useLanguage();
  const texts = usePickTexts(false);
  const info = action.kind === 'end' ? undefined : action.field.info;
  if (info === undefined || info.kind === 'date') {
    return (
      <DateField
        id={id}
        value={value}
        onChange={onChange}
        pattern={say(fieldTexts.datePattern)}
        read={(text) => readDate(language, text)}
        write={(date) => writeDate(language, date)}
      />
    );
  }
  if (!('list' in info) && !('to' in info)) return <TextField id={id} value={value} onChange={onChange} />;
  const options =
    'list' in info ? listOptions(info.list, language) : recordOptions(register, info.to, language);
  return (
    <PickList
      id={id}
      value={value}
      chosen={options.find((option) => option.value === value)}
      getOptions={() => options}
      texts={texts}
      onChange={onChange}
      {...('to' in info && {
        noMatchHint: say(pickTexts.addElsewhere, { place: say(collectionTexts[info.to].plural) }),
      })}
    />
  );
}
