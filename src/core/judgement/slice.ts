import { splitVariant } from "../pipeline/variant.ts";

/** `accuracy[north]` is accuracy over the examples of slice north, `accuracy[north]{model=tree}` that of a variant. */
export function sliceOf(metric: string): { readonly name: string; readonly slice: string | null } {
  const found = /^(.+)\[([^[\]]+)\]$/.exec(splitVariant(metric).name);
  return found
    ? { name: found[1] as string, slice: found[2] as string }
    : { name: splitVariant(metric).name, slice: null };
}
