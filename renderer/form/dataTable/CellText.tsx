import { isEmpty } from '../../../shared/fields/state';
import type { Values } from '../../../shared/fields/state';
import { dataTableTexts } from '../../../shared/i18n/dataTableTexts';
import { fieldTexts } from '../../../shared/i18n/formTexts';
import { labelOf } from '../../../shared/lists/lists';
import { retentionSentence } from '../../../shared/report/retentionSentence';
import type { Retention } from '../../../shared/retention/presetTerm';
import { useLanguage, useSay } from '../../state/LanguageContext';
import type { InfoOf } from '../controls/controlProps';
import { useLive } from '../FormTools';
import { MissingMark } from '../MissingMark';
import { useItemName } from '../itemName';
import { asText, asTexts } from '../values';
import type { DataColumn } from './dataColumns';
import { useGroupNames } from './useGroupNames';

type CellTextProps = {
  readonly list: InfoOf<'list'>;
  readonly column: DataColumn;
  readonly item: Values;
  readonly index: number;
  /** Of the item. */
  readonly path: string;
};

/** What a cell says: a value in words, or what the matter is with it. */
export function CellText({ list, column, item, index, path }: CellTextProps) {
  const say = useSay();
  const language = useLanguage();
  const nameItem = useItemName();
  const { name, info } = column.field;
  const value = item[name];
  const missing = useLive((state) => state.missing.get(`${path}.${name}`)?.state);
  if (name === 'category') return nameItem(list, item, index);
  if (name === 'subjectIds') return <Groups ids={asTexts(value)} />;
  if (!isEmpty(info, value)) {
    // The form holds the members of this group.
    if (info.kind === 'group') return retentionSentence(language, value as Retention);
    return info.kind === 'choice' ? labelOf(info.list, asText(value), language) : asText(value);
  }
  if (missing) return <MissingMark info={info} state={missing} />;
  const reason = name === 'retention' ? asText(item['noRetentionReason']) : '';
  return <span className="muted">{reason || say(fieldTexts.notRecorded)}</span>;
}

function Groups({ ids }: { readonly ids: readonly string[] }) {
  const say = useSay();
  const names = useGroupNames();
  if (ids.length === 0) return <span className="muted">{say(dataTableTexts.allGroups)}</span>;
  return ids.map((id) => names.get(id) ?? id).join(', ');
}
