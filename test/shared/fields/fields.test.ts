import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import type { RecordSchema } from '../../../shared/fields/fieldInfo';
import { fieldsOf, infoOf, text } from '../../../shared/fields/fields';
import { LISTS } from '../../../shared/lists/lists';
import { COLLECTIONS, COLLECTION_NAMES, registerSchema } from '../../../shared/register/register';

/** Keys that are not facts about a processing activity, so nobody is asked for them. */
const TECHNICAL = [
  ...['id', 'format', 'version', 'savedBy', 'title', 'decisions', 'deliveries', 'history', 'extractOf'],
  ...COLLECTION_NAMES,
];

describe('the schema', () => {
  it('describes every key that is not technical', () => {
    const undescribed = schemasOf(registerSchema).flatMap(({ path, schema }) =>
      Object.entries(schema.shape as Record<string, z.core.$ZodType>)
        .filter(([key, field]) => infoOf(field) === undefined && !TECHNICAL.includes(key))
        .map(([key]) => `${path}.${key}`),
    );
    expect(undescribed).toEqual([]);
  });

  it('gives every field a label and help in both languages that differ from each other or are names', () => {
    for (const { path, name, info } of allFields()) {
      for (const part of [info.label.nl, info.label.en, info.help.nl, info.help.en]) {
        expect(part.trim(), `${path}.${name}`).not.toBe('');
      }
      expect(info.help.nl, `${path}.${name}`).not.toBe(info.help.en);
    }
  });

  it('names an article behind every field that a law asks for', () => {
    const without = allFields().filter(({ info }) => info.level !== 'GP' && info.article === '');
    expect(without.map(({ path, name }) => `${path}.${name}`)).toEqual([]);
  });

  it('refers in conditions and alternatives only to fields that stand beside it', () => {
    const wrong = allFields().flatMap(({ path, name, info, siblings }) =>
      [info.askWhen?.field ?? name, ...(info.orElse ?? [])]
        .filter((other) => !siblings.includes(other))
        .map((other) => `${path}.${name} → ${other}`),
    );
    expect(wrong).toEqual([]);
  });

  it('compares in conditions only with codes that exist', () => {
    const wrong = allFields().flatMap(({ path, name, info, infos }) => {
      const other = info.askWhen === undefined ? undefined : infos[info.askWhen.field];
      if (info.askWhen === undefined || other === undefined) return [];
      const known =
        'list' in other ? LISTS[other.list].items.map(({ code }): string => code) : ['yes', 'no', 'unknown'];
      return info.askWhen.is
        .filter((code) => !known.includes(code))
        .map((code) => `${path}.${name} is ${code}`);
    });
    expect(wrong).toEqual([]);
  });

  it('points siblings only at lists of the same record', () => {
    const wrong = COLLECTION_NAMES.flatMap((collection) => {
      const lists = Object.keys(COLLECTIONS[collection].shape);
      return allFields()
        .filter(({ path, info }) => path.startsWith(`register.${collection}`) && info.kind === 'siblings')
        .filter(({ info }) => info.kind === 'siblings' && !lists.includes(info.of))
        .map(({ path, name }) => `${path}.${name}`);
    });
    expect(wrong).toEqual([]);
  });

  it('asserts nothing by default: every default is empty', () => {
    const asserting = schemasOf(registerSchema).flatMap(({ path, schema }) =>
      fieldsOf(schema).flatMap(({ name, info }) => {
        if (info.kind === 'group') return [];
        const value: unknown = (schema.shape as Record<string, z.ZodType>)[name]?.parse(undefined);
        const isNeutral = value === '' || value === null || (Array.isArray(value) && value.length === 0);
        return isNeutral ? [] : [`${path}.${name}`];
      }),
    );
    expect(asserting).toEqual([]);
  });

  it('describes an instance, so that two fields with the same helper do not share a label', () => {
    const one = text({
      label: { nl: 'Een', en: 'One' },
      help: { nl: 'a', en: 'b' },
      level: 'GP',
      article: '',
    });
    const two = text({
      label: { nl: 'Twee', en: 'Two' },
      help: { nl: 'a', en: 'b' },
      level: 'GP',
      article: '',
    });
    expect([infoOf(one)?.label.nl, infoOf(two)?.label.nl]).toEqual(['Een', 'Twee']);
  });
});

type Place = { readonly path: string; readonly schema: RecordSchema };

function schemasOf(register: RecordSchema): readonly Place[] {
  const records = COLLECTION_NAMES.flatMap((name) =>
    inside({ path: `register.${name}`, schema: COLLECTIONS[name] }),
  );
  return [{ path: 'register', schema: register }, ...records];
}

function inside(place: Place): readonly Place[] {
  const inner = fieldsOf(place.schema).flatMap(({ name, info }) => {
    if (info.kind === 'group') return inside({ path: `${place.path}.${name}`, schema: info.fields });
    return info.kind === 'list' ? inside({ path: `${place.path}.${name}[]`, schema: info.item }) : [];
  });
  return [place, ...inner];
}

function allFields() {
  return schemasOf(registerSchema).flatMap(({ path, schema }) => {
    const fields = fieldsOf(schema);
    const infos = Object.fromEntries(fields.map(({ name, info }) => [name, info]));
    return fields.map(({ name, info }) => ({ path, name, info, infos, siblings: Object.keys(schema.shape) }));
  });
}
