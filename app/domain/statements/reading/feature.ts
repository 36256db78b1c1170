/** Something about a sentence that a model may give a weight to. The letter before the colon says of which kind. */
export type Feature = {
  readonly name: string;
  readonly value: number;
  /** The stretch of the sentence that it stands for; absent when it stands for the sentences around it. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
};

/** The features with their values brought to length one, so that long sentences do not win. */
export function evened(features: readonly Feature[]): Feature[] {
  const length = Math.sqrt(features.reduce((sum, { value }) => sum + value * value, 0));
  return features.map(({ name, value, from, to }) => {
    return from === undefined ? { name, value: value / length } : { name, value: value / length, from, to };
  });
}
