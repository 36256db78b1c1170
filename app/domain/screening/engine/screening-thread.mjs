import { register } from 'tsx/esm/api';

// A thread starts without the hooks of its parent, and in a built portal without any.
register();
await import('./screening-thread.server.ts');
