import { existsSync } from 'node:fs';

const OWN = 'data/store';
const DEMO = 'data/demo';

/**
 * Turns to the store of the demonstration where no other is named and none is there, so that a token can be made right
 * after `npm run demo`. Says so.
 */
export function useDemoStore(): void {
  const named = process.env['DATA_DIR'] || process.env['MONGODB_URI'];
  if (named || existsSync('.env') || existsSync(OWN) || !existsSync(`${DEMO}/store`)) return;
  process.env['DATA_DIR'] = DEMO;
  process.stderr.write(`Using the store of the demonstration, ${DEMO}.\n`);
}
