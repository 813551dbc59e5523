/** Remembers a function's last result while its inputs keep their identity. */
export function memoised<Inputs extends readonly unknown[], Output>(
  make: (...inputs: Inputs) => Output,
): (...inputs: Inputs) => Output {
  let last: { readonly inputs: Inputs; readonly output: Output } | undefined;
  return (...inputs) => {
    if (!last || inputs.some((input, i) => !Object.is(input, last?.inputs[i])))
      last = { inputs, output: make(...inputs) };
    return last.output;
  };
}
