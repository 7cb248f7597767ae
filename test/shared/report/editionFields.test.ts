import { describe, expect, it } from 'vitest';
import { fieldsOf, longText } from '../../../shared/fields/fields';
import { activitySchema } from '../../../shared/register/activity';
import { mayShow } from '../../../shared/report/editionFields';
import { EDITIONS } from '../../../shared/report/editions';
import type { Edition } from '../../../shared/report/editions';
import { registerReport } from '../../../shared/report/registerReport';
import { visibleFields } from '../../../shared/report/visibleFields';
import { COLLECTIONS } from '../../../shared/register/register';
import type { CollectionName } from '../../../shared/register/register';
import {
  CUSTOMER_ID,
  MARKED_DATE,
  OTHER_CUSTOMER,
  markedRegister,
  markersIn,
} from '../../fixtures/markedRegister';

const marked = markedRegister();

describe('what each edition contains', () => {
  it.each(EDITIONS)('never has a field that the edition “%s” may not show', (edition) => {
    const leaked = found(edition).filter((path) => !isAllowed(edition, path));
    expect(leaked).toEqual([]);
  });

  it.each<Edition>(['ap', 'audit'])(
    'has every field, delivery and decision in the edition “%s”',
    (edition) => {
      const there = found(edition);
      const missing = [...marked.markers.keys()].filter((path) => !there.includes(path));
      expect(missing).toEqual(toldOtherwise);
    },
  );

  it.each<Edition>(['management', 'customer', 'public'])(
    'prints what the edition “%s” may show, so that the table promises nothing',
    (edition) => {
      const allowed = [...marked.markers.keys()].filter((path) => isAllowed(edition, path));
      const there = found(edition);
      const missing = allowed.filter((path) => !there.includes(path));
      expect(missing.filter((path) => !toldOtherwise.includes(path))).toEqual(notPrinted[edition] ?? []);
      expect(allowed.length).toBeGreaterThan(20);
    },
  );

  it('keeps persons, contact details, other parties and security out of the public edition', () => {
    const paths = found('public');
    expect(paths.filter((path) => /email|phone|address|owner|dpoContact|Advice/.test(path))).toEqual([]);
    expect(paths.filter((path) => /^(dpos|parties|systems|measures|processorRecords)\./.test(path))).toEqual(
      [],
    );
    expect(paths.filter((path) => /security|decisions\.|deliveries\.|breaches|remarks/i.test(path))).toEqual(
      [],
    );
    expect(paths).toContain('activities.purposes.text');
    expect(paths).toContain('activities.recipients.category');
  });

  it('tells a customer of its own processing only', () => {
    const paths = found('customer');
    expect(paths.filter((path) => /^(activities|systems|decisions|deliveries)\./.test(path))).toEqual([]);
    expect(paths).toContain('processorRecords.subProcessors.task');
    expect(textIn('customer')).toContain('Gemeente Voorbeeld');
    expect(textIn('customer')).toContain('Ook voor [andere opdrachtgever] en de [andere opdrachtgever].');
    expect(textIn('ap')).toContain(OTHER_CUSTOMER);
    for (const word of [OTHER_CUSTOMER, 'zz-groep', 'zwijgzaam']) {
      expect(textIn('customer').toLowerCase()).not.toContain(word.toLowerCase());
    }
  });

  it('withholds a field of tomorrow from customers and the public until somebody allows it', () => {
    const about = {
      label: { nl: 'x', en: 'x' },
      help: { nl: 'x', en: 'x' },
      level: 'GP',
      article: '',
    } as const;
    const tomorrow = activitySchema.extend({ hunch: longText(about) });
    const shown = (edition: Edition) => visibleFields(edition, tomorrow).some(({ name }) => name === 'hunch');
    expect(EDITIONS.filter(shown)).toEqual(['ap', 'audit']);
    expect(EDITIONS.filter((edition) => mayShow(edition, 'activities', 'hunch'))).toEqual(['ap', 'audit']);
  });

  it('names only fields that exist', () => {
    const known = Object.entries(COLLECTIONS).flatMap(([name, schema]) => pathsOf(schema, `${name}.`));
    for (const edition of EDITIONS) {
      const named = known.filter((path) => isAllowed(edition, path));
      const visible = Object.entries(COLLECTIONS).flatMap(([name, schema]) =>
        visiblePaths(edition, schema, `${name}.`),
      );
      expect(visible).toEqual(named);
    }
  });
});

/** The kind of a term is told by its sentence. */
const toldOtherwise = ['activities.data.retention.kind'];

/** Fields that stand in for another one that is filled here: a category where no party is named. */
const notPrinted: Readonly<Partial<Record<Edition, readonly string[]>>> = {
  management: [
    'activities.dataSubjects.description',
    'activities.data.description',
    'activities.data.noRetentionReason',
    'activities.recipients.category',
    'activities.recipients.description',
    'activities.transfers.internationalOrganisation',
    'processorRecords.transfers.internationalOrganisation',
  ],
};

function isAllowed(edition: Edition, path: string): boolean {
  const [collection = '', ...rest] = path.split('.');
  const isFull = edition === 'ap' || edition === 'audit';
  if (collection === 'deliveries' || collection === 'decisions') return isFull || edition === 'management';
  return mayShow(edition, collection as CollectionName, rest.join('.'));
}

function found(edition: Edition): readonly string[] {
  return markersIn(textIn(edition), marked);
}

const texts = new Map<Edition, string>();

/** Everything that the blocks of an edition hold, as a writer of documents would get it. */
function textIn(edition: Edition): string {
  const known = texts.get(edition);
  if (known !== undefined) return known;
  const text = JSON.stringify(
    registerReport(marked.register, {
      ...{ language: 'nl', date: MARKED_DATE, programVersion: '0.1.0', edition },
      ...(edition === 'customer' ? { selection: { customerPartyId: CUSTOMER_ID } } : {}),
    }),
  );
  texts.set(edition, text);
  return text;
}

function pathsOf(
  schema: (typeof COLLECTIONS)[CollectionName] | Parameters<typeof fieldsOf>[0],
  prefix: string,
): string[] {
  return fieldsOf(schema).flatMap(({ name, info }) => {
    const path = prefix + name;
    if (info.kind === 'group') return [path, ...pathsOf(info.fields, `${path}.`)];
    return info.kind === 'list' ? [path, ...pathsOf(info.item, `${path}.`)] : [path];
  });
}

function visiblePaths(edition: Edition, schema: Parameters<typeof fieldsOf>[0], prefix: string): string[] {
  return visibleFields(edition, schema).flatMap(({ name, info }) => {
    const path = prefix + name;
    if (info.kind === 'group') return [path, ...visiblePaths(edition, info.fields, `${path}.`)];
    return info.kind === 'list' ? [path, ...visiblePaths(edition, info.item, `${path}.`)] : [path];
  });
}
