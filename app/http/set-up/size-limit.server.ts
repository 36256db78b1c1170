import type { Express } from 'express';
import { LARGEST_BODY } from '../uploads.server.ts';
import { sendProblem } from './origin-check.server.ts';

/**
 * No body without a length, and none so large that reading it to its end would be a burden. Below that, each form
 * says itself how much it takes (forms.ts, uploads.server.ts) and answers with a message for its field.
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
    next();
  });
}
