import { remembered } from '../../shared/checks/remembered';
import type { Values } from '../../shared/fields/state';
import type { Activity } from '../../shared/register/activity';
import { activitySchema } from '../../shared/register/activity';
import { inShape } from '../../shared/register/inShape';
import type { Organisation } from '../../shared/register/organisation';
import { organisationSchema } from '../../shared/register/organisation';
import { useLive } from '../form/FormTools';

/** The activity as it is being typed; undefined while no default makes up for what is wrong in it. */
export function useTypedActivity(): Activity | undefined {
  return useLive(({ values }) => activityOf(values));
}

export function useTypedOrganisation(): Organisation | undefined {
  return useLive(({ values }) => organisationOf(values));
}

// Many helps stand in one form, and each asks for the same record.
const activityOf = remembered(
  // The schema of a collection gives that collection's record.
  (values: Values) => inShape(activitySchema, values)?.values as Activity | undefined,
);
const organisationOf = remembered(
  (values: Values) => inShape(organisationSchema, values)?.values as Organisation | undefined,
);
