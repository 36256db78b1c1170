import type { SectionKey } from '../area.ts';

/** A fact that a good statement holds, whether or not a room of the portal can answer it yet. */
export type ExpectedFact = { key: string; label: string; section: SectionKey; room: string };

/**
 * What a statement should be able to say from the record. A fact of this table that no room answers reads "not recorded
 * in Daylight", never zero.
 */
export const EXPECTED_FACTS: readonly ExpectedFact[] = [
  { key: 'suppliers.total', label: 'Suppliers in the register', section: 'structure', room: 'suppliers' },
  {
    key: 'suppliers.tier-known-share',
    label: 'Share of suppliers whose tier is known',
    section: 'structure',
    room: 'suppliers',
  },
  {
    key: 'screening.screened-share',
    label: 'Share of suppliers cross-checked against lists',
    section: 'risk',
    room: 'screening',
  },
  {
    key: 'risk.assessed-share',
    label: 'Share of suppliers assessed for risk',
    section: 'risk',
    room: 'risk',
  },
  {
    key: 'risk.corridors',
    label:
      'Trafficking corridors into our suppliers’ countries, forced labour among the kinds, named in three years or more',
    section: 'risk',
    room: 'risk',
  },
  {
    key: 'questionnaires.answered',
    label: 'Supplier questionnaires answered',
    section: 'due-diligence',
    room: 'questionnaires',
  },
  {
    key: 'corrective-actions.open',
    label: 'Corrective actions open with suppliers',
    section: 'due-diligence',
    room: 'questionnaires',
  },
  {
    key: 'corrective-actions.closed',
    label: 'Corrective actions completed in the period',
    section: 'due-diligence',
    room: 'questionnaires',
  },
  {
    key: 'reports.received',
    label: 'Reports received in the period',
    section: 'due-diligence',
    room: 'reporting',
  },
  {
    key: 'training.people',
    label: 'People who completed training in the period',
    section: 'training',
    room: 'learning',
  },
  {
    key: 'training.share',
    label: 'Share of staff who completed training in the period',
    section: 'training',
    room: 'learning',
  },
  {
    key: 'campaigns.reached',
    label: 'People reached by campaigns in the period',
    section: 'training',
    room: 'campaigns',
  },
];

const BY_ROOM: Readonly<Record<string, SectionKey>> = {
  suppliers: 'structure',
  screening: 'due-diligence',
  risk: 'risk',
  lists: 'risk',
};

/** The section of a statement in which a fact is looked for. */
export function sectionOfFact(key: string): SectionKey {
  const expected = EXPECTED_FACTS.find((fact) => fact.key === key);
  return expected?.section ?? BY_ROOM[key.split('.')[0] ?? ''] ?? 'effectiveness';
}
