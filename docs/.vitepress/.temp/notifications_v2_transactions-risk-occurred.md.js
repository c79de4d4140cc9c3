import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"事中-风险交易回调通知银行服务商","description":"事中-风险交易回调通知银行服务商(XML) v2/transactions-risk-occurred","frontmatter":{"outline":[1,2],"prev":false,"next":false,"footer":false},"headers":[],"params":{"event":"v2/transactions-risk-occurred","name":"v2/transactions-risk-occurred","title":"事中-风险交易回调通知银行服务商(XML)","headers":[{"n":"Request-ID","t":"string","r":1},{"n":"Content-Type","t":"string","r":1}],"envelope":[{"n":"return_code","t":"string","e":["SUCCESS","FAIL"],"r":1},{"n":"return_msg","t":"string"},{"n":"sign_type","t":"string","e":["HMAC-SHA256"],"r":1},{"n":"sign","t":"string","r":1},{"n":"nonce_str","t":"string","r":1},{"n":"event_code","t":"string","r":1},{"n":"risk_level","t":"string","e":["LOW","MEDIUM","HIGH"],"r":1},{"n":"risk_level_desc","t":"string","r":1},{"n":"mch_id","t":"string","r":1},{"n":"sub_mch_id","t":"string","r":1},{"n":"transaction_id_list","t":"string","r":1}],"resource":[],"products":[],"handler":"import { createServer } from 'node:http'\\nimport { createNotificationHandler } from 'wechatpay-chain/notification'\\n\\nconst handler = createNotificationHandler({\\n  trust: instance,\\n  on: {\\n    'v2/transactions-risk-occurred': async ({ sign_type, mch_id, sub_mch_id }) => {\\n      console.log(sign_type, mch_id, sub_mch_id)\\n    },\\n  },\\n})\\ncreateServer(handler.node).listen(8080)"},"relativePath":"notifications/v2/transactions-risk-occurred.md","filePath":"notifications/[event].md"}`);
const _sfc_main = { name: "notifications/v2/transactions-risk-occurred.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_NoticeView = resolveComponent("NoticeView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_NoticeView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("notifications/v2/transactions-risk-occurred.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const transactionsRiskOccurred = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  transactionsRiskOccurred as default
};
