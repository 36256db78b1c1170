/** Figures that others publish of engines that cannot be run here, with where they stand. */
export type Published = { readonly engine: string; readonly says: string; readonly source: string };

export const PUBLISHED: readonly Published[] = [
  {
    engine: 'yente, logic-v2',
    says: 'about 4 requests a second and processor; name pairs F1 .790 at 0.70 over all 812 of its pairs',
    source: 'yente docs/deploy/scaling.md; nomenklatura contrib/name_bench, run of 2 May 2026',
  },
  {
    engine: 'yente, logic-v1',
    says: 'about 15 requests a second and processor, 30 with three candidates',
    source: 'yente docs/deploy/scaling.md',
  },
  {
    engine: 'Moov Watchman',
    says: '18.2 ms a search on four processors over about 20 000 names (55/s); an exact name alone scores 0.81',
    source: 'moov-io/watchman docs/bench, August 2026; docs/performance.md',
  },
  {
    engine: 'Watchman in Java',
    says: '3.1 requests a second, p50 3.1 s, p99 4.3 s',
    source: 'BraidFI-AI/watchman-java, load test',
  },
];
