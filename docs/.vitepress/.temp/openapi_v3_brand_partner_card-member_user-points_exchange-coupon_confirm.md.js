import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"同步积分兑券结果","description":"同步积分兑券结果 POST v3/brand/partner/card-member/user-points/exchange-coupon/confirm 商家名片会员","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/brand/partner/card-member/user-points/exchange-coupon/confirm","chain":".v3.brand.partner.cardMember.userPoints.exchangeCoupon.confirm","area":"brand-member-card","sections":[{"verb":"post","title":"同步积分兑券结果","official":["https://pay.weixin.qq.com/doc/v3/partner/4015897268"],"roles":["服务商"],"tags":["商家名片会员"],"updated":"2025.08.20","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"record_id","t":"string","d":"积分兑券ID","r":1,"i":1},{"n":"exchange_coupon_template_id","t":"string","d":"积分兑券模板ID","r":1,"i":1},{"n":"brand_id","t":"string","d":"品牌ID","r":1,"i":1},{"n":"card_id","t":"string","d":"会员卡模板ID","r":1,"i":1},{"n":"openid","t":"string","d":"用户标识","r":1,"i":1},{"n":"user_card_code","t":"string","d":"会员卡code","r":1,"i":1},{"n":"state","t":"string","d":"积分兑券状态","e":["POINT_EXCHANGE_COUPON_SUCCESS","POINT_EXCHANGE_COUPON_FAIL"],"r":1,"i":1},{"n":"coupon_code","t":"string","d":"兑券成功的券code","i":1},{"n":"fail_reason","t":"string","d":"兑券失败原因","i":1}],"replies":[{"status":200,"rows":[{"n":"record_id","t":"string","d":"积分兑券ID","r":1},{"n":"exchange_coupon_template_id","t":"string","d":"积分兑券模板ID","r":1},{"n":"brand_id","t":"string","d":"品牌ID","r":1},{"n":"card_id","t":"string","d":"会员卡模板ID","r":1},{"n":"openid","t":"string","d":"用户标识","r":1},{"n":"user_card_code","t":"string","d":"会员卡code","r":1},{"n":"state","t":"string","d":"积分兑券状态","e":["POINT_EXCHANGE_COUPON_SUCCESS","POINT_EXCHANGE_COUPON_FAIL"],"r":1},{"n":"coupon_code","t":"string","d":"兑券成功的券code"},{"n":"fail_reason","t":"string","d":"兑券失败原因"}]}],"options":"{\\n  json: {\\n    record_id: 'pbLatjvWOibDc5-TBnbUk1pD12o0',\\n    exchange_coupon_template_id: '0Flpo7FqTQ',\\n    brand_id: '1004',\\n    card_id: 'pbLatjvWOibDc5-TBnbUk1pD12o0',\\n    openid: 'obLatjnx9gnqzS4myYGmLZ7LgLBA',\\n    user_card_code: '478515832665',\\n    state: 'POINT_EXCHANGE_COUPON_SUCCESS',\\n    coupon_code: '123446565767',\\n    fail_reason: '传入的自定义兑券失败原因',\\n  },\\n}","message":"POST\\n/v3/brand/partner/card-member/user-points/exchange-coupon/confirm\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"record_id\\":\\"pbLatjvWOibDc5-TBnbUk1pD12o0\\",\\"exchange_coupon_template_id\\":\\"0Flpo7FqTQ\\",\\"brand_id\\":\\"1004\\",\\"card_id\\":\\"pbLatjvWOibDc5-TBnbUk1pD12o0\\",\\"openid\\":\\"obLatjnx9gnqzS4myYGmLZ7LgLBA\\",\\"user_card_code\\":\\"478515832665\\",\\"state\\":\\"POINT_EXCHANGE_COUPON_SUCCESS\\",\\"coupon_code\\":\\"123446565767\\",\\"fail_reason\\":\\"传入的自定义兑券失败原因\\"}\\n"}]},"relativePath":"openapi/v3/brand/partner/card-member/user-points/exchange-coupon/confirm.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/brand/partner/card-member/user-points/exchange-coupon/confirm.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/brand/partner/card-member/user-points/exchange-coupon/confirm.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const confirm = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  confirm as default
};
