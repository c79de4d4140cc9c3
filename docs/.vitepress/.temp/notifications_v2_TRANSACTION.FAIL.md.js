import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"订单支付失败回调通知","description":"订单支付失败(TRANSACTION.FAIL)回调通知(XML) v2/TRANSACTION.FAIL","frontmatter":{"outline":[1,2],"prev":false,"next":false,"footer":false},"headers":[],"params":{"event":"v2/TRANSACTION.FAIL","name":"v2/TRANSACTION.FAIL","title":"订单支付失败(TRANSACTION.FAIL)回调通知(XML)","headers":[{"n":"Request-ID","t":"string","r":1},{"n":"Content-Type","t":"string","r":1}],"envelope":[{"n":"mch_id","t":"string","r":1},{"n":"appid","t":"string","r":1},{"n":"algorithm","t":"string","e":["HMAC-SHA256"],"r":1},{"n":"nonce_str","t":"string","r":1},{"n":"sign","t":"string","r":1},{"n":"event_id","t":"string","r":1},{"n":"event_create_time","t":"string","r":1},{"n":"event_type","t":"string","e":["TRANSACTION.FAIL"],"r":1},{"n":"event_algorithm","t":"string","e":["AEAD_AES_256_GCM"],"r":1},{"n":"event_nonce","t":"string","r":1},{"n":"event_associated_data","t":"string"},{"n":"event_ciphertext","t":"string","r":1,"x":"by-aes-gcm","p":"APIv3密钥加密后的BASE64字符串，其内如下"}],"resource":[{"n":"state","t":"string"},{"n":"service_id","t":"string"},{"n":"out_order_no","t":"string"},{"n":"order_id","t":"string"},{"n":"goods_name","t":"string"},{"n":"returned","t":"string"},{"n":"room","t":"string"},{"n":"checked_in","t":"string"},{"n":"start_time","t":"string"},{"n":"deposit_amount","t":"string"},{"n":"total_amount","t":"string"},{"n":"end_time","t":"string"},{"n":"finish_transaction_id","t":"string"}],"products":[],"handler":"import { createServer } from 'node:http'\\nimport { createNotificationHandler } from 'wechatpay-chain/notification'\\n\\nconst handler = createNotificationHandler({\\n  trust: instance,\\n  on: {\\n    'v2/TRANSACTION.FAIL': async (resource) => {\\n      console.log(resource)\\n    },\\n  },\\n})\\ncreateServer(handler.node).listen(8080)"},"relativePath":"notifications/v2/TRANSACTION.FAIL.md","filePath":"notifications/[event].md"}`);
const _sfc_main = { name: "notifications/v2/TRANSACTION.FAIL.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_NoticeView = resolveComponent("NoticeView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_NoticeView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("notifications/v2/TRANSACTION.FAIL.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const TRANSACTION_FAIL = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  TRANSACTION_FAIL as default
};
