import type { Values } from '../fields/state';
import { recordTexts } from '../i18n/reportTexts';
import { say } from '../i18n/text';
import { partySchema } from '../register/party';
import type { Block, Cell } from './blocks';
import { detailParts } from './cellParts';
import { contactValue } from './contactValue';
import type { Scope } from './scope';
import { bare, cell, lack, recorded } from './values';

const FIELDS: readonly string[] = ['representativeId', 'dpoContact'];

/** The controllers served, with name, contact details, and DPO and representative where there are any. */
export function controllersTable(items: readonly Values[], scope: Scope): readonly Block[] {
  if (items.length === 0) return [];
  const { language } = scope.context;
  const columns = [
    { label: say(language, recordTexts.controller), article: '', weight: 32 },
    { label: say(language, recordTexts.contact), article: '', weight: 34 },
    { label: say(language, recordTexts.dpoAndRepresentative), article: '', weight: 34 },
  ];
  const rows = items.map((item) => controllerRow(item, scope));
  const hasOthers = rows.some((row) => row.at(-1)?.parts.length !== 0);
  return [
    {
      kind: 'table',
      caption: say(language, recordTexts.controllersServed),
      columns: hasOthers ? columns : columns.slice(0, -1),
      rows: hasOthers ? rows : rows.map((row) => row.slice(0, -1)),
    },
  ];
}

function controllerRow(item: Values, { context }: Scope): readonly Cell[] {
  const { language, nameFor } = context;
  const id = typeof item.partyId === 'string' ? item.partyId : '';
  const party = context.partyOf(id);
  const name = id === '' ? lack(language, 'empty') : recorded(nameFor('parties', id));
  if (party === undefined) return [cell(bare(name)), cell(bare(lack(language, 'empty'))), cell()];
  const fields = context.fieldsOf(partySchema).filter((field) => FIELDS.includes(field.name));
  const scope = { schema: partySchema, record: party, context };
  return [
    cell(bare(name)),
    cell(bare(contactValue(partySchema, party, context))),
    cell(...detailParts(fields, { item: party, schema: partySchema, scope })),
  ];
}
