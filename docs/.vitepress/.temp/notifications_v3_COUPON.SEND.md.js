import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"领券事件回调通知","description":"领券事件回调(COUPON.SEND)通知(JSON) COUPON.SEND","frontmatter":{"outline":[1,2],"prev":false,"next":false,"footer":false},"headers":[],"params":{"event":"v3/COUPON.SEND","name":"COUPON.SEND","title":"领券事件回调(COUPON.SEND)通知(JSON)","headers":[{"n":"Content-Type","t":"string","r":1},{"n":"Request-ID","t":"string","r":1},{"n":"Wechatpay-Nonce","t":"string","r":1},{"n":"Wechatpay-Serial","t":"string","r":1},{"n":"Wechatpay-Signature","t":"string","r":1},{"n":"Wechatpay-Signature-Type","t":"string","e":["WECHATPAY2-SHA256-RSA2048"],"r":1},{"n":"Wechatpay-Timestamp","t":"string","r":1}],"envelope":[{"n":"id","t":"string","r":1},{"n":"create_time","t":"string","r":1},{"n":"event_type","t":"string","e":["COUPON.SEND"],"r":1},{"n":"resource_type","t":"string","r":1},{"n":"summary","t":"string","r":1},{"n":"resource","t":"object","r":1,"p":"对应TypeScript的object"},{"n":"original_type","t":"string","e":["coupon"],"r":1,"i":1},{"n":"algorithm","t":"string","e":["AEAD_AES_256_GCM"],"r":1,"i":1},{"n":"associated_data","t":"string","i":1},{"n":"nonce","t":"string","r":1,"i":1},{"n":"ciphertext","t":"string","r":1,"i":1,"x":"by-aes-gcm","p":"APIv3密钥加密后的BASE64字符串，其内如下"}],"resource":[{"n":"event_type","t":"string","e":["EVENT_TYPE_BUSICOUPON_SEND"]},{"n":"coupon_code","t":"string","r":1},{"n":"stock_id","t":"string","r":1},{"n":"send_time","t":"string","r":1},{"n":"openid","t":"string"},{"n":"unionid","t":"string"},{"n":"send_channel","t":"string","e":["BUSICOUPON_SEND_CHANNEL_MINIAPP","BUSICOUPON_SEND_CHANNEL_API","BUSICOUPON_SEND_CHANNEL_PAYGIFT","BUSICOUPON_SEND_CHANNEL_H5","BUSICOUPON_SEND_CHANNEL_FTOF","BUSICOUPON_SEND_CHANNEL_MEMBERCARD_ACT","BUSICOUPON_SEND_CHANNEL_HALL","BUSICOUPON_SEND_CHANNEL_JSAPI","JSAPI","BUSICOUPON_SEND_CHANNEL_MINI_APP_LIVE","BUSICOUPON_SEND_CHANNEL_WECHAT_SEARCH","BUSICOUPON_SEND_CHANNEL_PAY_HAS_DISCOUNT","BUSICOUPON_SEND_CHANNEL_WECHAT_AD","BUSICOUPON_SEND_CHANNEL_RIGHTS_PLATFORM","BUSICOUPON_SEND_CHANNEL_RECEIVE_MONEY_GIFT","BUSICOUPON_SEND_CHANNEL_MEMBER_PAY_RIGHT","BUSICOUPON_SEND_CHANNEL_BUSI_SMART_RETAIL","BUSICOUPON_SEND_CHANNEL_FINDER_LIVEROOM"],"r":1},{"n":"send_merchant","t":"string","r":1},{"n":"act_id","t":"string"},{"n":"attach_info","t":"object","p":"对应TypeScript的object"},{"n":"transaction_id","t":"string","i":1},{"n":"act_code","t":"string","i":1},{"n":"hall_code","t":"string","i":1},{"n":"hall_belong_mch_id","t":"number","i":1},{"n":"card_id","t":"string","i":1},{"n":"code","t":"string","i":1},{"n":"activity_id","t":"string","i":1},{"n":"phone_number","t":"string","i":1},{"n":"country_code","t":"string","i":1}],"products":[],"handler":"import { createServer } from 'node:http'\\nimport { createNotificationHandler } from 'wechatpay-chain/notification'\\n\\nconst handler = createNotificationHandler({\\n  trust: instance,\\n  on: {\\n    'COUPON.SEND': async ({ stock_id }) => {\\n      console.log(stock_id)\\n    },\\n  },\\n})\\ncreateServer(handler.node).listen(8080)"},"relativePath":"notifications/v3/COUPON.SEND.md","filePath":"notifications/[event].md"}`);
const _sfc_main = { name: "notifications/v3/COUPON.SEND.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_NoticeView = resolveComponent("NoticeView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_NoticeView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("notifications/v3/COUPON.SEND.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const COUPON_SEND = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  COUPON_SEND as default
};
