import { describe, expect, test } from 'vitest';
import { EntityExample } from '#app/domain/integrations/match/example.ts';
import { MOST_NAMES, readExample } from '#app/domain/integrations/match/read-example.ts';

function read(schema: string, properties: Record<string, unknown>) {
  return readExample(EntityExample.parse({ schema, properties }));
}

describe('an example entity is read as the engine takes a party', () => {
  test('names by their kind, the same value once, one value or a list', () => {
    const { party } = read('Company', {
      name: 'Quiet Harbour Mills',
      alias: ['QHM', 'QHM'],
      weakAlias: ['Harbour'],
      previousName: ['Loud Harbour Mills'],
    });
    expect(party.names).toEqual([
      { name: 'Quiet Harbour Mills', kind: 'main' },
      { name: 'QHM', kind: 'alias' },
      { name: 'Harbour', kind: 'weak' },
      { name: 'Loud Harbour Mills', kind: 'former' },
    ]);
    expect(party.kind).toBe('organisation');
  });

  test('a person’s name is put together from its parts only when no whole name is given', () => {
    expect(read('Person', { firstName: 'Quill', lastName: 'Marsh' }).party.names).toEqual([
      { name: 'Quill Marsh', kind: 'main' },
    ]);
    expect(read('Person', { name: 'Q. Marsh', lastName: 'Marsh' }).party.names).toHaveLength(1);
  });

  test('countries by code or name from every property that tells one', () => {
    const { party, understood } = read('Company', {
      country: 'cn',
      jurisdiction: ['China', 'Atlantis'],
      mainCountry: 'GBR',
    });
    expect(party.countries).toEqual(['CHN', 'GBR']);
    expect(understood.properties).toEqual({ country: ['cn'], jurisdiction: ['cn'], mainCountry: ['gb'] });
  });

  test('a number of a register by its property, or by its own form', () => {
    const { party } = read('Company', {
      registrationNumber: ['91650100MA77ABCD12', '00445790'],
      leiCode: '5493001KJTIIGC8Y1R12',
    });
    expect(party.identifiers).toContainEqual({ scheme: 'LEI', value: '5493001KJTIIGC8Y1R12' });
    expect(party.identifiers).toContainEqual({ scheme: 'USCC', value: '91650100MA77ABCD12' });
    expect(party.identifiers).toContainEqual({ scheme: 'REGISTRATION', value: '00445790' });
  });

  test('an IMO number with or without its letters', () => {
    expect(read('Vessel', { imoNumber: 'IMO 9074729' }).party).toMatchObject({
      kind: 'vessel',
      identifiers: [{ scheme: 'IMO', value: '9074729' }],
    });
  });

  test('dates to the day, without what is no date', () => {
    const { party } = read('Person', { birthDate: ['1961', '1961-04-30T00:00:00', 'spring'] });
    expect(party.births).toEqual(['1961', '1961-04-30']);
  });

  test('what does not count is passed over and not repeated', () => {
    const { understood } = read('Company', {
      name: 'Mills',
      favouriteColour: 'blue',
      ownershipOwner: [{ id: 1 }],
    });
    expect(understood).toEqual({ schema: 'Company', properties: { name: ['Mills'] } });
  });

  test('anything may be a thing, and not more names are compared than can be at once', () => {
    const { party } = read('Thing', { name: Array.from({ length: 90 }, (_, at) => `Mills ${at}`) });
    expect(party.kind).toBeUndefined();
    expect(party.names).toHaveLength(MOST_NAMES);
  });
});
