import { index, route, type RouteConfig } from '@remix-run/route-config';

/** The site map: every address, one line each. */
export default [
  // public pages
  index('routes/public/start.tsx'),
  route(':locale', 'routes/public/home.tsx'),
  route(':locale/data-sources', 'routes/public/data-sources/page.tsx'),
  route('examples', 'routes/examples/page.tsx'),
  route('examples/refused', 'routes/examples/refused-page.tsx'),
  route('examples/frame', 'routes/examples/frame-page.tsx'),
  route('appearance', 'routes/appearance.tsx'),

  // anything else
  route('*', 'routes/not-found.tsx'),
] satisfies RouteConfig;
