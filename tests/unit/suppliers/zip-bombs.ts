import { crc32, deflateRawSync } from 'node:zlib';

type Part = { name: string; packed: Buffer; size: number; crc: number };

/** A workbook whose one sheet is nothing but spaces: small to send, huge to unpack. */
export function zipBomb(size: number): Buffer {
  const piece = Buffer.alloc(size, 0x20);
  return zip([{ name: 'xl/worksheets/sheet1.xml', packed: deflateRawSync(piece), size, crc: crc32(piece) }]);
}

/** A workbook whose directory says that a part holds ten bytes where it holds a million. */
export function zipLie(): Buffer {
  const content = Buffer.alloc(1_000_000, 0x20);
  return zip([{ name: 'xl/workbook.xml', packed: deflateRawSync(content), size: 10, crc: crc32(content) }]);
}

/** Lays parts out as a zip file. Source: PKWARE APPNOTE 6.3, 4.3. */
function zip(parts: Part[]): Buffer {
  let offset = 0;
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  for (const { name, packed, size, crc } of parts) {
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc, 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(size, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), common, Buffer.from(name), packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    centrals.push(
      Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), common, tail, Buffer.from(name)]),
    );
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}
