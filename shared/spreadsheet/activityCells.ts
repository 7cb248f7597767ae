import type { Values } from '../fields/state';
import { isValues } from '../fields/state';
import { LISTS } from '../lists/lists';
import { activitySchema } from '../register/activity';
import { fieldsOf } from '../fields/fields';
import { readRetention } from '../retention/readRetention';
import { answerIn, codeIn, linesOf, partsOf } from './cellWords';
import { keepInRemarks } from './draft';
import type { Cell, Draft } from './draft';
import { recordCalled } from './recordCalled';

/** Reads a cell that tells of a whole list of an activity; false when the column is no such list. */
export function readListCell(draft: Draft, column: string, cell: Cell): boolean {
  if (draft.collection !== 'activities') return false;
  const read = READERS[column];
  read?.(draft, cell);
  return read !== undefined;
}

const READERS: Readonly<Record<string, (draft: Draft, cell: Cell) => void>> = {
  purposes(draft, { text }) {
    add(
      draft,
      'purposes',
      linesOf(text).map((line) => ({ text: line })),
    );
  },
  legalBases: readLegalBases,
  dataSubjects: (draft, cell) => addListed(draft, 'dataSubjects', cell),
  data: (draft, cell) => addListed(draft, 'data', cell),
  retention: readTerms,
  recipients: readRecipients,
  transfers: readTransfers,
};

/**
 * A sheet seldom says which legal basis goes with which purpose. As many bases as purposes are taken in pairs; otherwise
 * the purposes stay together as the one purpose that the sheet made of them, with all the bases.
 */
function readLegalBases(draft: Draft, cell: Cell): void {
  const codes = partsOf(cell.text.replace(/\s+(?:en|and)\s+/g, '; ')).map((part) =>
    codeIn(LISTS.legalBases, part),
  );
  if (codes.length === 0 || codes.includes('')) {
    keepInRemarks(draft, cell);
    return;
  }
  const purposes = itemsOf(draft, 'purposes');
  if (purposes.length === codes.length && purposes.length > 0) {
    draft.values['purposes'] = purposes.map((purpose, at) => ({ ...purpose, legalBases: [codes[at] ?? ''] }));
    return;
  }
  const text = purposes.map((purpose) => String(purpose['text'])).join('\n');
  draft.values['purposes'] = [];
  add(draft, 'purposes', [{ text, legalBases: [...new Set(codes)] }]);
}

/** What is on the list gets its code; every other word becomes the description of an item of its own. */
function addListed(draft: Draft, list: 'dataSubjects' | 'data', cell: Cell): void {
  const codes = list === 'data' ? LISTS.dataCategories : LISTS.dataSubjects;
  const items = partsOf(cell.text).map((part) => {
    const category = codeIn(codes, part);
    if (category !== '') return { category };
    draft.told.push({ column: list, heading: cell.heading, text: part, kept: 'description' });
    return { description: part };
  });
  add(draft, list, items);
}

/** One term for the row holds for all its data; as many terms as data are taken in pairs. */
function readTerms(draft: Draft, cell: Cell): void {
  const data = itemsOf(draft, 'data');
  const lines = linesOf(cell.text);
  if (data.length === 0) {
    keepInRemarks(draft, cell);
    return;
  }
  const terms = (lines.length === data.length ? lines : data.map(() => cell.text)).map(readRetention);
  draft.values['data'] = data.map((item, at) => {
    const before = isValues(item['retention']) ? item['retention'] : {};
    return { ...item, retention: { ...before, ...terms[at]?.term } };
  });
  if (terms.some(({ isUnderstood }) => !isUnderstood)) draft.told.push({ ...cell, kept: 'criterion' });
}

function readRecipients(draft: Draft, cell: Cell): void {
  const answer = answerIn(cell.text);
  if (answer !== '' && answer !== 'notApplicable') {
    // "Geen" in the column of external recipients says nothing of the internal ones beside it.
    if (itemsOf(draft, 'recipients').length === 0) draft.values['hasRecipients'] = answer;
    else keepInRemarks(draft, cell);
    return;
  }
  const items = partsOf(cell.text).map((part) => {
    const partyId = recordCalled(draft, 'parties', part);
    const category = codeIn(LISTS.recipientCategories, part);
    if (partyId !== '') return { partyId };
    if (category !== '') return { category };
    draft.told.push({ column: 'recipients', heading: cell.heading, text: part, kept: 'description' });
    return { description: part };
  });
  if (items.length > 0) draft.values['hasRecipients'] = 'yes';
  add(draft, 'recipients', items);
}

/** An answer or countries outside the EEA. Whatever else stands there is not for a program to judge. */
function readTransfers(draft: Draft, cell: Cell): void {
  const answer = answerIn(cell.text);
  if (draft.values['hasTransfers'] === '' && answer !== '' && answer !== 'notApplicable') {
    draft.values['hasTransfers'] = answer;
    return;
  }
  const countries = partsOf(cell.text).map((part) => codeIn(LISTS.countries, part));
  const areThird = countries.every((code) => code !== '' && codeIn(LISTS.eeaCountries, code) === '');
  if (countries.length === 0 || !areThird) {
    keepInRemarks(draft, cell);
    return;
  }
  draft.values['hasTransfers'] = 'yes';
  add(
    draft,
    'transfers',
    countries.map((country) => ({ country })),
  );
}

function itemsOf({ values }: Draft, list: string): readonly Values[] {
  const items = values[list];
  return Array.isArray(items) ? items.filter(isValues) : [];
}

function add(draft: Draft, list: string, items: readonly Values[]): void {
  const info = fieldsOf(activitySchema).find(({ name }) => name === list)?.info;
  if (info?.kind !== 'list') return;
  const fresh = items.map((item) => {
    const parsed = info.item.safeParse({ ...item, id: draft.newId() });
    // What does not fit is found when the record as a whole is parsed, and said there.
    return parsed.success ? parsed.data : item;
  });
  draft.values[list] = [...itemsOf(draft, list), ...fresh];
}
