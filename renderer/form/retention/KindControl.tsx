import { CalendarClock, ListChecks, Scale } from 'lucide-react';
import { fieldTexts } from '../../../shared/i18n/formTexts';
import { retentionKinds } from '../../../shared/lists/retentionLists';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { YesNo } from '../../ui/YesNo';
import type { ControlProps } from '../controls/controlProps';
import { asText } from '../values';

const ICONS = { period: CalendarClock, criterion: ListChecks, statutory: Scale } as const;

/** The three ways to say how long, all in sight; the first letter of each chooses it. */
export function KindControl({ value, info: _info, ...rest }: ControlProps<'choice'>) {
  const language = useLanguage();
  const say = useSay();
  return (
    <YesNo
      {...rest}
      value={asText(value)}
      choices={retentionKinds.items.map(({ code, label }) => ({
        value: code,
        label: label[language],
        icon: ICONS[code],
        key: label[language].charAt(0).toLowerCase(),
      }))}
      clearLabel={say(fieldTexts.clearAnswer)}
    />
  );
}
