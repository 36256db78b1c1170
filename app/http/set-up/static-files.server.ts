import { join } from 'node:path';
import express, { type Express } from 'express';

/** The browser's part of the build: files with a hash in their name for ever, the others for an hour. */
export function setUpStaticFiles(app: Express, { directory }: { directory: string }): void {
  const assets = express.static(join(directory, 'assets'), {
    immutable: true,
    maxAge: '1y',
    fallthrough: false,
  });
  app.use('/assets', assets);
  app.use(express.static(directory, { maxAge: '1h', index: false }));
}
