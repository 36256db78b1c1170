import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { TOP, type Hit, type OpenPeer } from '../peer.ts';
import { postgresPrograms, startPostgres, type ThrowAwayPostgres } from './throw-away-postgres.ts';

const END = '-- end of answer --';

/**
 * PostgreSQL's pg_trgm: a GIN index over trigrams, names with at least the given similarity, the closest first.
 *
 * @throws Error when there is no PostgreSQL
 */
export async function openPgTrgm(names: readonly string[], least: number): Promise<OpenPeer> {
  const programs = postgresPrograms();
  if ('missing' in programs) throw new Error(programs.missing);
  const postgres = await startPostgres(programs.bin);
  const ask = openPsql(postgres);
  await ask(`create extension pg_trgm; create unlogged table names (at integer, name text);
set enable_seqscan = off; set pg_trgm.similarity_threshold = ${least};`);
  await ask(`copy names from stdin;\n${names.map(asCopied).join('\n')}\n\\.`);
  await ask('create index on names using gin (name gin_trgm_ops); analyze names;');
  return {
    async search(name) {
      const text = literal(name);
      const rows = await ask(
        `select at, similarity(name, ${text}) as score from names where name % ${text} order by score desc limit ${TOP};`,
      );
      return rows.map((row): Hit => {
        const [at, score] = row.split('\t');
        return { at: Number(at), score: Number(score) };
      });
    },
    close: () => postgres.stop(),
  };
}

/** A psql that answers one statement after the other: its rows as text, cells parted by tabs. */
function openPsql({ psql, folder }: ThrowAwayPostgres): (statement: string) => Promise<string[]> {
  const options = ['-h', folder, '-U', 'bench', '-d', 'postgres', '-X', '-q', '-A', '-t', '-F', '\t'];
  const client = spawn(psql, [...options, '-v', 'ON_ERROR_STOP=1'], { stdio: ['pipe', 'pipe', 'inherit'] });
  let rows: string[] = [];
  let answer: (rows: string[]) => void = () => {};
  createInterface({ input: client.stdout }).on('line', (line) => {
    if (line !== END) rows.push(line);
    else {
      const whole = rows;
      rows = [];
      answer(whole);
    }
  });
  return (statement) =>
    new Promise((resolve) => {
      answer = resolve;
      client.stdin.write(`${statement}\n\\echo ${END}\n`);
    });
}

/** A row of COPY: position and name, parted by a tab. */
function asCopied(name: string, at: number): string {
  return `${at}\t${name.replace(/[\\\t\r\n\0]/g, ' ')}`;
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''").replaceAll('\0', '')}'`;
}
