/** The sentence that the first line of every generated file holds. */
export const GENERATED = 'Generated from lib/openapi/catalog by `npm run generate`. Do not edit.'

/** Text that can stand inside a doc comment. */
export const comment = (text: string): string => text.replace(/\*\//g, '*\\/').replace(/\s+/g, ' ').trim()
