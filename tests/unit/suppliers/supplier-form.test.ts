import { describe, expect, test } from 'vitest';
import { formValues } from '#app/domain/suppliers/form-values.ts';
import { readSupplierForm } from '#app/domain/suppliers/supplier-form.ts';
import { SupplierInput } from '#app/domain/suppliers/supplier.ts';

const supplier = SupplierInput.parse({
  reference: 'V-1',
  name: 'Example Mills (invented)',
  otherNames: [{ name: 'EML', kind: 'alias' }],
  country: 'BGD',
  identifiers: [{ scheme: 'DUNS', value: '150483782' }],
  sites: [
    {
      name: 'Unit 1',
      address: '1 Example Road',
      city: 'Gazipur',
      country: 'BGD',
      latitude: 23.998,
      longitude: 90.422,
      precision: 'city',
    },
    { address: '2 Example Road', latitude: 23.7, longitude: 90.4, precision: 'exact' },
  ],
  tier: 2,
  sectors: ['14', '1310'],
  goods: [{ hs: '6205', name: 'Shirts' }],
  spend: { amountMinor: 125050, currency: 'GBP' },
  workforce: { workers: 850, migrant: true, agency: false, recruitmentFees: 'unknown' },
  soleSource: false,
  notes: 'Two\nlines',
});

describe('the supplier form', () => {
  test('gives back what it was filled with', () => {
    expect(readSupplierForm(formValues(supplier))).toEqual({ ok: true, input: supplier });
  });

  test('lines left empty are dropped, and messages name the field that was typed into', () => {
    const typed = {
      name: '',
      'identifiers[0].scheme': 'LEI',
      'identifiers[0].value': '',
      'identifiers[1].scheme': 'LEI',
      'identifiers[1].value': '123',
      'goods[2].hs': '6205',
      'goods[2].name': '',
      'sites[0].city': '',
      'spend.amount': '-5',
      'spend.currency': 'GBP',
      'workforce.workers': 'many',
      sectors: 'clothes',
    };
    const read = readSupplierForm(typed);
    expect(read).toEqual({
      ok: false,
      fields: {
        name: ['Enter the name of the supplier.'],
        'identifiers[1].value': ['Enter all 20 characters of the LEI; this one has 3.'],
        'goods[2].name': ['Enter what is bought, or remove the line.'],
        'spend.amount': ['Enter the yearly spend as zero or more; a credit note does not belong here.'],
        'workforce.workers': ['Enter the number of workers as a whole number, such as 850.'],
        sectors: ['Enter the sector as an ISIC code of two to four digits, such as 14 or 1410.'],
      },
    });
  });

  test('a point that stood for the town goes when the town changes', () => {
    const typed = { ...formValues(supplier), 'sites[0].city': 'Savar' };
    const read = readSupplierForm(typed);
    expect(read.ok && read.input.sites[0]).toMatchObject({ city: 'Savar', latitude: null, precision: null });
  });

  test('an amount needs a currency', () => {
    const read = readSupplierForm({ name: 'A (invented)', 'spend.amount': '5', 'spend.currency': '' });
    expect(read).toEqual({ ok: false, fields: { 'spend.currency': [expect.stringMatching(/currency/)] } });
  });
});
