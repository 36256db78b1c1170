import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Express, Response } from 'express';
import helmet from 'helmet';
import { isFramedPath } from '../open-paths.ts';

declare global {
  namespace Express {
    interface Locals {
      nonce: string;
      requestId: string;
    }
  }
}

/**
 * Headers that keep a page to itself: only our own files and the scripts that carry this answer's nonce, no framing,
 * no other hosts. The one page that other sites may frame is the card of a published statement. The referrer policy is `same-origin`, since without a referrer browsers post forms with a null origin.
 */
export function setUpSecurityHeaders(
  app: Express,
  { https, development }: { https: boolean; development: boolean },
): void {
  app.disable('x-powered-by');
  app.use((_request, response, next) => {
    response.locals.nonce = randomBytes(18).toString('base64');
    response.locals.requestId = randomBytes(9).toString('base64url');
    response.set('permissions-policy', 'camera=(), microphone=(), geolocation=(), payment=(), usb=()');
    next();
  });
  app.use(
    helmet({
      referrerPolicy: { policy: 'same-origin' },
      strictTransportSecurity: https ? { maxAge: 31_536_000, includeSubDomains: false } : false,
      frameguard: { action: 'deny' },
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          'default-src': ["'none'"],
          'script-src': ["'self'", (_request, response) => `'nonce-${nonceOf(response)}'`],
          'style-src': ["'self'", ...(development ? ["'unsafe-inline'"] : [])],
          'img-src': ["'self'", 'data:'],
          'font-src': ["'self'"],
          'connect-src': ["'self'", ...(development ? ['ws:'] : [])],
          'manifest-src': ["'self'"],
          'form-action': ["'self'"],
          'base-uri': ["'none'"],
          'frame-ancestors': [(request) => (isFramed(request) ? '*' : "'none'")],
          ...(https ? { 'upgrade-insecure-requests': [] } : {}),
        },
      },
    }),
  );
  app.use((request, response, next) => {
    if (isFramedPath(request.path)) response.removeHeader('x-frame-options');
    next();
  });
}

function isFramed({ url = '' }: IncomingMessage): boolean {
  return isFramedPath(url.split('?')[0] ?? '');
}

function nonceOf(response: object): string {
  return 'locals' in response ? (response as Response).locals.nonce : '';
}
