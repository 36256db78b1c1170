import { generateURI, verifySync } from 'otplib';

/** Codes of the step before and the step after are taken too: clocks of telephones differ (RFC 6238, 5.2). */
const TOLERANCE_SECONDS = 30;

/**
 * The time step that a six-digit code belongs to (RFC 6238), or null when it fits none.
 * @param afterStep the last step that was used: that one and all before it do not count
 */
export function stepOfCode(secret: string, code: string, afterStep: number, now: Date): number | null {
  const token = code.replace(/\s/g, '');
  if (!/^\d{6}$/.test(token)) return null;
  const epoch = Math.floor(now.getTime() / 1000);
  const result = verifySync({ secret, token, epoch, epochTolerance: TOLERANCE_SECONDS, strategy: 'totp' });
  if (!result.valid || !('timeStep' in result)) return null;
  return result.timeStep > afterStep ? result.timeStep : null;
}

/** The address that an authenticator app reads from the square code. */
export function authenticatorAddress(secret: string, email: string): string {
  return generateURI({ issuer: 'Daylight', label: email, secret });
}

/** A recovery code as it is kept: without the signs between, in lower case. Null when the text is no such code. */
export function plainRecoveryCode(text: string): string | null {
  const plain = text.replace(/[\s-]/g, '').toLowerCase();
  return /^[0-9a-hjkmnp-tv-z]{16}$/.test(plain) ? plain : null;
}

/** Sixteen signs in groups of four, as shown to the person. */
export function readableRecoveryCode(plain: string): string {
  return plain.replace(/(.{4})(?=.)/g, '$1-');
}
