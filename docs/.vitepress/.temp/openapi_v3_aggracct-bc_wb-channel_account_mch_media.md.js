import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"查询商户影像件资料","description":"查询商户影像件资料 GET v3/aggracct-bc/wb-channel/account/mch_media 渠道服务","frontmatter":{"outline":[1,2],"aside":true,"editLink":false,"prev":false,"next":false,"footer":false},"headers":[],"params":{"uri":"v3/aggracct-bc/wb-channel/account/mch_media","chain":".v3.aggracctBc.wbChannel.account.mch_media","area":"bank-channel","sections":[{"verb":"get","title":"查询商户影像件资料","official":["https://pay.weixin.qq.com/doc/v3/merchant/4025779210"],"roles":["直连商户"],"tags":["渠道服务"],"updated":"2026.07.14","flags":[],"request":[{"n":"query","t":"object","d":"声明请求的查询参数","p":"对应TypeScript的object","r":1},{"n":"mchid","t":"string","d":"微信支付商户号","i":1},{"n":"platform_trx_id","t":"string","d":"微信支付业务申请单号","i":1},{"n":"business_scene","t":"string","d":"业务场景","e":["SJT_MICRO_PLUS_OPEN_ACCOUNT","SJT_MICRO_PLUS_UPDATE_INFO","GET_BY_MEDIA_ID"],"r":1,"i":1},{"n":"mch_media_type","t":"string","d":"影像件类型","e":["ID_CARD_FRONT","ID_CARD_BACK","STORE_FRONT","STORE_INTERIOR"],"i":1},{"n":"media_id","t":"string","d":"影像件资料ID","i":1}],"replies":[{"status":200,"rows":[{"n":"media_content","t":"string","d":"文件内容"},{"n":"media_type","t":"string","d":"文件类型","e":["jpg","png","bmp","jpeg"]},{"n":"media_sm3","t":"string","d":"文件摘要"},{"n":"key","t":"string","d":"sm4密钥"},{"n":"media_id","t":"string","d":"影像件资料ID"}]}],"options":"{\\n  query: {\\n    mchid: 'mchid_example',\\n    platform_trx_id: 'platform_trx_id_example',\\n    business_scene: 'SJT_MICRO_PLUS_OPEN_ACCOUNT',\\n    mch_media_type: 'ID_CARD_FRONT',\\n    media_id: 'media_id_example',\\n  },\\n}","message":"GET\\n/v3/aggracct-bc/wb-channel/account/mch_media?mchid=mchid_example&platform_trx_id=platform_trx_id_example&business_scene=SJT_MICRO_PLUS_OPEN_ACCOUNT&mch_media_type=ID_CARD_FRONT&media_id=media_id_example\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}]},"relativePath":"openapi/v3/aggracct-bc/wb-channel/account/mch_media.md","filePath":"openapi/[uri].md"}`);
const _sfc_main = { name: "openapi/v3/aggracct-bc/wb-channel/account/mch_media.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_EndpointView = resolveComponent("EndpointView");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_EndpointView, null, null, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("openapi/v3/aggracct-bc/wb-channel/account/mch_media.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const mch_media = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  mch_media as default
};
