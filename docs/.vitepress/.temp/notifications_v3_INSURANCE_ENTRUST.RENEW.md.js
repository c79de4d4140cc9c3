import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"保险商户委托代续期完成通知","description":"保险商户委托代续期完成(INSURANCE_ENTRUST.RENEW)通知(JSON) INSURANCE_ENTRUST.RENEW","frontmatter":{"outline":[1,2],"prev":false,"next":false,"footer":false},"headers":[],"params":{"event":"v3/INSURANCE_ENTRUST.RENEW","name":"INSURANCE_ENTRUST.RENEW","title":"保险商户委托代续期完成(INSURANCE_ENTRUST.RENEW)通知(JSON)","headers":[{"n":"Content-Type","t":"string","r":1},{"n":"Request-ID","t":"string","r":1},{"n":"Wechatpay-Nonce","t":"string","r":1},{"n":"Wechatpay-Serial","t":"string","r":1},{"n":"Wechatpay-Signature","t":"string","r":1},{"n":"Wechatpay-Signature-Type","t":"string","e":["WECHATPAY2-SHA256-RSA2048"],"r":1},{"n":"Wechatpay-Timestamp","t":"string","r":1}],"envelope":[{"n":"id","t":"string","r":1},{"n":"create_time","t":"string","r":1},{"n":"event_type","t":"string","e":["INSURANCE_ENTRUST.RENEW"],"r":1},{"n":"resource_type","t":"string","r":1},{"n":"summary","t":"string","r":1},{"n":"resource","t":"object","r":1,"p":"对应TypeScript的object"},{"n":"original_type","t":"string","e":["insurance_entrust"],"r":1,"i":1},{"n":"algorithm","t":"string","e":["AEAD_AES_256_GCM"],"r":1,"i":1},{"n":"associated_data","t":"string","i":1},{"n":"nonce","t":"string","r":1,"i":1},{"n":"ciphertext","t":"string","r":1,"i":1,"x":"by-aes-gcm","p":"APIv3密钥加密后的BASE64字符串，其内如下"}],"resource":[{"n":"mchid","t":"string","r":1},{"n":"contract_id","t":"string","r":1},{"n":"appid","t":"string","r":1},{"n":"plan_id","t":"integer","r":1},{"n":"out_contract_code","t":"string","r":1},{"n":"insured_display_name","t":"string","r":1},{"n":"contract_state","t":"string","e":["SIGNED","TERMINATED"],"r":1},{"n":"contract_signed_time","t":"string"},{"n":"contract_expired_time","t":"string"},{"n":"openid","t":"string","r":1},{"n":"contract_terminate_info","t":"object","p":"对应TypeScript的object"},{"n":"contract_termination_mode","t":"string","e":["USER_TERMINATE","MCH_API_TERMINATE","API","WEPAY_WEB_TERMINATE","CUSTOMER_SERVICE_TERMINATE","SYSTEM_TERMINATE"],"i":1},{"n":"contract_terminated_time","t":"string","i":1},{"n":"contract_termination_remark","t":"string","i":1},{"n":"out_user_code","t":"string","d":"用户商户账户信息"}],"products":[],"handler":"import { createServer } from 'node:http'\\nimport { createNotificationHandler } from 'wechatpay-chain/notification'\\n\\nconst handler = createNotificationHandler({\\n  trust: instance,\\n  on: {\\n    'INSURANCE_ENTRUST.RENEW': async ({ contract_id, plan_id, contract_state }) => {\\n      console.log(contract_id, plan_id, contract_state)\\n    },\\n  },\\n})\\ncreateServer(handler.node).listen(8080)"},"relativePath":"notifications/v3/INSURANCE_ENTRUST.RENEW.md","filePath":"notifications/[event].md"}`);
const _sfc_main = { name: "notifications/v3/INSURANCE_ENTRUST.RENEW.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_NoticeView = resolveComponent("NoticeView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_NoticeView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("notifications/v3/INSURANCE_ENTRUST.RENEW.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const INSURANCE_ENTRUST_RENEW = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  INSURANCE_ENTRUST_RENEW as default
};
