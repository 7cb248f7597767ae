import type { UseFieldArrayReturn } from 'react-hook-form';
import { groupTableTexts } from '../../../shared/i18n/dataTableTexts';
import { sayCount } from '../../../shared/i18n/text';
import { groupsOf } from '../../../shared/retention/groupTerms';
import type { GroupTermRow } from '../../../shared/retention/groupTerms';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { Button } from '../../ui/Button';
import type { InfoOf } from '../controls/controlProps';
import { useLive } from '../FormTools';
import { asItems, asTexts } from '../values';
import styles from './DataTable.module.css';
import { useGroupTable } from './useGroupTable';
import type { GroupPlace } from './useGroupTable';

type GroupActionsProps = {
  readonly info: InfoOf<'list'>;
  readonly path: string;
  readonly array: Pick<UseFieldArrayReturn, 'insert'>;
  readonly groups: ReadonlyMap<string, string>;
  readonly names: readonly GroupTermRow[];
  readonly chosen: readonly GroupPlace[];
  /** The cells that have neither a term nor a reason why not. */
  readonly open: readonly GroupPlace[];
  readonly onChoose: (places: readonly GroupPlace[]) => void;
};

/** What can be done with the chosen cells. */
export function GroupActions(props: GroupActionsProps) {
  const { open, chosen, onChoose } = props;
  const say = useSay();
  const language = useLanguage();
  return (
    <div className={styles.acts}>
      <span role="status" className="small">
        {sayCount(language, groupTableTexts.chosen, chosen.length)}
      </span>
      {open.length > 1 && chosen.length < open.length && (
        <Button isSmall variant="quiet" onPress={() => onChoose(open)}>
          {sayCount(language, groupTableTexts.chooseOpen, open.length)}
        </Button>
      )}
      {chosen.length === 1 && <One {...props} />}
      {chosen.length > 1 && <Several {...props} />}
      {chosen.length > 0 && (
        <Button isSmall variant="quiet" onPress={() => onChoose([])}>
          {say(groupTableTexts.clear)}
        </Button>
      )}
    </div>
  );
}

function One({ info, path, array, groups, chosen, onChoose }: GroupActionsProps) {
  const say = useSay();
  const groupIds = [...groups.keys()];
  const table = useGroupTable({ info, path, groupIds, array });
  const items = asItems(useLive((state) => state.values[path]));
  const [place] = chosen;
  if (!place) return null;
  const of = groupsOf({ subjectIds: asTexts(items[place.index]?.['subjectIds']) }, groupIds);
  const group = groups.get(place.group) ?? '';
  const done = (deed: () => void) => () => {
    deed();
    onChoose([]);
  };
  if (!of.includes(place.group)) {
    return (
      <Button isSmall onPress={done(() => table.joinGroup(place))}>
        {say(groupTableTexts.join, { group })}
      </Button>
    );
  }
  return (
    <>
      <Button isSmall onPress={done(() => table.openTerm(place.index))}>
        {say(of.length > 1 ? groupTableTexts.openForAll : groupTableTexts.open)}
      </Button>
      {of.length > 1 && (
        <>
          <Button isSmall onPress={done(() => table.openOwnTerm(place))}>
            {say(groupTableTexts.own, { group })}
          </Button>
          <Button isSmall onPress={done(() => table.leaveGroup(place))}>
            {say(groupTableTexts.leave, { group })}
          </Button>
        </>
      )}
    </>
  );
}

function Several({ info, path, array, groups, names, chosen, onChoose }: GroupActionsProps) {
  const say = useSay();
  const table = useGroupTable({ info, path, groupIds: [...groups.keys()], array });
  const [first] = chosen;
  const data = names.find(({ cells }) => cells.flat().includes(first?.index ?? -1))?.name ?? '';
  return (
    <Button
      isSmall
      onPress={() => {
        table.fill(chosen);
        onChoose([]);
      }}
    >
      {say(groupTableTexts.fill, { data, group: groups.get(first?.group ?? '') ?? '' })}
    </Button>
  );
}
