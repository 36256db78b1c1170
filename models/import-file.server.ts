import { storedBytes } from './stored-bytes.server.ts';

/** Uploaded lists of suppliers, as they came. */
export const importFiles = storedBytes('import_files');
