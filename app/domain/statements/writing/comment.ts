/** What somebody says about one answer. It is only ever added; whoever wrote it may mark it as resolved. */
export type StatementComment = {
  id: string;
  organisationId: string;
  statementId: string;
  questionId: string;
  text: string;
  personId: string;
  personName: string;
  at: Date;
  resolvedAt: Date | null;
};
