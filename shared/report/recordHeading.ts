import type { Field } from '../fields/fieldInfo';
import { checkTexts } from '../i18n/checkTexts';
import { chapterTexts } from '../i18n/reportTexts';
import { say } from '../i18n/text';
import { anchorOf } from './anchors';
import type { Block } from './blocks';
import { factsOfFields } from './facts';
import type { ReportContext } from './reportContext';
import type { Scope } from './scope';
import { fieldBlocks } from './sectionChapter';
import { labelled } from './values';

/** Told in one line below the heading. */
const STATUS_LINE: readonly string[] = ['status', 'department', 'startedOn', 'endedOn', 'replacedBy'];
/** Told in the heading. */
const TITLE: readonly string[] = ['number', 'name'];

/** "V08 Marketing en verkoop", what state it is in, and whatever else identifies it. */
export function recordHeading(fields: readonly Field[], scope: Scope): readonly Block[] {
  const { record, context } = scope;
  const status = factsOfFields(
    fields.filter(({ name }) => STATUS_LINE.includes(name)),
    scope,
  ).map(({ label, value }) => labelled(label, value.paragraphs.join(' ')));
  const others = fields.filter(({ name }) => !STATUS_LINE.includes(name) && !TITLE.includes(name));
  const title = recordTitle(record, context);
  return [
    {
      kind: 'heading',
      level: 2,
      text: title,
      article: '',
      anchor: anchorOf(String(record.id)),
      onNewPage: true,
    },
    ...(status.length === 0 ? [] : [{ kind: 'paragraph', text: status.join(' · '), tone: 'lead' } as const]),
    ...fieldBlocks(title, others, scope),
  ];
}

type Titled = {
  readonly number?: unknown;
  readonly name?: unknown;
  readonly status?: unknown;
  readonly endedOn?: unknown;
};

/** Number and name; says so when the processing has ended, which is kept in the register all the same. */
export function recordTitle(record: Titled, { language, date }: ReportContext): string {
  const parts = [record.number, record.name].filter((part) => typeof part === 'string' && part !== '');
  const name = parts.join(' ') || say(language, checkTexts.noName);
  return isEnded(record, date) ? say(language, chapterTexts.ended, { name }) : name;
}

/** True from the day on which a processing ended, or when its state says so. */
export function isEnded({ status, endedOn }: Titled, date: string): boolean {
  if (status === 'ended') return true;
  return typeof endedOn === 'string' && endedOn !== '' && endedOn <= date;
}
