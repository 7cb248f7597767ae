import { pickTexts } from '../../../shared/i18n/formTexts';
import { useSay } from '../../state/LanguageContext';
import { TextChips } from '../../ui/TextChips';
import { asTexts } from '../values';
import type { ControlProps } from './controlProps';

export function TextsControl({ value, ...rest }: ControlProps<'texts'>) {
  const say = useSay();
  return (
    <TextChips
      {...rest}
      value={asTexts(value)}
      placeholder={say(pickTexts.addText)}
      chosenLabel={say(pickTexts.chosen)}
      addLabel={say(pickTexts.addTextButton)}
      removeLabel={(label) => say(pickTexts.remove, { label })}
    />
  );
}
