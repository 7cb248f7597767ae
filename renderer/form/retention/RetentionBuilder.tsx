import { fieldsOf } from '../../../shared/fields/fields';
import { fieldTexts } from '../../../shared/i18n/formTexts';
import { useSay } from '../../state/LanguageContext';
import type { InfoOf } from '../controls/controlProps';
import { FieldBlock } from '../FieldBlock';
import { FieldRow } from '../FieldRow';
import { useFormTools, useLive } from '../FormTools';
import { LeafField } from '../LeafField';
import { KindControl } from './KindControl';
import { PresetControl } from './PresetControl';
import { RetentionAdvice } from './RetentionAdvice';
import { RetentionAlsoFor } from './RetentionAlsoFor';
import { RetentionExample } from './RetentionExample';
import { RetentionInWord } from './RetentionInWord';
import { RetentionSentence } from './RetentionSentence';
import { RetentionPathContext } from './useRetention';

export type RetentionProps = { readonly info: InfoOf<'group'>; readonly path: string };

const OWN_PLACES = ['kind', 'preset', 'motivation'];

/**
 * How long data are kept, as one sentence to fill in: the row of the list to begin with, the sentence, how it stands
 * beside that row, an example on the calendar, and the words of the report.
 */
export function RetentionBuilder({ info, path }: RetentionProps) {
  const say = useSay();
  const { isReadOnly } = useFormTools();
  const fields = new Map(fieldsOf(info.fields).map((field) => [field.name, field]));
  const sentence = [...fields.values()].filter(({ name }) => !OWN_PLACES.includes(name));
  const isChanged = useLive(({ changed }) => sentence.some(({ name }) => changed.has(`${path}.${name}`)));
  const kind = fields.get('kind');
  const preset = fields.get('preset');
  const motivation = fields.get('motivation');
  return (
    <RetentionPathContext value={path}>
      <FieldBlock
        info={info}
        path={path}
        className="field-group"
        changedLabel={isChanged ? say(fieldTexts.changed) : undefined}
      >
        {preset && (
          <LeafField
            info={preset.info}
            path={`${path}.preset`}
            isAsked
            control={{ Control: PresetControl, isGroup: false }}
          />
        )}
        {kind && (
          <LeafField
            info={kind.info}
            path={`${path}.kind`}
            isAsked
            control={{ Control: KindControl, isGroup: true }}
          />
        )}
        <RetentionSentence fields={sentence} path={path} />
        <RetentionAdvice />
        <RetentionExample />
        {motivation && <FieldRow field={motivation} prefix={`${path}.`} />}
        <RetentionInWord />
        {!isReadOnly && <RetentionAlsoFor />}
      </FieldBlock>
    </RetentionPathContext>
  );
}
