import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"退款结果通知","description":"退款结果通知(XML) v2/refund-processed","frontmatter":{"outline":[1,2],"prev":false,"next":false,"footer":false},"headers":[],"params":{"event":"v2/refund-processed","name":"v2/refund-processed","title":"退款结果通知(XML)","headers":[{"n":"Request-ID","t":"string","r":1},{"n":"Content-Type","t":"string","r":1}],"envelope":[{"n":"return_code","t":"string","r":1},{"n":"return_msg","t":"string"},{"n":"appid","t":"string","r":1},{"n":"mch_id","t":"string","r":1},{"n":"sub_mch_id","t":"string"},{"n":"sub_appid","t":"string"},{"n":"nonce_str","t":"string","r":1},{"n":"req_info","t":"string","r":1,"x":"by-aes-ecb","p":"APIv2密钥加密后的BASE64字符串，其内如下"}],"resource":[{"n":"out_refund_no","t":"string","r":1},{"n":"out_trade_no","t":"string","r":1},{"n":"refund_account","t":"string","r":1},{"n":"refund_fee","t":"string","r":1},{"n":"refund_id","t":"string","r":1},{"n":"refund_recv_accout","t":"string"},{"n":"refund_request_source","t":"string","e":["API","VENDOR_PLATFORM"]},{"n":"refund_status","t":"string","e":["SUCCESS","CHANGE","REFUNDCLOSE"],"r":1},{"n":"settlement_refund_fee","t":"string"},{"n":"settlement_total_fee","t":"string"},{"n":"success_time","t":"string"},{"n":"total_fee","t":"string","r":1},{"n":"transaction_id","t":"string","r":1},{"n":"cash_refund_fee","t":"string","r":1}],"products":[],"handler":"import { createServer } from 'node:http'\\nimport { createNotificationHandler } from 'wechatpay-chain/notification'\\n\\nconst handler = createNotificationHandler({\\n  trust: instance,\\n  on: {\\n    'v2/refund-processed': async ({ out_trade_no, transaction_id, out_refund_no }) => {\\n      console.log(out_trade_no, transaction_id, out_refund_no)\\n    },\\n  },\\n})\\ncreateServer(handler.node).listen(8080)"},"relativePath":"notifications/v2/refund-processed.md","filePath":"notifications/[event].md"}`);
const _sfc_main = { name: "notifications/v2/refund-processed.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_NoticeView = resolveComponent("NoticeView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_NoticeView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("notifications/v2/refund-processed.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const refundProcessed = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  refundProcessed as default
};
