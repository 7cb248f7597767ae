import { answerTexts } from '../../../shared/i18n/formTexts';
import { listTexts } from '../../../shared/i18n/windowTexts/listTexts';
import type { Dpo } from '../../../shared/register/dpo';
import type { Organisation } from '../../../shared/register/organisation';
import type { ListColumn, ListContext } from './columns';
import { findingsColumn, nameColumn, textColumn, usesColumn } from './sharedColumns';

export function organisationColumns(context: ListContext): readonly ListColumn<Organisation>[] {
  const { say } = context;
  return [
    nameColumn(context, listTexts.name),
    textColumn(context, {
      id: 'chamberOfCommerce',
      header: listTexts.chamberOfCommerce,
      width: 'minmax(130px, 1fr)',
      textOf: ({ chamberOfCommerceNumber }) => chamberOfCommerceNumber,
    }),
    textColumn(context, {
      id: 'dpoDesignated',
      header: listTexts.dpoDesignated,
      width: 'minmax(130px, 1fr)',
      textOf: ({ dpoDesignated }) => (dpoDesignated === '' ? '' : say(answerTexts[dpoDesignated].short)),
    }),
    findingsColumn(context, 'organisations'),
    usesColumn(context),
  ];
}

export function dpoColumns(context: ListContext): readonly ListColumn<Dpo>[] {
  return [
    nameColumn(context, listTexts.name),
    textColumn(context, {
      id: 'registration',
      header: listTexts.registration,
      width: 'minmax(150px, 1fr)',
      textOf: ({ registrations }) => registrations.map(({ number }) => number).join(', '),
    }),
    textColumn(context, {
      id: 'email',
      header: listTexts.email,
      width: 'minmax(150px, 1fr)',
      textOf: ({ email }) => email,
    }),
    textColumn(context, {
      id: 'phone',
      header: listTexts.phone,
      width: 'minmax(120px, 1fr)',
      textOf: ({ phone }) => phone,
    }),
    findingsColumn(context, 'dpos'),
  ];
}
