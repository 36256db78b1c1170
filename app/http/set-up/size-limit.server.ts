import type { Express } from 'express';
import { LARGEST_FORM } from '../forms.ts';
import { LARGEST_BODY } from '../uploads.server.ts';
import { sendProblem } from './origin-check.server.ts';

/**
 * No body without a length, no form without files of more than a megabyte, and no upload so large that reading it to
 * its end would be a burden. Below that, each upload says itself how much it takes (uploads.server.ts) and answers with
 * a message for its field.
 */
export function setUpSizeLimit(app: Express): void {
  app.use((request, response, next) => {
    if (request.get('transfer-encoding') !== undefined) {
      sendProblem(response.set('connection', 'close'), 'form.no-length');
      return;
    }
    if (Number(request.get('content-length') ?? 0) > LARGEST_BODY) {
      sendProblem(response.set('connection', 'close'), 'upload.too-large');
      return;
    }
    const isUpload = request.get('content-type')?.startsWith('multipart/form-data') ?? false;
    if (!isUpload && Number(request.get('content-length') ?? 0) > LARGEST_FORM) {
      // Read to its end without being kept: a browser shows no answer while it still sends.
      request.on('end', () => sendProblem(response, 'form.too-large')).resume();
      return;
    }
    next();
  });
}
