/** Bytes of a response that are held in memory unless the caller says otherwise. */
export const MAX_IN_MEMORY = 32 * 1024 * 1024
/** Bytes of a response that are written to a file or handed on as a stream unless the caller says otherwise. */
export const MAX_IN_FILE = 8 * 1024 * 1024 * 1024
