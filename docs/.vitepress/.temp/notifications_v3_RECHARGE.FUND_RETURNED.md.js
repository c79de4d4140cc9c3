import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"平台收付通商家充值-充值资金退回通知","description":"平台收付通商家充值-充值资金退回(RECHARGE.FUND_RETURNED)通知(JSON) RECHARGE.FUND_RETURNED","frontmatter":{"outline":[1,2],"prev":false,"next":false,"footer":false},"headers":[],"params":{"event":"v3/RECHARGE.FUND_RETURNED","name":"RECHARGE.FUND_RETURNED","title":"平台收付通商家充值-充值资金退回(RECHARGE.FUND_RETURNED)通知(JSON)","headers":[{"n":"Content-Type","t":"string","r":1},{"n":"Request-ID","t":"string","r":1},{"n":"Wechatpay-Nonce","t":"string","r":1},{"n":"Wechatpay-Serial","t":"string","r":1},{"n":"Wechatpay-Signature","t":"string","r":1},{"n":"Wechatpay-Signature-Type","t":"string","e":["WECHATPAY2-SHA256-RSA2048"],"r":1},{"n":"Wechatpay-Timestamp","t":"string","r":1}],"envelope":[{"n":"id","t":"string","r":1},{"n":"create_time","t":"string","r":1},{"n":"event_type","t":"string","e":["RECHARGE.FUND_RETURNED"],"r":1},{"n":"resource_type","t":"string","r":1},{"n":"summary","t":"string","r":1},{"n":"resource","t":"object","r":1,"p":"对应TypeScript的object"},{"n":"original_type","t":"string","e":["recharge"],"r":1,"i":1},{"n":"algorithm","t":"string","e":["AEAD_AES_256_GCM"],"r":1,"i":1},{"n":"associated_data","t":"string","i":1},{"n":"nonce","t":"string","r":1,"i":1},{"n":"ciphertext","t":"string","r":1,"i":1,"x":"by-aes-gcm","p":"APIv3密钥加密后的BASE64字符串，其内如下"}],"resource":[{"n":"recharge_returned_id","t":"string","r":1},{"n":"sp_mchid","t":"string","r":1},{"n":"sub_mchid","t":"string","r":1},{"n":"out_recharge_no","t":"string","r":1},{"n":"recharge_id","t":"string","r":1},{"n":"recharge_channel","t":"string","e":["BANK_TRANSFER","ONLINE_BANK"],"r":1},{"n":"detail","t":"object","p":"对应TypeScript的object"},{"n":"bank_name","t":"string","r":1,"i":1},{"n":"bank_card_tail","t":"string","r":1,"i":1},{"n":"bank_account_name","t":"string","i":1},{"n":"amount","t":"integer","i":1},{"n":"currency","t":"string","i":1},{"n":"memo","t":"string","r":1,"i":1},{"n":"return_time","t":"string","r":1,"i":1},{"n":"return_reason","t":"string","r":1,"i":1},{"n":"online_bank_type","t":"string","e":["ONLINE_BANK_TYPE_CORPORATE","ONLINE_BANK_TYPE_PERSONAL"],"r":1,"i":1}],"products":[],"handler":"import { createServer } from 'node:http'\\nimport { createNotificationHandler } from 'wechatpay-chain/notification'\\n\\nconst handler = createNotificationHandler({\\n  trust: instance,\\n  on: {\\n    'RECHARGE.FUND_RETURNED': async ({ recharge_returned_id, out_recharge_no, recharge_id }) => {\\n      console.log(recharge_returned_id, out_recharge_no, recharge_id)\\n    },\\n  },\\n})\\ncreateServer(handler.node).listen(8080)"},"relativePath":"notifications/v3/RECHARGE.FUND_RETURNED.md","filePath":"notifications/[event].md"}`);
const _sfc_main = { name: "notifications/v3/RECHARGE.FUND_RETURNED.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_NoticeView = resolveComponent("NoticeView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_NoticeView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("notifications/v3/RECHARGE.FUND_RETURNED.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RECHARGE_FUND_RETURNED = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RECHARGE_FUND_RETURNED as default
};
