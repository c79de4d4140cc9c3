import type { Catalog } from './model'
import { writeExceptions } from './exceptions/write'
import { writeOpenApi } from './openapi/document'
import { writeEncrypted } from './table/encrypted'
import { writePaging } from './paging'
import { writeProducts } from './table/products'
import { writeOperations, writeSchemas } from './table/tables'
import { writeApi } from './types/api'

/** The generated files by name, below lib/openapi/generated. */
export function outputs(catalog: Catalog): Map<string, string> {
  return new Map([
    ['api.ts', writeApi(catalog)],
    ['operations.ts', writeOperations(catalog)],
    ['paging.ts', writePaging(catalog)],
    ['products.ts', writeProducts(catalog)],
    ['exceptions.ts', writeExceptions(catalog)],
    ['encrypted.ts', writeEncrypted(catalog)],
    ['schemas.ts', writeSchemas(catalog)],
    ['openapi.json', writeOpenApi(catalog)],
  ])
}
