import type { Field } from '../fields/fieldInfo';
import { fieldsOf } from '../fields/fields';
import { articleText } from '../i18n/articleText';
import { recordTexts } from '../i18n/reportTexts';
import { say } from '../i18n/text';
import { controllersTable } from './controllersTable';
import { factsOfFields } from './facts';
import { column, layout } from './listLayouts';
import type { ListLayout } from './listLayouts';
import { itemsOf, listTable } from './listTable';
import type { ListInfo } from './listTable';
import { organisationFacts } from './organisationFacts';
import type { Scope } from './scope';
import { chapterHead, factsBlock, listBlocks, withLetter } from './sectionChapter';
import type { SectionChapter } from './sectionChapter';
import type { Section } from './sectionOrder';
import { lack } from './values';

const LIST = 'controllers';

/** Article 30(2)(a) and (b), which share a list in the register, and beyond that article the agreements, 28(3). */
export function processorChapters({ fields }: Section, scope: Scope): readonly SectionChapter[] {
  const list = fields.find(({ name }) => name === LIST);
  if (list?.info.kind !== 'list') return [];
  const others = fields.filter(({ name }) => name !== LIST);
  return [partiesChapter(others, list, scope), ...perController(list.info, scope)];
}

function partiesChapter(others: readonly Field[], list: Field, scope: Scope): SectionChapter {
  const { language } = scope.context;
  const article = '30(2)(a)';
  const title = withLetter(language, article, say(language, recordTexts.processorParties));
  const more = others.filter(({ name }) => name !== 'organisationId');
  const facts = [...organisationFacts(others, article, scope), ...factsOfFields([...more, list], scope)];
  return {
    title,
    article: articleText(language, article, 'full'),
    isInArticle30: true,
    blocks: [
      ...factsBlock(title, facts),
      ...listBlocks(more, scope),
      ...controllersTable(itemsOf(scope.record[LIST]), scope),
    ],
  };
}

function perController(info: ListInfo, scope: Scope): readonly SectionChapter[] {
  const { language } = scope.context;
  const article = '30(2)(b)';
  const section = say(language, recordTexts.processorOperations);
  const head = {
    title: withLetter(language, article, section),
    article: articleText(language, article, 'full'),
    isInArticle30: true,
  };
  if (itemsOf(scope.record[LIST]).length === 0) {
    const fact = {
      label: section,
      article: articleText(language, article, 'short'),
      value: lack(language, 'empty'),
    };
    return [{ ...head, blocks: factsBlock(head.title, [fact]) }];
  }
  const table = (caption: string, choice: ListLayout) =>
    listTable({ name: LIST, info }, scope, { caption, layout: choice });
  const agreements = chapterHead('agreements', language);
  return [
    { ...head, blocks: [table(section, operationsLayout(info))] },
    { ...agreements, blocks: [table(agreements.title, agreementsLayout(info))] },
  ];
}

function operationsLayout(info: ListInfo): ListLayout {
  const beyond = fieldsOf(info.item).filter(({ info: { level } }) => level !== 'A30');
  return layout(
    [column(['partyId'], 30), column(['operations', 'operationsDescription'], 45)],
    25,
    beyond.map(({ name }) => name),
  );
}

function agreementsLayout(info: ListInfo): ListLayout {
  const inside = fieldsOf(info.item).filter(({ info: { level } }) => level === 'A30');
  return layout(
    [column(['partyId'], 30), column(['agreementStatus'], 25)],
    45,
    inside.map(({ name }) => name),
  );
}
