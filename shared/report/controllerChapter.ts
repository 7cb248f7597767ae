import { factsOfFields } from './facts';
import { organisationFacts } from './organisationFacts';
import type { Scope } from './scope';
import { chapterHead, factsBlock, listBlocks } from './sectionChapter';
import type { SectionChapter } from './sectionChapter';
import type { Section } from './sectionOrder';

/** Article 30(1)(a): the controller with contact details, representative and DPO, and any joint controllers. */
export function controllerChapter({ id, fields }: Section, scope: Scope): SectionChapter {
  const head = chapterHead(id, scope.context.language);
  const others = fields.filter(({ name }) => name !== 'organisationId');
  const facts = [...organisationFacts(fields, '30(1)(a)', scope), ...factsOfFields(others, scope)];
  return { ...head, blocks: [...factsBlock(head.title, facts), ...listBlocks(others, scope)] };
}
