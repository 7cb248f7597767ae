import type { ExplainedField, ManualSection } from '../../../shared/manual/blocks';

/** A field of a section, and what it consists of: a retention period is explained with its amount and its unit. */
export function explainedAt(section: ManualSection | undefined, path: string): readonly ExplainedField[] {
  const fields = (section?.blocks ?? []).flatMap((block) => (block.kind === 'fields' ? block.fields : []));
  return fields.filter((field) => field.path === path || field.path.startsWith(`${path}.`));
}
