import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"异常转付处理结果回调通知","description":"异常转付处理结果回调(ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS)通知(JSON) ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS","frontmatter":{"outline":[1,2],"prev":false,"next":false,"footer":false},"headers":[],"params":{"event":"v3/ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS","name":"ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS","title":"异常转付处理结果回调(ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS)通知(JSON)","headers":[{"n":"Content-Type","t":"string","r":1},{"n":"Request-ID","t":"string","r":1},{"n":"Wechatpay-Nonce","t":"string","r":1},{"n":"Wechatpay-Serial","t":"string","r":1},{"n":"Wechatpay-Signature","t":"string","r":1},{"n":"Wechatpay-Signature-Type","t":"string","e":["WECHATPAY2-SHA256-RSA2048"],"r":1},{"n":"Wechatpay-Timestamp","t":"string","r":1}],"envelope":[{"n":"id","t":"string","r":1},{"n":"create_time","t":"string","r":1},{"n":"event_type","t":"string","e":["ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS"],"r":1},{"n":"resource_type","t":"string","r":1},{"n":"summary","t":"string","r":1},{"n":"resource","t":"object","r":1,"p":"对应TypeScript的object"},{"n":"original_type","t":"string","e":["abnormal_fund_processing"],"r":1,"i":1},{"n":"algorithm","t":"string","e":["AEAD_AES_256_GCM"],"r":1,"i":1},{"n":"associated_data","t":"string","i":1},{"n":"nonce","t":"string","r":1,"i":1},{"n":"ciphertext","t":"string","r":1,"i":1,"x":"by-aes-gcm","p":"APIv3密钥加密后的BASE64字符串，其内如下"}],"resource":[{"n":"product_name","t":"string","e":["C2C"],"r":1},{"n":"receipt_id","t":"string","r":1},{"n":"transfer_amount","t":"object","r":1,"p":"对应TypeScript的object"},{"n":"total","t":"integer","r":1,"i":1},{"n":"currency","t":"string","e":["CNY"],"r":1,"i":1},{"n":"receipt_state","t":"string","e":["RECEIPT_STATE_PENDING","RECEIPT_STATE_PROGRESS","RECEIPT_STATE_COMPLETED"],"r":1},{"n":"create_time","t":"string","r":1},{"n":"last_update_time","t":"string","r":1},{"n":"instruction","t":"object","r":1,"p":"对应TypeScript的object"},{"n":"out_instruction_no","t":"string","r":1,"i":1},{"n":"commander","t":"object","r":1,"i":1,"p":"对应TypeScript的object"},{"n":"operator","t":"string","e":["MERCHANT"],"r":1,"i":2},{"n":"mchid","t":"string","r":1,"i":2},{"n":"transfer_mode","t":"string","e":["TRANSFER_TO_ORIGINAL_RECEIVE_USER"],"r":1,"i":1},{"n":"success_time","t":"string","r":1,"i":1},{"n":"instruction_instance_id","t":"string","r":1,"i":1}],"products":[],"handler":"import { createServer } from 'node:http'\\nimport { createNotificationHandler } from 'wechatpay-chain/notification'\\n\\nconst handler = createNotificationHandler({\\n  trust: instance,\\n  on: {\\n    'ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS': async ({ receipt_id, receipt_state }) => {\\n      console.log(receipt_id, receipt_state)\\n    },\\n  },\\n})\\ncreateServer(handler.node).listen(8080)"},"relativePath":"notifications/v3/ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS.md","filePath":"notifications/[event].md"}`);
const _sfc_main = { name: "notifications/v3/ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_NoticeView = resolveComponent("NoticeView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_NoticeView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("notifications/v3/ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ABNORMAL_FUND_PROCESSING_TRANSFER_SUCCESS = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ABNORMAL_FUND_PROCESSING_TRANSFER_SUCCESS as default
};
