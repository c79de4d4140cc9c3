import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"平台收付通商家充值-关闭充值通知","description":"平台收付通商家充值-关闭充值(RECHARGE.CLOSED)通知(JSON) RECHARGE.CLOSED","frontmatter":{"outline":[1,2],"prev":false,"next":false,"footer":false},"headers":[],"params":{"event":"v3/RECHARGE.CLOSED","name":"RECHARGE.CLOSED","title":"平台收付通商家充值-关闭充值(RECHARGE.CLOSED)通知(JSON)","headers":[{"n":"Content-Type","t":"string","r":1},{"n":"Request-ID","t":"string","r":1},{"n":"Wechatpay-Nonce","t":"string","r":1},{"n":"Wechatpay-Serial","t":"string","r":1},{"n":"Wechatpay-Signature","t":"string","r":1},{"n":"Wechatpay-Signature-Type","t":"string","e":["WECHATPAY2-SHA256-RSA2048"],"r":1},{"n":"Wechatpay-Timestamp","t":"string","r":1}],"envelope":[{"n":"id","t":"string","r":1},{"n":"create_time","t":"string","r":1},{"n":"event_type","t":"string","e":["RECHARGE.CLOSED"],"r":1},{"n":"resource_type","t":"string","r":1},{"n":"summary","t":"string","r":1},{"n":"resource","t":"object","r":1,"p":"对应TypeScript的object"},{"n":"original_type","t":"string","e":["recharge"],"r":1,"i":1},{"n":"algorithm","t":"string","e":["AEAD_AES_256_GCM"],"r":1,"i":1},{"n":"associated_data","t":"string","i":1},{"n":"nonce","t":"string","r":1,"i":1},{"n":"ciphertext","t":"string","r":1,"i":1,"x":"by-aes-gcm","p":"APIv3密钥加密后的BASE64字符串，其内如下"}],"resource":[{"n":"sp_mchid","t":"string","r":1},{"n":"sub_mchid","t":"string","r":1},{"n":"out_recharge_no","t":"string","r":1},{"n":"recharge_id","t":"string","r":1},{"n":"recharge_channel","t":"string","e":["BANK_TRANSFER","QR_RECHARGE","ONLINE_BANK"],"r":1},{"n":"account_type","t":"string","e":["DEPOSIT","OPERATION"],"r":1},{"n":"recharge_scene","t":"string","e":["ECOMMERCE_DEPOSIT","ECOMMERCE_PAYMENT"],"r":1},{"n":"recharge_state","t":"string","e":["SUCCESS","RECHARGING","CLOSED"],"r":1},{"n":"recharge_state_desc","t":"string"},{"n":"recharge_amount","t":"object","r":1,"p":"对应TypeScript的object"},{"n":"amount","t":"integer","r":1,"i":1},{"n":"currency","t":"string","r":1,"i":1},{"n":"remark","t":"string"},{"n":"bank_transfer_info","t":"object","p":"对应TypeScript的object"},{"n":"memo","t":"string","r":1,"i":1},{"n":"bill_no","t":"string","r":1,"i":1},{"n":"bank_name","t":"string","r":1,"i":1},{"n":"bank_card_tail","t":"string","r":1,"i":1},{"n":"bank_account_name","t":"string","i":1},{"n":"return_time","t":"string","i":1},{"n":"return_reason","t":"string","i":1},{"n":"qr_recharge_info","t":"object","p":"对应TypeScript的object"},{"n":"openid","t":"string","d":"用户标识","i":1},{"n":"employee_type","t":"string","e":["ADMIN","STAFF","LEGAL_PERSON"],"i":1},{"n":"accept_time","t":"string","d":"受理时间"},{"n":"success_time","t":"string","d":"充值成功时间"},{"n":"close_time","t":"string","d":"关闭时间"}],"products":[],"handler":"import { createServer } from 'node:http'\\nimport { createNotificationHandler } from 'wechatpay-chain/notification'\\n\\nconst handler = createNotificationHandler({\\n  trust: instance,\\n  on: {\\n    'RECHARGE.CLOSED': async ({ out_recharge_no, recharge_id, account_type }) => {\\n      console.log(out_recharge_no, recharge_id, account_type)\\n    },\\n  },\\n})\\ncreateServer(handler.node).listen(8080)"},"relativePath":"notifications/v3/RECHARGE.CLOSED.md","filePath":"notifications/[event].md"}`);
const _sfc_main = { name: "notifications/v3/RECHARGE.CLOSED.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_NoticeView = resolveComponent("NoticeView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_NoticeView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("notifications/v3/RECHARGE.CLOSED.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RECHARGE_CLOSED = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RECHARGE_CLOSED as default
};
