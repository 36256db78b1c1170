import type { Option } from './option.ts';

/* The choices of the required sections, as the form of April 2021 stored them. */

export const KINDS: readonly Option[] = [
  { value: 'single', label: 'A single organisation' },
  { value: 'group', label: 'A group of organisations' },
];

export const YES_NO: readonly Option[] = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
];

/** The number is the id of the sector in the form. */
export const SECTORS: readonly Option[] = [
  { value: '1', label: 'Public sector' },
  { value: '2', label: 'Automotive, machinery, heavy electrical equipment' },
  { value: '3', label: 'Charitable/not-for-profit' },
  { value: '4', label: 'Cleaning and security services' },
  { value: '5', label: 'Construction, civil engineering, building products' },
  { value: '6', label: 'Consumer services (accommodation, hospitality, tourism, leisure)' },
  { value: '7', label: 'Cosmetics and toiletries' },
  { value: '8', label: 'Defence and aerospace' },
  { value: '9', label: 'Durable consumer goods (electronics, appliances, furnishings, accessories)' },
  { value: '10', label: 'Education and research' },
  { value: '11', label: 'Fashion, textiles, apparel, luxury goods' },
  { value: '12', label: 'Financial, insurance, real estate' },
  { value: '13', label: 'Food and beverages, agriculture, fishing' },
  { value: '14', label: 'Forestry, timber, paper, containers, packaging' },
  { value: '15', label: 'Healthcare and pharmaceuticals' },
  { value: '16', label: 'IT and telecoms' },
  { value: '17', label: 'Media, publishing, arts, entertainment' },
  { value: '18', label: 'Mining, metals, chemicals, resources (incl. oil and gas)' },
  { value: '19', label: 'Professional and administrative services (legal, consulting, accounting)' },
  { value: '20', label: 'Transport, logistics, storage' },
  { value: '21', label: 'Utilities (gas, water, electricity)' },
  { value: '22', label: 'Waste management and recycling' },
  { value: 'other', label: 'Other' },
];

export const TURNOVERS: readonly Option[] = [
  { value: 'under-36', label: 'Under £36m' },
  { value: '36-60', label: '£36m-60m' },
  { value: '60-100', label: '£60m-100m' },
  { value: '100-500', label: '£100m-500m' },
  { value: 'over-500', label: 'Over £500m' },
];

export const YEARS: readonly Option[] = [
  { value: 'first', label: 'First time' },
  { value: '1-5', label: '1 to 5 years' },
  { value: 'over-5', label: 'More than 5 years' },
];
