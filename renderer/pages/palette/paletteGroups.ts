import {
  BookOpen,
  Building2,
  Database,
  Landmark,
  ListChecks,
  OctagonAlert,
  Server,
  ShieldCheck,
  UserRoundCheck,
} from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { FindingGroup } from '../../../shared/checks/groupFindings';
import { groupFindings, messageOfGroup } from '../../../shared/checks/groupFindings';
import type { Finding } from '../../../shared/checks/findings';
import { isSchemaRule } from '../../../shared/checks/missingFindings';
import { remembered } from '../../../shared/checks/remembered';
import type { Opened } from '../../../shared/commands/contract';
import { sayCount } from '../../../shared/i18n/text';
import type { Language } from '../../../shared/i18n/text';
import { collectionTexts } from '../../../shared/i18n/windowTexts/collectionTexts';
import { paletteTexts } from '../../../shared/i18n/windowTexts/paletteTexts';
import type { ManualSection } from '../../../shared/manual/blocks';
import { chapterOf, searchManual, sectionsCalled } from '../../../shared/manual/manual';
import { articleText } from '../../../shared/i18n/articleText';
import { nameOf } from '../../../shared/register/records';
import { COLLECTION_NAMES } from '../../../shared/register/register';
import type { AnyRecord, CollectionName } from '../../../shared/register/register';
import { folded } from '../../../shared/search/searchText';
import { openManual } from '../../state/helping';
import { goToFindingsAbout, goToRecord } from '../../state/navigation';
import type { PaletteGroup, PaletteItem } from '../../ui/Palette';
import { paletteCommands } from './paletteCommands';

const ICONS: Readonly<Record<CollectionName, LucideIcon>> = {
  activities: ListChecks,
  processorRecords: Server,
  parties: Building2,
  systems: Database,
  measures: ShieldCheck,
  organisations: Landmark,
  dpos: UserRoundCheck,
};

/** Of each kind so many are shown; whoever looks for more types on. */
const SHOWN_MAX = 8;

type Known = {
  readonly language: Language;
  readonly opened: Opened;
  readonly findings: readonly Finding[];
};

/** What a query finds, kind by kind: `>` commands only, `#` numbers only, `?` the manual only; nothing typed shows what can be done. */
export function paletteGroups(query: string, known: Known): readonly PaletteGroup[] {
  const { language, opened } = known;
  const commands = {
    heading: paletteTexts.commands[language],
    items: paletteCommands(language, opened),
  };
  if (query.trim() === '') return [commands];
  if (query.startsWith('>')) return shown([{ ...commands, items: matching(commands.items, query.slice(1)) }]);
  if (query.startsWith('?'))
    return shownAll([explanations(searchManual(query.slice(1), language), language)]);
  const isNumber = query.startsWith('#');
  const words = isNumber ? query.slice(1) : query;
  const records = COLLECTION_NAMES.map((collection) => ({
    heading: collectionTexts[collection].plural[language],
    items: recordItems(collection, { words, isNumber, known }),
  }));
  if (isNumber) return shown(records);
  const findings = { heading: paletteTexts.findings[language], items: findingItems(words, known) };
  const found = [{ ...commands, items: matching(commands.items, words) }, ...records, findings];
  return shown([...found, explanations(sectionsCalled(words, language), language)]);
}

/** Whoever asks for explanations gets all that are found. */
function shownAll(groups: readonly PaletteGroup[]): readonly PaletteGroup[] {
  return groups.filter(({ items }) => items.length > 0);
}

function shown(groups: readonly PaletteGroup[]): readonly PaletteGroup[] {
  return shownAll(groups).map(({ heading, items }) => ({ heading, items: items.slice(0, SHOWN_MAX) }));
}

type Asked = { readonly words: string; readonly isNumber: boolean; readonly known: Known };

function recordItems(collection: CollectionName, { words, isNumber, known }: Asked): readonly PaletteItem[] {
  const { opened, language } = known;
  const found = foldedNames(opened.register[collection])
    .map((row) => ({ ...row, rank: rankOf(isNumber ? row.number : row.name, words) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .slice(0, SHOWN_MAX);
  return found.map(({ record }) => ({
    id: record.id,
    icon: ICONS[collection],
    label: nameOf(record) || collectionTexts[collection].unnamed[language],
    detail: '',
    run: () => goToRecord(collection, record.id),
  }));
}

const foldedNames = remembered((records: readonly AnyRecord[]) =>
  records.map((record) => ({
    record,
    name: folded(nameOf(record)),
    number: 'number' in record ? folded(record.number) : '',
  })),
);

function findingItems(words: string, { findings, language }: Known): readonly PaletteItem[] {
  const items = groupsByRule(findings).map((group) => findingItem(group, language));
  return matching(items, words);
}

const groupsByRule = remembered((findings: readonly Finding[]) => groupFindings(findings, 'rule'));

function findingItem(group: FindingGroup, language: Language): PaletteItem {
  const { rule } = group.first;
  const message = messageOfGroup(group)[language];
  return {
    id: `finding-${group.key}`,
    icon: OctagonAlert,
    label: isSchemaRule(rule) ? message : `${rule} ${message}`,
    detail: sayCount(language, paletteTexts.inRecords, group.findings.length),
    run: () => goToFindingsAbout(isSchemaRule(rule) ? message : rule),
  };
}

function explanations(sections: readonly ManualSection[], language: Language): PaletteGroup {
  return {
    heading: paletteTexts.explanations[language],
    items: sections.map((section) => ({
      id: `manual-${section.id}`,
      icon: BookOpen,
      label: section.title[language],
      detail: [chapterOf(section)?.title[language] ?? '', articleText(language, section.article, 'short')]
        .filter((part) => part !== '')
        .join(', '),
      run: () => openManual(section.id),
    })),
  };
}

function matching(items: readonly PaletteItem[], words: string): readonly PaletteItem[] {
  return items
    .map((item) => ({ item, rank: rankOf(folded(item.label), words) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .map(({ item }) => item);
}

/** 0 when a word is missing; more when the text begins with the query, or a word of it does. */
function rankOf(text: string, query: string): number {
  const wanted = folded(query).trim();
  if (!wanted.split(/\s+/).every((word) => text.includes(word))) return 0;
  if (text.startsWith(wanted)) return 3;
  return text.includes(` ${wanted}`) ? 2 : 1;
}
