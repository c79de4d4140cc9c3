import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"商家明细单号查询明细单","description":"商家明细单号查询明细单 GET v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no} 品牌红包","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}","chain":".v3.fundApp.brandRedpacket.brandMerchantOutBatches._out_batch_no_.outDetails._out_detail_no_","area":"transfer","sections":[{"verb":"get","title":"商家明细单号查询明细单","official":["https://pay.weixin.qq.com/doc/v3/merchant/4014310391"],"roles":["普通商户"],"tags":["品牌红包"],"updated":"2025.04.15","flags":[],"request":[{"n":"out_batch_no","t":"string","d":"商家品牌红包批次单号","r":1},{"n":"out_detail_no","t":"string","d":"商家品牌红包明细单号","r":1}],"replies":[{"status":200,"rows":[{"n":"brand_mchid","t":"string","d":"品牌主商户号","r":1},{"n":"out_batch_no","t":"string","d":"商家品牌红包批次单号","r":1},{"n":"batch_no","t":"string","d":"微信支付品牌红包批次单号","r":1},{"n":"out_detail_no","t":"string","d":"商家品牌红包明细单号","r":1},{"n":"detail_no","t":"string","d":"微信支付品牌红包明细单号","r":1},{"n":"detail_state","t":"string","d":"品牌红包明细单状态","e":["DETAIL_INIT","DETAIL_WAIT_PAY","DETAIL_PROCESSING","DETAIL_SUCCESS","DETAIL_FAIL"],"r":1},{"n":"amount","t":"integer","d":"红包金额","r":1},{"n":"remark","t":"string","d":"红包备注","r":1},{"n":"fail_reason","t":"string","d":"失败原因","e":["ACCOUNT_FROZEN","REAL_NAME_CHECK_FAIL","NAME_NOT_CORRECT","OPENID_INVALID","TRANSFER_QUOTA_EXCEED","DAY_RECEIVED_QUOTA_EXCEED","DAY_RECEIVED_COUNT_EXCEED","PRODUCT_AUTH_CHECK_FAIL","OVERDUE_CLOSE","ACCOUNT_NOT_EXIST","TRANSFER_RISK","USER_ACCOUNT_LIMIT","FAIL_REASON_UNKNOWN","PAYER_ACCOUNT_ABNORMAL","PAYEE_ACCOUNT_ABNORMAL","USER_RECEIVE_OVERDUE","REMARK_NOT_CORRECT","MERCHANT_REJECT","MERCHANT_NOT_CONFIRM","BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH"]},{"n":"openid","t":"string","d":"接收红包用户OpenID","r":1},{"n":"user_name","t":"string","d":"接收红包用户姓名","x":"by-rsa-pubkey","p":"商户API证书对应的公钥加密后的BASE64字符串"},{"n":"initiate_time","t":"string","d":"品牌红包发起时间"},{"n":"update_time","t":"string","d":"品牌红包更新时间","r":1},{"n":"brand_id","t":"integer","d":"品牌ID","r":1},{"n":"template_id","t":"string","d":"品牌红包模板ID","r":1},{"n":"brand_appid","t":"string","d":"品牌AppID"}]}],"options":"{\\n  out_batch_no: 'plfk2020042013',\\n  out_detail_no: 'x23zy545Bd5436',\\n}","message":"GET\\n/v3/fund-app/brand-redpacket/brand-merchant-out-batches/plfk2020042013/out-details/x23zy545Bd5436\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _out_detail_no_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _out_detail_no_ as default
};
