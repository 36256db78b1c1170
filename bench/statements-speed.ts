import { checkStatement } from '#app/domain/statements/check/check-statement.ts';
import type { CheckReport } from '#app/domain/statements/check/report.ts';
import { readingModel } from '#app/domain/statements/reading/reading-model.server.ts';
import { timeStatementPdf } from './statements/time-paper.ts';
import { timeRegisterFacts } from './statements/register-facts.ts';
import { keywordChecker } from './statements/keyword-checker.ts';
import { longText } from './statements/long-statement.ts';

const WORDS = 5_000;
const TODAY = '2026-11-22';

/** Wall time of one round, and processor time of all rounds shared out. */
type Spread = { medianMs: number; p95Ms: number; cpuMs: number };

/**
 * The speed of the checks on a statement of 5,000 words, beside a plain scan for keywords in the same run, and of the PDF of
 * a statement of about 20 pages; and, unless `quick`, of the facts of a statement for a large register. Texts are made from the examples of the tests, the same ones every time. Wall time after
 * a warm-up, median and 95th percentile.
 */
export async function runSpeed({ json, quick }: { json: boolean; quick: boolean }): Promise<void> {
  const rounds = quick ? 8 : 40;
  const text = longText(WORDS);
  const model = readingModel();
  const previousText = longText(WORDS, 2);
  let report: CheckReport | null = null;
  const check = await spreadOf(rounds, () => {
    report = checkStatement({
      text,
      previousText,
      organisation: 'Hollinbank Outdoor plc',
      model,
      today: TODAY,
    });
  });
  const peer = await spreadOf(rounds, () => keywordChecker(text));
  const pdf = await timeStatementPdf();
  const facts = quick ? null : await timeRegisterFacts();
  const figures = {
    benchmark: 'statements',
    check: { words: WORDS, sentences: sentencesOf(report), rounds, aimMs: 200, ...check },
    keywordScan: { words: WORDS, ...peer },
    pdf: { aimMs: 500, ...pdf },
    ...(facts === null ? {} : { facts: { aimMs: 1000, ...facts } }),
  };
  if (json) console.log(JSON.stringify(figures));
  else {
    console.table({ 'every check': check, 'scan for keywords': peer });
    console.log(
      `PDF of ${pdf.pages} pages: median ${pdf.median.toFixed(0)} ms, slowest ${pdf.slowest.toFixed(0)} ms.`,
    );
    if (facts !== null)
      console.log(
        `Facts for ${facts.suppliers} suppliers: ${facts.firstMs} ms the first time, ${facts.afterAChangeMs} ms after a change, ${facts.againMs} ms again.`,
      );
  }
}

function sentencesOf(report: CheckReport | null): number {
  return report?.sentences.length ?? 0;
}

async function spreadOf(rounds: number, work: () => unknown): Promise<Spread> {
  const times: number[] = [];
  let cpu = process.cpuUsage();
  for (let round = -3; round < rounds; round += 1) {
    if (round === 0) cpu = process.cpuUsage();
    const from = performance.now();
    await work();
    if (round >= 0) times.push(performance.now() - from);
  }
  const { user, system } = process.cpuUsage(cpu);
  times.sort((one, two) => one - two);
  const rounded = (ms: number) => Math.round(ms * 10) / 10;
  const at = (share: number) => rounded(times[Math.floor((times.length - 1) * share)] ?? 0);
  return { medianMs: at(0.5), p95Ms: at(0.95), cpuMs: rounded((user + system) / 1000 / rounds) };
}
