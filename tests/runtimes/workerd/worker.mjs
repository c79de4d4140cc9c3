// A Worker that does what a shop does, when it is asked to, with what it is handed.
import { shop } from '../shop.mjs'

export default {
  async fetch(request) {
    try {
      return Response.json(await shop(await request.json()))
    } catch (error) {
      return new Response(error?.stack ?? String(error), { status: 500 })
    }
  },
}
