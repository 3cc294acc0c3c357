// Zip: files as one archive, the same bytes each time: names in order, one fixed date, nothing of this machine.
import { crc32, deflateRawSync } from 'node:zlib';

/** 1 January 1980, where the dates of the format begin. */
const date = 0x21;

/**
 * @param {Record<string, Uint8Array>} files by name
 * @returns {Buffer}
 */
export function zipped(files) {
  /** @type {Buffer[]} */
  const bodies = [];
  /** @type {Buffer[]} */
  const directory = [];
  let offset = 0;
  for (const name of Object.keys(files).sort()) {
    const packed = deflateRawSync(files[name], { level: 9 });
    const label = Buffer.from(name);
    // Version, flags (names in UTF-8), method, time, date, checksum, sizes, length of the name, no extra field.
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x800, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt16LE(date, 8);
    common.writeUInt32LE(crc32(files[name]), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(files[name].length, 18);
    common.writeUInt16LE(label.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, label, packed]);
    // Comment, disk, attributes, and where the file begins.
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), common, rest, label]));
    bodies.push(local);
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, listed, end]);
}
