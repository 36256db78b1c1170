import { Types } from 'mongoose';

/** A new id of 24 hexadecimal digits, for records whose id is needed before they are saved. */
export function newId(): string {
  return new Types.ObjectId().toHexString();
}

/** Whether a text can be an id; anything else names nothing. */
export function isId(text: string): boolean {
  return /^[0-9a-f]{24}$/i.test(text);
}
