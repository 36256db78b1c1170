import { hash, verify } from '@node-rs/argon2';

/** Argon2id with 64 MiB and 3 passes (RFC 9106, second recommendation, for one lane). Never lower it to meet a figure. */
const COST = { memoryCost: 64 * 1024, timeCost: 3, parallelism: 1 } as const;

/** The hash to keep, with its salt and cost inside. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), COST);
}

/** Compared when there is no such account, so that the answer takes the same time. */
let nobody: Promise<string> | undefined;

/** Whether the password fits the hash. Without a hash it does the same work and says no. */
export async function passwordFits(password: string, passwordHash: string | null): Promise<boolean> {
  nobody ??= hashPassword('no account has this password');
  const fits = await verify(passwordHash ?? (await nobody), password.normalize('NFKC'));
  return fits && passwordHash !== null;
}
