import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询代金券详情API","description":"查询代金券详情API GET v3/marketing/favor/users/{openid}/coupons/{coupon_id} 运营工具∙代金券","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/marketing/favor/users/{openid}/coupons/{coupon_id}","chain":".v3.marketing.favor.users._openid_.coupons._coupon_id_","area":"coupon-favor","sections":[{"verb":"get","title":"查询代金券详情API","official":["https://pay.weixin.qq.com/doc/v3/merchant/4012486942","https://pay.weixin.qq.com/doc/v3/partner/4012492796"],"roles":["直连商户","服务商","渠道商"],"tags":["运营工具∙代金券"],"updated":"2024.05.28","flags":[],"request":[{"n":"openid","t":"string","d":"用户openid","r":1},{"n":"coupon_id","t":"string","d":"代金券id","r":1},{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"appid","t":"string","d":"公众账号ID","r":1,"i":1}],"replies":[{"status":200,"rows":[{"n":"stock_creator_mchid","t":"string","d":"创建批次的商户号"},{"n":"stock_id","t":"string","d":"批次号"},{"n":"coupon_id","t":"string","d":"代金券id"},{"n":"coupon_name","t":"string","d":"代金券名称"},{"n":"status","t":"string","d":"代金券状态","e":["SENDED","USED","EXPIRED","RECOVER"]},{"n":"description","t":"string","d":"使用说明"},{"n":"create_time","t":"string","d":"领券时间"},{"n":"coupon_type","t":"string","d":"券类型","e":["NORMAL","CUT_TO"]},{"n":"start_time","t":"string","d":"激活批次的时间"},{"n":"stop_time","t":"string","d":"终止批次的时间"},{"n":"no_cash","t":"boolean","d":"是否无资金流"},{"n":"singleitem","t":"boolean","d":"是否单品优惠"},{"n":"cut_to_message","t":"object","d":"减至批次特定信息","p":"对应TypeScript的object"},{"n":"single_price_max","t":"integer","d":"可用优惠的商品最高单价","i":1},{"n":"cut_to_price","t":"integer","d":"减至后的优惠单价","i":1},{"n":"available_begin_time","t":"string","d":"可用开始时间"},{"n":"available_end_time","t":"string","d":"可用结束时间"},{"n":"normal_coupon_information","t":"object","d":"固定面额满减券使用规则","p":"对应TypeScript的object"},{"n":"coupon_amount","t":"integer","d":"面额","r":1,"i":1},{"n":"transaction_minimum","t":"integer","d":"门槛","r":1,"i":1},{"n":"consume_information","t":"object","d":"已实扣代金券核销信息","p":"对应TypeScript的object"},{"n":"consume_time","t":"string","d":"核销时间","i":1},{"n":"consume_mchid","t":"string","d":"核销商户号","i":1},{"n":"transaction_id","t":"string","d":"核销商户号","i":1},{"n":"goods_detail","t":"object[]","d":"单品信息","i":1,"p":"对应TypeScript的array"},{"n":"goods_id","t":"string","d":"商品编码","i":2},{"n":"quantity","t":"integer","d":"商品数量","i":2},{"n":"price","t":"integer","d":"商品价格","i":2},{"n":"discount_amount","t":"integer","d":"商品优惠金额","i":2},{"n":"available_balance","t":"integer","d":"剩余金额"},{"n":"business_type","t":"string","d":"业务类型","e":["MULTIUSE"]},{"n":"out_request_no","t":"string"}]}],"options":"{\\n  openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',\\n  coupon_id: '109519',\\n  query: {\\n    appid: 'wxd678efh567hg6787',\\n  },\\n}","message":"GET\\n/v3/marketing/favor/users/oUpF8uMuAJO_M2pxb1Q9zNjWeS6o/coupons/109519?appid=wxd678efh567hg6787\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/marketing/favor/users/{openid}/coupons/{coupon_id}.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/marketing/favor/users/{openid}/coupons/{coupon_id}.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/marketing/favor/users/{openid}/coupons/{coupon_id}.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _coupon_id_ = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _coupon_id_ as default
};
