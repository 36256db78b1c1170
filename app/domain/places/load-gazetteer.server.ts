import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { Gazetteer } from './gazetteer.ts';

export const GAZETTEER_FILE = 'seeds/gazetteer/places.bin.br';

let loaded: Gazetteer | null = null;

/** The gazetteer, read from seeds/gazetteer at first use (about a tenth of a second) and kept. */
export function loadGazetteer(): Gazetteer {
  loaded ??= new Gazetteer(brotliDecompressSync(readFileSync(resolve(GAZETTEER_FILE))));
  return loaded;
}
