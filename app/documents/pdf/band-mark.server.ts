import type { BandOrNone } from '#app/domain/risk/bands.ts';
import { BAND_COLOURS } from './colours.ts';
import type { Paper } from './text/text-layer.server.ts';

/** Draws the sign of a band round a centre: open, half, full or double circle, dashed where nothing is scored. */
export function drawBandMark(doc: Paper, band: BandOrNone, x: number, y: number, radius = 3.4): void {
  const colour = BAND_COLOURS[band];
  doc.save().lineWidth(1).strokeColor(colour).fillColor(colour);
  if (band === 'not-scored') doc.dash(1.4, { space: 1.2 });
  doc.circle(x, y, radius).stroke();
  doc.undash();
  if (band === 'medium') doc.path(halfCircle(x, y, radius)).fill();
  if (band === 'high') doc.circle(x, y, radius).fill();
  if (band === 'very-high') doc.circle(x, y, radius * 0.55).fill();
  doc.restore();
}

function halfCircle(x: number, y: number, radius: number): string {
  return `M ${x} ${y - radius} A ${radius} ${radius} 0 0 1 ${x} ${y + radius} Z`;
}
