import { z } from 'zod';
import { infoOf } from '../fields/fields';
import type { FieldInfo, RecordSchema } from '../fields/fieldInfo';
import { LISTS } from '../lists/lists';
import type { ListName } from '../lists/lists';
import { registerSchema } from './register';

/** JSON Schema 2020-12 of the register file with titles and descriptions, as text; `x-lists` names every code once. */
export function registerJsonSchema(of: RecordSchema = registerSchema): string {
  const schema = z.toJSONSchema(of, {
    target: 'draft-2020-12',
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      const info = infoOf(zodSchema);
      if (info !== undefined) Object.assign(jsonSchema, described(info));
    },
  });
  const top = {
    $id: 'urn:verwerkingsregister:register:1',
    title: 'Verwerkingsregister / Record of processing activities',
    ...schema,
    'x-lists': Object.fromEntries(Object.keys(LISTS).map((name) => [name, codesOf(name as ListName)])),
  };
  return `${JSON.stringify(top, null, 2)}\n`;
}

function described(info: FieldInfo): Readonly<Record<string, unknown>> {
  return {
    title: `${info.label.nl} / ${info.label.en}`,
    description: `${info.help.nl} / ${info.help.en}`,
    'x-level': info.level,
    ...(info.article === '' ? {} : { 'x-article': info.article }),
    ...('list' in info ? { 'x-list': info.list } : {}),
  };
}

function codesOf(list: ListName): Readonly<Record<string, string>> {
  return Object.fromEntries(LISTS[list].items.map(({ code, label }) => [code, `${label.nl} / ${label.en}`]));
}
