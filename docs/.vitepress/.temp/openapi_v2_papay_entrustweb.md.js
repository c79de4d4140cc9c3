import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"公众号纯签约","description":"公众号纯签约 GET v2/papay/entrustweb APIv2∙委托扣款","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v2/papay/entrustweb","chain":".v2.papay.entrustweb","area":"v2-papay","sections":[{"verb":"get","title":"公众号纯签约","official":["https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_1.shtml"],"roles":[],"tags":["APIv2∙委托扣款"],"updated":"2024.11.14","flags":["unsigned","redirect"],"request":[{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object"},{"n":"appid","t":"string","d":"应用ID","i":1},{"n":"mch_id","t":"string","d":"商户号","i":1},{"n":"plan_id","t":"integer","d":"模板id","i":1},{"n":"contract_code","t":"string","d":"签约协议号","i":1},{"n":"request_serial","t":"integer","d":"请求序列号","i":1},{"n":"contract_display_account","t":"string","d":"用户账户展示名称","i":1},{"n":"notify_url","t":"string","d":"回调通知url","i":1},{"n":"version","t":"string","d":"版本号","i":1},{"n":"sign","t":"string","d":"签名","i":1,"p":"由客户端计算并填入"},{"n":"timestamp","t":"string | integer","d":"时间戳","i":1},{"n":"return_web","t":"integer","d":"返回web","i":1}],"replies":[{"status":200,"rows":[]}],"options":"{\\n  query: {\\n    appid: 'wxcbda96de0b165486',\\n    mch_id: '1200009811',\\n    plan_id: 12535,\\n    contract_code: '100000',\\n    request_serial: 1000,\\n    contract_display_account: '传入的自定义用户账户展示名称',\\n    notify_url: 'https://weixin.qq.com',\\n    version: '1.0',\\n    timestamp: '1414488825',\\n    return_web: 1,\\n  },\\n}","message":"appid=wxcbda96de0b165486&contract_code=100000&contract_display_account=传入的自定义用户账户展示名称&mch_id=1200009811&nonce_str=593BEC0C930BF1AFEB40B4A08C8FB242&notify_url=https://weixin.qq.com&plan_id=12535&request_serial=1000&return_web=1&timestamp=1414488825&version=1.0&key=（APIv2密钥）"}]},"relativePath":"openapi/v2/papay/entrustweb.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v2/papay/entrustweb.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v2/papay/entrustweb.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const entrustweb = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  entrustweb as default
};
