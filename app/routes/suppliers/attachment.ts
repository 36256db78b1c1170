const TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** A table to be saved as a file. */
export function attachment(body: ReadableStream<Uint8Array> | Buffer, fileName: string): Response {
  const type = fileName.endsWith('.csv') ? TYPES.csv : TYPES.xlsx;
  return new Response(body instanceof ReadableStream ? body : new Uint8Array(body), {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="${fileName.replace(/[^\w.-]+/g, '-')}"`,
      'cache-control': 'no-store',
    },
  });
}
