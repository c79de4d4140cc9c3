import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"企业支付额度卡支付成功后通知","description":"企业支付额度卡支付成功后(WEBIZPAY.PAYMENTSUCCESS)通知(JSON) WEBIZPAY.PAYMENTSUCCESS","frontmatter":{"outline":[1,2],"prev":false,"next":false,"footer":false},"headers":[],"params":{"event":"v3/WEBIZPAY.PAYMENTSUCCESS","name":"WEBIZPAY.PAYMENTSUCCESS","title":"企业支付额度卡支付成功后(WEBIZPAY.PAYMENTSUCCESS)通知(JSON)","headers":[{"n":"Content-Type","t":"string","r":1},{"n":"Request-ID","t":"string","r":1},{"n":"Wechatpay-Nonce","t":"string","r":1},{"n":"Wechatpay-Serial","t":"string","r":1},{"n":"Wechatpay-Signature","t":"string","r":1},{"n":"Wechatpay-Signature-Type","t":"string","e":["WECHATPAY2-SHA256-RSA2048"],"r":1},{"n":"Wechatpay-Timestamp","t":"string","r":1}],"envelope":[{"n":"id","t":"string","r":1},{"n":"create_time","t":"string","r":1},{"n":"event_type","t":"string","e":["WEBIZPAY.PAYMENTSUCCESS"],"r":1},{"n":"resource_type","t":"string","r":1},{"n":"summary","t":"string","r":1},{"n":"resource","t":"object","r":1,"p":"对应TypeScript的object"},{"n":"original_type","t":"string","e":["webizpay"],"r":1,"i":1},{"n":"algorithm","t":"string","e":["AEAD_AES_256_GCM"],"r":1,"i":1},{"n":"associated_data","t":"string","i":1},{"n":"nonce","t":"string","r":1,"i":1},{"n":"ciphertext","t":"string","r":1,"i":1,"x":"by-aes-gcm","p":"APIv3密钥加密后的BASE64字符串，其内如下"}],"resource":[{"n":"sp_mchid","t":"string","r":1},{"n":"sub_mchid","t":"string","r":1},{"n":"card_no","t":"string","r":1},{"n":"employee_id","t":"string","r":1},{"n":"receive_mch_name","t":"string","r":1},{"n":"receive_mch_full_name","t":"string","r":1},{"n":"receive_mch_organization_code","t":"string","r":1},{"n":"acquirer","t":"string","r":1},{"n":"transaction_id","t":"string","r":1},{"n":"out_trade_no","t":"string","r":1},{"n":"refund_id","t":"string"},{"n":"out_refund_no","t":"string"},{"n":"transaction_state","t":"string","e":["SUCCESS","REFUND","NOTPAY","CLOSED","REVOKED","USERPAYING","PAYERROR"],"r":1},{"n":"amount","t":"integer","r":1},{"n":"goods_name","t":"number","r":1},{"n":"pay_success_time","t":"number","r":1}],"products":[],"handler":"import { createServer } from 'node:http'\\nimport { createNotificationHandler } from 'wechatpay-chain/notification'\\n\\nconst handler = createNotificationHandler({\\n  trust: instance,\\n  on: {\\n    'WEBIZPAY.PAYMENTSUCCESS': async ({ out_trade_no, transaction_id, card_no }) => {\\n      console.log(out_trade_no, transaction_id, card_no)\\n    },\\n  },\\n})\\ncreateServer(handler.node).listen(8080)"},"relativePath":"notifications/v3/WEBIZPAY.PAYMENTSUCCESS.md","filePath":"notifications/[event].md"}`);
const _sfc_main = { name: "notifications/v3/WEBIZPAY.PAYMENTSUCCESS.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_NoticeView = resolveComponent("NoticeView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_NoticeView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("notifications/v3/WEBIZPAY.PAYMENTSUCCESS.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const WEBIZPAY_PAYMENTSUCCESS = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  WEBIZPAY_PAYMENTSUCCESS as default
};
