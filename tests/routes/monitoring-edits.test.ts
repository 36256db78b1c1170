import { afterAll, expect, test } from 'vitest';
import { suppliersToScreen } from '#app/domain/screening/monitoring/suppliers-to-screen.server.ts';
import { screenSuppliers } from '#app/domain/screening/screen-suppliers.server.ts';
import { editSupplier } from '#app/domain/suppliers/edit-supplier.server.ts';
import { findSupplier } from '#app/domain/suppliers/find-supplier.server.ts';
import { inputOf } from '#app/domain/suppliers/supplier.ts';
import { openDatabase } from '#app/platform/database.server.ts';
import { newId } from '#models/new-id.server.ts';
import { organisationWithOwner } from '#tests/support/builders/organisation.ts';
import { BUILT_AT } from '#tests/support/builders/person.ts';
import { supplierOf } from '#tests/support/builders/supplier.ts';
import { freshDatabaseUri } from '#tests/support/store.ts';

const database = await openDatabase({ mongodbUri: freshDatabaseUri(), dataDirectory: 'unused' });
afterAll(() => database.close());

test('a supplier that changed is screened again only when what is compared has changed', async () => {
  const owner = await organisationWithOwner();
  const id = await supplierOf(owner, { name: 'Quarnfell Spinning Works', country: 'CHN' });
  await screenSuppliers(owner, { ids: 'all' }, BUILT_AT);
  const change = async (input: object) => {
    const supplier = await findSupplier(owner, id);
    await editSupplier(owner, id, supplier.version, { ...inputOf(supplier), ...input }, BUILT_AT);
    return suppliersToScreen(owner, [id], newId());
  };
  expect(await change({ notes: 'Visited in spring' })).toEqual([]);
  expect(await change({ tier: 2 })).toEqual([]);
  expect(await change({ country: 'VNM' })).toEqual([id]);
});
