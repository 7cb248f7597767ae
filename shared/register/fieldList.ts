import type { FieldInfo, RecordSchema } from '../fields/fieldInfo';
import { fieldsOf } from '../fields/fields';
import { COLLECTIONS, COLLECTION_NAMES } from './register';

/** Every field of the register as a Markdown table per collection, for people who read or make the files. */
export function fieldListMarkdown(): string {
  const parts = COLLECTION_NAMES.map(
    (name) => `## ${name}\n\n${HEAD}\n${rows(COLLECTIONS[name], '').join('\n')}\n`,
  );
  return `# Fields of the register file\n\nMade by \`npm run docs\` from the schema; do not edit.\n\n${parts.join('\n')}`;
}

const HEAD = '| field | kind | level | article | Nederlands | English |\n|---|---|---|---|---|---|';

function rows(schema: RecordSchema, prefix: string): readonly string[] {
  return fieldsOf(schema).flatMap(({ name, info }) => {
    const path = `${prefix}${name}`;
    const cells = [path, kindOf(info), info.level, info.article, info.label.nl, info.label.en];
    const row = `| ${cells.join(' | ')} |`;
    if (info.kind === 'group') return [row, ...rows(info.fields, `${path}.`)];
    return info.kind === 'list' ? [row, ...rows(info.item, `${path}[].`)] : [row];
  });
}

function kindOf(info: FieldInfo): string {
  if ('list' in info) return `${info.kind} of ${info.list}`;
  if ('to' in info) return `${info.kind} to ${info.to}`;
  return 'of' in info ? `${info.kind} of ${info.of}` : info.kind;
}
