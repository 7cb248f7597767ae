import { useContext, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { fieldsOf } from '../../../shared/fields/fields';
import { isValues } from '../../../shared/fields/state';
import { fieldTexts } from '../../../shared/i18n/formTexts';
import { retentionFormTexts } from '../../../shared/i18n/retentionFormTexts';
import { sayCount } from '../../../shared/i18n/text';
import { retentionSentence } from '../../../shared/report/retentionSentence';
import type { Retention } from '../../../shared/retention/presetTerm';
import { Disclosure } from '../../decide/Disclosure';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { Button } from '../../ui/Button';
import { CheckList } from '../../ui/CheckList';
import { UndoLine } from '../../ui/UndoLine';
import { useFormTools, useLive } from '../FormTools';
import { useItemName } from '../itemName';
import { asItems, idOf, valueAt } from '../values';
import { parentOf, RetentionPathContext, useRetention } from './useRetention';

type Before = readonly { readonly id: string; readonly retention: unknown }[];

/** One term for several categories of data at once, with the way back. */
export function RetentionAlsoFor() {
  const say = useSay();
  return (
    <Disclosure label={say(retentionFormTexts.alsoFor)}>
      <ChooseData />
    </Disclosure>
  );
}

function ChooseData() {
  const say = useSay();
  const language = useLanguage();
  const path = useContext(RetentionPathContext);
  const { refresh } = useFormTools();
  const { getValues, setValue } = useFormContext();
  const [checked, setChecked] = useState<ReadonlySet<string>>(new Set());
  const [before, setBefore] = useState<Before>();
  const retention = useRetention();
  const others = useOthers(path);

  /** By id: between doing and undoing a row may have moved. */
  function put(terms: Before): void {
    const list = parentOf(parentOf(path));
    asItems(getValues(list)).forEach((item, index) => {
      const found = terms.find(({ id }) => id === idOf(item));
      if (found)
        setValue(`${list}.${index}.retention`, structuredClone(found.retention), { shouldDirty: true });
    });
    refresh();
  }
  function apply(): void {
    const chosen = others.filter(({ value }) => checked.has(value));
    setBefore(chosen.map(({ value, retention: old }) => ({ id: value, retention: structuredClone(old) })));
    put(chosen.map(({ value }) => ({ id: value, retention })));
    setChecked(new Set());
  }
  return (
    <div className="stack">
      <CheckList
        label={say(retentionFormTexts.alsoForLabel)}
        items={others.map(({ value, label, detail }) => ({ value, label, detail }))}
        checked={checked}
        onChange={setChecked}
        emptyText={say(retentionFormTexts.alsoForNone)}
      />
      <p>
        <Button
          isSmall
          unavailable={checked.size === 0 ? say(retentionFormTexts.chooseFirst) : undefined}
          onPress={apply}
        >
          {sayCount(language, retentionFormTexts.apply, checked.size)}
        </Button>
      </p>
      {before && (
        <UndoLine
          text={sayCount(language, retentionFormTexts.applied, before.length)}
          label={say(retentionFormTexts.putBack)}
          onUndo={() => {
            put(before);
            setBefore(undefined);
          }}
        />
      )}
    </div>
  );
}

/** The other items of the same list, each with the term it has now. */
function useOthers(path: string) {
  const say = useSay();
  const language = useLanguage();
  const { schema } = useFormTools();
  const nameItem = useItemName();
  const values = useLive((state) => state.values);
  const list = parentOf(parentOf(path));
  const field = fieldsOf(schema).find(({ name }) => name === list);
  const own = valueAt(values, parentOf(path));
  return asItems(values[list]).flatMap((item, index) => {
    const isOwn = isValues(own) && idOf(item) === idOf(own);
    if (isOwn || field?.info.kind !== 'list') return [];
    // The form holds the members of this group.
    const retention = item['retention'] as Retention;
    const term = retentionSentence(language, retention) || say(fieldTexts.notRecorded);
    return [
      {
        value: idOf(item),
        label: nameItem(field.info, item, index),
        detail: say(retentionFormTexts.hasTerm, { term }),
        retention,
      },
    ];
  });
}
