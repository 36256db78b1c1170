import { countryName } from '#app/domain/reference/countries.ts';
import { buildIndex, type ScreeningIndex } from '#app/domain/screening/engine/build-index.ts';
import { screenParty } from '#app/domain/screening/engine/screen-party.ts';
import { collectGarbage } from './collect-garbage.ts';
import { CannotUse } from './cannot-use.ts';
import { openLines } from './open-text.ts';
import type { SearchArguments } from './read-arguments.ts';
import { readParty, type LineParty } from './read-party.ts';
import { tellTiming } from './tell-timing.ts';
import { uniteListed } from './unite-listed.ts';
import { lineWriter } from './write-lines.ts';

/** Looks every query up among the listed names, in the order of the queries. @throws CannotUse */
export async function matchSearch(asked: SearchArguments): Promise<void> {
  const started = performance.now();
  const listed = await readListed(asked.index);
  const names = listed.reduce((sum, one) => sum + one.names.length, 0);
  const loadMs = performance.now() - started;
  const before = collectGarbage();
  const from = performance.now();
  const index = buildIndex(listed);
  const buildMs = performance.now() - from;
  const bytes = collectGarbage() - before;
  const queries = await answerAll(asked, index);
  tellTiming({ loadMs, names, buildMs, bytesPerName: bytes / names, ...queries });
}

async function readListed(file: string): Promise<LineParty[]> {
  const listed: LineParty[] = [];
  let number = 0;
  for await (const lines of openLines(file)) {
    for (const line of lines) {
      number += 1;
      if (line.trim() !== '') listed.push(readParty(line, number, `${file}, line ${number}`));
    }
  }
  if (listed.length === 0) throw new CannotUse(`${file} holds no name. Write one name a line.`);
  return uniteListed(listed);
}

async function answerAll(
  asked: SearchArguments,
  index: ScreeningIndex,
): Promise<{ queryMs: number; cpuMs: number; latencies: number[] }> {
  const cpu = process.cpuUsage();
  const write = lineWriter(process.stdout);
  const latencies: number[] = [];
  let queryMs = 0;
  let number = 0;
  for await (const lines of openLines(asked.queries)) {
    for (const line of lines) {
      number += 1;
      const from = performance.now();
      const party = readParty(line, number, `${asked.queries}, line ${number}`);
      const answer = answerOne(asked, index, party);
      const took = performance.now() - from;
      latencies.push(took);
      queryMs += took;
      await write(answer);
    }
  }
  await write(null);
  const { user, system } = process.cpuUsage(cpu);
  return { queryMs, cpuMs: (user + system) / 1000, latencies };
}

/** One line of JSON; a line without a name has no result. */
function answerOne(asked: SearchArguments, index: ScreeningIndex, party: LineParty): string {
  const { threshold, top } = asked;
  const { findings } = screenParty(index, party, { threshold, countryName, most: top });
  const results = findings.map(({ listedName, key, score, reasons }) => ({
    name: listedName.name,
    id: key,
    score,
    reasons: reasons.map(({ says }) => says),
  }));
  return JSON.stringify({ query: party.written, results });
}
