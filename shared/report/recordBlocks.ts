import type { RecordSchema } from '../fields/fieldInfo';
import type { Values } from '../fields/state';
import { recordTexts } from '../i18n/reportTexts';
import { say } from '../i18n/text';
import type { Language } from '../i18n/text';
import type { SectionId } from '../register/sections';
import type { Block } from './blocks';
import { controllerChapter } from './controllerChapter';
import { processorChapters } from './processorChapters';
import { recipientsChapter } from './recipientsChapter';
import { recordHeading } from './recordHeading';
import type { ReportContext } from './reportContext';
import { retentionChapter } from './retentionChapter';
import type { Scope } from './scope';
import { sectionChapter } from './sectionChapter';
import type { SectionChapter } from './sectionChapter';
import { sectionsOf } from './sectionOrder';
import type { Section } from './sectionOrder';

/**
 * One activity or processor record: its name and state, the letters of Article 30 in their order, the boundary, and
 * what lies beyond that article. Everything comes from the schema, so a new field is printed without being named here.
 */
export function recordBlocks(schema: RecordSchema, record: Values, context: ReportContext): readonly Block[] {
  const scope = { schema, record, context };
  const sections = sectionsOf(schema, context.fieldsOf(schema));
  const identity = sections.filter(({ id }) => id === 'identity').flatMap(({ fields }) => fields);
  const chapters = sections
    .filter(({ id }) => id !== 'identity')
    .flatMap((section) => chaptersOf(section, scope))
    .filter(({ blocks }) => blocks.length > 0);
  const beyond = chapters.filter(({ isInArticle30 }) => !isInArticle30);
  return [
    ...recordHeading(identity, scope),
    ...chapters.filter(({ isInArticle30 }) => isInArticle30).flatMap(withHeading),
    ...(beyond.length === 0 ? [] : [boundary(context.language)]),
    ...beyond.flatMap(withHeading),
  ];
}

type ChapterWriter = (section: Section, scope: Scope) => readonly SectionChapter[];

/** Sections that say more than their own fields; every other one is printed as its fields stand. */
const writers: Readonly<Partial<Record<SectionId, ChapterWriter>>> = {
  a: (section, scope) => [controllerChapter(section, scope)],
  d: (section, scope) => [recipientsChapter(section, scope)],
  // Retention periods are stored with the data they belong to; the law gives them a letter of their own, after (e).
  e: (section, scope) => [sectionChapter(section, scope), retentionChapter(scope)],
  processorParties: processorChapters,
};

function chaptersOf(section: Section, scope: Scope): readonly SectionChapter[] {
  const write = writers[section.id];
  return write === undefined ? [sectionChapter(section, scope)] : write(section, scope);
}

function withHeading({ title, article, blocks }: SectionChapter): readonly Block[] {
  return [{ kind: 'heading', level: 3, text: title, article, anchor: '', onNewPage: false }, ...blocks];
}

function boundary(language: Language): Block {
  return {
    kind: 'boundary',
    title: say(language, recordTexts.boundary),
    text: say(language, recordTexts.boundaryText),
  };
}
