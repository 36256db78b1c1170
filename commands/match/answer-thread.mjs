import { register } from 'tsx/esm/api';

// A thread starts without the hooks of its parent.
register();
await import('./answer-worker.ts');
