import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"出行券切卡组件预下单API","description":"出行券切卡组件预下单API POST v3/industry-coupon/tokens 营销工具∙代扣切卡","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/industry-coupon/tokens","chain":".v3.industryCoupon.tokens","area":"coupon-favor","sections":[{"verb":"post","title":"出行券切卡组件预下单API","official":["https://pay.weixin.qq.com/doc/v3/merchant/4012553563","https://pay.weixin.qq.com/doc/v3/partner/4012715654"],"roles":["直连商户"],"tags":["营销工具∙代扣切卡"],"updated":"2022.07.04","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"open_id","t":"string","d":"用户标识","r":1,"i":1},{"n":"coupon_list","t":"object[]","d":"出行券列表","r":1,"i":1,"p":"对应TypeScript的array"},{"n":"stock_id","t":"string | integer","d":"批次号","r":1,"i":2},{"n":"coupon_id","t":"string","d":"券ID","r":1,"i":2}],"replies":[{"status":200,"rows":[{"n":"token","t":"string","d":"切卡组件token值"},{"n":"expires_time","t":"string","d":"token过期时间"}]}],"options":"{\\n  json: {\\n    open_id: 'obLatjrR8kUDlj4-nofQsPAJAAFI',\\n    coupon_list: [\\n      {\\n        stock_id: 16474341,\\n        coupon_id: '11004999626',\\n      },\\n    ],\\n  },\\n}","message":"POST\\n/v3/industry-coupon/tokens\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"open_id\\":\\"obLatjrR8kUDlj4-nofQsPAJAAFI\\",\\"coupon_list\\":[{\\"stock_id\\":16474341,\\"coupon_id\\":\\"11004999626\\"}]}\\n"}]},"relativePath":"openapi/v3/industry-coupon/tokens.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/industry-coupon/tokens.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/industry-coupon/tokens.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const tokens = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  tokens as default
};
