import { Columns3, Copy, Layers, Printer } from 'lucide-react';
import { memo, useState } from 'react';
import { listTexts } from '../../../shared/i18n/windowTexts/listTexts';
import { COLLECTIONS } from '../../../shared/register/register';
import type { CollectionName } from '../../../shared/register/register';
import { groupFieldsOf } from '../../../shared/search/groups';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { changeList } from '../../state/listViews';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { MenuButton } from '../../ui/MenuButton';
import { ColumnsDialog } from './ColumnsDialog';

type ListToolsProps = {
  readonly collection: CollectionName;
  /** The field that records are grouped by; '' for none. */
  readonly grouping: string;
  /** Every column there is, and which of them are shown. */
  readonly all: ReadonlyMap<string, { readonly id: string; readonly label: string }>;
  readonly shown: readonly { readonly id: string }[];
  readonly onCopy: () => void;
  readonly onPrint: () => void;
};

const NO_GROUPS = 'none';

function AllTools({ collection, grouping, all, shown, onCopy, onPrint }: ListToolsProps) {
  const say = useSay();
  const language = useLanguage();
  const [isChoosing, setChoosing] = useState(false);
  const fields = groupFieldsOf(COLLECTIONS[collection]).map(({ path, label }) => ({
    id: path,
    label: label[language],
  }));
  const grouped = fields.find(({ id }) => id === grouping);
  return (
    <>
      <Button variant="quiet" isSmall onPress={() => setChoosing(true)}>
        <Columns3 className="i s" aria-hidden="true" />
        {say(listTexts.columns)}
      </Button>
      {fields.length > 0 && (
        <MenuButton
          icon={Layers}
          label={grouped ? say(listTexts.groupedBy, { field: grouped.label }) : say(listTexts.grouping)}
          isQuiet
          chosen={grouped?.id ?? NO_GROUPS}
          items={[{ id: NO_GROUPS, label: say(listTexts.noGroups) }, ...fields]}
          onAction={(id) =>
            changeList(collection, {
              grouping: id === NO_GROUPS ? '' : id,
              closedGroups: new Set(),
              openedId: '',
            })
          }
        />
      )}
      <IconButton icon={Copy} label={say(listTexts.copyList)} onPress={onCopy} />
      <IconButton icon={Printer} label={say(listTexts.print)} onPress={onPrint} />
      {isChoosing && (
        <ColumnsDialog
          all={[...all.values()]}
          shown={shown.map(({ id }) => id)}
          onCancel={() => setChoosing(false)}
          onChange={(columns) => {
            changeList(collection, { columns });
            setChoosing(false);
          }}
        />
      )}
    </>
  );
}

/** What can be done with a list as a whole: its columns, its groups, a copy, a print. Typing does not draw it anew. */
export const ListTools = memo(AllTools);
