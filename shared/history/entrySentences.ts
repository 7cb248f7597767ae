import type { FieldInfo } from '../fields/fieldInfo';
import { isValues } from '../fields/state';
import type { Values } from '../fields/state';
import { entryTexts } from '../i18n/historyTexts';
import { say } from '../i18n/text';
import { inShape } from '../register/inShape';
import { isRetention, retentionLines } from '../report/retentionLines';
import { ORDER } from './change';
import type { Change } from './change';
import { changedPlace, valueOn } from './changedPlace';
import type { ChangedPlace } from './changedPlace';
import { changedWords, fieldWords, sentenceIn } from './changeSentence';
import type { Scene } from './changeSentence';
import { isReorder, PART_SCHEMAS } from './diff';
import type { Entry } from './entryContent';

/** What an entry tells, in sentences without a full stop. */
export function entrySentences(entry: Entry, scene: Scene): readonly string[] {
  const { language } = scene.context;
  const { kind } = entry;
  const about =
    kind === 'begin' || kind === 'state' || kind === 'erase' ? [say(language, entryTexts[kind])] : [];
  const joined = kind === 'merge' && entry.part === '' ? [say(language, entryTexts.merge)] : [];
  const partial = entry.isPartial ? [say(language, entryTexts.partial)] : [];
  return [...about, ...joined, ...changesSentences(entry.changes, scene), ...partial];
}

/** Changes of one record, in sentences: a retention period as the one thing it is. */
export function changesSentences(changes: readonly Change[], scene: Scene): readonly string[] {
  const isTold = new Set<string>();
  return changes.flatMap((change) => {
    const retention = retentionOf(change);
    if (retention === undefined) {
      const isTrace = change.path.at(-1) === ORDER && !isReorder(change);
      return isTrace ? [] : [sentenceIn(scene, change)];
    }
    const key = retention.path.join('/');
    if (isTold.has(key)) return [];
    isTold.add(key);
    return [retentionChange(scene, change, retention)];
  });
}

type ChangedRetention = {
  readonly place: ChangedPlace;
  readonly info: FieldInfo & { readonly kind: 'group' };
  /** Of the retention period itself. */
  readonly path: readonly string[];
};

function retentionOf({ part, path }: Change): ChangedRetention | undefined {
  if (part === 'register') return undefined;
  const place = changedPlace(PART_SCHEMAS[part], path);
  const info = place.groups.at(-1);
  if (info?.kind !== 'group' || place.field === undefined || !isRetention(info.fields)) return undefined;
  return { place, info, path: path.slice(0, -1) };
}

function retentionChange(scene: Scene, change: Change, { place, info, path }: ChangedRetention): string {
  const words = (record: Values | undefined) => {
    const value = valueOn(record, path);
    const shaped = isValues(value) ? inShape(info.fields, value)?.values : undefined;
    const scope = { schema: info.fields, record: record ?? {}, context: scene.context };
    return shaped === undefined ? '' : retentionLines(info.fields, shaped, scope).join('; ');
  };
  const [from, to] = [words(scene.before), words(scene.after)];
  // Without the record around it, or where the words are the same, only the member itself can be told.
  if (from === to) return sentenceIn(scene, change);
  const what = fieldWords(scene, { ...place, field: undefined }, change);
  return changedWords(scene.context.language, { what, from, to });
}
