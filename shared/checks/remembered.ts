/** Works something out once for each object that it follows from. Records and lists of them are never changed in place. */
export function remembered<Input extends object, Output>(
  compute: (input: Input) => Output,
): (input: Input) => Output {
  const known = new WeakMap<Input, { readonly output: Output }>();
  return (input) => {
    const before = known.get(input);
    if (before !== undefined) return before.output;
    const output = compute(input);
    known.set(input, { output });
    return output;
  };
}
