import type { Field } from '../../shared/fields/fieldInfo';
import { isEmpty, isValues } from '../../shared/fields/state';
import type { Values } from '../../shared/fields/state';
import { formSectionTexts } from '../../shared/i18n/formListTexts';
import { sayCount } from '../../shared/i18n/text';
import type { Language } from '../../shared/i18n/text';
import { retentionSentence } from '../../shared/report/retentionSentence';
import type { Retention } from '../../shared/report/retentionSentence';
import { useLanguage, useSay } from '../state/LanguageContext';
import { Button } from '../ui/Button';
import { StateMark } from '../ui/StateMark';
import { useFormTools, useLive } from './FormTools';
import { MissingMark } from './MissingMark';
import { useItemName } from './itemName';
import type { Elsewhere } from './parts';
import { asItems, asText, idOf } from './values';

/** A part that is recorded with each item of a list: what stands there, and the way to it. */
export function ElsewhereList({ elsewhere: { list, group } }: { readonly elsewhere: Elsewhere }) {
  const say = useSay();
  const language = useLanguage();
  const { focusField } = useFormTools();
  const nameItem = useItemName();
  const { values, missing, findings } = useLive((state) => state);
  const items = asItems(values[list.name]);
  if (list.info.kind !== 'list') return null;
  const { info } = list;
  return (
    <div className="stack">
      <p className="help">
        {say(formSectionTexts.elsewhere, { list: say(info.label) })}{' '}
        {items.length === 0 && say(formSectionTexts.elsewhereEmpty)}
      </p>
      {items.length > 0 && (
        <table className="table elsewhere">
          <tbody>
            {items.map((item, index) => {
              const path = `${list.name}.${index}.${group.name}`;
              const state = missing.get(path)?.state;
              const questions = findings.filter(
                (one) => one.certainty === 'soft' && `${one.path}.`.startsWith(`${path}.`),
              ).length;
              return (
                <tr key={idOf(item)}>
                  <th scope="row">{nameItem(info, item, index)}</th>
                  <td>
                    {state ? <MissingMark info={group.info} state={state} /> : wordsOf(group, item, language)}{' '}
                    {questions > 0 && (
                      <StateMark
                        state="question"
                        label={sayCount(language, formSectionTexts.questions, questions)}
                        isLabelShown
                      />
                    )}
                  </td>
                  <td className="num">
                    <Button variant="quiet" isSmall onPress={() => focusField(path)}>
                      {say(formSectionTexts.goToField)}
                    </Button>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </div>
  );
}

/** The term in one sentence, or the reason why there is none. */
function wordsOf({ name, info }: Field, item: Values, language: Language): string {
  const value = item[name];
  if (isValues(value) && !isEmpty(info, value)) {
    // Only retention is recorded this way; the form holds its members.
    return retentionSentence(language, value as Retention);
  }
  return (info.orElse ?? []).map((other) => asText(item[other])).join(' ');
}
