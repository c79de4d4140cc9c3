import { noticePages } from '../.vitepress/catalog/notices'

export default {
  paths: () => noticePages().map((page) => ({ params: page })),
}
