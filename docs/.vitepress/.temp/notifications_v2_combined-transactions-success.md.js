import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"合单支付通知","description":"合单支付通知(XML) v2/combined-transactions-success","frontmatter":{"outline":[1,2],"prev":false,"next":false,"footer":false},"headers":[],"params":{"event":"v2/combined-transactions-success","name":"v2/combined-transactions-success","title":"合单支付通知(XML)","headers":[{"n":"Request-ID","t":"string","r":1},{"n":"Content-Type","t":"string","r":1}],"envelope":[{"n":"return_code","t":"string","r":1},{"n":"return_msg","t":"string"},{"n":"combine_appid","t":"string","r":1},{"n":"combine_mch_id","t":"string","r":1},{"n":"nonce_str","t":"string","r":1},{"n":"device_info","t":"string"},{"n":"combine_openid","t":"string"},{"n":"combine_out_trade_no","t":"string","r":1},{"n":"trade_type","t":"string","e":["JSAPI","NATIVE","APP","MWEB"],"r":1},{"n":"bank_type","t":"string"},{"n":"sign","t":"string","r":1},{"n":"sign_type","t":"string","r":1},{"n":"result_code","t":"string","r":1},{"n":"result_msg","t":"string"},{"n":"err_code","t":"string"},{"n":"err_code_des","t":"string"},{"n":"sub_order_list","t":"string","r":1}],"resource":[],"products":[],"handler":"import { createServer } from 'node:http'\\nimport { createNotificationHandler } from 'wechatpay-chain/notification'\\n\\nconst handler = createNotificationHandler({\\n  trust: instance,\\n  on: {\\n    'v2/combined-transactions-success': async ({ combine_mch_id, combine_out_trade_no, trade_type }) => {\\n      console.log(combine_mch_id, combine_out_trade_no, trade_type)\\n    },\\n  },\\n})\\ncreateServer(handler.node).listen(8080)"},"relativePath":"notifications/v2/combined-transactions-success.md","filePath":"notifications/[event].md"}`);
const _sfc_main = { name: "notifications/v2/combined-transactions-success.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_NoticeView = resolveComponent("NoticeView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_NoticeView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("notifications/v2/combined-transactions-success.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const combinedTransactionsSuccess = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  combinedTransactionsSuccess as default
};
