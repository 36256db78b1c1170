export type Weight = 'plain' | 'bold';
export type Direction = 'ltr' | 'rtl';

/** How a piece of text looks; sizes in points. */
export type TextStyle = {
  size: number;
  weight: Weight;
  /** A colour as pdfkit takes it: "#1c1a17". */
  colour: string;
  /** Distance from one baseline to the next, as a multiple of the size. */
  leading: number;
};
