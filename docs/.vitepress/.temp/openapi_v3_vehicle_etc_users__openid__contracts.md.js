import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询ETC签约状态API","description":"查询ETC签约状态API GET v3/vehicle/etc/users/{openid}/contracts ETC授权扣费","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/vehicle/etc/users/{openid}/contracts","chain":".v3.vehicle.etc.users._openid_.contracts","area":"vehicle","sections":[{"verb":"get","title":"查询ETC签约状态API","official":["https://pay.weixin.qq.com/doc/v3/partner/4012715623"],"roles":["服务商"],"tags":["ETC授权扣费"],"updated":"2019.12.26","flags":[],"request":[{"n":"openid","t":"string","d":"用户标识","r":1},{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"sub_mchid","t":"string","d":"特约商户号","i":1},{"n":"plan_id","t":"string","d":"ETC授权扣费模板ID","r":1,"i":1},{"n":"plate_number","t":"string","d":"车牌号","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"appid","t":"string","d":"发起签约的appid","r":1},{"n":"sp_mchid","t":"string","d":"服务商商户号","r":1},{"n":"sp_openid","t":"string","d":"用户在发起签约APP的标识","r":1},{"n":"sub_appid","t":"string","d":"子商户appid"},{"n":"sub_mchid","t":"string","d":"特约商户号"},{"n":"contract_id","t":"string","d":"ETC扣费授权协议号","r":1},{"n":"bind_state","t":"string","d":"ETC绑定状态","r":1},{"n":"plate_number","t":"string","d":"绑定的车牌号","r":1},{"n":"sub_openid","t":"string","d":"用户在发起签约子APP的标识"}]}],"options":"{\\n  openid: 'onqOjjmM1tad-3ROpncN-yUfa6ua',\\n  query: {\\n    sub_mchid: '1900000109',\\n    plan_id: '123',\\n    plate_number: '传入的自定义车牌号',\\n  },\\n}","message":"GET\\n/v3/vehicle/etc/users/onqOjjmM1tad-3ROpncN-yUfa6ua/contracts?sub_mchid=1900000109&plan_id=123&plate_number=%E4%BC%A0%E5%85%A5%E7%9A%84%E8%87%AA%E5%AE%9A%E4%B9%89%E8%BD%A6%E7%89%8C%E5%8F%B7\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/vehicle/etc/users/{openid}/contracts.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/vehicle/etc/users/{openid}/contracts.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/vehicle/etc/users/{openid}/contracts.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const contracts = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  contracts as default
};
