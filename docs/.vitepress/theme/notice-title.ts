/** The official title of a notification without its event and format, which stand beside it. */
export const plainTitle = (title: string): string => title.replace(/\([A-Z][A-Z0-9_.-]+\)/g, '')
