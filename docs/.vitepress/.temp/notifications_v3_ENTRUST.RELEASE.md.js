import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"教育续费通用户解约成功通知","description":"教育续费通用户解约成功(ENTRUST.RELEASE)通知(JSON) ENTRUST.RELEASE","frontmatter":{"outline":[1,2],"prev":false,"next":false,"footer":false},"headers":[],"params":{"event":"v3/ENTRUST.RELEASE","name":"ENTRUST.RELEASE","title":"教育续费通用户解约成功(ENTRUST.RELEASE)通知(JSON)","headers":[{"n":"Content-Type","t":"string","r":1},{"n":"Request-ID","t":"string","r":1},{"n":"Wechatpay-Nonce","t":"string","r":1},{"n":"Wechatpay-Serial","t":"string","r":1},{"n":"Wechatpay-Signature","t":"string","r":1},{"n":"Wechatpay-Signature-Type","t":"string","e":["WECHATPAY2-SHA256-RSA2048"],"r":1},{"n":"Wechatpay-Timestamp","t":"string","r":1}],"envelope":[{"n":"id","t":"string","r":1},{"n":"create_time","t":"string","r":1},{"n":"event_type","t":"string","e":["ENTRUST.RELEASE"],"r":1},{"n":"resource_type","t":"string","r":1},{"n":"summary","t":"string","r":1},{"n":"resource","t":"object","r":1,"p":"对应TypeScript的object"},{"n":"original_type","t":"string","r":1,"i":1},{"n":"algorithm","t":"string","e":["AEAD_AES_256_GCM"],"r":1,"i":1},{"n":"associated_data","t":"string","i":1},{"n":"nonce","t":"string","r":1,"i":1},{"n":"ciphertext","t":"string","r":1,"i":1,"x":"by-aes-gcm","p":"APIv3密钥加密后的BASE64字符串，其内如下"}],"resource":[{"n":"appid","t":"string","r":1},{"n":"out_trade_no","t":"string"},{"n":"transaction_id","t":"string"},{"n":"attach","t":"string"},{"n":"bank_type","t":"string"},{"n":"success_time","t":"string"},{"n":"trade_state","t":"string"},{"n":"trade_state_description","t":"string"},{"n":"payer","t":"object","p":"对应TypeScript的object"},{"n":"openid","t":"string","i":1},{"n":"sub_openid","t":"string","i":1},{"n":"amount","t":"object","p":"对应TypeScript的object"},{"n":"total","t":"integer","r":1,"i":1},{"n":"payer_total","t":"integer","i":1},{"n":"discount_total","t":"integer","i":1},{"n":"currency","t":"string","i":1},{"n":"device_information","t":"object","p":"对应TypeScript的object"},{"n":"device_id","t":"string","i":1},{"n":"payer_total","t":"string","r":1,"i":1},{"n":"promotion_detail","t":"object[]","p":"对应TypeScript的array"},{"n":"coupon_id","t":"string","i":1},{"n":"name","t":"string","i":1},{"n":"scope","t":"string","i":1},{"n":"type","t":"string","i":1},{"n":"amount","t":"integer","i":1},{"n":"stock_id","t":"string","i":1},{"n":"wechatpay_contribute","t":"integer","i":1},{"n":"merchant_contribute","t":"integer","i":1},{"n":"other_contribute","t":"integer","i":1},{"n":"sp_mchid","t":"string"},{"n":"sub_mchid","t":"string"},{"n":"sub_appid","t":"string"},{"n":"openid","t":"string"},{"n":"sub_openid","t":"string"},{"n":"plan_id","t":"string","r":1},{"n":"contract_information","t":"object","r":1,"p":"对应TypeScript的object"},{"n":"contract_id","t":"string","r":1,"i":1},{"n":"contract_status","t":"string","i":1},{"n":"create_time","t":"string","i":1}],"products":[],"handler":"import { createServer } from 'node:http'\\nimport { createNotificationHandler } from 'wechatpay-chain/notification'\\n\\nconst handler = createNotificationHandler({\\n  trust: instance,\\n  on: {\\n    'ENTRUST.RELEASE': async ({ plan_id }) => {\\n      console.log(plan_id)\\n    },\\n  },\\n})\\ncreateServer(handler.node).listen(8080)"},"relativePath":"notifications/v3/ENTRUST.RELEASE.md","filePath":"notifications/[event].md"}`);
const _sfc_main = { name: "notifications/v3/ENTRUST.RELEASE.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_NoticeView = resolveComponent("NoticeView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_NoticeView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("notifications/v3/ENTRUST.RELEASE.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ENTRUST_RELEASE = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ENTRUST_RELEASE as default
};
