import { formParts } from './form'

/**
 * The text of the part named `meta` in a `multipart/form-data` body: of an upload that alone is signed.
 * `undefined` where there is no such part.
 */
export function metaOf(body: Buffer, contentType: string): string | undefined {
  return formParts(body, contentType)
    ?.find(({ name }) => name === 'meta')
    ?.content.toString('utf8')
}
