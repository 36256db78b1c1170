import { storedBytes } from './stored-bytes.server.ts';

/** Sealed texts of suppliers' statements, and sealed files that wait to be read. */
export const supplierBytes = storedBytes('supplier_texts');
