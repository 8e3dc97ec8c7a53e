/** `accuracy[north]` is accuracy over the examples of group north. */
export function sliceOf(metric: string): { readonly name: string; readonly group: string | null } {
  const found = /^(.+)\[([^[\]]+)\]$/.exec(metric);
  return found ? { name: found[1] as string, group: found[2] as string } : { name: metric, group: null };
}
