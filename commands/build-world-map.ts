import { writeFileSync } from 'node:fs';
import { worldDrawing } from '#app/components/maps/world-shapes.server.ts';

/** `npm run map`: draws the outlines that maps refer to, after a new edition of the atlas. */
const FILE = 'app/components/maps/world-110m.svg';
writeFileSync(FILE, worldDrawing());
process.stdout.write(`${FILE} is written\n`);
