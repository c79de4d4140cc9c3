import type { Theme } from 'vitepress'
import DefaultTheme from 'vitepress/theme-without-fonts'
import AddressFinder from './components/AddressFinder.vue'
import AreaList from './components/AreaList.vue'
import AreaView from './components/AreaView.vue'
import EndpointView from './components/EndpointView.vue'
import NoticeList from './components/NoticeList.vue'
import NoticeView from './components/NoticeView.vue'
import RequestSigner from './components/RequestSigner.vue'
import SiteLayout from './components/SiteLayout.vue'
import SixForms from './components/SixForms.vue'
import './style.css'
import './api.css'
import './table.css'
import './code.css'

const COMPONENTS = {
  AddressFinder,
  AreaList,
  AreaView,
  EndpointView,
  NoticeList,
  NoticeView,
  RequestSigner,
  SixForms,
}

const theme: Theme = {
  extends: DefaultTheme,
  Layout: SiteLayout,
  enhanceApp({ app }) {
    for (const [name, component] of Object.entries(COMPONENTS)) app.component(name, component)
  },
}

export default theme
