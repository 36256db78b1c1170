import { describe, expect, test } from 'vitest';
import {
  countryFromText,
  countryName,
  countryOptions,
  iso2,
  isoNumeric,
} from '#app/domain/reference/countries.ts';

describe('the country that a cell names', () => {
  test.each([
    ['Viet Nam', 'VNM'],
    ['VN', 'VNM'],
    ['vnm', 'VNM'],
    ['China (PRC)', 'CHN'],
    ['P.R. China', 'CHN'],
    ['PRC', 'CHN'],
    ['中国', 'CHN'],
    ['中華人民共和國 (China)', 'CHN'],
    ['Türkiye', 'TUR'],
    ['TURKEY', 'TUR'],
    ['UAE', 'ARE'],
    ['U.A.E.', 'ARE'],
    ['الإمارات العربية المتحدة', 'ARE'],
    ['بنغلاديش', 'BGD'],
    ['U.K.', 'GBR'],
    ['England', 'GBR'],
    ['Royaume-Uni', 'GBR'],
    ['Deutschland', 'DEU'],
    ['Allemagne', 'DEU'],
    ['España', 'ESP'],
    ["Cote d'Ivoire", 'CIV'],
    ['Côte d’Ivoire', 'CIV'],
    ['Congo', 'COG'],
    ['DR Congo', 'COD'],
    ['Dem. Rep. of the Congo', 'COD'],
    ['Taiwan, China', 'TWN'],
    ['Україна', 'UKR'],
    ['Korea, Republic of', 'KOR'],
    ['Korea (North)', 'PRK'],
    ['Burma', 'MMR'],
    ['Swaziland', 'SWZ'],
    ['The Netherlands', 'NLD'],
    ['Hong Kong SAR', 'HKG'],
    ['Lao PDR', 'LAO'],
    ['Kosovo', 'XKX'],
    ['Trinidad & Tobago', 'TTO'],
    ['United States of America', 'USA'],
    ['  bangladesh ', 'BGD'],
    ['ISL', 'ISL'],
  ])('%s is %s', (text, iso3) => {
    expect(countryFromText(text)).toBe(iso3);
  });

  test.each(['', '   ', 'Atlantis', 'n/a', '?', 'Asia', 'Netherlands Antilles'])(
    '%j names no country',
    (text) => {
      expect(countryFromText(text)).toBeNull();
    },
  );

  test('every name that the portal prints is understood again', () => {
    for (const locale of ['en', 'ar', 'fr', 'de', 'es', 'zh']) {
      const lost = countryOptions(locale).filter(({ value, label }) => countryFromText(label) !== value);
      expect(lost).toEqual([]);
    }
  });
});

test('countries are named in plain words, in English and Arabic', () => {
  expect(countryName('LAO')).toBe('Laos');
  expect(countryName('GBR')).toBe('United Kingdom');
  expect(countryName('XKX')).toBe('Kosovo');
  expect(countryName('CHN')).toBe('China');
  expect(countryName('TUR')).toBe('Türkiye');
  expect(countryName('FRA', 'ar')).toBe('فرنسا');
  expect(countryName('CHN', 'ar')).toBe('الصين');
  expect(countryName('QQQ')).toBe('QQQ');
});

test('codes go from three letters to two and to digits', () => {
  expect(iso2('BGD')).toBe('BD');
  expect(isoNumeric('BGD')).toBe('050');
  expect(iso2('XKX')).toBe('XK');
  expect(isoNumeric('XKX')).toBeNull();
});

test('the options of a select field hold every country once, by name', () => {
  const options = countryOptions();
  expect(options).toHaveLength(250);
  expect(new Set(options.map((option) => option.value)).size).toBe(250);
  expect(options[0]?.label).toBe('Afghanistan');
});
