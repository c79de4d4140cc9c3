import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"根据凭证查询乘客行程单API","description":"根据凭证查询乘客行程单API GET v3/taxi-invoice/user-taxi-order/find-by-token 出租车电子发票","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/taxi-invoice/user-taxi-order/find-by-token","chain":".v3.taxiInvoice.userTaxiOrder.findByToken","area":"taxi-invoice","sections":[{"verb":"get","title":"根据凭证查询乘客行程单API","official":["https://pay.weixin.qq.com/doc/v3/partner/4012460180"],"roles":["服务商"],"tags":["出租车电子发票"],"updated":"2023.01.13","flags":[],"request":[{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"token","t":"string","d":"获取乘客行程单详情的凭证","r":1,"i":1},{"n":"openid","t":"string","d":"用户标识","r":1,"i":1},{"n":"appid","t":"string","d":"应用ID","r":1,"i":1},{"n":"region_id","t":"integer","d":"行政区划代码","i":1},{"n":"auth_mode","t":"string","d":"授权模式","i":1}],"replies":[{"status":200,"rows":[{"n":"plate_number","t":"string","d":"车牌号","r":1},{"n":"driver_license","t":"string","d":"营运资格证号","r":1},{"n":"up_time","t":"string","d":"上车时间","r":1},{"n":"region_id","t":"integer","d":"行政区划代码","r":1},{"n":"source","t":"string","d":"乘客行程单来源","r":1},{"n":"pay_time","t":"string","d":"面对面付款时间"},{"n":"pay_amount","t":"integer","d":"面对面付款金额"}]}],"options":"{\\n  query: {\\n    token: 'ESvqG19gjw0qiiy1eeRA4VusLrOmIYQOMJ8rXX2V-ztUUuQvu_YBEZg9FAht0Y15r71mft9rcaMIjn7y6x0KSg',\\n    openid: 'oUypO5fUvaUkyuc6ueOwgwDMjCiM',\\n    appid: 'wxb1170446a4c0a5a2',\\n    region_id: 310100,\\n    auth_mode: 'ORDER_AUTH',\\n  },\\n}","message":"GET\\n/v3/taxi-invoice/user-taxi-order/find-by-token?token=ESvqG19gjw0qiiy1eeRA4VusLrOmIYQOMJ8rXX2V-ztUUuQvu_YBEZg9FAht0Y15r71mft9rcaMIjn7y6x0KSg&openid=oUypO5fUvaUkyuc6ueOwgwDMjCiM&appid=wxb1170446a4c0a5a2&region_id=310100&auth_mode=ORDER_AUTH\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/taxi-invoice/user-taxi-order/find-by-token.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/taxi-invoice/user-taxi-order/find-by-token.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/taxi-invoice/user-taxi-order/find-by-token.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const findByToken = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  findByToken as default
};
