/**
 * The one place for Remix options; vite.config.ts imports it.
 * Every v3 flag is on, so that a later move to React Router stays small.
 *
 * @type {import('@remix-run/dev').VitePluginConfig}
 */
export const remixOptions = {
  appDirectory: 'app',
  buildDirectory: 'build',
  ignoredRouteFiles: ['**/*'],
  future: {
    v3_fetcherPersist: true,
    v3_lazyRouteDiscovery: true,
    v3_relativeSplatPath: true,
    v3_routeConfig: true,
    v3_singleFetch: true,
    v3_throwAbortReason: true,
  },
};
