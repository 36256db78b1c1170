import { z } from 'zod';
import { isNative } from './draft-group.ts';
import { FTM_IDENTIFIERS, subjectOfSchema } from './ftm-schemata.ts';
import { imoFrom } from './identifier-labels.ts';
import { type EntryDraft, type ListImporter, type ListPart, UnreadableList } from './importer.ts';
import { exactKeyFrom } from './keys.ts';
import { countryOf } from './read-country.ts';
import { birthsFrom, dateFrom } from './read-dates.ts';

/** Values are texts; in nested files some are entities of their own, with properties. */
const Entity = z.object({
  id: z.string().min(1),
  schema: z.string(),
  caption: z.string().optional(),
  properties: z.record(z.string(), z.array(z.unknown())),
  referents: z.array(z.string()).optional(),
  datasets: z.array(z.string()).optional(),
  last_change: z.string().optional(),
});
type Entity = z.infer<typeof Entity>;
const Nested = z.object({ schema: z.string(), properties: z.record(z.string(), z.array(z.unknown())) });

/**
 * FollowTheMoney entities as JSON lines (https://www.opensanctions.org/docs/bulk/json/: entities.ftm.json, and
 * targets.nested.json, in which addresses, sanctions and papers stand inside). Of the flat file, entities that are no
 * party are left out. `referents` are former ids of the same entity.
 */
export const readFtmJson: ListImporter = async (parts, take) => {
  let newest = '';
  for (const part of parts) {
    let good = 0;
    let row = 0;
    for await (const line of linesOf(part)) {
      row += 1;
      if (line.trim() === '') continue;
      const at = { file: part.name, row };
      const entity = readLine(line);
      if (typeof entity === 'string') {
        if (good === 0 && row > 20)
          throw new UnreadableList(
            `${part.name} holds no FollowTheMoney entities: ${entity} Each line must be one entity with id, schema and properties.`,
          );
        take.skip(at, entity);
        continue;
      }
      good += 1;
      if (entity.last_change !== undefined && entity.last_change > newest) newest = entity.last_change;
      const draft = draftFrom(entity);
      if (draft !== null) take.entry(draft, at);
    }
  }
  const asOf = dateFrom(newest.slice(0, 10));
  return asOf === null ? {} : { asOf };
};

async function* linesOf(part: ListPart): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of part.text()) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  yield rest;
}

function readLine(line: string): Entity | string {
  try {
    const read = Entity.safeParse(JSON.parse(line));
    if (read.success) return read.data;
    const [issue] = read.error.issues;
    return `The entity is not whole: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}.`;
  } catch {
    return 'The line is no JSON.';
  }
}

function draftFrom(entity: Entity): EntryDraft | null {
  const subject = subjectOfSchema(entity.schema);
  if (subject === null) return null;
  const texts = textsOf(entity.properties);
  const nested = (property: string) =>
    (entity.properties[property] ?? []).flatMap((value) => nestedOf(value));
  const names = [...(entity.caption === undefined ? [] : [entity.caption]), ...texts('name')];
  const papers = [...nested('passportEntity'), ...nested('identification'), ...nested('identificiation')];
  return {
    key: exactKeyFrom(entity.id),
    subject,
    names: [
      ...names.slice(0, 1).map((name) => ({ name, kind: 'main' as const })),
      ...[...names.slice(1), ...texts('alias')].map(otherName),
      ...texts('previousName').map((name) => ({ name, kind: 'former' as const })),
      ...[...texts('weakAlias'), ...texts('abbreviation')].map((name) => ({ name, kind: 'weak' as const })),
    ],
    countries: [
      'country',
      'jurisdiction',
      'nationality',
      'citizenship',
      'flag',
      'mainCountry',
      'registrationCountry',
    ]
      .flatMap(texts)
      .flatMap((code) => countryOf(code) ?? []),
    addresses: [
      ...texts('address'),
      ...nested('addressEntity').flatMap((one) => textsOf(one.properties)('full')),
    ],
    programmes: [
      ...texts('program'),
      ...texts('programId'),
      ...nested('sanctions').flatMap((one) => textsOf(one.properties)('program')),
    ],
    identifiers: [
      ...FTM_IDENTIFIERS.flatMap(([property, scheme]) =>
        texts(property).flatMap((value) => (scheme === 'IMO' ? imoFrom(value) : [{ scheme, value }])),
      ),
      ...papers.flatMap((one) =>
        textsOf(one.properties)('number').map((value) => ({
          scheme: one.schema === 'Passport' ? 'PASSPORT' : 'NATIONAL-ID',
          value,
        })),
      ),
    ],
    births: [...texts('birthDate'), ...texts('buildDate')].flatMap(birthsFrom),
    founded: texts('incorporationDate').flatMap((date) => dateFrom(date.slice(0, 10)) ?? [])[0],
    formerKeys: (entity.referents ?? []).filter((id) => id !== entity.id).map(exactKeyFrom),
    note: [...texts('position'), ...texts('notes'), ...(entity.datasets ?? [])].join('; '),
  };
}

function otherName(name: string): EntryDraft['names'][number] {
  return { name, kind: isNative(name) ? 'native' : 'alias' };
}

function textsOf(properties: Entity['properties']): (property: string) => string[] {
  return (property) => (properties[property] ?? []).filter((value) => typeof value === 'string');
}

function nestedOf(value: unknown): z.infer<typeof Nested>[] {
  const read = Nested.safeParse(value);
  return read.success ? [read.data] : [];
}
