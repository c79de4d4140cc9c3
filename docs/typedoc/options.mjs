/** Fields of objects that are written in one line: the sentence above them says what they are. */
const INLINE = {
  'wechatpay-chain': {
    'SignatureComparison.received.__type': ['bodyStart'],
    'ClientCertificate.__type': ['cert', 'key', 'passphrase', 'pfx'],
    'Trust.v2.__type': ['holds', 'openRefund'],
    'SensitiveText.__type': ['[SENSITIVE]'],
  },
  'wechatpay-chain/notification': {
    'NodeRequest.__type': ['body', 'rawBody'],
    'RedisClient.__type': ['call', 'sendCommand'],
    'Incoming.__type': ['headers', 'body'],
    'NotificationHeaders.__type': ['get'],
    isProduct: ['__type.event_type', '__type.resource'],
  },
  'wechatpay-chain/simulator': {
    'Simulator.brandOptions.__type': ['brandId'],
    'Fault.__type': [
      'kind',
      'header',
      'serial',
      'seconds',
      'at',
      'status',
      'code',
      'message',
      'handled',
      'location',
      'contentType',
      'headers',
      'lines',
      'ms',
      'bytes',
    ],
    'MembershipCard.user_information.__type.common_field_list.__type': ['name', 'value'],
    'MembershipCard.user_information.__type.custom_field_list.__type': ['name', 'user_chosen_values'],
  },
}
const inline = Object.entries(INLINE).flatMap(([entry, types]) =>
  Object.entries(types).flatMap(([type, fields]) => fields.map((field) => `${entry}.${type}.${field}`)),
)

/** The reference of the four public entries, written as pages of this site. */
export default {
  plugin: ['typedoc-plugin-markdown', 'typedoc-vitepress-theme', './plugin.mjs'],
  tsconfig: 'tsconfig.json',
  entryPoints: [
    '../../lib/index.ts',
    '../../lib/notification/index.ts',
    '../../lib/simulator/index.ts',
    '../../lib/strict.ts',
  ],
  exclude: ['**/lib/openapi/generated/**'],
  excludeInternal: true,
  excludeExternals: true,
  excludeProtected: true,
  skipErrorChecking: true,
  out: '../api',
  docsRoot: '..',
  name: 'API reference',
  readme: 'none',
  disableSources: true,
  hideGenerator: true,
  sort: ['source-order'],
  indexFormat: 'table',
  parametersFormat: 'table',
  interfacePropertiesFormat: 'table',
  typeAliasPropertiesFormat: 'table',
  classPropertiesFormat: 'table',
  tableColumnSettings: { leftAlignHeaders: true, hideDefaults: true, hideInherited: true, hideOverrides: true },
  sanitizeComments: true,
  // A heading `app` would share its id with the root of the page.
  useCustomAnchors: true,
  anchorPrefix: 'api-',
  intentionallyNotDocumented: inline,
  validation: { notDocumented: true, invalidLink: true, notExported: false },
  navigation: { includeFolders: false, includeGroups: true },
  sidebar: { collapsed: true },
}
