/** One file of the registry that was handed in. */
export type RegistryImport = {
  id: string;
  organisationId: string;
  fileName: string;
  fileId: string;
  size: number;
  /** Known columns that the file has not, and columns that are not known here. */
  missing: string[];
  unknown: string[];
  /** Rows read, suppliers' entries saved, and those that wait for a person; null until it is done. */
  rows: number | null;
  matched: number | null;
  unsure: number | null;
  jobId: string | null;
  byName: string;
  createdAt: Date;
  finishedAt: Date | null;
};
