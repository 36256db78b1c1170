import type { Express, Response } from 'express';
import { comesFromHere } from '../origin.ts';
import { plainPage } from '../plain-page.ts';
import { pageOfCode } from '../problems.ts';

/**
 * Refuses forms that were sent from another site, with a page that says so. What passes goes on without its Origin
 * header: it has been judged here, and behind a proxy that changes the Host header Remix would judge it wrongly.
 */
export function setUpOriginCheck(app: Express, { publicUrl }: { publicUrl: string }): void {
  app.use((request, response, next) => {
    const headers = {
      origin: request.get('origin'),
      referer: request.get('referer'),
      'sec-fetch-site': request.get('sec-fetch-site'),
      host: request.get('host'),
    };
    if (!comesFromHere(request.method, headers, publicUrl)) {
      sendProblem(response, 'access.origin');
      return;
    }
    delete request.headers.origin;
    next();
  });
}

/** Answers with the plain page of a problem. */
export function sendProblem(response: Response, code: string): void {
  const page = pageOfCode(code);
  response.status(page.status).set('cache-control', 'no-store').type('html').send(plainPage(page));
}
