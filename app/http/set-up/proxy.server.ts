import type { Express } from 'express';

/** How many proxies stand before the portal; with none, what the X-Forwarded headers say is not believed. */
export function setUpProxy(app: Express, { proxies }: { proxies: number }): void {
  app.set('trust proxy', proxies === 0 ? false : proxies);
  app.set('query parser', false);
}
