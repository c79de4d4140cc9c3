import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"预开通服务API","description":"预开通服务API POST v3/ebike/charge/contracts/preopen 电动自行车行业代扣","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/ebike/charge/contracts/preopen","chain":".v3.ebike.charge.contracts.preopen","area":"vehicle","sections":[{"verb":"post","title":"预开通服务API","official":["https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_3.shtml"],"roles":["直连商户","服务商"],"tags":["电动自行车行业代扣"],"updated":"2019.12.16","flags":["deprecated"],"request":[{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"sub_mchid","t":"string","d":"特约商户号","i":1},{"n":"appid","t":"string","d":"服务商公众号ID","r":1,"i":1},{"n":"sub_appid","t":"string","d":"特约商户公众号ID","i":1},{"n":"trade_scene","t":"string","d":"交易场景","r":1,"i":1},{"n":"openid","t":"string","d":"用户标识","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"preopen_id","t":"string","d":"预开通ID","r":1}]}],"options":"{\\n  json: {\\n    sub_mchid: '1510770601',\\n    appid: 'wx47c677487ce3ac47',\\n    sub_appid: 'wxcc603d9f0d54eaf0',\\n    trade_scene: 'CHARGE',\\n    openid: 'ot35_4gNgXsUuh2sQY0lT9N08AU0',\\n  },\\n}","message":"POST\\n/v3/ebike/charge/contracts/preopen\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"sub_mchid\\":\\"1510770601\\",\\"appid\\":\\"wx47c677487ce3ac47\\",\\"sub_appid\\":\\"wxcc603d9f0d54eaf0\\",\\"trade_scene\\":\\"CHARGE\\",\\"openid\\":\\"ot35_4gNgXsUuh2sQY0lT9N08AU0\\"}\\n"}]},"relativePath":"openapi/v3/ebike/charge/contracts/preopen.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/ebike/charge/contracts/preopen.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/ebike/charge/contracts/preopen.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const preopen = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  preopen as default
};
