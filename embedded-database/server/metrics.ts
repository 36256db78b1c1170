import type { Document } from '../values/document.ts';

interface CommandFigures {
  count: number;
  failed: number;
  totalMilliseconds: number;
  slowestMilliseconds: number;
}

/** Counts and times of commands since the start, shown by serverStatus. */
export class Metrics {
  private readonly commands = new Map<string, CommandFigures>();

  record(name: string, milliseconds: number, failed: boolean): void {
    let figures = this.commands.get(name);
    if (!figures)
      this.commands.set(
        name,
        (figures = { count: 0, failed: 0, totalMilliseconds: 0, slowestMilliseconds: 0 }),
      );
    figures.count++;
    if (failed) figures.failed++;
    figures.totalMilliseconds += milliseconds;
    if (milliseconds > figures.slowestMilliseconds) figures.slowestMilliseconds = milliseconds;
  }

  /** By command: how many, how many failed, mean and slowest in milliseconds. */
  report(): Document {
    return Object.fromEntries(
      [...this.commands].map(([name, { count, failed, totalMilliseconds, slowestMilliseconds }]) => [
        name,
        { total: count, failed, meanMilliseconds: totalMilliseconds / count, slowestMilliseconds },
      ]),
    );
  }
}
