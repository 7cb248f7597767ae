import type { CheckContext } from './context';

/** Works out something about the register as a whole once, however many records ask for it. */
export function oncePerContext<Value extends object>(
  compute: (context: CheckContext) => Value,
): (context: CheckContext) => Value {
  const known = new WeakMap<CheckContext, Value>();
  return (context) => {
    const before = known.get(context);
    if (before !== undefined) return before;
    const value = compute(context);
    known.set(context, value);
    return value;
  };
}
