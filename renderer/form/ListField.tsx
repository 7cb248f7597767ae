import { Plus } from 'lucide-react';
import { useFieldArray } from 'react-hook-form';
import { formListTexts } from '../../shared/i18n/formListTexts';
import { useSay } from '../state/LanguageContext';
import { Button } from '../ui/Button';
import { UndoLine } from '../ui/UndoLine';
import type { BlockProps } from './controls/controls';
import type { InfoOf } from './controls/controlProps';
import { DataTables } from './dataTable/DataTables';
import { ExpandAll } from './ExpandAll';
import { FieldBlock } from './FieldBlock';
import { useFormTools } from './FormTools';
import { ListItem } from './ListItem';
import { capitalised } from './itemName';
import { useListActions } from './useListActions';
import { asItems, idOf } from './values';

export function ListField({ field: { info }, path }: BlockProps) {
  return info.kind === 'list' ? <Cards info={info} path={path} /> : null;
}

// Opening hundreds of cards at once would freeze the window for seconds.
const EXPANDABLE_MAX = 20;

type CardsProps = { readonly info: InfoOf<'list'>; readonly path: string };

/** A list of items as cards: added, copied, moved and removed, with the way back in place. */
function Cards({ info, path }: CardsProps) {
  const say = useSay();
  const { isReadOnly } = useFormTools();
  // `keyName` keeps the library from writing its own key over the id of our items.
  const array = useFieldArray({ name: path, keyName: 'rowKey' });
  const { actions, removed, announcement } = useListActions(info, path, array);
  const Overview = 'retention' in info.item.shape ? DataTables : undefined;
  const item = say(info.itemLabel);
  const ids = asItems(array.fields).map(idOf);
  return (
    <FieldBlock
      info={info}
      path={path}
      className="cards"
      tools={ids.length > 1 && ids.length <= EXPANDABLE_MAX ? <ExpandAll ids={ids} /> : undefined}
    >
      {Overview && <Overview info={info} path={path} array={array} actions={actions} />}
      {ids.length === 0 && <p className="unset">{say(formListTexts.empty)}</p>}
      {ids.map((itemId, index) => (
        <ListItem
          key={itemId}
          info={info}
          path={path}
          id={itemId}
          index={index}
          isLast={index === ids.length - 1}
          actions={actions}
        />
      ))}
      {removed.map((gone) => (
        <UndoLine
          key={idOf(gone.item)}
          text={capitalised(say(formListTexts.removed, { item, number: gone.number }))}
          label={say(formListTexts.restore)}
          onUndo={() => actions.restore(gone)}
        />
      ))}
      <span className="sr" role="status">
        {announcement}
      </span>
      {!isReadOnly && (
        <p>
          <Button variant="quiet" isSmall onPress={actions.add}>
            <Plus className="i s" aria-hidden="true" />
            {capitalised(say(formListTexts.add, { item }))}
          </Button>
        </p>
      )}
    </FieldBlock>
  );
}
