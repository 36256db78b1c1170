import { scan, type OpenPeer } from '../peer.ts';

/** Jaro-Winkler similarity to every name, prefix scale 0.1 (Winkler 1990). */
export function openJaroWinkler(names: readonly string[]): OpenPeer {
  return scan(names, (name) => name.toLowerCase(), jaroWinkler);
}

/** 0 to 1. */
function jaroWinkler(one: string, other: string): number {
  const jaro = jaroOf(one, other);
  let prefix = 0;
  while (prefix < 4 && prefix < one.length && one.charCodeAt(prefix) === other.charCodeAt(prefix))
    prefix += 1;
  return jaro + prefix * 0.1 * (1 - jaro);
}

const takenOne = new Uint8Array(512);
const takenOther = new Uint8Array(512);

function jaroOf(one: string, other: string): number {
  if (one.length === 0 || other.length === 0 || one.length > 512 || other.length > 512) return 0;
  const reach = Math.max(0, Math.floor(Math.max(one.length, other.length) / 2) - 1);
  takenOne.fill(0, 0, one.length);
  takenOther.fill(0, 0, other.length);
  const matches = pairLetters(one, other, reach);
  if (matches === 0) return 0;
  let [swapped, next] = [0, 0];
  for (let at = 0; at < one.length; at += 1) {
    if (takenOne[at] === 0) continue;
    while (takenOther[next] === 0) next += 1;
    if (one.charCodeAt(at) !== other.charCodeAt(next)) swapped += 1;
    next += 1;
  }
  return (matches / one.length + matches / other.length + (matches - swapped / 2) / matches) / 3;
}

function pairLetters(one: string, other: string, reach: number): number {
  let matches = 0;
  for (let at = 0; at < one.length; at += 1) {
    const letter = one.charCodeAt(at);
    const end = Math.min(other.length, at + reach + 1);
    for (let next = Math.max(0, at - reach); next < end; next += 1) {
      if (takenOther[next] === 1 || other.charCodeAt(next) !== letter) continue;
      takenOne[at] = 1;
      takenOther[next] = 1;
      matches += 1;
      break;
    }
  }
  return matches;
}
