import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"商户平台拦截通知","description":"商户平台拦截(VIOLATION.INTERCEPT)通知(JSON) VIOLATION.INTERCEPT","frontmatter":{"outline":[1,2],"prev":false,"next":false,"footer":false},"headers":[],"params":{"event":"v3/VIOLATION.INTERCEPT","name":"VIOLATION.INTERCEPT","title":"商户平台拦截(VIOLATION.INTERCEPT)通知(JSON)","headers":[{"n":"Content-Type","t":"string","r":1},{"n":"Request-ID","t":"string","r":1},{"n":"Wechatpay-Nonce","t":"string","r":1},{"n":"Wechatpay-Serial","t":"string","r":1},{"n":"Wechatpay-Signature","t":"string","r":1},{"n":"Wechatpay-Signature-Type","t":"string","e":["WECHATPAY2-SHA256-RSA2048"],"r":1},{"n":"Wechatpay-Timestamp","t":"string","r":1}],"envelope":[{"n":"id","t":"string","r":1},{"n":"create_time","t":"string","r":1},{"n":"event_type","t":"string","e":["VIOLATION.INTERCEPT"],"r":1},{"n":"resource_type","t":"string","r":1},{"n":"summary","t":"string","r":1},{"n":"resource","t":"object","r":1,"p":"对应TypeScript的object"},{"n":"original_type","t":"string","e":["violation"],"r":1,"i":1},{"n":"algorithm","t":"string","e":["AEAD_AES_256_GCM"],"r":1,"i":1},{"n":"associated_data","t":"string","i":1},{"n":"nonce","t":"string","r":1,"i":1},{"n":"ciphertext","t":"string","r":1,"i":1,"x":"by-aes-gcm","p":"APIv3密钥加密后的BASE64字符串，其内如下"}],"resource":[{"n":"sub_mchid","t":"string","r":1},{"n":"company_name","t":"string","r":1},{"n":"record_id","t":"string","r":1},{"n":"punish_plan","t":"string","r":1},{"n":"punish_time","t":"string","r":1},{"n":"punish_description","t":"string","r":1},{"n":"risk_type","t":"string","e":["ONE_YUAN_PURCHASES","MULTI_LEVEL_DISTRIBUTION_REBATE","PROHIBITED_BUSINESS_CATEGORIES","CASH_ADVANCE_VIA_CREDIT_CARD","INDUCING_USERS_TO_MAKE_PAYMENTS","FRAUD","MALICIOUS_FAN_COUNT_BOOSTING","CROSS_CATEGORY_ACTIVITIES","CROSS_CATEGORY_BUSINESS","GAMBLING","LEWD_CONTENT","UNLICENSED_PAYMENT_AND_SETTLEMENT_BUSINESS","INVESTMENT","TRANSACTION_DISPUTE","CROSS_BORDER_USE_OF_DOMESTIC_PAYMENT_API","OVERSEAS_ACTIVITIES_OUTSIDE_THE_BUSINESS_SCOPE_APPROVED_BY_REGULATORY_AUTHORITIES","UNUSUAL_TRANSACTION","UNLICENSED_BUSINESS","WEALTH_INVESTMENT","AFFILIATED_TO_A_VIOLATING_ENTITY","INVOLVED_IN_A_JUDICIAL_CASE","INCORRECT_INFORMATION_SUBMITTED","APPEAL_SUCCESSFUL","REPORTED_BY_OTHERS","VIOLATING_SMART_CATERING_ACTIVITIES","MORE_THAN_ONE_MERCHANT_UNDER_A_SINGLE_MERCHANT_ID","CROSS_REGION_USE_OF_INTERNATIONAL_PAYMENT_API","UNUSUAL_REAL_TIME_TRANSACTION","UNACCEPTABLE_DOCUMENTS","LARGE_AMOUNT_TRANSACTION","ALL_MERCHANTS_HAVE_CONFIRMED_THE_WILLINGNESS_TO_OPEN_AN_ACCOUNT","UNCONFIRMED_WILLINGNESS_TO_OPEN_AN_ACCOUNT","INACTIVE_TRANSACTION","OTHER_UNUSUAL_ACTIVITIES"],"r":1},{"n":"risk_description","t":"string","r":1}],"products":[],"handler":"import { createServer } from 'node:http'\\nimport { createNotificationHandler } from 'wechatpay-chain/notification'\\n\\nconst handler = createNotificationHandler({\\n  trust: instance,\\n  on: {\\n    'VIOLATION.INTERCEPT': async ({ record_id, risk_type }) => {\\n      console.log(record_id, risk_type)\\n    },\\n  },\\n})\\ncreateServer(handler.node).listen(8080)"},"relativePath":"notifications/v3/VIOLATION.INTERCEPT.md","filePath":"notifications/[event].md"}`);
const _sfc_main = { name: "notifications/v3/VIOLATION.INTERCEPT.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_NoticeView = resolveComponent("NoticeView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_NoticeView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("notifications/v3/VIOLATION.INTERCEPT.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const VIOLATION_INTERCEPT = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  VIOLATION_INTERCEPT as default
};
