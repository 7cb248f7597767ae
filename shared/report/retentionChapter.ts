import type { Field, RecordSchema } from '../fields/fieldInfo';
import { isEmpty } from '../fields/state';
import type { Values } from '../fields/state';
import { articleText } from '../i18n/articleText';
import { retentionTexts } from '../i18n/reportTexts';
import { say } from '../i18n/text';
import { SECTIONS } from '../register/sections';
import type { Block, Cell, Fact, Part } from './blocks';
import { valueOf } from './fieldValue';
import { itemName } from './itemName';
import { itemsOf } from './listTable';
import type { ListInfo } from './listTable';
import type { ReportContext } from './reportContext';
import type { Scope } from './scope';
import { chapterHead, factsBlock } from './sectionChapter';
import type { SectionChapter } from './sectionChapter';
import { bare, cell, lack, recorded } from './values';

const LIST = 'data';
const RETENTION = 'retention';
const NO_RETENTION = 'noRetentionReason';

/** Article 30(1)(f): for each category of data the term in one sentence, why there is none, or that it is not recorded. */
export function retentionChapter(scope: Scope): SectionChapter {
  const { schema, record, context } = scope;
  const head = chapterHead('f', context.language);
  const info = fieldOf(schema, LIST, context)?.info;
  const items = itemsOf(record[LIST]);
  if (info?.kind !== 'list' || fieldOf(info.item, RETENTION, context) === undefined)
    return { ...head, blocks: [] };
  if (items.length === 0) return { ...head, blocks: factsBlock(head.title, [nothing(scope)]) };
  return { ...head, blocks: [retentionTable(info, items, scope)] };
}

function retentionTable(info: ListInfo, items: readonly Values[], scope: Scope): Block {
  const { language } = scope.context;
  return {
    kind: 'table',
    caption: SECTIONS.f.label[language],
    columns: [
      { label: say(language, retentionTexts.column), article: '', weight: 38 },
      {
        label: fieldOf(info.item, RETENTION, scope.context)?.info.label[language] ?? '',
        article: '',
        weight: 62,
      },
    ],
    rows: groupedByTerm(
      items.map((item, index) => ({
        name: itemName({ info, listName: LIST, item, index }, scope),
        term: termParts(info.item, item, scope),
      })),
    ),
  };
}

type Kept = { readonly name: string; readonly term: readonly Part[] };

/** Categories that are kept equally long share a row: the term is read once, and every category is still named. */
function groupedByTerm(kept: readonly Kept[]): readonly (readonly Cell[])[] {
  const groups = new Map<string, { readonly names: Set<string>; readonly term: readonly Part[] }>();
  for (const { name, term } of kept) {
    const key = JSON.stringify(term);
    const group = groups.get(key) ?? { names: new Set<string>(), term };
    group.names.add(name);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ names, term }) => [cell(bare(recorded(...names))), cell(...term)]);
}

function termParts(schema: RecordSchema, item: Values, scope: Scope): readonly Part[] {
  const { language } = scope.context;
  const term = writtenIn(schema, RETENTION, { item, scope });
  const reason = writtenIn(schema, NO_RETENTION, { item, scope });
  const parts = [
    ...(term.length === 0 ? [] : [bare(recorded(...term))]),
    ...(reason.length === 0
      ? []
      : [bare(recorded(say(language, retentionTexts.noReason, { reason: reason.join(' ') })))]),
  ];
  return parts.length === 0 ? [bare(lack(language, 'empty'))] : parts;
}

function writtenIn(
  schema: RecordSchema,
  name: string,
  { item, scope }: { readonly item: Values; readonly scope: Scope },
): readonly string[] {
  const info = fieldOf(schema, name, scope.context)?.info;
  return info === undefined || isEmpty(info, item[name]) ? [] : valueOf(info, item[name], scope).paragraphs;
}

function nothing({ context: { language } }: Scope): Fact {
  return {
    label: SECTIONS.f.label[language],
    article: articleText(language, SECTIONS.f.article, 'short'),
    value: lack(language, 'empty'),
  };
}

function fieldOf(schema: RecordSchema, name: string, { fieldsOf }: ReportContext): Field | undefined {
  return fieldsOf(schema).find((field) => field.name === name);
}
