import { id, object } from '../../../shared/fields/fields';
import { dataCategories } from '../../../shared/register/dataCategory';
import { dataSubjects } from '../../../shared/register/dataSubjects';
import { anId } from '../../factories';
import { showForm } from './formInWindow';

/** The part of an activity that says whose data, which data and how long. */
const schema = object({ id: id(), dataSubjects: dataSubjects(), data: dataCategories() });

type Facts = Readonly<Record<string, unknown>>;

/** A form with one group of data subjects, and a category of data for each of the facts. */
export function showData(data: readonly Facts[], options: { readonly readOnly?: boolean } = {}) {
  const record = schema.parse({
    id: anId(99),
    dataSubjects: [{ id: anId(50), category: '', description: 'Klanten' }],
    data: data.map((facts, index) => ({ id: anId(index + 1), ...facts })),
  });
  const shown = showForm({ schema, record, ...options });
  return {
    ...shown,
    /** What the form would save of the data. */
    saved: async () => schema.parse(await shown.submit()).data,
  };
}
