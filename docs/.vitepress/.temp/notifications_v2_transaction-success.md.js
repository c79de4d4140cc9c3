import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"普通支付通知","description":"普通支付通知(XML) v2/transaction-success","frontmatter":{"outline":[1,2],"prev":false,"next":false,"footer":false},"headers":[],"params":{"event":"v2/transaction-success","name":"v2/transaction-success","title":"普通支付通知(XML)","headers":[{"n":"Request-ID","t":"string","r":1},{"n":"Content-Type","t":"string","r":1}],"envelope":[{"n":"appid","t":"string","r":1},{"n":"attach","t":"string"},{"n":"bank_type","t":"string","r":1},{"n":"fee_type","t":"string"},{"n":"is_subscribe","t":"string","e":["Y","N"],"r":1},{"n":"mch_id","t":"string","r":1},{"n":"sub_mch_id","t":"string"},{"n":"sub_appid","t":"string"},{"n":"nonce_str","t":"string","r":1},{"n":"openid","t":"string","r":1},{"n":"out_trade_no","t":"string","r":1},{"n":"result_code","t":"string","e":["SUCCESS","FAIL"],"r":1},{"n":"return_code","t":"string","e":["SUCCESS","FAIL"],"r":1},{"n":"sign","t":"string","r":1},{"n":"time_end","t":"string"},{"n":"total_fee","t":"string","r":1},{"n":"coupon_fee","t":"string"},{"n":"coupon_count","t":"string"},{"n":"trade_type","t":"string","e":["JSAPI","NATIVE","APP","MWEB","PAP"],"r":1},{"n":"transaction_id","t":"string","r":1},{"n":"contract_id","t":"string"},{"n":"user_repaid","t":"string","e":["Y","N"]},{"n":"trade_state","t":"string","e":["SUCCESS","PAY_FAIL"]},{"n":"cash_fee","t":"string"},{"n":"cash_fee_type","t":"string"},{"n":"settlement_total_fee","t":"string"},{"n":"device_info","t":"string"},{"n":"err_code","t":"string"},{"n":"err_code_des","t":"string"},{"n":"sub_openid","t":"string"},{"n":"sub_is_subscribe","t":"string","e":["Y","N"]},{"n":"coupon_id_$n","t":"string"},{"n":"coupon_type_$n","t":"string"},{"n":"coupon_fee_$n","t":"string"}],"resource":[],"products":[],"handler":"import { createServer } from 'node:http'\\nimport { createNotificationHandler } from 'wechatpay-chain/notification'\\n\\nconst handler = createNotificationHandler({\\n  trust: instance,\\n  on: {\\n    'v2/transaction-success': async ({ out_trade_no, transaction_id, bank_type }) => {\\n      console.log(out_trade_no, transaction_id, bank_type)\\n    },\\n  },\\n})\\ncreateServer(handler.node).listen(8080)"},"relativePath":"notifications/v2/transaction-success.md","filePath":"notifications/[event].md"}`);
const _sfc_main = { name: "notifications/v2/transaction-success.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_NoticeView = resolveComponent("NoticeView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_NoticeView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("notifications/v2/transaction-success.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const transactionSuccess = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  transactionSuccess as default
};
