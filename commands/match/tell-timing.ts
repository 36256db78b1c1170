type Timing = {
  readonly loadMs: number;
  readonly names: number;
  readonly buildMs: number;
  readonly bytesPerName: number;
  readonly queryMs: number;
  /** Processor time while the queries ran, with reading and writing. */
  readonly cpuMs: number;
  /** Milliseconds of each query. */
  readonly latencies: readonly number[];
};

/** Writes to standard error how long everything took. */
export function tellTiming({
  loadMs,
  names,
  buildMs,
  bytesPerName,
  queryMs,
  cpuMs,
  latencies,
}: Timing): void {
  const sorted = [...latencies].sort((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(2);
  const rate = queryMs === 0 ? 0 : Math.round((1000 * sorted.length) / queryMs);
  process.stderr.write(
    [
      `load: ${seconds(loadMs)} (${names} names)`,
      `index build: ${seconds(buildMs)}, ${Math.round(bytesPerName)} bytes a name`,
      `queries: ${seconds(queryMs)} (${sorted.length} names, ${rate} names/s, p50 ${at(0.5)} ms, p99 ${at(0.99)} ms; ${seconds(cpuMs)} of processor)`,
      '',
    ].join('\n'),
  );
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}
