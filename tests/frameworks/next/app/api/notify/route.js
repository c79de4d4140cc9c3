// The handler is that of the test, which runs in the same process.
export const POST = (request) => globalThis.notificationHandler.fetch(request)
export const dynamic = 'force-dynamic'
