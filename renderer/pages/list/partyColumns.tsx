import { listTexts } from '../../../shared/i18n/windowTexts/listTexts';
import { labelOf } from '../../../shared/lists/lists';
import type { Measure } from '../../../shared/register/measure';
import type { Party } from '../../../shared/register/party';
import type { System } from '../../../shared/register/system';
import type { ListColumn, ListContext } from './columns';
import { findingsColumn, nameColumn, textColumn, usesColumn } from './sharedColumns';

export function partyColumns(context: ListContext): readonly ListColumn<Party>[] {
  const { language } = context;
  return [
    nameColumn(context, listTexts.name),
    textColumn(context, {
      id: 'category',
      header: listTexts.category,
      width: 'minmax(150px, 2fr)',
      textOf: ({ category }) => labelOf('recipientCategories', category, language),
    }),
    textColumn(context, {
      id: 'country',
      header: listTexts.country,
      width: 'minmax(110px, 1fr)',
      textOf: ({ country }) => labelOf('countries', country, language),
    }),
    findingsColumn(context, 'parties'),
    usesColumn(context),
  ];
}

export function systemColumns(context: ListContext): readonly ListColumn<System>[] {
  const { language, names } = context;
  return [
    nameColumn(context, listTexts.name),
    textColumn(context, {
      id: 'hosting',
      header: listTexts.hosting,
      width: 'minmax(130px, 1fr)',
      textOf: ({ hosting }) => labelOf('hostingKinds', hosting, language),
    }),
    textColumn(context, {
      id: 'supplier',
      header: listTexts.supplier,
      width: 'minmax(130px, 1fr)',
      textOf: ({ supplierId }) => names.get(supplierId) ?? '',
    }),
    findingsColumn(context, 'systems'),
    usesColumn(context),
  ];
}

export function measureColumns(context: ListContext): readonly ListColumn<Measure>[] {
  const { language } = context;
  return [
    nameColumn(context, listTexts.name),
    textColumn(context, {
      id: 'kind',
      header: listTexts.kind,
      width: 'minmax(120px, 1fr)',
      textOf: ({ kind }) => labelOf('measureKinds', kind, language),
    }),
    textColumn(context, {
      id: 'group',
      header: listTexts.group,
      width: 'minmax(150px, 1fr)',
      textOf: ({ group }) => labelOf('measureGroups', group, language),
    }),
    findingsColumn(context, 'measures'),
    usesColumn(context),
  ];
}
