/** `accuracy[north]` is accuracy over the examples of slice north. */
export function sliceOf(metric: string): { readonly name: string; readonly slice: string | null } {
  const found = /^(.+)\[([^[\]]+)\]$/.exec(metric);
  return found ? { name: found[1] as string, slice: found[2] as string } : { name: metric, slice: null };
}
