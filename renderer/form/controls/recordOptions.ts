import type { Collection } from '../../../shared/fields/fieldInfo';
import { pickTexts } from '../../../shared/i18n/formTexts';
import type { Language } from '../../../shared/i18n/text';
import { labelOf } from '../../../shared/lists/lists';
import { nameOf } from '../../../shared/register/records';
import type { AnyRecord, Register } from '../../../shared/register/register';
import type { Option } from '../../ui/options';

/** The records of a collection to choose from; the same array while the register is the same. */
export function recordOptions(register: Register, to: Collection, language: Language): readonly Option[] {
  const records: readonly AnyRecord[] = register[to];
  const known = cache.get(records)?.[language];
  if (known) return known;
  const options = records.map((record) => recordOption(record, language));
  cache.set(records, { ...cache.get(records), [language]: options });
  return options;
}

/** The option behind an id. A record that is not there any more says so; the reference itself is kept. */
export function recordOptionOf(options: readonly Option[], id: string, language: Language): Option {
  return (
    options.find(({ value }) => value === id) ?? { value: id, label: id, mark: pickTexts.gone[language] }
  );
}

const cache = new WeakMap<readonly AnyRecord[], Partial<Record<Language, readonly Option[]>>>();

function recordOption(record: AnyRecord, language: Language): Option {
  const aliases = 'aliases' in record ? record.aliases : [];
  const tradeName = 'tradeName' in record ? [record.tradeName] : [];
  return {
    value: record.id,
    label: nameOf(record) || pickTexts.noName[language],
    keywords: [...aliases, ...tradeName],
    detail: detailOf(record, language),
    ...(record.endedOn !== '' && { mark: pickTexts.ended[language] }),
  };
}

function detailOf(record: AnyRecord, language: Language): string {
  const isParty = 'category' in record && record.category !== '';
  return isParty ? labelOf('recipientCategories', record.category, language) : '';
}
