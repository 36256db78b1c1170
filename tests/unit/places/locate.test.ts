import { statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { certainPlace } from '#app/domain/places/candidates.ts';
import { foldPlaceName, placeKeys } from '#app/domain/places/fold-place-name.ts';
import { GAZETTEER_FILE, loadGazetteer } from '#app/domain/places/load-gazetteer.server.ts';
import { locatePlace, locateWithoutAsking } from '#app/domain/places/locate.server.ts';

describe('names of places', () => {
  test.each([
    ['İzmir', 'izmir'],
    ['Łódź', 'lodz'],
    ['Ho Chi Minh City', 'hochiminhcity'],
    ["Xi'an", 'xian'],
    ['和田', '和田'],
  ])('%s is found under %s', (name, key) => {
    expect(foldPlaceName(name)).toBe(key);
  });

  test('words for the kind of place and post codes are left out at the second try', () => {
    expect(placeKeys('Gazipur District')).toEqual(['gazipurdistrict', 'gazipur']);
    expect(placeKeys('广州市')).toEqual(['广州市', '广州']);
    expect(placeKeys('Dhaka-1340')).toContain('dhaka1340');
  });
});

describe('locating a place', () => {
  test.each([
    ['Gazipur', 'BGD', 23.998, 90.422],
    ['Savar', 'BGD', 23.849, 90.25],
    ['Dhaka', 'BGD', 23.71, 90.407],
    ['Hotan', 'CHN', 37.108, 79.935],
    ['Hetian', 'CHN', 37.108, 79.935],
    ['和田', 'CHN', 37.108, 79.935],
    ['Kashi', 'CHN', 39.47, 75.99],
    ['Tirupur', 'IND', 11.115, 77.355],
    ['Tiruppur', 'IND', 11.115, 77.355],
    ['Izmir', 'TUR', 38.413, 27.138],
    ['İzmir', 'TUR', 38.413, 27.138],
    ['Saigon', 'VNM', 10.82, 106.63],
  ])('%s in %s is found without asking', (city, country, latitude, longitude) => {
    const place = locateWithoutAsking({ city, country });
    expect(place?.precision).toBe('city');
    expect(place?.latitude).toBeCloseTo(latitude, 1);
    expect(place?.longitude).toBeCloseTo(longitude, 1);
  });

  test('Córdoba without a country may be in Argentina or in Spain, so the person is asked', () => {
    const candidates = locatePlace({ city: 'Cordoba', country: null });
    expect(candidates.map(({ country }) => country)).toEqual(expect.arrayContaining(['ARG', 'ESP', 'MEX']));
    expect(candidates[0]).toMatchObject({ country: 'ARG', admin1: 'Cordoba', precision: 'city' });
    expect(certainPlace(candidates)).toBeNull();
  });

  test('the region tells two towns of one name apart', () => {
    const towns = locatePlace({ city: 'Springfield', country: 'USA' });
    expect(towns.length).toBeGreaterThan(3);
    expect(certainPlace(towns)).toBeNull();
    expect(locateWithoutAsking({ city: 'Springfield', region: 'Illinois', country: 'USA' })).toMatchObject({
      admin1: 'Illinois',
    });
  });

  test('an unknown town in a known region is placed at the region, and said to be', () => {
    const place = locateWithoutAsking({ city: 'Qwertyville', region: 'Guangdong Province', country: 'CHN' });
    expect(place).toMatchObject({ admin1: 'Guangdong', precision: 'region' });
  });

  test('a town that nobody knows is left out rather than guessed', () => {
    expect(locatePlace({ city: 'Qwertyville', country: 'CHN' })).toEqual([]);
    expect(locatePlace({ city: '', country: 'CHN' })).toEqual([]);
  });

  test.each([
    ['222 South Salna, Salna Bazar, Gazipur, Dhaka, Bangladesh', 'BGD', 'Gazipur'],
    ['No. 153 West of Liaohe Road, Development Zone, Dalian City, Liaoning Province 116600', 'CHN', 'Dalian'],
    ['c/ Berlin 33, Torres de la Alameda, 28813, Madrid', 'ESP', 'Torres de la Alameda'],
  ])('the town in the address "%s" is found', (address, country, name) => {
    expect(locateWithoutAsking({ city: null, address, country })?.name).toBe(name);
  });
});

describe('the gazetteer', () => {
  test('is one file under 4 MB that names its edition and source', () => {
    expect(statSync(GAZETTEER_FILE).size).toBeLessThan(4_000_000);
    expect(loadGazetteer().edition).toMatch(/^cities\.json \d/);
    expect(loadGazetteer().attribution).toContain('GeoNames');
    expect(loadGazetteer().size).toBeGreaterThan(150_000);
  });
});
