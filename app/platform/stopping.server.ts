/** Aborted when the process has been asked to end: streams that would go on for ever end with it. */
export const stopping = new AbortController();

/** Long enough for the requests under way, short enough for whoever waits for the process. */
const PATIENCE_MILLISECONDS = 9_000;

/**
 * Ends the process in order when it is asked to (SIGTERM, SIGINT): the steps are run one after the other, and the
 * process ends with 0, or with 1 when a step failed or took too long.
 */
export function stopInOrder(
  steps: readonly (() => Promise<void>)[],
  onFailure: (error: unknown) => void,
): void {
  const stop = async () => {
    if (stopping.signal.aborted) return;
    stopping.abort();
    setTimeout(() => process.exit(1), PATIENCE_MILLISECONDS).unref();
    try {
      for (const step of steps) await step();
      process.exit(0);
    } catch (error) {
      onFailure(error);
      process.exit(1);
    }
  };
  // What nobody caught has left the process in a state that nobody knows: say so without quoting anything, and end.
  const giveUp = (error: unknown) => {
    onFailure(error);
    process.exit(1);
  };
  process.on('uncaughtException', giveUp);
  process.on('unhandledRejection', giveUp);
  process.on('SIGTERM', () => void stop());
  process.on('SIGINT', () => void stop());
}
