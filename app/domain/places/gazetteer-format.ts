/** One populated place as the gazetteer keeps it. */
export type GazetteerPlace = {
  /** ISO 3166-1 alpha-3. */
  country: string;
  name: string;
  /** First-order division (state, province, division), "" where unknown. */
  admin1: string;
  /** Second-order division (district, county), "" where unknown. */
  admin2: string;
  /** Degrees, three decimals. */
  latitude: number;
  longitude: number;
  /** People, three significant digits; 0 where not known. */
  population: number;
  /** Further keys, folded. */
  otherKeys: string[];
};

/** What stands at the head of the file: the edition and how many of each the columns hold. */
type GazetteerHeader = {
  edition: string;
  attribution: string;
  countries: { iso3: string; places: number; keys: number }[];
  places: number;
  keys: number;
  admins: number;
  bytes: { names: number; keyTexts: number; adminTexts: number };
};

/**
 * The file's layout before compression: a length, the header as JSON, then columns one after another. Places are
 * ordered by country and folded name, further keys by country and key, so that both can be searched by halving.
 */
export type GazetteerColumns = {
  header: GazetteerHeader;
  latitudes: Int32Array;
  longitudes: Int32Array;
  populations: Uint32Array;
  admin1s: Uint32Array;
  admin2s: Uint32Array;
  keyPlaces: Uint32Array;
  names: Uint8Array;
  keyTexts: Uint8Array;
  adminTexts: Uint8Array;
};

const NUMBER_COLUMNS = ['latitudes', 'longitudes', 'populations', 'admin1s', 'admin2s', 'keyPlaces'] as const;

/** The uncompressed file. Numbers are split into four planes of bytes, which compress to half the size. */
export function encodeGazetteer(columns: GazetteerColumns): Uint8Array {
  const head = new TextEncoder().encode(JSON.stringify(columns.header));
  const length = new Uint8Array(new Uint32Array([head.length]).buffer);
  const numbers = NUMBER_COLUMNS.map((name) => toPlanes(columns[name]));
  const parts = [length, head, ...numbers, columns.names, columns.keyTexts, columns.adminTexts];
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Reads the uncompressed file; text stays as bytes and is decoded name by name. */
export function decodeGazetteer(file: Uint8Array): GazetteerColumns {
  const headLength = new DataView(file.buffer, file.byteOffset).getUint32(0, true);
  const header: GazetteerHeader = JSON.parse(new TextDecoder().decode(file.subarray(4, 4 + headLength)));
  let at = 4 + headLength;
  const take = (length: number) => file.subarray(at, (at += length));
  const number = (count: number) => fromPlanes(take(count * 4), count);
  const latitudes = new Int32Array(number(header.places).buffer);
  const longitudes = new Int32Array(number(header.places).buffer);
  const [populations, admin1s, admin2s] = [
    number(header.places),
    number(header.places),
    number(header.places),
  ];
  const keyPlaces = number(header.keys);
  const names = take(header.bytes.names);
  const keyTexts = take(header.bytes.keyTexts);
  const adminTexts = take(header.bytes.adminTexts);
  return {
    header,
    latitudes,
    longitudes,
    populations,
    admin1s,
    admin2s,
    keyPlaces,
    names,
    keyTexts,
    adminTexts,
  };
}

function toPlanes(column: Int32Array | Uint32Array): Uint8Array {
  const planes = new Uint8Array(column.length * 4);
  column.forEach((value, row) => {
    for (let plane = 0; plane < 4; plane++)
      planes[plane * column.length + row] = (value >>> (plane * 8)) & 255;
  });
  return planes;
}

function fromPlanes(planes: Uint8Array, count: number): Uint32Array {
  const column = new Uint32Array(count);
  for (let row = 0; row < count; row++) {
    let value = 0;
    for (let plane = 0; plane < 4; plane++) value |= (planes[plane * count + row] ?? 0) << (plane * 8);
    column[row] = value >>> 0;
  }
  return column;
}
