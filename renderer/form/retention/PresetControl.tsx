import { retentionFormTexts } from '../../../shared/i18n/retentionFormTexts';
import { retentionPresets } from '../../../shared/lists/retentionPresets';
import { itemOf } from '../../../shared/lists/valueList';
import { fittingPresets } from '../../../shared/retention/fittingPresets';
import { isTermOpen, termOfPreset } from '../../../shared/retention/presetTerm';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { PickList } from '../../ui/PickList';
import type { ControlProps } from '../controls/controlProps';
import { listOptionOf, listOptions } from '../controls/listOptions';
import { usePickTexts } from '../controls/usePickTexts';
import { asText } from '../values';
import { useDataAround, useFillTerm, useRetention } from './useRetention';

/**
 * The usual terms by word or number, those that fit the data first. Where no term is recorded yet the chosen one fills
 * the sentence; a term that stands there stays, and is only compared.
 */
export function PresetControl({ info, value, onChange, ...rest }: ControlProps<'choice'>) {
  const language = useLanguage();
  const say = useSay();
  const texts = usePickTexts(false);
  const data = useDataAround();
  const retention = useRetention();
  const fill = useFillTerm();
  const code = asText(value);

  function choose(chosen: string): void {
    onChange(chosen);
    const preset = itemOf(retentionPresets, chosen);
    if (preset && retention && isTermOpen(retention)) fill(termOfPreset(preset, language));
  }
  const getOptions = () => {
    const { fitting } = fittingPresets({
      category: asText(data['category']),
      specialCategory: asText(data['specialCategory']),
    });
    const fits = new Set(fitting.map((preset) => preset.code));
    const all = listOptions(info.list, language).map((option) => ({
      ...option,
      label: labelOf(option.value, option.label),
      group: say(fits.has(option.value) ? retentionFormTexts.fitting : retentionFormTexts.others),
    }));
    // Options of one heading stand together. Without any that fit, a heading would say nothing.
    if (fits.size === 0) return all.map(({ group: _group, ...option }) => option);
    return [...all.filter(isFitting), ...all.filter((option) => !isFitting(option))];

    function isFitting(option: { readonly value: string }): boolean {
      return fits.has(option.value);
    }
  };
  const labelOf = (row: string, label: string) => {
    const term = itemOf(retentionPresets, row)?.term[language] ?? '';
    return term === '' ? label : `${label}: ${term}`;
  };
  const chosen = code === '' ? undefined : listOptionOf(info.list, code, language);
  return (
    <PickList
      {...rest}
      value={code}
      chosen={chosen}
      onChange={choose}
      getOptions={getOptions}
      texts={texts}
    />
  );
}
