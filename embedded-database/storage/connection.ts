import Database from 'libsql';

type Parameter = number | Uint8Array | null;

/** How a connection uses memory. */
export interface ConnectionOptions {
  cacheMegabytes: number;
  /** Milliseconds to wait for another process's write before giving up. */
  busyTimeout?: number;
}

/** One connection to the SQLite file with its prepared statements. Durable: every commit waits for the disk. */
export class Connection {
  private readonly database: Database.Database;
  private readonly statements = new Map<string, Database.Statement<Parameter[][]>>();

  constructor(file: string, { cacheMegabytes, busyTimeout = 10_000 }: ConnectionOptions) {
    this.database = new Database(file, { timeout: busyTimeout });
    this.database.pragma('journal_mode=WAL');
    this.database.pragma('synchronous=FULL');
    this.database.pragma(`cache_size=-${cacheMegabytes * 1024}`);
    this.database.pragma('temp_store=MEMORY');
    this.database.pragma('mmap_size=268435456');
  }

  private prepared(sql: string): Database.Statement<Parameter[][]> {
    const known = this.statements.get(sql);
    if (known) return known;
    const statement = this.database.prepare<Parameter[][]>(sql);
    if (sql.startsWith('SELECT')) statement.raw(true);
    this.statements.set(sql, statement);
    return statement;
  }

  /**
   * Every row as a tuple in the order of the selected columns. The parameters go in as one array: a lone Buffer as an
   * argument aborts libsql. The row type is stated by the caller beside its SQL; the file is written by this store only.
   */
  all<Row extends readonly unknown[]>(sql: string, parameters: Parameter[] = []): Row[] {
    return this.prepared(sql).all(parameters) as Row[];
  }

  run(sql: string, parameters: Parameter[] = []): void {
    this.prepared(sql).run(parameters);
  }

  exec(sql: string): void {
    this.database.exec(sql);
  }

  pragma(text: string): unknown {
    return this.database.pragma(text);
  }

  close(): void {
    this.statements.clear();
    this.database.close();
  }
}
