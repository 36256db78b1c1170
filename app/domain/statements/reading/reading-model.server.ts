import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readModel, type ReadingModel } from './model.ts';

/** From the folder that the portal is started in. */
const READING_MODEL_FILE = 'seeds/statements/reading-model.json';

let loaded: { model: ReadingModel; mark: string } | undefined;

/** The model that ships with the portal, read once. @throws when its file is missing or was made for other criteria */
export function readingModel(): ReadingModel {
  return load().model;
}

/** Eight letters that change when the model does. */
export function readingModelMark(): string {
  return load().mark;
}

function load(): { model: ReadingModel; mark: string } {
  if (loaded) return loaded;
  const text = readFileSync(READING_MODEL_FILE, 'utf8');
  loaded = {
    model: readModel(JSON.parse(text)),
    mark: createHash('sha256').update(text).digest('hex').slice(0, 8),
  };
  return loaded;
}
