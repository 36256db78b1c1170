import { createHash } from 'node:crypto';
import sodium from 'libsodium-wrappers-sumo';

/** A text that only the holder of the key can read, and only in the place it was sealed for. */
type Sealed = { keyId: string; box: string };
type SealedBytes = { keyId: string; box: Buffer };

export type Sealer = {
  /** @param place where the text belongs, such as `person/65f…/second-step`; it must be given again to open */
  seal(text: string, place: string): Sealed;
  /** @throws CannotOpen when the box, its place or its key is not the right one */
  open(sealed: Sealed, place: string): string;
  /** The same for bytes, such as those of a file. */
  sealBytes(bytes: Uint8Array, place: string): SealedBytes;
  /** @throws CannotOpen as `open` does */
  openBytes(sealed: SealedBytes, place: string): Buffer;
};

/** The sealed text was changed, moved to another place, or sealed with a key that this portal does not have. */
export class CannotOpen extends Error {
  override readonly name = 'CannotOpen';
}

/**
 * Seals texts and files with XChaCha20-Poly1305 (IETF construction, libsodium). The place is authenticated with the text,
 * so that a box copied from one record to another does not open.
 *
 * @param keys 32 bytes each in base64; the first seals, all of them open (so a key can be replaced)
 */
export async function createSealer(keys: readonly string[]): Promise<Sealer> {
  await sodium.ready;
  const ring = keys.map((text) => readKey(text));
  const [current] = ring;
  if (!current) throw new Error('A sealer needs a key');
  return {
    seal: (text, place) => {
      const { keyId, box } = sealWith(current, text, place);
      return { keyId, box: box.toString('base64') };
    },
    open: ({ keyId, box }, place) =>
      openBox(Buffer.from(box, 'base64'), place, keyOf(ring, keyId)).toString('utf8'),
    sealBytes: (bytes, place) => sealWith(current, bytes, place),
    openBytes: ({ keyId, box }, place) => openBox(box, place, keyOf(ring, keyId)),
  };
}

type Key = { id: string; key: Uint8Array };

function sealWith({ id, key }: Key, content: string | Uint8Array, place: string): SealedBytes {
  const nonce = sodium.randombytes_buf(sodium.crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
  const box = sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(content, place, null, nonce, key);
  return { keyId: id, box: Buffer.concat([nonce, box]) };
}

function keyOf(ring: readonly Key[], keyId: string): Uint8Array {
  const key = ring.find(({ id }) => id === keyId)?.key;
  if (!key) throw new CannotOpen(`There is no key ${keyId}`);
  return key;
}

function openBox(bytes: Uint8Array, place: string, key: Uint8Array): Buffer {
  const size = sodium.crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
  try {
    const [nonce, box] = [bytes.subarray(0, size), bytes.subarray(size)];
    return Buffer.from(sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(null, box, place, nonce, key));
  } catch (cause) {
    throw new CannotOpen('The sealed text does not open here', { cause });
  }
}

function readKey(text: string): Key {
  const key = Buffer.from(text, 'base64');
  if (key.byteLength !== sodium.crypto_aead_xchacha20poly1305_ietf_KEYBYTES) {
    throw new Error('A key for sealing has 32 bytes');
  }
  const id = createHash('sha256').update('daylight-key-id').update(key).digest('hex').slice(0, 8);
  return { id, key: new Uint8Array(key) };
}
