import {
  Building2,
  Calendar,
  CircleSlash,
  Copy,
  CopyPlus,
  PencilLine,
  Scissors,
  UserRound,
  FileOutput,
} from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { useMemo, useState } from 'react';
import { sayCount } from '../../../shared/i18n/text';
import { bulkTexts } from '../../../shared/i18n/windowTexts/bulkTexts';
import { exportPageTexts } from '../../../shared/i18n/windowTexts/exportPageTexts';
import { extractTexts } from '../../../shared/i18n/windowTexts/extractTexts';
import { listTexts } from '../../../shared/i18n/windowTexts/listTexts';
import { bulkFieldsOf } from '../../../shared/search/bulkEdit';
import { isOn } from '../../../shared/policy/policy';
import type { AnyRecord, CollectionName, RecordOf, Register } from '../../../shared/register/register';
import { setApp, useApp } from '../../state/appStore';
import { duplicate } from '../../state/duplicating';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { changeList } from '../../state/listViews';
import { exportRecords } from '../../state/exportRecords';
import { Button } from '../../ui/Button';
import { MenuButton } from '../../ui/MenuButton';
import { BulkDialog } from './BulkDialog';
import { bulkActionsFor } from './bulkActions';
import type { BulkAction } from './bulkActions';
import type { ListColumn } from './columns';
import { CompareButton } from './CompareRecords';
import { useIsNarrow } from './useIsNarrow';

type SelectionBarProps<Name extends CollectionName> = {
  readonly collection: Name;
  readonly register: Register;
  readonly records: readonly RecordOf<Name>[];
  /** How many of them are not in sight. */
  readonly hidden: number;
  readonly canWrite: boolean;
  /** Every field that two of them can be compared by. */
  readonly columns: ReadonlyMap<string, ListColumn<RecordOf<Name>>>;
  readonly onCopy: () => void;
};

/** The changes that stand in the bar itself; the others are behind one button. */
const IN_SIGHT: Readonly<Record<string, LucideIcon>> = {
  organisationId: Building2,
  owner: UserRound,
  lastReviewedOn: Calendar,
};

/** What an extract can be made of; all else comes along where it is pointed to. */
const EXTRACTED: ReadonlySet<CollectionName> = new Set(['activities', 'processorRecords']);

/** What can be done with the chosen records. Nothing happens before it has been shown what would change. */
export function SelectionBar<Name extends CollectionName>(props: SelectionBarProps<Name>) {
  const { collection, register, records, hidden, canWrite, onCopy } = props;
  const say = useSay();
  const language = useLanguage();
  const [asking, setAsking] = useState<BulkAction | undefined>(undefined);
  const [only] = records;
  return (
    <section className="selbar" aria-label={say(bulkTexts.bar)} data-region>
      <b role="status">
        {sayCount(language, bulkTexts.chosen, records.length)}
        {hidden > 0 && `, ${sayCount(language, bulkTexts.hiddenToo, hidden)}`}
      </b>
      <Button variant="quiet" isSmall onPress={() => changeList(collection, { selected: new Set() })}>
        {say(bulkTexts.clear)}
      </Button>
      <span className="grow" />
      {canWrite && <Changes collection={collection} onAsk={setAsking} />}
      {canWrite && records.length === 1 && only && (
        <Button isSmall onPress={() => duplicate(collection, only)}>
          <CopyPlus className="i s" aria-hidden="true" />
          {say(listTexts.duplicate)}
        </Button>
      )}
      <CompareButton records={records} columns={props.columns} />
      <Button isSmall onPress={onCopy}>
        <Copy className="i s" aria-hidden="true" />
        {say(bulkTexts.copy)}
      </Button>
      {EXTRACTED.has(collection) && <PartTools records={records} />}
      {canWrite ? (
        <Ending collection={collection} onAsk={setAsking} />
      ) : (
        <span className="small muted">{say(bulkTexts.readOnly)}</span>
      )}
      {asking && (
        <BulkDialog
          collection={collection}
          register={register}
          records={records}
          hidden={hidden}
          action={asking}
          start=""
          onClose={() => setAsking(undefined)}
        />
      )}
    </section>
  );
}

/** What can be made of the chosen processing alone: a report, or a register of its own. */
function PartTools({ records }: { readonly records: readonly AnyRecord[] }) {
  const say = useSay();
  const mayExtract = useApp(({ opened, managed }) => !opened?.past && isOn('extract', managed.policy));
  const recordIds = records.map(({ id }) => id);
  return (
    <>
      <Button isSmall onPress={() => exportRecords(recordIds)}>
        <FileOutput className="i s" aria-hidden="true" />
        {say(exportPageTexts.thisRecord)}
      </Button>
      {mayExtract && (
        <Button isSmall onPress={() => setApp({ question: { kind: 'extract', recordIds } })}>
          <Scissors className="i s" aria-hidden="true" />
          {say(extractTexts.make)}
        </Button>
      )}
    </>
  );
}

type AskProps = {
  readonly collection: CollectionName;
  readonly onAsk: (action: BulkAction | undefined) => void;
};

/** Everything that can be set or added. */
function Changes({ collection, onAsk }: AskProps) {
  const say = useSay();
  const language = useLanguage();
  const actions = useMemo(() => bulkActionsFor(collection, say, language), [collection, say, language]);
  // Where there is little room the grid has it.
  const isNarrow = useIsNarrow();
  const inSight = actions.filter(({ id }) => !isNarrow && id in IN_SIGHT);
  const others = actions.filter((one) => !inSight.includes(one));
  return (
    <>
      {inSight.map(({ id, label, action }) => {
        const Icon = IN_SIGHT[id];
        return (
          Icon && (
            <Button key={id} isSmall onPress={() => onAsk(action)}>
              <Icon className="i s" aria-hidden="true" />
              {label}
            </Button>
          )
        );
      })}
      {others.length > 0 && (
        <MenuButton
          icon={PencilLine}
          label={say(bulkTexts.more)}
          items={others}
          onAction={(id) => onAsk(others.find((one) => one.id === id)?.action)}
        />
      )}
    </>
  );
}

function Ending({ collection, onAsk }: AskProps) {
  const say = useSay();
  if (!bulkFieldsOf(collection).canEnd) return null;
  return (
    <Button isSmall variant="danger" onPress={() => onAsk({ kind: 'end' })}>
      <CircleSlash className="i s" aria-hidden="true" />
      {say(bulkTexts.end)}
    </Button>
  );
}
