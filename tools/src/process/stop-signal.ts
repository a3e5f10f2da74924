/**
 * An AbortSignal that fires once somebody wants this process to end: SIGTERM, SIGINT, a closed
 * terminal, or the death of the npm that started us (npm killed by `kill -9` cannot tell us).
 */
export function stopSignal(): AbortSignal {
  const controller = new AbortController();
  const stop = () => controller.abort();
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, stop);
  if (process.env.npm_command !== undefined) {
    const npm = process.ppid;
    setInterval(() => process.ppid === npm || stop(), 250).unref();
  }
  return controller.signal;
}

/** Resolves when the signal fires; at once if it already has. */
export function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
