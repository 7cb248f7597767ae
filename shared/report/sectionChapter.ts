import type { Field } from '../fields/fieldInfo';
import { articleText } from '../i18n/articleText';
import { chapterTexts } from '../i18n/reportTexts';
import { say } from '../i18n/text';
import type { Language } from '../i18n/text';
import { SECTIONS } from '../register/sections';
import type { SectionId } from '../register/sections';
import type { Block, Fact } from './blocks';
import { factsOfFields } from './facts';
import { itemsOf, listTable } from './listTable';
import type { Scope } from './scope';
import type { Section } from './sectionOrder';

/** A part of a record's chapter, under a heading of its own. */
export type SectionChapter = {
  readonly title: string;
  readonly article: string;
  readonly isInArticle30: boolean;
  readonly blocks: readonly Block[];
};

/** A section as its fields stand: the facts, then a table for each list. */
export function sectionChapter({ id, fields }: Section, scope: Scope): SectionChapter {
  const head = chapterHead(id, scope.context.language);
  return { ...head, blocks: fieldBlocks(head.title, fields, scope) };
}

/** Title, article and place of a section: "(f) Bewaartermijnen", "art. 30 lid 1 onder f AVG". */
export function chapterHead(id: SectionId, language: Language): Omit<SectionChapter, 'blocks'> {
  const { label, article, level } = SECTIONS[id];
  return {
    title: withLetter(language, article, label[language]),
    article: articleText(language, article, 'full'),
    isInArticle30: level === 'A30',
  };
}

/** A title behind the letter of Article 30 that its article names, if it names one. */
export function withLetter(language: Language, article: string, section: string): string {
  const letter = /^30\([12]\)\(([a-g])\)/.exec(article)?.[1];
  return letter === undefined ? section : say(language, chapterTexts.letter, { letter, section });
}

/** The facts of some fields as one table, and each filled list as a table of its own. */
export function fieldBlocks(caption: string, fields: readonly Field[], scope: Scope): readonly Block[] {
  return [...factsBlock(caption, factsOfFields(fields, scope)), ...listBlocks(fields, scope)];
}

/** A table of facts, or nothing where there are none. */
export function factsBlock(caption: string, facts: readonly Fact[]): readonly Block[] {
  return facts.length === 0 ? [] : [{ kind: 'facts', caption, facts }];
}

/** A table for every list that has items. */
export function listBlocks(fields: readonly Field[], scope: Scope): readonly Block[] {
  return fields.flatMap(({ name, info }) =>
    info.kind === 'list' && itemsOf(scope.record[name]).length > 0 ? [listTable({ name, info }, scope)] : [],
  );
}
