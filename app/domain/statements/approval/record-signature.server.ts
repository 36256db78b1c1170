import { z } from 'zod';
import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { InvalidInput } from '#app/platform/problems.ts';
import type { Signature } from '../content.ts';
import { dayOf } from '../day-words.ts';
import { openVersion } from './open-version.server.ts';
import { refuseObstacles } from './refuse-obstacles.ts';
import {
  printedNameIsTheSigners,
  printedTitleOrWord,
  signatureIsPast,
  signatureNotBeforeApproval,
  signerHoldsOffice,
} from './rules.ts';
import { takeStep } from './take-step.server.ts';
import { readsLikeOffice } from './title-of-office.ts';

const WHO = 'Choose who signed.';
const DAY = 'Enter the day of the signature as year, month and day: 2026-05-14.';
const printed = (what: string) =>
  z
    .string({ error: `Enter the ${what} as it is printed under the statement.` })
    .trim()
    .min(1, `Enter the ${what} as it is printed under the statement.`)
    .max(150, `Shorten the ${what} to 150 characters.`);

export const SignatureForm = z.object({
  officerId: z.string({ error: WHO }).min(1, WHO),
  signedOn: z.iso.date(DAY),
  name: printed('name'),
  title: printed('job title'),
  holdsOffice: z.literal('yes').optional(),
});

/**
 * Records who signed the approved version, in which office and when; where the printed title does not tell the office, that
 * the recorder confirmed it. No picture of a signature is kept: section 54(6)
 * asks for a signature, the guidance for the name, the title and the day.
 *
 * @throws InvalidInput by field where a rule stands in the way
 * @throws NotFound, Refused `statement.conflict`
 */
export async function recordSignature(
  viewer: Viewer,
  statementId: string,
  input: unknown,
  now: Date,
): Promise<Signature> {
  authorise(viewer, 'decide', 'statement');
  const open = await openVersion(viewer, statementId, ['approved']);
  const form = SignatureForm.safeParse(input);
  if (!form.success) throw new InvalidInput(z.flattenError(form.error).fieldErrors);
  const { officerId, signedOn, name, title } = form.data;
  const officer = open.company.officers.find(({ id }) => id === officerId);
  if (!officer) throw new InvalidInput({ officerId: [WHO] });
  const noOffice = signerHoldsOffice(officer, open.company, signedOn);
  const confirmed = form.data.holdsOffice === 'yes';
  refuseObstacles([
    noOffice,
    noOffice === null ? printedTitleOrWord(title, officer, confirmed) : null,
    printedNameIsTheSigners(name, officer),
    signatureIsPast(signedOn, dayOf(now)),
    signatureNotBeforeApproval(signedOn, open.version.approval?.approvedOn ?? ''),
  ]);
  const { office } = officer;
  const printed = { officerId, name, title, signedOn };
  const officeConfirmed = readsLikeOffice(title, office) ? null : office;
  const signature = { ...printed, officeConfirmed, recordedBy: viewer.personId, recordedAt: now };
  await takeStep(
    viewer,
    open,
    {
      act: 'statement.signed',
      statement: { state: 'signed' },
      version: { state: 'signed', signature },
      content: { officer: officerId, office, signedOn, officeConfirmed },
    },
    now,
  );
  return signature;
}
