import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"向用户发券","description":"向用户发券 POST v3/marketing/busifavor/coupons/send 运营工具∙商家券","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/marketing/busifavor/coupons/send","chain":".v3.marketing.busifavor.coupons.send","area":"coupon-busifavor","sections":[{"verb":"post","title":"向用户发券","official":["https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html"],"roles":["直连商户"],"tags":["运营工具∙商家券"],"updated":"2023.05.26","flags":[],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"openid","t":"string","d":"用户标识","r":1,"i":1},{"n":"appid","t":"string","d":"公众账号ID","r":1,"i":1},{"n":"stock_id","t":"string","d":"批次号","r":1,"i":1},{"n":"out_request_no","t":"string","d":"发券凭证","r":1,"i":1},{"n":"coupon_code","t":"string","d":"券code","i":1}],"replies":[{"status":200,"rows":[{"n":"stock_id","t":"string","d":"批次号","r":1},{"n":"coupon_code","t":"string","d":"券code"},{"n":"out_request_no","t":"string","d":"发券凭证"},{"n":"send_coupon_result","t":"object","p":"对应TypeScript的object"},{"n":"stock_id","t":"string","d":"批次号","i":1},{"n":"out_request_no","t":"string","i":1},{"n":"coupon_code","t":"string","i":1}]}],"options":"{\\n  json: {\\n    openid: 'xsd3434454567676',\\n    appid: 'wx1234567889999',\\n    stock_id: '100088',\\n    out_request_no: '1002600620019090123143254435',\\n    coupon_code: 'sxxe34343434',\\n  },\\n}","message":"POST\\n/v3/marketing/busifavor/coupons/send\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"openid\\":\\"xsd3434454567676\\",\\"appid\\":\\"wx1234567889999\\",\\"stock_id\\":\\"100088\\",\\"out_request_no\\":\\"1002600620019090123143254435\\",\\"coupon_code\\":\\"sxxe34343434\\"}\\n"}]},"relativePath":"openapi/v3/marketing/busifavor/coupons/send.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/marketing/busifavor/coupons/send.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/marketing/busifavor/coupons/send.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const send = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  send as default
};
