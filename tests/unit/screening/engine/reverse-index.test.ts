import { expect, test } from 'vitest';
import {
  buildReverseIndex,
  touchedBy,
  type IndexedSupplier,
} from '#app/domain/screening/engine/reverse-index.ts';
import type { ListedParty } from '#app/domain/screening/engine/party.ts';

const suppliers = buildReverseIndex([
  supplier('1', 'Xinhualong Textile Co., Ltd.'),
  supplier('2', 'Karimtex Garments Ltd'),
  supplier('3', 'Orvik Seafood AS', '5299000TEST'),
]);

test('a listed name touches the suppliers that are named alike', () => {
  expect(touchedBy(suppliers, [listed('XINHUALNG TEXTILE')], 0.58)).toEqual(new Set(['1']));
});

test('an identifier touches a supplier of any name', () => {
  const entity = { ...listed('Northern Foods'), identifiers: [{ scheme: 'LEI', value: '5299000test' }] };
  expect(touchedBy(suppliers, [entity], 0.58)).toEqual(new Set(['3']));
});

test('a listed name that nobody bears touches nobody', () => {
  expect(touchedBy(suppliers, [listed('Quillon Brewery')], 0.58)).toEqual(new Set());
});

function supplier(id: string, name: string, lei?: string): IndexedSupplier {
  return {
    id,
    names: [{ name, kind: 'main' }],
    identifiers: lei === undefined ? [] : [{ scheme: 'LEI', value: lei }],
  };
}

function listed(name: string): ListedParty {
  return {
    list: 'test',
    key: '1',
    names: [{ name, kind: 'main' }],
    countries: [],
    places: [],
    identifiers: [],
  };
}
