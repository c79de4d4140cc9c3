import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"扣款服务-签约/解约结果通知","description":"扣款服务-签约/解约结果通知(XML) v2/pap-contract-state-changed","frontmatter":{"outline":[1,2],"prev":false,"next":false,"footer":false},"headers":[],"params":{"event":"v2/pap-contract-state-changed","name":"v2/pap-contract-state-changed","title":"扣款服务-签约/解约结果通知(XML)","headers":[{"n":"Request-ID","t":"string","r":1},{"n":"Content-Type","t":"string","r":1}],"envelope":[{"n":"mch_id","t":"string","r":1},{"n":"sub_mch_id","t":"string"},{"n":"contract_code","t":"string","r":1},{"n":"plan_id","t":"string","r":1},{"n":"openid","t":"string","r":1},{"n":"sub_openid","t":"string"},{"n":"sign","t":"string","r":1},{"n":"change_type","t":"string","e":["ADD","DELETE"],"r":1},{"n":"operate_time","t":"string","r":1},{"n":"contract_id","t":"string","r":1},{"n":"contract_expired_time","t":"string"},{"n":"contract_termination_mode","t":"string","e":["1","2","3","4","5","6","7"]},{"n":"request_serial","t":"string","r":1},{"n":"appid","t":"string"},{"n":"sub_appid","t":"string"},{"n":"contract_display_account","t":"string"},{"n":"contract_state","t":"string","e":["0","1"]},{"n":"contract_signed_time","t":"string"},{"n":"contract_terminated_time","t":"string"},{"n":"contract_termination_remark","t":"string"}],"resource":[],"products":[],"handler":"import { createServer } from 'node:http'\\nimport { createNotificationHandler } from 'wechatpay-chain/notification'\\n\\nconst handler = createNotificationHandler({\\n  trust: instance,\\n  on: {\\n    'v2/pap-contract-state-changed': async ({ mch_id, plan_id, change_type }) => {\\n      console.log(mch_id, plan_id, change_type)\\n    },\\n  },\\n})\\ncreateServer(handler.node).listen(8080)"},"relativePath":"notifications/v2/pap-contract-state-changed.md","filePath":"notifications/[event].md"}`);
const _sfc_main = { name: "notifications/v2/pap-contract-state-changed.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_NoticeView = resolveComponent("NoticeView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_NoticeView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("notifications/v2/pap-contract-state-changed.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const papContractStateChanged = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  papContractStateChanged as default
};
