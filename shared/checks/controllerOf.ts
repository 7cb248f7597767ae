import type { Organisation } from '../register/organisation';
import type { CheckContext } from './context';

/** The legal entities that still keep this register. */
export function liveEntities(context: CheckContext): readonly Organisation[] {
  return context.register.organisations.filter(({ endedOn }) => endedOn === '');
}

/** The legal entity a record belongs to; where none is named, the only one there is. */
export function controllerOf(
  record: { readonly organisationId: string },
  context: CheckContext,
): Organisation | undefined {
  if (record.organisationId !== '') return context.organisations.get(record.organisationId);
  const entities = liveEntities(context);
  return entities.length === 1 ? entities[0] : undefined;
}
