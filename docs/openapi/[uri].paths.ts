import { endpointPages } from '../.vitepress/catalog/pages'

export default {
  paths: () => endpointPages().map((page) => ({ params: page })),
}
