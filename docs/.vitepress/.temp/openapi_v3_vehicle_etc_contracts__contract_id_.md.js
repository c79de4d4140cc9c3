import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"通过商户ETC绑定号查询签约状态","description":"通过商户ETC绑定号查询签约状态 GET v3/vehicle/etc/contracts/{contract_id} ETC授权扣费","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/vehicle/etc/contracts/{contract_id}","chain":".v3.vehicle.etc.contracts._contract_id_","area":"vehicle","sections":[{"verb":"get","title":"通过商户ETC绑定号查询签约状态","official":["https://pay.weixin.qq.com/doc/v3/partner/4012715667"],"roles":["服务商"],"tags":["ETC授权扣费"],"updated":"2019.12.26","flags":[],"request":[{"n":"contract_id","t":"string","d":"商户etc绑定号","r":1},{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object"},{"n":"sub_mchid","t":"string","d":"特约商户号","i":1}],"replies":[{"status":200,"rows":[{"n":"appid","t":"string","d":"发起签约的appid","r":1},{"n":"sp_mchid","t":"string","d":"服务商商户号","r":1},{"n":"sp_openid","t":"string","d":"用户在发起签约APP的标识","r":1},{"n":"sub_appid","t":"string","d":"子商户appid"},{"n":"sub_mchid","t":"string","d":"特约商户号"},{"n":"contract_id","t":"string","d":"ETC扣费授权协议号","r":1},{"n":"bind_state","t":"string","d":"ETC绑定状态","r":1},{"n":"plate_number","t":"string","d":"绑定的车牌号","r":1},{"n":"sub_openid","t":"string","d":"用户在发起签约子APP的标识"}]}],"options":"{\\n  contract_id: 'aAfixCs13LsdKPpfZfDkk2189ssXjfx',\\n  query: {\\n    sub_mchid: '1900000109',\\n  },\\n}","message":"GET\\n/v3/vehicle/etc/contracts/aAfixCs13LsdKPpfZfDkk2189ssXjfx?sub_mchid=1900000109\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/vehicle/etc/contracts/{contract_id}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/vehicle/etc/contracts/{contract_id}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/vehicle/etc/contracts/{contract_id}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _contract_id_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _contract_id_ as default
};
