import { isObjectIdOrHexString, Schema, type Types } from 'mongoose';
import { defineModel } from './define-model.server.ts';

/** A secret that only this portal can open (app/platform/crypto). */
type SealedText = { keyId: string; box: string };

/** The second step of signing in: a shared secret and the codes for a lost telephone. */
export type SecondStep = {
  secret: SealedText;
  /** Null while the person has not yet shown that their telephone knows the secret. */
  confirmedAt: Date | null;
  /** The last time step (RFC 6238) that was used, so that no code works twice. */
  lastStep: number;
  /** SHA-256 of each recovery code that has not been used. */
  recoveryHashes: string[];
};

export type Person = {
  id: string;
  /** In lower case; unique in the portal. */
  email: string;
  name: string;
  passwordHash: string;
  /** Raised to end every session of this person. */
  sessionVersion: number;
  secondStep: SecondStep | null;
  createdAt: Date;
};

type PersonFields = Omit<Person, 'id'>;
type PersonRow = PersonFields & { _id: Types.ObjectId };

const sealedSchema = new Schema<SealedText>(
  { keyId: { type: String, required: true }, box: { type: String, required: true } },
  { _id: false },
);

const secondStepSchema = new Schema<SecondStep>(
  {
    secret: { type: sealedSchema, required: true },
    confirmedAt: { type: Date, default: null },
    lastStep: { type: Number, required: true },
    recoveryHashes: { type: [String], default: [] },
  },
  { _id: false },
);

const schema = new Schema<PersonFields>(
  {
    email: { type: String, required: true },
    name: { type: String, required: true },
    passwordHash: { type: String, required: true },
    sessionVersion: { type: Number, required: true },
    secondStep: { type: secondStepSchema, default: null },
    createdAt: { type: Date, required: true },
  },
  { versionKey: false, collection: 'people' },
);
schema.index({ email: 1 }, { unique: true });

const PersonModel = defineModel('Person', schema);

/** Adds a person and gives back their id. The store refuses a second person with the same email address. */
export async function addPerson(person: Omit<Person, 'id'>): Promise<string> {
  const [document] = await PersonModel.create([person]);
  if (!document) throw new Error('The store kept no person');
  return document._id.toHexString();
}

export async function personWithEmail(email: string): Promise<Person | null> {
  const row = await PersonModel.findOne({ email: email.toLowerCase() }).lean();
  return row ? toPerson(row) : null;
}

export async function personWithId(id: string): Promise<Person | null> {
  if (!isObjectIdOrHexString(id)) return null;
  const row = await PersonModel.findById(id).lean();
  return row ? toPerson(row) : null;
}

/** Several people at once, in no order; ids of nobody are passed over. */
export async function peopleWithIds(ids: readonly string[]): Promise<Person[]> {
  const rows = await PersonModel.find({ _id: { $in: ids } }).lean();
  return rows.map(toPerson);
}

export type PersonChange = Partial<Pick<Person, 'name' | 'passwordHash' | 'secondStep'>>;

/** Changes a person; with `endSessions` every browser of theirs is signed out. */
export async function changePerson(
  id: string,
  change: PersonChange,
  { endSessions = false }: { endSessions?: boolean } = {},
): Promise<void> {
  await PersonModel.updateOne(
    { _id: id },
    { $set: change, ...(endSessions ? { $inc: { sessionVersion: 1 } } : {}) },
  );
}

/** Marks a time step as used. False when it, or a later one, was used before: the code is a repeat. */
export async function useTimeStep(id: string, step: number): Promise<boolean> {
  const result = await PersonModel.updateOne(
    { _id: id, 'secondStep.lastStep': { $lt: step } },
    { $set: { 'secondStep.lastStep': step } },
  );
  return result.modifiedCount === 1;
}

/** Takes a recovery code out of those that are left. False when it is not among them. */
export async function useRecoveryHash(id: string, hash: string): Promise<boolean> {
  const result = await PersonModel.updateOne(
    { _id: id, 'secondStep.recoveryHashes': hash },
    { $pull: { 'secondStep.recoveryHashes': hash } },
  );
  return result.modifiedCount === 1;
}

function toPerson(row: PersonRow): Person {
  const { _id, email, name, passwordHash, sessionVersion, secondStep, createdAt } = row;
  return {
    id: _id.toHexString(),
    email,
    name,
    passwordHash,
    sessionVersion,
    secondStep: toSecondStep(secondStep),
    createdAt,
  };
}

function toSecondStep(step: SecondStep | null): SecondStep | null {
  if (!step) return null;
  const { secret, confirmedAt, lastStep, recoveryHashes } = step;
  return {
    secret: { keyId: secret.keyId, box: secret.box },
    confirmedAt,
    lastStep,
    recoveryHashes: [...recoveryHashes],
  };
}
