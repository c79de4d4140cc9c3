import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"绑定音箱设备码牌","description":"绑定音箱设备码牌 POST v3/pay-devices/open-scenario-speaker/{device_sn}/bind 支付码牌∙音箱","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/pay-devices/open-scenario-speaker/{device_sn}/bind","chain":".v3.payDevices.openScenarioSpeaker._device_sn_.bind","area":"devices","sections":[{"verb":"post","title":"绑定音箱设备码牌","official":[],"roles":["服务商"],"tags":["支付码牌∙音箱"],"updated":"2025.11.21","flags":[],"request":[{"n":"device_sn","t":"string","d":"设备sn","r":1},{"n":"json","t":"object","d":"声明请求的\`JSON\`数据结构","r":1,"p":"对应TypeScript的object"},{"n":"sub_mchid","t":"string","d":"子商户","r":1,"i":1},{"n":"code_url","t":"string","d":"收款链接url","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"sub_mchid","t":"string","d":"子商户","r":1},{"n":"device_sn","t":"string","d":"设备sn","r":1},{"n":"bind_state","t":"string","d":"绑定状态","e":["OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND","OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED"],"r":1},{"n":"code_url","t":"string","d":"收款链接url","r":1}]}],"options":"{\\n  device_sn: 'ABCDEF',\\n  json: {\\n    sub_mchid: '1900000001',\\n    code_url: 'URl:weixin://wxpay/s/An4baqw',\\n  },\\n}","message":"POST\\n/v3/pay-devices/open-scenario-speaker/ABCDEF/bind\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\"sub_mchid\\":\\"1900000001\\",\\"code_url\\":\\"URl:weixin://wxpay/s/An4baqw\\"}\\n"}]},"relativePath":"openapi/v3/pay-devices/open-scenario-speaker/{device_sn}/bind.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/pay-devices/open-scenario-speaker/{device_sn}/bind.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/pay-devices/open-scenario-speaker/{device_sn}/bind.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const bind = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  bind as default
};
