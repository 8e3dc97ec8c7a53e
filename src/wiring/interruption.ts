const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * The first Ctrl-C (or a runner's cancel) asks legs to end, and the engine ends their process groups some seconds later; the second ends them
 * at once. Only the third ends this process as it is: whoever it started would stay.
 */
export function interruption(): { readonly signal: AbortSignal; readonly kill: AbortSignal } {
  const [asked, forced] = [new AbortController(), new AbortController()];
  const interrupt = () => {
    if (!asked.signal.aborted) return asked.abort();
    for (const signal of signals) process.off(signal, interrupt);
    forced.abort();
  };
  for (const signal of signals) process.on(signal, interrupt);
  return { signal: asked.signal, kill: forced.signal };
}
