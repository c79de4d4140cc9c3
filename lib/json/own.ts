/** What an object has itself: whatever stands on its prototypes, Object.prototype among them, was not given by the caller. */
export function ownOf(value: object): Record<string, unknown> {
  return Object.assign(Object.create(null) as Record<string, unknown>, value)
}
