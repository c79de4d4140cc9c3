/** Business areas, one for each file of the catalog, in the order of the menu. */
export interface AreaName {
  readonly file: string
  readonly name: string
  readonly slug: string
}
export interface GroupName {
  readonly name: string
  readonly areas: readonly AreaName[]
}

const group = (name: string, areas: Record<string, string>): GroupName => ({
  name,
  areas: Object.entries(areas).map(([slug, title]) => ({ file: `${slug}.api`, name: title, slug })),
})

export const GROUPS: readonly GroupName[] = [
  group('支付', {
    pay: '基础支付',
    'partner-pay': '基础支付∙服务商模式',
    'combine-pay': '合单支付与还款',
    'refund-bill': '退款与账单',
    'pay-variants': '免密支付与分付',
    'face-palm': '刷脸与刷掌支付',
    medical: '医保支付',
    webizpay: '企业支付',
  }),
  group('委托代扣与行业', {
    papay: '委托代扣',
    'papay-insurance': '保险业代扣',
    vehicle: '出行与租借',
    'taxi-invoice': '出租车电子发票',
    school: '教育与校园',
    'gov-subsidy': '国补专区',
  }),
  group('支付分', { payscore: '支付分', 'payscore-partner': '支付分∙服务商与机构', 'payscore-parking': '停车服务' }),
  group('资金', {
    profitsharing: '分账',
    transfer: '转账与红包',
    'transfer-user-confirm': '转账∙用户确认模式',
    'transfer-bank': '转账∙银行模式',
  }),
  group('收付通与平台', {
    'ecommerce-applyment': '收付通∙进件',
    'ecommerce-pay': '收付通∙支付',
    'ecommerce-settlement': '收付通∙分账与退款',
    'ecommerce-funds': '收付通∙资金',
    'ecommerce-compensation': '收付通∙赔付与保证金',
  }),
  group('营销与会员', {
    'coupon-favor': '代金券',
    'coupon-busifavor': '商家券',
    'product-coupon': '商品券',
    activity: '营销活动',
    'member-card': '会员卡',
    'brand-member-card': '商家名片会员',
    brand: '品牌经营',
    'brand-store': '品牌∙门店与会员卡',
    'brand-product-coupon': '品牌∙商品券',
  }),
  group('经营与商户', {
    retail: '经营工具',
    devices: '支付码牌与小票机',
    fapiao: '电子发票与小票',
    'payroll-card': '用工卡',
    applyment: '服务商进件',
    'bank-channel': '渠道服务',
    complaint: '消费者投诉',
    risk: '风险合规',
    common: '通用接口',
  }),
  group('跨境', {
    'cross-border-pay': '跨境∙支付与退款',
    'cross-border-papay': '跨境∙代扣',
    'cross-border-profitsharing': '跨境∙分账',
    'cross-border-merchant': '跨境∙进件',
    'cross-border': '跨境∙报关与其他',
  }),
  group('APIv2', {
    'v2-pay': 'APIv2∙基础支付',
    'v2-papay': 'APIv2∙委托扣款',
    'v2-profitsharing': 'APIv2∙分账',
    'v2-transfer': 'APIv2∙付款与红包',
    'v2-deposit': 'APIv2∙押金与租借',
    'v2-vehicle': 'APIv2∙出行',
    'v2-merchant': 'APIv2∙小微与风控',
    'v2-common': 'APIv2∙通用',
    'v2-sandbox': 'APIv2∙沙箱环境',
  }),
]

export const AREAS: readonly AreaName[] = GROUPS.flatMap(({ areas }) => areas)
