/** Values of the examples in the document. The queries are invented; the entry is of the public UFLPA Entity List. */
const ENTITY = {
  id: 'uflpa:hetian-taida-apparel-co-ltd',
  caption: 'Hetian Taida Apparel Co., Ltd.',
  schema: 'Organization',
  properties: {
    name: ['Hetian Taida Apparel Co., Ltd.'],
    alias: ['Hetian TEDA Garment'],
    country: ['cn'],
  },
  datasets: ['uflpa'],
  referents: [],
  target: true,
  first_seen: null,
  last_seen: '2026-11-22T06:00:00',
  last_change: null,
};

const QUERY = {
  schema: 'Company',
  properties: { name: ['Hetian Taida Apparel'], country: ['cn'], address: ['Hotan, Xinjiang'] },
};

const NOTICE = 'Extract of the list, 67 of 144 names, as of 15 January 2025. No match is not clear.';

const QUERY_ANSWER = {
  status: 200,
  results: [
    {
      ...ENTITY,
      score: 0.96,
      match: true,
      features: { 'word-same': 0.88, 'country-same': 0.08 },
      explanations: {
        'country-same': {
          score: 0.08,
          detail: 'Both are in China.',
          query: 'Hetian Taida Apparel',
          candidate: 'Hetian Taida Apparel Co., Ltd.',
        },
      },
    },
  ],
  total: { value: 1, relation: 'eq' },
  query: QUERY,
  candidates_cut: false,
};

const MATCH = {
  id: '65f0c0ffee0000000000a001',
  supplier: { id: '65f0c0ffee0000000000b001', name: 'Hetian Taida Apparel', country: 'cn' },
  entity: { id: ENTITY.id, name: ENTITY.caption },
  list: {
    name: 'uflpa',
    title: 'UFLPA Entity List',
    edition: 'January 2025',
    as_of: '2025-01-15',
    notice: NOTICE,
  },
  score: 0.96,
  strength: 'strong',
  current: true,
  status: 'open',
  first_seen_at: '2026-11-22T08:15:00.000Z',
  decided_at: null,
  on_earlier_details: false,
};

export const EXAMPLES = {
  matchBody: { queries: { q1: QUERY } },
  matchAnswer: {
    responses: { q1: QUERY_ANSWER },
    matcher: {
      sameCountry: { description: 'Same country', coefficient: 0.08, url: '/api/v1/docs' },
    },
    limit: 5,
    algorithm: 'daylight',
    engine: '1.0.0',
    threshold: 0.58,
    lists: [
      {
        name: 'uflpa',
        title: 'UFLPA Entity List',
        edition: 'January 2025',
        as_of: '2025-01-15',
        notice: NOTICE,
      },
    ],
    notices: [],
  },
  line: { id: 'supplier-17', ...QUERY },
  lineAnswer: { line: 1, id: 'supplier-17', ...QUERY_ANSWER },
  entity: ENTITY,
  datasets: {
    datasets: [
      {
        name: 'uflpa',
        title: 'UFLPA Entity List',
        publisher: 'US Department of Homeland Security',
        url: 'https://www.dhs.gov/uflpa-entity-list',
        version: '65f0c0ffee0000000000c001',
        edition: 'January 2025',
        as_of: '2025-01-15',
        rows: 67,
        total: 144,
        counted: 'names',
        terms: 'A work of the United States government.',
        notice: NOTICE,
        loaded_at: '2026-11-22T06:00:00.000Z',
        own: false,
      },
    ],
  },
  supplierScreening: {
    supplier: MATCH.supplier,
    screening: {
      id: '65f0c0ffee0000000000d001',
      at: '2026-11-22T08:15:00.000Z',
      engine: '1.0.0',
      threshold: 0.58,
      result: 'strong',
      candidates_cut: false,
      lists: [
        { name: 'uflpa', edition: 'January 2025', as_of: '2025-01-15', version: '65f0c0ffee0000000000c001' },
      ],
      inputs_hash: '0f4c',
      outcome_hash: '9ab1',
    },
    matches: [MATCH],
    decisions: [],
  },
  matches: {
    matches: [
      {
        ...MATCH,
        reasons: [{ kind: 'country-same', side: 'for', weight: 0.08, says: 'Both are in China.' }],
      },
    ],
    next_cursor: null,
  },
  health: { status: 'ok' },
} as const;
