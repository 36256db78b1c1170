import { readFileSync } from 'node:fs';
import { readModel, type ReadingModel } from './model.ts';

/** From the folder that the portal is started in. */
const READING_MODEL_FILE = 'seeds/statements/reading-model.json';

let loaded: ReadingModel | undefined;

/** The model that ships with the portal, read once. @throws when its file is missing or was made for other criteria */
export function readingModel(): ReadingModel {
  loaded ??= readModel(JSON.parse(readFileSync(READING_MODEL_FILE, 'utf8')));
  return loaded;
}
