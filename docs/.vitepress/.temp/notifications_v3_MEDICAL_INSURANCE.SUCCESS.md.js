import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"医保混合收款成功通知","description":"医保混合收款成功(MEDICAL_INSURANCE.SUCCESS)通知(JSON) MEDICAL_INSURANCE.SUCCESS","frontmatter":{"outline":[1,2],"prev":false,"next":false,"footer":false},"headers":[],"params":{"event":"v3/MEDICAL_INSURANCE.SUCCESS","name":"MEDICAL_INSURANCE.SUCCESS","title":"医保混合收款成功(MEDICAL_INSURANCE.SUCCESS)通知(JSON)","headers":[{"n":"Content-Type","t":"string","r":1},{"n":"Request-ID","t":"string","r":1},{"n":"Wechatpay-Nonce","t":"string","r":1},{"n":"Wechatpay-Serial","t":"string","r":1},{"n":"Wechatpay-Signature","t":"string","r":1},{"n":"Wechatpay-Signature-Type","t":"string","e":["WECHATPAY2-SHA256-RSA2048"],"r":1},{"n":"Wechatpay-Timestamp","t":"string","r":1}],"envelope":[{"n":"id","t":"string","r":1},{"n":"create_time","t":"string","r":1},{"n":"event_type","t":"string","e":["MEDICAL_INSURANCE.SUCCESS"],"r":1},{"n":"resource_type","t":"string","r":1},{"n":"summary","t":"string","r":1},{"n":"resource","t":"object","r":1,"p":"对应TypeScript的object"},{"n":"original_type","t":"string","r":1,"i":1},{"n":"algorithm","t":"string","e":["AEAD_AES_256_GCM"],"r":1,"i":1},{"n":"associated_data","t":"string","i":1},{"n":"nonce","t":"string","r":1,"i":1},{"n":"ciphertext","t":"string","r":1,"i":1,"x":"by-aes-gcm","p":"APIv3密钥加密后的BASE64字符串，其内如下"}],"resource":[{"n":"mix_trade_no","t":"string","r":1},{"n":"mix_pay_status","t":"string","e":["UNKNOWN_MIX_PAY_STATUS","MIX_PAY_CREATED","MIX_PAY_SUCCESS","MIX_PAY_REFUND","MIX_PAY_FAIL"],"r":1},{"n":"self_pay_status","t":"string","e":["UNKNOWN_SELF_PAY_STATUS","SELF_PAY_CREATED","SELF_PAY_SUCCESS","SELF_PAY_REFUND","SELF_PAY_FAIL","NO_SELF_PAY"]},{"n":"med_ins_pay_status","t":"string","e":["UNKNOWN_MED_INS_PAY_STATUS","MED_INS_PAY_CREATED","MED_INS_PAY_SUCCESS","MED_INS_PAY_REFUND","MED_INS_PAY_FAIL","NO_MED_INS_PAY"]},{"n":"paid_time","t":"string"},{"n":"passthrough_response_content","t":"string","c":"by-json","p":"JSON格式的字符串，其内如下"},{"n":"payAuthNo","t":"string"},{"n":"payOrdId","t":"string"},{"n":"setlLatlnt","t":"string"}],"products":[],"handler":"import { createServer } from 'node:http'\\nimport { createNotificationHandler } from 'wechatpay-chain/notification'\\n\\nconst handler = createNotificationHandler({\\n  trust: instance,\\n  on: {\\n    'MEDICAL_INSURANCE.SUCCESS': async ({ mix_trade_no, mix_pay_status }) => {\\n      console.log(mix_trade_no, mix_pay_status)\\n    },\\n  },\\n})\\ncreateServer(handler.node).listen(8080)"},"relativePath":"notifications/v3/MEDICAL_INSURANCE.SUCCESS.md","filePath":"notifications/[event].md"}`);
const _sfc_main = { name: "notifications/v3/MEDICAL_INSURANCE.SUCCESS.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_NoticeView = resolveComponent("NoticeView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_NoticeView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("notifications/v3/MEDICAL_INSURANCE.SUCCESS.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const MEDICAL_INSURANCE_SUCCESS = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  MEDICAL_INSURANCE_SUCCESS as default
};
