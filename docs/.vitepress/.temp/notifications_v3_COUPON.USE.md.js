import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"核销事件回调通知","description":"核销事件回调(COUPON.USE)通知(JSON) COUPON.USE","frontmatter":{"outline":[1,2],"prev":false,"next":false,"footer":false},"headers":[],"params":{"event":"v3/COUPON.USE","name":"COUPON.USE","title":"核销事件回调(COUPON.USE)通知(JSON)","headers":[{"n":"Content-Type","t":"string","r":1},{"n":"Request-ID","t":"string","r":1},{"n":"Wechatpay-Nonce","t":"string","r":1},{"n":"Wechatpay-Serial","t":"string","r":1},{"n":"Wechatpay-Signature","t":"string","r":1},{"n":"Wechatpay-Signature-Type","t":"string","e":["WECHATPAY2-SHA256-RSA2048"],"r":1},{"n":"Wechatpay-Timestamp","t":"string","r":1}],"envelope":[{"n":"id","t":"string","r":1},{"n":"create_time","t":"string","r":1},{"n":"event_type","t":"string","e":["COUPON.USE"],"r":1},{"n":"resource_type","t":"string","r":1},{"n":"summary","t":"string","r":1},{"n":"resource","t":"object","r":1,"p":"对应TypeScript的object"},{"n":"original_type","t":"string","e":["coupon"],"r":1,"i":1},{"n":"algorithm","t":"string","e":["AEAD_AES_256_GCM"],"r":1,"i":1},{"n":"associated_data","t":"string","i":1},{"n":"nonce","t":"string","r":1,"i":1},{"n":"ciphertext","t":"string","r":1,"i":1,"x":"by-aes-gcm","p":"APIv3密钥加密后的BASE64字符串，其内如下"}],"resource":[{"n":"stock_creator_mchid","t":"string","r":1},{"n":"stock_id","t":"string","r":1},{"n":"coupon_id","t":"string","r":1},{"n":"singleitem_discount_off","t":"object","p":"对应TypeScript的object"},{"n":"single_price_max","t":"integer","i":1},{"n":"discount_to","t":"object","p":"对应TypeScript的object"},{"n":"cut_to_price","t":"integer","i":1},{"n":"max_price","t":"integer","i":1},{"n":"coupon_name","t":"string","r":1},{"n":"status","t":"string","e":["SENDED","USED","EXPIRED"],"r":1},{"n":"description","t":"string","r":1},{"n":"create_time","t":"string","r":1},{"n":"coupon_type","t":"string","e":["NORMAL","CUT_TO"],"r":1},{"n":"no_cash","t":"boolean","r":1},{"n":"available_begin_time","t":"string","r":1},{"n":"available_end_time","t":"string","r":1},{"n":"singleitem","t":"boolean","r":1},{"n":"normal_coupon_information","t":"object","p":"对应TypeScript的object"},{"n":"coupon_amount","t":"integer","r":1,"i":1},{"n":"transaction_minimum","t":"integer","r":1,"i":1},{"n":"consume_information","t":"object","p":"对应TypeScript的object"},{"n":"consume_time","t":"string","r":1,"i":1},{"n":"consume_mchid","t":"string","r":1,"i":1},{"n":"transaction_id","t":"string","r":1,"i":1},{"n":"consume_amount","t":"integer","r":1,"i":1},{"n":"goods_detail","t":"object[]","i":1,"p":"对应TypeScript的array"},{"n":"goods_id","t":"string","r":1,"i":2},{"n":"quantity","t":"integer","r":1,"i":2},{"n":"price","t":"integer","r":1,"i":2},{"n":"discount_amount","t":"integer","r":1,"i":2},{"n":"business_type","t":"string","e":["MULTIUSE"]}],"products":[],"handler":"import { createServer } from 'node:http'\\nimport { createNotificationHandler } from 'wechatpay-chain/notification'\\n\\nconst handler = createNotificationHandler({\\n  trust: instance,\\n  on: {\\n    'COUPON.USE': async ({ stock_id, coupon_id, status }) => {\\n      console.log(stock_id, coupon_id, status)\\n    },\\n  },\\n})\\ncreateServer(handler.node).listen(8080)"},"relativePath":"notifications/v3/COUPON.USE.md","filePath":"notifications/[event].md"}`);
const _sfc_main = { name: "notifications/v3/COUPON.USE.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_NoticeView = resolveComponent("NoticeView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_NoticeView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("notifications/v3/COUPON.USE.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const COUPON_USE = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  COUPON_USE as default
};
