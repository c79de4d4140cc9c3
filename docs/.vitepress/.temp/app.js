import { ssrRenderAttrs, ssrRenderSlot, ssrInterpolate, ssrRenderAttr, ssrRenderList, ssrRenderComponent, ssrRenderVNode, ssrRenderClass, ssrRenderDynamicAttr, ssrIncludeBooleanAttr, renderToString } from "vue/server-renderer";
import { defineComponent, mergeProps, useSSRContext, shallowRef, inject, computed, ref, watch, onUnmounted, reactive, markRaw, readonly, nextTick, h, unref, onMounted, watchEffect, watchPostEffect, onUpdated, resolveComponent, createVNode, resolveDynamicComponent, withCtx, renderSlot, createTextVNode, toDisplayString, createBlock, createCommentVNode, openBlock, Fragment, renderList, provide, toHandlers, withKeys, onBeforeUnmount, useSlots, createSSRApp } from "vue";
import { usePreferredDark, useDark, useMediaQuery, useWindowSize, onKeyStroke, useWindowScroll, useScrollLock } from "@vueuse/core";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const _sfc_main$1k = /* @__PURE__ */ defineComponent({
  __name: "VPBadge",
  __ssrInlineRender: true,
  props: {
    text: {},
    type: { default: "tip" }
  },
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<span${ssrRenderAttrs(mergeProps({
        class: ["VPBadge", __props.type]
      }, _attrs))}>`);
      ssrRenderSlot(_ctx.$slots, "default", {}, () => {
        _push(`${ssrInterpolate(__props.text)}`);
      }, _push, _parent);
      _push(`</span>`);
    };
  }
});
const _sfc_setup$1k = _sfc_main$1k.setup;
_sfc_main$1k.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("node_modules/vitepress/dist/client/theme-default/components/VPBadge.vue");
  return _sfc_setup$1k ? _sfc_setup$1k(props, ctx) : void 0;
};
function deserializeFunctions(r) {
  return Array.isArray(r) ? r.map(deserializeFunctions) : typeof r == "object" && r !== null ? Object.keys(r).reduce((t, n) => (t[n] = deserializeFunctions(r[n]), t), {}) : typeof r == "string" && r.startsWith("_vp-fn_") ? new Function(`return ${r.slice(7)}`)() : r;
}
const siteData = deserializeFunctions(JSON.parse('{"lang":"en-US","dir":"ltr","title":"wechatpay-chain","description":"微信支付 TypeScript 客户端：链式书写，自动签名验签","base":"/","head":[],"router":{"prefetchLinks":true},"appearance":true,"themeConfig":{"logo":"/logo.svg","siteTitle":"wechatpay-chain","externalLinkIcon":false,"i18nRouting":false},"locales":{"root":{"label":"简体中文","lang":"zh-CN","themeConfig":{"nav":[{"text":"指南","link":"/guide/start","activeMatch":"^/guide/"},{"text":"接口","link":"/openapi/","activeMatch":"^/(openapi|areas)/"},{"text":"通知","link":"/notifications/","activeMatch":"^/notifications/"},{"text":"API","link":"/api/","activeMatch":"^/api/"}],"sidebar":{"/guide/":[{"text":"指南","items":[{"text":"十分钟上手","link":"/guide/start"},{"text":"调用选项","link":"/guide/options"},{"text":"签名原理","link":"/guide/signing"},{"text":"密钥与证书","link":"/guide/keys"},{"text":"接收通知","link":"/guide/notifications"},{"text":"敏感信息加密","link":"/guide/sensitive"},{"text":"多实例部署","link":"/guide/scaling"},{"text":"安全模型","link":"/guide/security"},{"text":"模拟器","link":"/guide/simulator"},{"text":"测试","link":"/guide/testing"},{"text":"从其他 SDK 迁移","link":"/guide/migration"},{"text":"常见问题","link":"/guide/faq"}]},{"text":"参考","items":[{"text":"接口目录","link":"/openapi/"},{"text":"回调通知","link":"/notifications/"},{"text":"错误处理","link":"/guide/errors"},{"text":"API 参考（英文）","link":"/api/"},{"text":"设计决定（英文）","link":"/decisions/0001-node-crypto-and-jsrsasign"}]}],"/openapi/":[{"text":"接口目录","link":"/openapi/"},{"text":"回调通知","link":"/notifications/"}],"/areas/":[{"text":"接口目录","link":"/openapi/"},{"text":"回调通知","link":"/notifications/"}],"/notifications/":[{"text":"接口目录","link":"/openapi/"},{"text":"回调通知","link":"/notifications/"}],"/api/":[{"text":"wechatpay-chain","link":"/api/wechatpay-chain/"},{"text":"wechatpay-chain/notification","link":"/api/wechatpay-chain/notification/"},{"text":"wechatpay-chain/simulator","link":"/api/wechatpay-chain/simulator/"},{"text":"wechatpay-chain/strict","link":"/api/wechatpay-chain/strict/"}],"/api/wechatpay-chain/":[{"text":"wechatpay-chain","link":"/api/wechatpay-chain/","items":[{"text":"Classes","collapsed":true,"items":[{"text":"ApiError","link":"/api/wechatpay-chain/classes/ApiError.md"},{"text":"BusinessError","link":"/api/wechatpay-chain/classes/BusinessError.md"},{"text":"HttpError","link":"/api/wechatpay-chain/classes/HttpError.md"},{"text":"InvalidArgumentError","link":"/api/wechatpay-chain/classes/InvalidArgumentError.md"},{"text":"MediaUtil","link":"/api/wechatpay-chain/classes/MediaUtil.md"},{"text":"SignatureError","link":"/api/wechatpay-chain/classes/SignatureError.md"},{"text":"TransportError","link":"/api/wechatpay-chain/classes/TransportError.md"},{"text":"WeChatPayError","link":"/api/wechatpay-chain/classes/WeChatPayError.md"}]},{"text":"Interfaces","collapsed":true,"items":[{"text":"AppOrder","link":"/api/wechatpay-chain/interfaces/AppOrder.md"},{"text":"AppParams","link":"/api/wechatpay-chain/interfaces/AppParams.md"},{"text":"AuditedBody","link":"/api/wechatpay-chain/interfaces/AuditedBody.md"},{"text":"AuditedMessage","link":"/api/wechatpay-chain/interfaces/AuditedMessage.md"},{"text":"AuditRecord","link":"/api/wechatpay-chain/interfaces/AuditRecord.md"},{"text":"BillClient","link":"/api/wechatpay-chain/interfaces/BillClient.md"},{"text":"BillOffer","link":"/api/wechatpay-chain/interfaces/BillOffer.md"},{"text":"BillOptions","link":"/api/wechatpay-chain/interfaces/BillOptions.md"},{"text":"BillRows","link":"/api/wechatpay-chain/interfaces/BillRows.md"},{"text":"Catalog","link":"/api/wechatpay-chain/interfaces/Catalog.md"},{"text":"CertificatesOptions","link":"/api/wechatpay-chain/interfaces/CertificatesOptions.md"},{"text":"CertificateSource","link":"/api/wechatpay-chain/interfaces/CertificateSource.md"},{"text":"CertificateStore","link":"/api/wechatpay-chain/interfaces/CertificateStore.md"},{"text":"ClientOptions","link":"/api/wechatpay-chain/interfaces/ClientOptions.md"},{"text":"Coupon","link":"/api/wechatpay-chain/interfaces/Coupon.md"},{"text":"CouponPluginParams","link":"/api/wechatpay-chain/interfaces/CouponPluginParams.md"},{"text":"CustomEndpoints","link":"/api/wechatpay-chain/interfaces/CustomEndpoints.md"},{"text":"Driver","link":"/api/wechatpay-chain/interfaces/Driver.md"},{"text":"ErrorResponse","link":"/api/wechatpay-chain/interfaces/ErrorResponse.md"},{"text":"ExchangeEvent","link":"/api/wechatpay-chain/interfaces/ExchangeEvent.md"},{"text":"FundFlowBillRow","link":"/api/wechatpay-chain/interfaces/FundFlowBillRow.md"},{"text":"H5Coupon","link":"/api/wechatpay-chain/interfaces/H5Coupon.md"},{"text":"Installment","link":"/api/wechatpay-chain/interfaces/Installment.md"},{"text":"JsapiOrder","link":"/api/wechatpay-chain/interfaces/JsapiOrder.md"},{"text":"JsapiParams","link":"/api/wechatpay-chain/interfaces/JsapiParams.md"},{"text":"Logger","link":"/api/wechatpay-chain/interfaces/Logger.md"},{"text":"MediaForm","link":"/api/wechatpay-chain/interfaces/MediaForm.md"},{"text":"MediaOptions","link":"/api/wechatpay-chain/interfaces/MediaOptions.md"},{"text":"PayerKeys","link":"/api/wechatpay-chain/interfaces/PayerKeys.md"},{"text":"PaymentCouponPluginParams","link":"/api/wechatpay-chain/interfaces/PaymentCouponPluginParams.md"},{"text":"PayParams","link":"/api/wechatpay-chain/interfaces/PayParams.md"},{"text":"PayscoreDetail","link":"/api/wechatpay-chain/interfaces/PayscoreDetail.md"},{"text":"PayscoreUse","link":"/api/wechatpay-chain/interfaces/PayscoreUse.md"},{"text":"PromiseInterface","link":"/api/wechatpay-chain/interfaces/PromiseInterface.md"},{"text":"RedPacketParams","link":"/api/wechatpay-chain/interfaces/RedPacketParams.md"},{"text":"Remedy","link":"/api/wechatpay-chain/interfaces/Remedy.md"},{"text":"RequestOptions","link":"/api/wechatpay-chain/interfaces/RequestOptions.md"},{"text":"RequestSummary","link":"/api/wechatpay-chain/interfaces/RequestSummary.md"},{"text":"RequestTry","link":"/api/wechatpay-chain/interfaces/RequestTry.md"},{"text":"RetryOptions","link":"/api/wechatpay-chain/interfaces/RetryOptions.md"},{"text":"Rotation","link":"/api/wechatpay-chain/interfaces/Rotation.md"},{"text":"SignatureComparison","link":"/api/wechatpay-chain/interfaces/SignatureComparison.md"},{"text":"SignedLines","link":"/api/wechatpay-chain/interfaces/SignedLines.md"},{"text":"ToObjectOptions","link":"/api/wechatpay-chain/interfaces/ToObjectOptions.md"},{"text":"ToXmlOptions","link":"/api/wechatpay-chain/interfaces/ToXmlOptions.md"},{"text":"TradeBillRow","link":"/api/wechatpay-chain/interfaces/TradeBillRow.md"},{"text":"TransferParams","link":"/api/wechatpay-chain/interfaces/TransferParams.md"},{"text":"Trust","link":"/api/wechatpay-chain/interfaces/Trust.md"},{"text":"V2AppParams","link":"/api/wechatpay-chain/interfaces/V2AppParams.md"},{"text":"V2JsapiParams","link":"/api/wechatpay-chain/interfaces/V2JsapiParams.md"},{"text":"Written","link":"/api/wechatpay-chain/interfaces/Written.md"}]},{"text":"Type Aliases","collapsed":true,"items":[{"text":"AnyWeChatPayError","link":"/api/wechatpay-chain/type-aliases/AnyWeChatPayError.md"},{"text":"Audit","link":"/api/wechatpay-chain/type-aliases/Audit.md"},{"text":"BillRow","link":"/api/wechatpay-chain/type-aliases/BillRow.md"},{"text":"Call","link":"/api/wechatpay-chain/type-aliases/Call.md"},{"text":"ClientCertificate","link":"/api/wechatpay-chain/type-aliases/ClientCertificate.md"},{"text":"ErrorCode","link":"/api/wechatpay-chain/type-aliases/ErrorCode.md"},{"text":"InvalidArgumentCode","link":"/api/wechatpay-chain/type-aliases/InvalidArgumentCode.md"},{"text":"KeyInput","link":"/api/wechatpay-chain/type-aliases/KeyInput.md"},{"text":"MediaContent","link":"/api/wechatpay-chain/type-aliases/MediaContent.md"},{"text":"Outcome","link":"/api/wechatpay-chain/type-aliases/Outcome.md"},{"text":"PayscoreDetailParams","link":"/api/wechatpay-chain/type-aliases/PayscoreDetailParams.md"},{"text":"PayscoreUseParams","link":"/api/wechatpay-chain/type-aliases/PayscoreUseParams.md"},{"text":"RowOf","link":"/api/wechatpay-chain/type-aliases/RowOf.md"},{"text":"Segment","link":"/api/wechatpay-chain/type-aliases/Segment.md"},{"text":"SensitiveText","link":"/api/wechatpay-chain/type-aliases/SensitiveText.md"},{"text":"SignatureCode","link":"/api/wechatpay-chain/type-aliases/SignatureCode.md"},{"text":"Signer","link":"/api/wechatpay-chain/type-aliases/Signer.md"},{"text":"TransportCode","link":"/api/wechatpay-chain/type-aliases/TransportCode.md"},{"text":"Verifier","link":"/api/wechatpay-chain/type-aliases/Verifier.md"},{"text":"WeChatPay","link":"/api/wechatpay-chain/type-aliases/WeChatPay.md"}]},{"text":"Variables","collapsed":true,"items":[{"text":"AesEcb","link":"/api/wechatpay-chain/variables/AesEcb.md"},{"text":"AesGcm","link":"/api/wechatpay-chain/variables/AesGcm.md"},{"text":"Bill","link":"/api/wechatpay-chain/variables/Bill.md"},{"text":"Builder","link":"/api/wechatpay-chain/variables/Builder.md"},{"text":"ERROR_CODES","link":"/api/wechatpay-chain/variables/ERROR_CODES.md"},{"text":"Formatter","link":"/api/wechatpay-chain/variables/Formatter.md"},{"text":"Hash","link":"/api/wechatpay-chain/variables/Hash.md"},{"text":"PemUtil","link":"/api/wechatpay-chain/variables/PemUtil.md"},{"text":"Rsa","link":"/api/wechatpay-chain/variables/Rsa.md"},{"text":"Transformer","link":"/api/wechatpay-chain/variables/Transformer.md"},{"text":"UriTemplate","link":"/api/wechatpay-chain/variables/UriTemplate.md"}]},{"text":"Functions","collapsed":true,"items":[{"text":"appParams","link":"/api/wechatpay-chain/functions/appParams.md"},{"text":"certificates","link":"/api/wechatpay-chain/functions/certificates.md"},{"text":"couponAddress","link":"/api/wechatpay-chain/functions/couponAddress.md"},{"text":"couponParams","link":"/api/wechatpay-chain/functions/couponParams.md"},{"text":"h5Address","link":"/api/wechatpay-chain/functions/h5Address.md"},{"text":"isApiError","link":"/api/wechatpay-chain/functions/isApiError.md"},{"text":"isBusinessError","link":"/api/wechatpay-chain/functions/isBusinessError.md"},{"text":"isInvalidArgumentError","link":"/api/wechatpay-chain/functions/isInvalidArgumentError.md"},{"text":"isSignatureError","link":"/api/wechatpay-chain/functions/isSignatureError.md"},{"text":"isTransportError","link":"/api/wechatpay-chain/functions/isTransportError.md"},{"text":"isWeChatPayError","link":"/api/wechatpay-chain/functions/isWeChatPayError.md"},{"text":"jsapiParams","link":"/api/wechatpay-chain/functions/jsapiParams.md"},{"text":"paymentCouponParams","link":"/api/wechatpay-chain/functions/paymentCouponParams.md"},{"text":"payParams","link":"/api/wechatpay-chain/functions/payParams.md"},{"text":"payscoreDetailParams","link":"/api/wechatpay-chain/functions/payscoreDetailParams.md"},{"text":"payscoreQuery","link":"/api/wechatpay-chain/functions/payscoreQuery.md"},{"text":"payscoreUseParams","link":"/api/wechatpay-chain/functions/payscoreUseParams.md"},{"text":"redPacketParams","link":"/api/wechatpay-chain/functions/redPacketParams.md"},{"text":"sensitive","link":"/api/wechatpay-chain/functions/sensitive.md"},{"text":"transferParams","link":"/api/wechatpay-chain/functions/transferParams.md"},{"text":"v2AppParams","link":"/api/wechatpay-chain/functions/v2AppParams.md"},{"text":"v2JsapiParams","link":"/api/wechatpay-chain/functions/v2JsapiParams.md"}]}]},{"text":"wechatpay-chain/notification","link":"/api/wechatpay-chain/notification/"},{"text":"wechatpay-chain/simulator","link":"/api/wechatpay-chain/simulator/"},{"text":"wechatpay-chain/strict","link":"/api/wechatpay-chain/strict/"}],"/api/wechatpay-chain/notification/":[{"text":"wechatpay-chain","link":"/api/wechatpay-chain/"},{"text":"wechatpay-chain/notification","link":"/api/wechatpay-chain/notification/","items":[{"text":"Interfaces","collapsed":true,"items":[{"text":"Envelope","link":"/api/wechatpay-chain/notification/interfaces/Envelope.md"},{"text":"Fronts","link":"/api/wechatpay-chain/notification/interfaces/Fronts.md"},{"text":"MemoryStoreOptions","link":"/api/wechatpay-chain/notification/interfaces/MemoryStoreOptions.md"},{"text":"NotificationAnswer","link":"/api/wechatpay-chain/notification/interfaces/NotificationAnswer.md"},{"text":"NotificationCounts","link":"/api/wechatpay-chain/notification/interfaces/NotificationCounts.md"},{"text":"NotificationHandler","link":"/api/wechatpay-chain/notification/interfaces/NotificationHandler.md"},{"text":"NotificationHandlerOptions","link":"/api/wechatpay-chain/notification/interfaces/NotificationHandlerOptions.md"},{"text":"NotificationOf","link":"/api/wechatpay-chain/notification/interfaces/NotificationOf.md"},{"text":"ParseOptions","link":"/api/wechatpay-chain/notification/interfaces/ParseOptions.md"},{"text":"RedisStoreOptions","link":"/api/wechatpay-chain/notification/interfaces/RedisStoreOptions.md"},{"text":"SeenStore","link":"/api/wechatpay-chain/notification/interfaces/SeenStore.md"},{"text":"TrustOptions","link":"/api/wechatpay-chain/notification/interfaces/TrustOptions.md"},{"text":"UnknownNotification","link":"/api/wechatpay-chain/notification/interfaces/UnknownNotification.md"}]},{"text":"Type Aliases","collapsed":true,"items":[{"text":"Claim","link":"/api/wechatpay-chain/notification/type-aliases/Claim.md"},{"text":"EventHandler","link":"/api/wechatpay-chain/notification/type-aliases/EventHandler.md"},{"text":"EventHandlers","link":"/api/wechatpay-chain/notification/type-aliases/EventHandlers.md"},{"text":"Incoming","link":"/api/wechatpay-chain/notification/type-aliases/Incoming.md"},{"text":"KnownNotification","link":"/api/wechatpay-chain/notification/type-aliases/KnownNotification.md"},{"text":"NodeRequest","link":"/api/wechatpay-chain/notification/type-aliases/NodeRequest.md"},{"text":"Notification","link":"/api/wechatpay-chain/notification/type-aliases/Notification.md"},{"text":"NotificationEvent","link":"/api/wechatpay-chain/notification/type-aliases/NotificationEvent.md"},{"text":"NotificationHeaders","link":"/api/wechatpay-chain/notification/type-aliases/NotificationHeaders.md"},{"text":"NotificationProduct","link":"/api/wechatpay-chain/notification/type-aliases/NotificationProduct.md"},{"text":"NotificationProductEvent","link":"/api/wechatpay-chain/notification/type-aliases/NotificationProductEvent.md"},{"text":"NotificationResources","link":"/api/wechatpay-chain/notification/type-aliases/NotificationResources.md"},{"text":"ProductHandlers","link":"/api/wechatpay-chain/notification/type-aliases/ProductHandlers.md"},{"text":"RawBody","link":"/api/wechatpay-chain/notification/type-aliases/RawBody.md"},{"text":"RedisClient","link":"/api/wechatpay-chain/notification/type-aliases/RedisClient.md"},{"text":"RedisCommand","link":"/api/wechatpay-chain/notification/type-aliases/RedisCommand.md"},{"text":"TrustResolver","link":"/api/wechatpay-chain/notification/type-aliases/TrustResolver.md"},{"text":"TrustSource","link":"/api/wechatpay-chain/notification/type-aliases/TrustSource.md"}]},{"text":"Functions","collapsed":true,"items":[{"text":"byProduct","link":"/api/wechatpay-chain/notification/functions/byProduct.md"},{"text":"createNotificationHandler","link":"/api/wechatpay-chain/notification/functions/createNotificationHandler.md"},{"text":"isEvent","link":"/api/wechatpay-chain/notification/functions/isEvent.md"},{"text":"isProduct","link":"/api/wechatpay-chain/notification/functions/isProduct.md"},{"text":"memoryStore","link":"/api/wechatpay-chain/notification/functions/memoryStore.md"},{"text":"parseNotification","link":"/api/wechatpay-chain/notification/functions/parseNotification.md"},{"text":"redisStore","link":"/api/wechatpay-chain/notification/functions/redisStore.md"},{"text":"trustOf","link":"/api/wechatpay-chain/notification/functions/trustOf.md"}]}]},{"text":"wechatpay-chain/simulator","link":"/api/wechatpay-chain/simulator/"},{"text":"wechatpay-chain/strict","link":"/api/wechatpay-chain/strict/"}],"/api/wechatpay-chain/simulator/":[{"text":"wechatpay-chain","link":"/api/wechatpay-chain/"},{"text":"wechatpay-chain/notification","link":"/api/wechatpay-chain/notification/"},{"text":"wechatpay-chain/simulator","link":"/api/wechatpay-chain/simulator/","items":[{"text":"Classes","collapsed":true,"items":[{"text":"Refusal","link":"/api/wechatpay-chain/simulator/classes/Refusal.md"}]},{"text":"Interfaces","collapsed":true,"items":[{"text":"ActDetails","link":"/api/wechatpay-chain/simulator/interfaces/ActDetails.md"},{"text":"Answer","link":"/api/wechatpay-chain/simulator/interfaces/Answer.md"},{"text":"BillStore","link":"/api/wechatpay-chain/simulator/interfaces/BillStore.md"},{"text":"CardStore","link":"/api/wechatpay-chain/simulator/interfaces/CardStore.md"},{"text":"ClientIdentity","link":"/api/wechatpay-chain/simulator/interfaces/ClientIdentity.md"},{"text":"Delivery","link":"/api/wechatpay-chain/simulator/interfaces/Delivery.md"},{"text":"DeliveryTry","link":"/api/wechatpay-chain/simulator/interfaces/DeliveryTry.md"},{"text":"Downtime","link":"/api/wechatpay-chain/simulator/interfaces/Downtime.md"},{"text":"FaultCondition","link":"/api/wechatpay-chain/simulator/interfaces/FaultCondition.md"},{"text":"FaultHandle","link":"/api/wechatpay-chain/simulator/interfaces/FaultHandle.md"},{"text":"MediaStore","link":"/api/wechatpay-chain/simulator/interfaces/MediaStore.md"},{"text":"MembershipCard","link":"/api/wechatpay-chain/simulator/interfaces/MembershipCard.md"},{"text":"MerchantOptions","link":"/api/wechatpay-chain/simulator/interfaces/MerchantOptions.md"},{"text":"NotifyOptions","link":"/api/wechatpay-chain/simulator/interfaces/NotifyOptions.md"},{"text":"NotifyResult","link":"/api/wechatpay-chain/simulator/interfaces/NotifyResult.md"},{"text":"Order","link":"/api/wechatpay-chain/simulator/interfaces/Order.md"},{"text":"OrderView","link":"/api/wechatpay-chain/simulator/interfaces/OrderView.md"},{"text":"Outage","link":"/api/wechatpay-chain/simulator/interfaces/Outage.md"},{"text":"ParameterIssue","link":"/api/wechatpay-chain/simulator/interfaces/ParameterIssue.md"},{"text":"PlatformCertificate","link":"/api/wechatpay-chain/simulator/interfaces/PlatformCertificate.md"},{"text":"PlatformCertificateOptions","link":"/api/wechatpay-chain/simulator/interfaces/PlatformCertificateOptions.md"},{"text":"PlatformKey","link":"/api/wechatpay-chain/simulator/interfaces/PlatformKey.md"},{"text":"PreparedNotification","link":"/api/wechatpay-chain/simulator/interfaces/PreparedNotification.md"},{"text":"Random","link":"/api/wechatpay-chain/simulator/interfaces/Random.md"},{"text":"RecordedRequest","link":"/api/wechatpay-chain/simulator/interfaces/RecordedRequest.md"},{"text":"Refund","link":"/api/wechatpay-chain/simulator/interfaces/Refund.md"},{"text":"RefundView","link":"/api/wechatpay-chain/simulator/interfaces/RefundView.md"},{"text":"SimulatedMerchant","link":"/api/wechatpay-chain/simulator/interfaces/SimulatedMerchant.md"},{"text":"SimulatedPlatform","link":"/api/wechatpay-chain/simulator/interfaces/SimulatedPlatform.md"},{"text":"Simulator","link":"/api/wechatpay-chain/simulator/interfaces/Simulator.md"},{"text":"SimulatorClientOptions","link":"/api/wechatpay-chain/simulator/interfaces/SimulatorClientOptions.md"},{"text":"SimulatorClock","link":"/api/wechatpay-chain/simulator/interfaces/SimulatorClock.md"},{"text":"SimulatorContext","link":"/api/wechatpay-chain/simulator/interfaces/SimulatorContext.md"},{"text":"SimulatorOptions","link":"/api/wechatpay-chain/simulator/interfaces/SimulatorOptions.md"},{"text":"SimulatorRequest","link":"/api/wechatpay-chain/simulator/interfaces/SimulatorRequest.md"},{"text":"SimulatorState","link":"/api/wechatpay-chain/simulator/interfaces/SimulatorState.md"},{"text":"Snapshot","link":"/api/wechatpay-chain/simulator/interfaces/Snapshot.md"},{"text":"StoredMedia","link":"/api/wechatpay-chain/simulator/interfaces/StoredMedia.md"},{"text":"SubMerchant","link":"/api/wechatpay-chain/simulator/interfaces/SubMerchant.md"},{"text":"WorldEvent","link":"/api/wechatpay-chain/simulator/interfaces/WorldEvent.md"}]},{"text":"Type Aliases","collapsed":true,"items":[{"text":"ActAction","link":"/api/wechatpay-chain/simulator/type-aliases/ActAction.md"},{"text":"Fault","link":"/api/wechatpay-chain/simulator/type-aliases/Fault.md"},{"text":"FaultKind","link":"/api/wechatpay-chain/simulator/type-aliases/FaultKind.md"},{"text":"FaultRule","link":"/api/wechatpay-chain/simulator/type-aliases/FaultRule.md"},{"text":"Forgery","link":"/api/wechatpay-chain/simulator/type-aliases/Forgery.md"},{"text":"Handler","link":"/api/wechatpay-chain/simulator/type-aliases/Handler.md"},{"text":"PathParameters","link":"/api/wechatpay-chain/simulator/type-aliases/PathParameters.md"},{"text":"PlatformMode","link":"/api/wechatpay-chain/simulator/type-aliases/PlatformMode.md"},{"text":"RefundState","link":"/api/wechatpay-chain/simulator/type-aliases/RefundState.md"},{"text":"Route","link":"/api/wechatpay-chain/simulator/type-aliases/Route.md"},{"text":"RouteHandler","link":"/api/wechatpay-chain/simulator/type-aliases/RouteHandler.md"},{"text":"SecureSimulatorClientOptions","link":"/api/wechatpay-chain/simulator/type-aliases/SecureSimulatorClientOptions.md"},{"text":"SigningKey","link":"/api/wechatpay-chain/simulator/type-aliases/SigningKey.md"},{"text":"Spoiling","link":"/api/wechatpay-chain/simulator/type-aliases/Spoiling.md"},{"text":"TradeState","link":"/api/wechatpay-chain/simulator/type-aliases/TradeState.md"},{"text":"TradeType","link":"/api/wechatpay-chain/simulator/type-aliases/TradeType.md"},{"text":"Validation","link":"/api/wechatpay-chain/simulator/type-aliases/Validation.md"}]},{"text":"Variables","collapsed":true,"items":[{"text":"FAULT_KINDS","link":"/api/wechatpay-chain/simulator/variables/FAULT_KINDS.md"}]},{"text":"Functions","collapsed":true,"items":[{"text":"createRouter","link":"/api/wechatpay-chain/simulator/functions/createRouter.md"},{"text":"createSimulator","link":"/api/wechatpay-chain/simulator/functions/createSimulator.md"},{"text":"empty","link":"/api/wechatpay-chain/simulator/functions/empty.md"},{"text":"invalidRequest","link":"/api/wechatpay-chain/simulator/functions/invalidRequest.md"},{"text":"json","link":"/api/wechatpay-chain/simulator/functions/json.md"},{"text":"notFound","link":"/api/wechatpay-chain/simulator/functions/notFound.md"},{"text":"parameterError","link":"/api/wechatpay-chain/simulator/functions/parameterError.md"}]}]},{"text":"wechatpay-chain/strict","link":"/api/wechatpay-chain/strict/"}],"/api/wechatpay-chain/strict/":[{"text":"wechatpay-chain","link":"/api/wechatpay-chain/"},{"text":"wechatpay-chain/notification","link":"/api/wechatpay-chain/notification/"},{"text":"wechatpay-chain/simulator","link":"/api/wechatpay-chain/simulator/"},{"text":"wechatpay-chain/strict","link":"/api/wechatpay-chain/strict/","items":[{"text":"Type Aliases","collapsed":true,"items":[{"text":"StrictWeChatPay","link":"/api/wechatpay-chain/strict/type-aliases/StrictWeChatPay.md"}]},{"text":"Variables","collapsed":true,"items":[{"text":"Builder","link":"/api/wechatpay-chain/strict/variables/Builder.md"}]}]}],"/errors":[{"text":"Guides","items":[{"text":"Ten-minute start","link":"/en/guide/start"},{"text":"Options of a call","link":"/en/guide/options"},{"text":"How signing works","link":"/en/guide/signing"},{"text":"Keys and certificates","link":"/en/guide/keys"},{"text":"Receiving notifications","link":"/en/guide/notifications"},{"text":"Sensitive fields","link":"/en/guide/sensitive"},{"text":"Scaling out","link":"/en/guide/scaling"},{"text":"Security model","link":"/en/guide/security"},{"text":"Simulator","link":"/en/guide/simulator"},{"text":"Testing","link":"/en/guide/testing"},{"text":"Coming from another SDK","link":"/en/guide/migration"},{"text":"Questions","link":"/en/guide/faq"}]},{"text":"Reference","items":[{"text":"API","link":"/api/"},{"text":"Errors","link":"/errors"},{"text":"Endpoints (in Chinese)","link":"/openapi/"}]},{"text":"Decisions","items":[{"text":"node:crypto and jsrsasign","link":"/decisions/0001-node-crypto-and-jsrsasign"},{"text":"Bills with papaparse","link":"/decisions/0002-bills-with-papaparse"},{"text":"XML read by hand","link":"/decisions/0003-xml-read-by-hand"},{"text":"URI templates by hand","link":"/decisions/0004-uri-templates-by-hand"},{"text":"The multipart frame by hand","link":"/decisions/0005-multipart-frame-by-hand"},{"text":"Option checks by hand","link":"/decisions/0006-option-checks-by-hand"}]}],"/decisions/":[{"text":"Guides","items":[{"text":"Ten-minute start","link":"/en/guide/start"},{"text":"Options of a call","link":"/en/guide/options"},{"text":"How signing works","link":"/en/guide/signing"},{"text":"Keys and certificates","link":"/en/guide/keys"},{"text":"Receiving notifications","link":"/en/guide/notifications"},{"text":"Sensitive fields","link":"/en/guide/sensitive"},{"text":"Scaling out","link":"/en/guide/scaling"},{"text":"Security model","link":"/en/guide/security"},{"text":"Simulator","link":"/en/guide/simulator"},{"text":"Testing","link":"/en/guide/testing"},{"text":"Coming from another SDK","link":"/en/guide/migration"},{"text":"Questions","link":"/en/guide/faq"}]},{"text":"Reference","items":[{"text":"API","link":"/api/"},{"text":"Errors","link":"/errors"},{"text":"Endpoints (in Chinese)","link":"/openapi/"}]},{"text":"Decisions","items":[{"text":"node:crypto and jsrsasign","link":"/decisions/0001-node-crypto-and-jsrsasign"},{"text":"Bills with papaparse","link":"/decisions/0002-bills-with-papaparse"},{"text":"XML read by hand","link":"/decisions/0003-xml-read-by-hand"},{"text":"URI templates by hand","link":"/decisions/0004-uri-templates-by-hand"},{"text":"The multipart frame by hand","link":"/decisions/0005-multipart-frame-by-hand"},{"text":"Option checks by hand","link":"/decisions/0006-option-checks-by-hand"}]}]},"footer":{"message":"以 MIT 许可发布 · 与腾讯公司没有隶属关系"},"outline":{"label":"本页目录"},"docFooter":{"prev":"上一页","next":"下一页"},"darkModeSwitchLabel":"外观","lightModeSwitchTitle":"切换到浅色模式","darkModeSwitchTitle":"切换到深色模式","sidebarMenuLabel":"目录","returnToTopLabel":"回到顶部","langMenuLabel":"语言","skipToContentLabel":"跳到正文","notFound":{"title":"没有这一页","quote":"地址可能写错了：用上方的搜索框按接口地址、链式写法或名称查找。","linkText":"回到首页"}}},"en":{"label":"English","lang":"en","link":"/en/","description":"WeChat Pay client for TypeScript: chains become signed and verified requests","themeConfig":{"nav":[{"text":"Guides","link":"/en/guide/start","activeMatch":"^/en/guide/"},{"text":"Endpoints","link":"/openapi/"},{"text":"API","link":"/api/"},{"text":"Errors","link":"/errors"}],"footer":{"message":"MIT licensed · not affiliated with Tencent"},"sidebar":{"/en/guide/":[{"text":"Guides","items":[{"text":"Ten-minute start","link":"/en/guide/start"},{"text":"Options of a call","link":"/en/guide/options"},{"text":"How signing works","link":"/en/guide/signing"},{"text":"Keys and certificates","link":"/en/guide/keys"},{"text":"Receiving notifications","link":"/en/guide/notifications"},{"text":"Sensitive fields","link":"/en/guide/sensitive"},{"text":"Scaling out","link":"/en/guide/scaling"},{"text":"Security model","link":"/en/guide/security"},{"text":"Simulator","link":"/en/guide/simulator"},{"text":"Testing","link":"/en/guide/testing"},{"text":"Coming from another SDK","link":"/en/guide/migration"},{"text":"Questions","link":"/en/guide/faq"}]},{"text":"Reference","items":[{"text":"API","link":"/api/"},{"text":"Errors","link":"/errors"},{"text":"Endpoints (in Chinese)","link":"/openapi/"}]},{"text":"Decisions","items":[{"text":"node:crypto and jsrsasign","link":"/decisions/0001-node-crypto-and-jsrsasign"},{"text":"Bills with papaparse","link":"/decisions/0002-bills-with-papaparse"},{"text":"XML read by hand","link":"/decisions/0003-xml-read-by-hand"},{"text":"URI templates by hand","link":"/decisions/0004-uri-templates-by-hand"},{"text":"The multipart frame by hand","link":"/decisions/0005-multipart-frame-by-hand"},{"text":"Option checks by hand","link":"/decisions/0006-option-checks-by-hand"}]}]}}}},"scrollOffset":134,"cleanUrls":true}'));
const __vite_import_meta_env__ = {};
const EXTERNAL_URL_RE = /^(?:[a-z]+:|\/\/)/i;
const APPEARANCE_KEY = "vitepress-theme-appearance";
const HASH_RE = /#.*$/;
const HASH_OR_QUERY_RE = /[?#].*$/;
const INDEX_OR_EXT_RE = /(?:(^|\/)index)?\.(?:md|html)$/;
const inBrowser = typeof document !== "undefined";
const notFoundPageData = {
  relativePath: "404.md",
  filePath: "",
  title: "404",
  description: "Not Found",
  headers: [],
  frontmatter: { sidebar: false, layout: "page" },
  lastUpdated: 0,
  isNotFound: true
};
function isActive(currentPath, matchPath, asRegex = false) {
  if (matchPath === void 0) {
    return false;
  }
  currentPath = normalize(`/${currentPath}`);
  if (asRegex) {
    return new RegExp(matchPath).test(currentPath);
  }
  if (normalize(matchPath) !== currentPath) {
    return false;
  }
  const hashMatch = matchPath.match(HASH_RE);
  if (hashMatch) {
    return (inBrowser ? location.hash : "") === hashMatch[0];
  }
  return true;
}
function normalize(path) {
  return decodeURI(path).replace(HASH_OR_QUERY_RE, "").replace(INDEX_OR_EXT_RE, "$1");
}
function isExternal(path) {
  return EXTERNAL_URL_RE.test(path);
}
function getLocaleForPath(siteData2, relativePath) {
  return Object.keys((siteData2 == null ? void 0 : siteData2.locales) || {}).find((key) => key !== "root" && !isExternal(key) && isActive(relativePath, `/${key}/`, true)) || "root";
}
function resolveSiteDataByRoute(siteData2, relativePath) {
  var _a, _b, _c, _d, _e, _f, _g;
  const localeIndex = getLocaleForPath(siteData2, relativePath);
  return Object.assign({}, siteData2, {
    localeIndex,
    lang: ((_a = siteData2.locales[localeIndex]) == null ? void 0 : _a.lang) ?? siteData2.lang,
    dir: ((_b = siteData2.locales[localeIndex]) == null ? void 0 : _b.dir) ?? siteData2.dir,
    title: ((_c = siteData2.locales[localeIndex]) == null ? void 0 : _c.title) ?? siteData2.title,
    titleTemplate: ((_d = siteData2.locales[localeIndex]) == null ? void 0 : _d.titleTemplate) ?? siteData2.titleTemplate,
    description: ((_e = siteData2.locales[localeIndex]) == null ? void 0 : _e.description) ?? siteData2.description,
    head: mergeHead(siteData2.head, ((_f = siteData2.locales[localeIndex]) == null ? void 0 : _f.head) ?? []),
    themeConfig: {
      ...siteData2.themeConfig,
      ...(_g = siteData2.locales[localeIndex]) == null ? void 0 : _g.themeConfig
    }
  });
}
function createTitle(siteData2, pageData) {
  const title = pageData.title || siteData2.title;
  const template = pageData.titleTemplate ?? siteData2.titleTemplate;
  if (typeof template === "string" && template.includes(":title")) {
    return template.replace(/:title/g, title);
  }
  const templateString = createTitleTemplate(siteData2.title, template);
  if (title === templateString.slice(3)) {
    return title;
  }
  return `${title}${templateString}`;
}
function createTitleTemplate(siteTitle, template) {
  if (template === false) {
    return "";
  }
  if (template === true || template === void 0) {
    return ` | ${siteTitle}`;
  }
  if (siteTitle === template) {
    return "";
  }
  return ` | ${template}`;
}
function hasTag(head, tag) {
  const [tagType, tagAttrs] = tag;
  if (tagType !== "meta")
    return false;
  const keyAttr = Object.entries(tagAttrs)[0];
  if (keyAttr == null)
    return false;
  return head.some(([type, attrs]) => type === tagType && attrs[keyAttr[0]] === keyAttr[1]);
}
function mergeHead(prev, curr) {
  return [...prev.filter((tagAttrs) => !hasTag(curr, tagAttrs)), ...curr];
}
const INVALID_CHAR_REGEX = /[\u0000-\u001F"#$&*+,:;<=>?[\]^`{|}\u007F]/g;
const DRIVE_LETTER_REGEX = /^[a-z]:/i;
function sanitizeFileName(name) {
  const match = DRIVE_LETTER_REGEX.exec(name);
  const driveLetter = match ? match[0] : "";
  return driveLetter + name.slice(driveLetter.length).replace(INVALID_CHAR_REGEX, "_").replace(/(^|\/)_+(?=[^/]*$)/, "$1");
}
const KNOWN_EXTENSIONS = /* @__PURE__ */ new Set();
function treatAsHtml(filename) {
  var _a;
  if (KNOWN_EXTENSIONS.size === 0) {
    const extraExts = typeof process === "object" && ((_a = process.env) == null ? void 0 : _a.VITE_EXTRA_EXTENSIONS) || (__vite_import_meta_env__ == null ? void 0 : __vite_import_meta_env__.VITE_EXTRA_EXTENSIONS) || "";
    ("3g2,3gp,aac,ai,apng,au,avif,bin,bmp,cer,class,conf,crl,css,csv,dll,doc,eps,epub,exe,gif,gz,ics,ief,jar,jpe,jpeg,jpg,js,json,jsonld,m4a,man,mid,midi,mjs,mov,mp2,mp3,mp4,mpe,mpeg,mpg,mpp,oga,ogg,ogv,ogx,opus,otf,p10,p7c,p7m,p7s,pdf,png,ps,qt,roff,rtf,rtx,ser,svg,t,tif,tiff,tr,ts,tsv,ttf,txt,vtt,wav,weba,webm,webp,woff,woff2,xhtml,xml,yaml,yml,zip" + (extraExts && typeof extraExts === "string" ? "," + extraExts : "")).split(",").forEach((ext2) => KNOWN_EXTENSIONS.add(ext2));
  }
  const ext = filename.split(".").pop();
  return ext == null || !KNOWN_EXTENSIONS.has(ext.toLowerCase());
}
const dataSymbol = Symbol();
const siteDataRef = shallowRef(siteData);
function initData(route) {
  const site = computed(() => resolveSiteDataByRoute(siteDataRef.value, route.data.relativePath));
  const appearance = site.value.appearance;
  const isDark = appearance === "force-dark" ? ref(true) : appearance === "force-auto" ? usePreferredDark() : appearance ? useDark({
    storageKey: APPEARANCE_KEY,
    initialValue: () => appearance === "dark" ? "dark" : "auto",
    ...typeof appearance === "object" ? appearance : {}
  }) : ref(false);
  const hashRef = ref(inBrowser ? location.hash : "");
  if (inBrowser) {
    window.addEventListener("hashchange", () => {
      hashRef.value = location.hash;
    });
  }
  watch(() => route.data, () => {
    hashRef.value = inBrowser ? location.hash : "";
  });
  return {
    site,
    theme: computed(() => site.value.themeConfig),
    page: computed(() => route.data),
    frontmatter: computed(() => route.data.frontmatter),
    params: computed(() => route.data.params),
    lang: computed(() => site.value.lang),
    dir: computed(() => route.data.frontmatter.dir || site.value.dir),
    localeIndex: computed(() => site.value.localeIndex || "root"),
    title: computed(() => createTitle(site.value, route.data)),
    description: computed(() => route.data.description || site.value.description),
    isDark,
    hash: computed(() => hashRef.value)
  };
}
function useData$1() {
  const data = inject(dataSymbol);
  if (!data) {
    throw new Error("vitepress data not properly injected in app");
  }
  return data;
}
function joinPath(base, path) {
  return `${base}${path}`.replace(/\/+/g, "/");
}
function withBase(path) {
  return EXTERNAL_URL_RE.test(path) || !path.startsWith("/") ? path : joinPath(siteDataRef.value.base, path);
}
function pathToFile(path) {
  let pagePath = path.replace(/\.html$/, "");
  pagePath = decodeURIComponent(pagePath);
  pagePath = pagePath.replace(/\/$/, "/index");
  {
    if (inBrowser) {
      const base = "/";
      pagePath = sanitizeFileName(pagePath.slice(base.length).replace(/\//g, "_") || "index") + ".md";
      let pageHash = __VP_HASH_MAP__[pagePath.toLowerCase()];
      if (!pageHash) {
        pagePath = pagePath.endsWith("_index.md") ? pagePath.slice(0, -9) + ".md" : pagePath.slice(0, -3) + "_index.md";
        pageHash = __VP_HASH_MAP__[pagePath.toLowerCase()];
      }
      if (!pageHash)
        return null;
      pagePath = `${base}${"assets"}/${pagePath}.${pageHash}.js`;
    } else {
      pagePath = `./${sanitizeFileName(pagePath.slice(1).replace(/\//g, "_"))}.md.js`;
    }
  }
  return pagePath;
}
let contentUpdatedCallbacks = [];
function onContentUpdated(fn) {
  contentUpdatedCallbacks.push(fn);
  onUnmounted(() => {
    contentUpdatedCallbacks = contentUpdatedCallbacks.filter((f) => f !== fn);
  });
}
function getScrollOffset() {
  let scrollOffset = siteDataRef.value.scrollOffset;
  let offset = 0;
  let padding = 24;
  if (typeof scrollOffset === "object" && "padding" in scrollOffset) {
    padding = scrollOffset.padding;
    scrollOffset = scrollOffset.selector;
  }
  if (typeof scrollOffset === "number") {
    offset = scrollOffset;
  } else if (typeof scrollOffset === "string") {
    offset = tryOffsetSelector(scrollOffset, padding);
  } else if (Array.isArray(scrollOffset)) {
    for (const selector of scrollOffset) {
      const res = tryOffsetSelector(selector, padding);
      if (res) {
        offset = res;
        break;
      }
    }
  }
  return offset;
}
function tryOffsetSelector(selector, padding) {
  const el = document.querySelector(selector);
  if (!el)
    return 0;
  const bot = el.getBoundingClientRect().bottom;
  if (bot < 0)
    return 0;
  return bot + padding;
}
const RouterSymbol = Symbol();
const fakeHost = "http://a.com";
const getDefaultRoute = () => ({
  path: "/",
  component: null,
  data: notFoundPageData
});
function createRouter(loadPageModule, fallbackComponent) {
  const route = reactive(getDefaultRoute());
  const router = {
    route,
    go
  };
  async function go(href = inBrowser ? location.href : "/") {
    var _a, _b;
    href = normalizeHref(href);
    if (await ((_a = router.onBeforeRouteChange) == null ? void 0 : _a.call(router, href)) === false)
      return;
    if (inBrowser && href !== normalizeHref(location.href)) {
      history.replaceState({ scrollPosition: window.scrollY }, "");
      history.pushState({}, "", href);
    }
    await loadPage(href);
    await ((_b = router.onAfterRouteChange ?? router.onAfterRouteChanged) == null ? void 0 : _b(href));
  }
  let latestPendingPath = null;
  async function loadPage(href, scrollPosition = 0, isRetry = false) {
    var _a, _b;
    if (await ((_a = router.onBeforePageLoad) == null ? void 0 : _a.call(router, href)) === false)
      return;
    const targetLoc = new URL(href, fakeHost);
    const pendingPath = latestPendingPath = targetLoc.pathname;
    try {
      let page = await loadPageModule(pendingPath);
      if (!page) {
        throw new Error(`Page not found: ${pendingPath}`);
      }
      if (latestPendingPath === pendingPath) {
        latestPendingPath = null;
        const { default: comp, __pageData } = page;
        if (!comp) {
          throw new Error(`Invalid route component: ${comp}`);
        }
        await ((_b = router.onAfterPageLoad) == null ? void 0 : _b.call(router, href));
        route.path = inBrowser ? pendingPath : withBase(pendingPath);
        route.component = markRaw(comp);
        route.data = true ? markRaw(__pageData) : readonly(__pageData);
        if (inBrowser) {
          nextTick(() => {
            let actualPathname = siteDataRef.value.base + __pageData.relativePath.replace(/(?:(^|\/)index)?\.md$/, "$1");
            if (!siteDataRef.value.cleanUrls && !actualPathname.endsWith("/")) {
              actualPathname += ".html";
            }
            if (actualPathname !== targetLoc.pathname) {
              targetLoc.pathname = actualPathname;
              href = actualPathname + targetLoc.search + targetLoc.hash;
              history.replaceState({}, "", href);
            }
            if (targetLoc.hash && !scrollPosition) {
              let target = null;
              try {
                target = document.getElementById(decodeURIComponent(targetLoc.hash).slice(1));
              } catch (e) {
                console.warn(e);
              }
              if (target) {
                scrollTo(target, targetLoc.hash);
                return;
              }
            }
            window.scrollTo(0, scrollPosition);
          });
        }
      }
    } catch (err) {
      if (!/fetch|Page not found/.test(err.message) && !/^\/404(\.html|\/)?$/.test(href)) {
        console.error(err);
      }
      if (!isRetry) {
        try {
          const res = await fetch(siteDataRef.value.base + "hashmap.json");
          window.__VP_HASH_MAP__ = await res.json();
          await loadPage(href, scrollPosition, true);
          return;
        } catch (e) {
        }
      }
      if (latestPendingPath === pendingPath) {
        latestPendingPath = null;
        route.path = inBrowser ? pendingPath : withBase(pendingPath);
        route.component = fallbackComponent ? markRaw(fallbackComponent) : null;
        const relativePath = inBrowser ? pendingPath.replace(/(^|\/)$/, "$1index").replace(/(\.html)?$/, ".md").replace(/^\//, "") : "404.md";
        route.data = { ...notFoundPageData, relativePath };
      }
    }
  }
  if (inBrowser) {
    if (history.state === null) {
      history.replaceState({}, "");
    }
    window.addEventListener("click", (e) => {
      if (e.defaultPrevented || !(e.target instanceof Element) || e.target.closest("button") || // temporary fix for docsearch action buttons
      e.button !== 0 || e.ctrlKey || e.shiftKey || e.altKey || e.metaKey)
        return;
      const link2 = e.target.closest("a");
      if (!link2 || link2.closest(".vp-raw") || link2.hasAttribute("download") || link2.hasAttribute("target"))
        return;
      const linkHref = link2.getAttribute("href") ?? (link2 instanceof SVGAElement ? link2.getAttribute("xlink:href") : null);
      if (linkHref == null)
        return;
      const { href, origin, pathname, hash, search } = new URL(linkHref, link2.baseURI);
      const currentUrl = new URL(location.href);
      if (origin === currentUrl.origin && treatAsHtml(pathname)) {
        e.preventDefault();
        if (pathname === currentUrl.pathname && search === currentUrl.search) {
          if (hash !== currentUrl.hash) {
            history.pushState({}, "", href);
            window.dispatchEvent(new HashChangeEvent("hashchange", {
              oldURL: currentUrl.href,
              newURL: href
            }));
          }
          if (hash) {
            scrollTo(link2, hash, link2.classList.contains("header-anchor"));
          } else {
            window.scrollTo(0, 0);
          }
        } else {
          go(href);
        }
      }
    }, { capture: true });
    window.addEventListener("popstate", async (e) => {
      var _a;
      if (e.state === null)
        return;
      const href = normalizeHref(location.href);
      await loadPage(href, e.state && e.state.scrollPosition || 0);
      await ((_a = router.onAfterRouteChange ?? router.onAfterRouteChanged) == null ? void 0 : _a(href));
    });
    window.addEventListener("hashchange", (e) => {
      e.preventDefault();
    });
  }
  return router;
}
function useRouter() {
  const router = inject(RouterSymbol);
  if (!router) {
    throw new Error("useRouter() is called without provider.");
  }
  return router;
}
function useRoute() {
  return useRouter().route;
}
function scrollTo(el, hash, smooth = false) {
  let target = null;
  try {
    target = el.classList.contains("header-anchor") ? el : document.getElementById(decodeURIComponent(hash).slice(1));
  } catch (e) {
    console.warn(e);
  }
  if (target) {
    let scrollToTarget = function() {
      if (!smooth || Math.abs(targetTop - window.scrollY) > window.innerHeight)
        window.scrollTo(0, targetTop);
      else
        window.scrollTo({ left: 0, top: targetTop, behavior: "smooth" });
    };
    const targetPadding = parseInt(window.getComputedStyle(target).paddingTop, 10);
    const targetTop = window.scrollY + target.getBoundingClientRect().top - getScrollOffset() + targetPadding;
    requestAnimationFrame(scrollToTarget);
  }
}
function normalizeHref(href) {
  const url = new URL(href, fakeHost);
  url.pathname = url.pathname.replace(/(^|\/)index(\.html)?$/, "$1");
  if (siteDataRef.value.cleanUrls)
    url.pathname = url.pathname.replace(/\.html$/, "");
  else if (!url.pathname.endsWith("/") && !url.pathname.endsWith(".html"))
    url.pathname += ".html";
  return url.pathname + url.search + url.hash;
}
const runCbs = () => contentUpdatedCallbacks.forEach((fn) => fn());
const Content = defineComponent({
  name: "VitePressContent",
  props: {
    as: { type: [Object, String], default: "div" }
  },
  setup(props) {
    const route = useRoute();
    const { frontmatter, site } = useData$1();
    watch(frontmatter, runCbs, { deep: true, flush: "post" });
    return () => h(props.as, site.value.contentProps ?? { style: { position: "relative" } }, [
      route.component ? h(route.component, {
        onVnodeMounted: runCbs,
        onVnodeUpdated: runCbs,
        onVnodeUnmounted: runCbs
      }) : "404 Page Not Found"
    ]);
  }
});
const _sfc_main$1j = /* @__PURE__ */ defineComponent({
  __name: "VPBackdrop",
  __ssrInlineRender: true,
  props: {
    show: { type: Boolean }
  },
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      if (__props.show) {
        _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPBackdrop" }, _attrs))} data-v-54a304ca></div>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$1j = _sfc_main$1j.setup;
_sfc_main$1j.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("node_modules/vitepress/dist/client/theme-default/components/VPBackdrop.vue");
  return _sfc_setup$1j ? _sfc_setup$1j(props, ctx) : void 0;
};
const VPBackdrop = /* @__PURE__ */ _export_sfc(_sfc_main$1j, [["__scopeId", "data-v-54a304ca"]]);
const useData = useData$1;
function throttleAndDebounce(fn, delay) {
  let timeoutId;
  let called = false;
  return () => {
    if (timeoutId)
      clearTimeout(timeoutId);
    if (!called) {
      fn();
      (called = true) && setTimeout(() => called = false, delay);
    } else
      timeoutId = setTimeout(fn, delay);
  };
}
function ensureStartingSlash(path) {
  return path.startsWith("/") ? path : `/${path}`;
}
function normalizeLink$1(url) {
  const { pathname, search, hash, protocol } = new URL(url, "http://a.com");
  if (isExternal(url) || url.startsWith("#") || !protocol.startsWith("http") || !treatAsHtml(pathname))
    return url;
  const { site } = useData();
  const normalizedPath = pathname.endsWith("/") || pathname.endsWith(".html") ? url : url.replace(/(?:(^\.+)\/)?.*$/, `$1${pathname.replace(/(\.md)?$/, site.value.cleanUrls ? "" : ".html")}${search}${hash}`);
  return withBase(normalizedPath);
}
function useLangs({ correspondingLink = false } = {}) {
  const { site, localeIndex, page, theme: theme2, hash } = useData();
  const currentLang = computed(() => {
    var _a, _b;
    return {
      label: (_a = site.value.locales[localeIndex.value]) == null ? void 0 : _a.label,
      link: ((_b = site.value.locales[localeIndex.value]) == null ? void 0 : _b.link) || (localeIndex.value === "root" ? "/" : `/${localeIndex.value}/`)
    };
  });
  const localeLinks = computed(() => Object.entries(site.value.locales).flatMap(([key, value]) => currentLang.value.label === value.label ? [] : {
    text: value.label,
    link: normalizeLink(value.link || (key === "root" ? "/" : `/${key}/`), theme2.value.i18nRouting !== false && correspondingLink, page.value.relativePath.slice(currentLang.value.link.length - 1), !site.value.cleanUrls) + hash.value
  }));
  return { localeLinks, currentLang };
}
function normalizeLink(link2, addPath, path, addExt) {
  return addPath ? link2.replace(/\/$/, "") + ensureStartingSlash(path.replace(/(^|\/)index\.md$/, "$1").replace(/\.md$/, addExt ? ".html" : "")) : link2;
}
const _sfc_main$1i = /* @__PURE__ */ defineComponent({
  __name: "NotFound",
  __ssrInlineRender: true,
  setup(__props) {
    const { theme: theme2 } = useData();
    const { currentLang } = useLangs();
    return (_ctx, _push, _parent, _attrs) => {
      var _a, _b, _c, _d, _e;
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "NotFound" }, _attrs))} data-v-6ff51ddd><p class="code" data-v-6ff51ddd>${ssrInterpolate(((_a = unref(theme2).notFound) == null ? void 0 : _a.code) ?? "404")}</p><h1 class="title" data-v-6ff51ddd>${ssrInterpolate(((_b = unref(theme2).notFound) == null ? void 0 : _b.title) ?? "PAGE NOT FOUND")}</h1><div class="divider" data-v-6ff51ddd></div><blockquote class="quote" data-v-6ff51ddd>${ssrInterpolate(((_c = unref(theme2).notFound) == null ? void 0 : _c.quote) ?? "But if you don't change your direction, and if you keep looking, you may end up where you are heading.")}</blockquote><div class="action" data-v-6ff51ddd><a class="link"${ssrRenderAttr("href", unref(withBase)(unref(currentLang).link))}${ssrRenderAttr("aria-label", ((_d = unref(theme2).notFound) == null ? void 0 : _d.linkLabel) ?? "go to home")} data-v-6ff51ddd>${ssrInterpolate(((_e = unref(theme2).notFound) == null ? void 0 : _e.linkText) ?? "Take me home")}</a></div></div>`);
    };
  }
});
const _sfc_setup$1i = _sfc_main$1i.setup;
_sfc_main$1i.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("node_modules/vitepress/dist/client/theme-default/NotFound.vue");
  return _sfc_setup$1i ? _sfc_setup$1i(props, ctx) : void 0;
};
const NotFound = /* @__PURE__ */ _export_sfc(_sfc_main$1i, [["__scopeId", "data-v-6ff51ddd"]]);
function getSidebar(_sidebar, path) {
  if (Array.isArray(_sidebar))
    return addBase(_sidebar);
  if (_sidebar == null)
    return [];
  path = ensureStartingSlash(path);
  const dir = Object.keys(_sidebar).sort((a, b) => {
    return b.split("/").length - a.split("/").length;
  }).find((dir2) => {
    return path.startsWith(ensureStartingSlash(dir2));
  });
  const sidebar = dir ? _sidebar[dir] : [];
  return Array.isArray(sidebar) ? addBase(sidebar) : addBase(sidebar.items, sidebar.base);
}
function getSidebarGroups(sidebar) {
  const groups2 = [];
  let lastGroupIndex = 0;
  for (const index in sidebar) {
    const item = sidebar[index];
    if (item.items) {
      lastGroupIndex = groups2.push(item);
      continue;
    }
    if (!groups2[lastGroupIndex]) {
      groups2.push({ items: [] });
    }
    groups2[lastGroupIndex].items.push(item);
  }
  return groups2;
}
function getFlatSideBarLinks(sidebar) {
  const links = [];
  function recursivelyExtractLinks(items) {
    for (const item of items) {
      if (item.text && item.link) {
        links.push({
          text: item.text,
          link: item.link,
          docFooterText: item.docFooterText
        });
      }
      if (item.items) {
        recursivelyExtractLinks(item.items);
      }
    }
  }
  recursivelyExtractLinks(sidebar);
  return links;
}
function hasActiveLink(path, items) {
  if (Array.isArray(items)) {
    return items.some((item) => hasActiveLink(path, item));
  }
  return isActive(path, items.link) ? true : items.items ? hasActiveLink(path, items.items) : false;
}
function addBase(items, _base) {
  return [...items].map((_item) => {
    const item = { ..._item };
    const base = item.base || _base;
    if (base && item.link)
      item.link = base + item.link;
    if (item.items)
      item.items = addBase(item.items, base);
    return item;
  });
}
function useSidebar() {
  const { frontmatter, page, theme: theme2 } = useData();
  const is960 = useMediaQuery("(min-width: 960px)");
  const isOpen = ref(false);
  const _sidebar = computed(() => {
    const sidebarConfig = theme2.value.sidebar;
    const relativePath = page.value.relativePath;
    return sidebarConfig ? getSidebar(sidebarConfig, relativePath) : [];
  });
  const sidebar = ref(_sidebar.value);
  watch(_sidebar, (next, prev) => {
    if (JSON.stringify(next) !== JSON.stringify(prev))
      sidebar.value = _sidebar.value;
  });
  const hasSidebar = computed(() => {
    return frontmatter.value.sidebar !== false && sidebar.value.length > 0 && frontmatter.value.layout !== "home";
  });
  const leftAside = computed(() => {
    if (hasAside)
      return frontmatter.value.aside == null ? theme2.value.aside === "left" : frontmatter.value.aside === "left";
    return false;
  });
  const hasAside = computed(() => {
    if (frontmatter.value.layout === "home")
      return false;
    if (frontmatter.value.aside != null)
      return !!frontmatter.value.aside;
    return theme2.value.aside !== false;
  });
  const isSidebarEnabled = computed(() => hasSidebar.value && is960.value);
  const sidebarGroups = computed(() => {
    return hasSidebar.value ? getSidebarGroups(sidebar.value) : [];
  });
  function open() {
    isOpen.value = true;
  }
  function close() {
    isOpen.value = false;
  }
  function toggle() {
    isOpen.value ? close() : open();
  }
  return {
    isOpen,
    sidebar,
    sidebarGroups,
    hasSidebar,
    hasAside,
    leftAside,
    isSidebarEnabled,
    open,
    close,
    toggle
  };
}
function useCloseSidebarOnEscape(isOpen, close) {
  let triggerElement;
  watchEffect(() => {
    triggerElement = isOpen.value ? document.activeElement : void 0;
  });
  onMounted(() => {
    window.addEventListener("keyup", onEscape);
  });
  onUnmounted(() => {
    window.removeEventListener("keyup", onEscape);
  });
  function onEscape(e) {
    if (e.key === "Escape" && isOpen.value) {
      close();
      triggerElement == null ? void 0 : triggerElement.focus();
    }
  }
}
function useSidebarControl(item) {
  const { page, hash } = useData();
  const collapsed = ref(false);
  const collapsible = computed(() => {
    return item.value.collapsed != null;
  });
  const isLink = computed(() => {
    return !!item.value.link;
  });
  const isActiveLink = ref(false);
  const updateIsActiveLink = () => {
    isActiveLink.value = isActive(page.value.relativePath, item.value.link);
  };
  watch([page, item, hash], updateIsActiveLink);
  onMounted(updateIsActiveLink);
  const hasActiveLink$1 = computed(() => {
    if (isActiveLink.value) {
      return true;
    }
    return item.value.items ? hasActiveLink(page.value.relativePath, item.value.items) : false;
  });
  const hasChildren = computed(() => {
    return !!(item.value.items && item.value.items.length);
  });
  watchEffect(() => {
    collapsed.value = !!(collapsible.value && item.value.collapsed);
  });
  watchPostEffect(() => {
    (isActiveLink.value || hasActiveLink$1.value) && (collapsed.value = false);
  });
  function toggle() {
    if (collapsible.value) {
      collapsed.value = !collapsed.value;
    }
  }
  return {
    collapsed,
    collapsible,
    isLink,
    isActiveLink,
    hasActiveLink: hasActiveLink$1,
    hasChildren,
    toggle
  };
}
function useAside() {
  const { hasSidebar } = useSidebar();
  const is960 = useMediaQuery("(min-width: 960px)");
  const is1280 = useMediaQuery("(min-width: 1280px)");
  const isAsideEnabled = computed(() => {
    if (!is1280.value && !is960.value) {
      return false;
    }
    return hasSidebar.value ? is1280.value : is960.value;
  });
  return {
    isAsideEnabled
  };
}
const ignoreRE = /\b(?:VPBadge|header-anchor|footnote-ref|ignore-header)\b/;
const resolvedHeaders = [];
function resolveTitle(theme2) {
  return typeof theme2.outline === "object" && !Array.isArray(theme2.outline) && theme2.outline.label || theme2.outlineTitle || "On this page";
}
function getHeaders(range) {
  const headers = [
    ...document.querySelectorAll(".VPDoc :where(h1,h2,h3,h4,h5,h6)")
  ].filter((el) => el.id && el.hasChildNodes()).map((el) => {
    const level = Number(el.tagName[1]);
    return {
      element: el,
      title: serializeHeader(el),
      link: "#" + el.id,
      level
    };
  });
  return resolveHeaders(headers, range);
}
function serializeHeader(h2) {
  let ret = "";
  for (const node of h2.childNodes) {
    if (node.nodeType === 1) {
      if (ignoreRE.test(node.className))
        continue;
      ret += node.textContent;
    } else if (node.nodeType === 3) {
      ret += node.textContent;
    }
  }
  return ret.trim();
}
function resolveHeaders(headers, range) {
  if (range === false) {
    return [];
  }
  const levelsRange = (typeof range === "object" && !Array.isArray(range) ? range.level : range) || 2;
  const [high, low] = typeof levelsRange === "number" ? [levelsRange, levelsRange] : levelsRange === "deep" ? [2, 6] : levelsRange;
  return buildTree(headers, high, low);
}
function useActiveAnchor(container, marker) {
  const { isAsideEnabled } = useAside();
  const onScroll = throttleAndDebounce(setActiveLink, 100);
  let prevActiveLink = null;
  onMounted(() => {
    requestAnimationFrame(setActiveLink);
    window.addEventListener("scroll", onScroll);
  });
  onUpdated(() => {
    activateLink(location.hash);
  });
  onUnmounted(() => {
    window.removeEventListener("scroll", onScroll);
  });
  function setActiveLink() {
    if (!isAsideEnabled.value) {
      return;
    }
    const scrollY = window.scrollY;
    const innerHeight = window.innerHeight;
    const offsetHeight = document.body.offsetHeight;
    const isBottom = Math.abs(scrollY + innerHeight - offsetHeight) < 1;
    const headers = resolvedHeaders.map(({ element, link: link2 }) => ({
      link: link2,
      top: getAbsoluteTop(element)
    })).filter(({ top }) => !Number.isNaN(top)).sort((a, b) => a.top - b.top);
    if (!headers.length) {
      activateLink(null);
      return;
    }
    if (scrollY < 1) {
      activateLink(null);
      return;
    }
    if (isBottom) {
      activateLink(headers[headers.length - 1].link);
      return;
    }
    let activeLink = null;
    for (const { link: link2, top } of headers) {
      if (top > scrollY + getScrollOffset() + 4) {
        break;
      }
      activeLink = link2;
    }
    activateLink(activeLink);
  }
  function activateLink(hash) {
    if (prevActiveLink) {
      prevActiveLink.classList.remove("active");
    }
    if (hash == null) {
      prevActiveLink = null;
    } else {
      prevActiveLink = container.value.querySelector(`a[href="${decodeURIComponent(hash)}"]`);
    }
    const activeLink = prevActiveLink;
    if (activeLink) {
      activeLink.classList.add("active");
      marker.value.style.top = activeLink.offsetTop + 39 + "px";
      marker.value.style.opacity = "1";
    } else {
      marker.value.style.top = "33px";
      marker.value.style.opacity = "0";
    }
  }
}
function getAbsoluteTop(element) {
  let offsetTop = 0;
  while (element !== document.body) {
    if (element === null) {
      return NaN;
    }
    offsetTop += element.offsetTop;
    element = element.offsetParent;
  }
  return offsetTop;
}
function buildTree(data, min, max) {
  resolvedHeaders.length = 0;
  const result = [];
  const stack = [];
  data.forEach((item) => {
    const node = { ...item, children: [] };
    let parent = stack[stack.length - 1];
    while (parent && parent.level >= node.level) {
      stack.pop();
      parent = stack[stack.length - 1];
    }
    if (node.element.classList.contains("ignore-header") || parent && "shouldIgnore" in parent) {
      stack.push({ level: node.level, shouldIgnore: true });
      return;
    }
    if (node.level > max || node.level < min)
      return;
    resolvedHeaders.push({ element: node.element, link: node.link });
    if (parent)
      parent.children.push(node);
    else
      result.push(node);
    stack.push(node);
  });
  return result;
}
const _sfc_main$1h = /* @__PURE__ */ defineComponent({
  __name: "VPDocOutlineItem",
  __ssrInlineRender: true,
  props: {
    headers: {},
    root: { type: Boolean }
  },
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      const _component_VPDocOutlineItem = resolveComponent("VPDocOutlineItem", true);
      _push(`<ul${ssrRenderAttrs(mergeProps({
        class: ["VPDocOutlineItem", __props.root ? "root" : "nested"]
      }, _attrs))} data-v-53c99d69><!--[-->`);
      ssrRenderList(__props.headers, ({ children, link: link2, title }) => {
        _push(`<li data-v-53c99d69><a class="outline-link"${ssrRenderAttr("href", link2)}${ssrRenderAttr("title", title)} data-v-53c99d69>${ssrInterpolate(title)}</a>`);
        if (children == null ? void 0 : children.length) {
          _push(ssrRenderComponent(_component_VPDocOutlineItem, { headers: children }, null, _parent));
        } else {
          _push(`<!---->`);
        }
        _push(`</li>`);
      });
      _push(`<!--]--></ul>`);
    };
  }
});
const _sfc_setup$1h = _sfc_main$1h.setup;
_sfc_main$1h.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("node_modules/vitepress/dist/client/theme-default/components/VPDocOutlineItem.vue");
  return _sfc_setup$1h ? _sfc_setup$1h(props, ctx) : void 0;
};
const VPDocOutlineItem = /* @__PURE__ */ _export_sfc(_sfc_main$1h, [["__scopeId", "data-v-53c99d69"]]);
const _sfc_main$1g = /* @__PURE__ */ defineComponent({
  __name: "VPDocAsideOutline",
  __ssrInlineRender: true,
  setup(__props) {
    const { frontmatter, theme: theme2 } = useData();
    const headers = shallowRef([]);
    onContentUpdated(() => {
      headers.value = getHeaders(frontmatter.value.outline ?? theme2.value.outline);
    });
    const container = ref();
    const marker = ref();
    useActiveAnchor(container, marker);
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<nav${ssrRenderAttrs(mergeProps({
        "aria-labelledby": "doc-outline-aria-label",
        class: ["VPDocAsideOutline", { "has-outline": headers.value.length > 0 }],
        ref_key: "container",
        ref: container
      }, _attrs))} data-v-f610f197><div class="content" data-v-f610f197><div class="outline-marker" data-v-f610f197></div><div aria-level="2" class="outline-title" id="doc-outline-aria-label" role="heading" data-v-f610f197>${ssrInterpolate(unref(resolveTitle)(unref(theme2)))}</div>`);
      _push(ssrRenderComponent(VPDocOutlineItem, {
        headers: headers.value,
        root: true
      }, null, _parent));
      _push(`</div></nav>`);
    };
  }
});
const _sfc_setup$1g = _sfc_main$1g.setup;
_sfc_main$1g.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("node_modules/vitepress/dist/client/theme-default/components/VPDocAsideOutline.vue");
  return _sfc_setup$1g ? _sfc_setup$1g(props, ctx) : void 0;
};
const VPDocAsideOutline = /* @__PURE__ */ _export_sfc(_sfc_main$1g, [["__scopeId", "data-v-f610f197"]]);
const _sfc_main$1f = /* @__PURE__ */ defineComponent({
  __name: "VPDocAsideCarbonAds",
  __ssrInlineRender: true,
  props: {
    carbonAds: {}
  },
  setup(__props) {
    const VPCarbonAds = () => null;
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPDocAsideCarbonAds" }, _attrs))}>`);
      _push(ssrRenderComponent(unref(VPCarbonAds), { "carbon-ads": __props.carbonAds }, null, _parent));
      _push(`</div>`);
    };
  }
});
const _sfc_setup$1f = _sfc_main$1f.setup;
_sfc_main$1f.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("node_modules/vitepress/dist/client/theme-default/components/VPDocAsideCarbonAds.vue");
  return _sfc_setup$1f ? _sfc_setup$1f(props, ctx) : void 0;
};
const _sfc_main$1e = /* @__PURE__ */ defineComponent({
  __name: "VPDocAside",
  __ssrInlineRender: true,
  setup(__props) {
    const { theme: theme2 } = useData();
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPDocAside" }, _attrs))} data-v-cb998dce>`);
      ssrRenderSlot(_ctx.$slots, "aside-top", {}, null, _push, _parent);
      ssrRenderSlot(_ctx.$slots, "aside-outline-before", {}, null, _push, _parent);
      _push(ssrRenderComponent(VPDocAsideOutline, null, null, _parent));
      ssrRenderSlot(_ctx.$slots, "aside-outline-after", {}, null, _push, _parent);
      _push(`<div class="spacer" data-v-cb998dce></div>`);
      ssrRenderSlot(_ctx.$slots, "aside-ads-before", {}, null, _push, _parent);
      if (unref(theme2).carbonAds) {
        _push(ssrRenderComponent(_sfc_main$1f, {
          "carbon-ads": unref(theme2).carbonAds
        }, null, _parent));
      } else {
        _push(`<!---->`);
      }
      ssrRenderSlot(_ctx.$slots, "aside-ads-after", {}, null, _push, _parent);
      ssrRenderSlot(_ctx.$slots, "aside-bottom", {}, null, _push, _parent);
      _push(`</div>`);
    };
  }
});
const _sfc_setup$1e = _sfc_main$1e.setup;
_sfc_main$1e.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("node_modules/vitepress/dist/client/theme-default/components/VPDocAside.vue");
  return _sfc_setup$1e ? _sfc_setup$1e(props, ctx) : void 0;
};
const VPDocAside = /* @__PURE__ */ _export_sfc(_sfc_main$1e, [["__scopeId", "data-v-cb998dce"]]);
function useEditLink() {
  const { theme: theme2, page } = useData();
  return computed(() => {
    const { text = "Edit this page", pattern = "" } = theme2.value.editLink || {};
    let url;
    if (typeof pattern === "function") {
      url = pattern(page.value);
    } else {
      url = pattern.replace(/:path/g, page.value.filePath);
    }
    return { url, text };
  });
}
function usePrevNext() {
  const { page, theme: theme2, frontmatter } = useData();
  return computed(() => {
    var _a, _b, _c, _d, _e, _f, _g, _h;
    const sidebar = getSidebar(theme2.value.sidebar, page.value.relativePath);
    const links = getFlatSideBarLinks(sidebar);
    const candidates = uniqBy(links, (link2) => link2.link.replace(/[?#].*$/, ""));
    const index = candidates.findIndex((link2) => {
      return isActive(page.value.relativePath, link2.link);
    });
    const hidePrev = ((_a = theme2.value.docFooter) == null ? void 0 : _a.prev) === false && !frontmatter.value.prev || frontmatter.value.prev === false;
    const hideNext = ((_b = theme2.value.docFooter) == null ? void 0 : _b.next) === false && !frontmatter.value.next || frontmatter.value.next === false;
    return {
      prev: hidePrev ? void 0 : {
        text: (typeof frontmatter.value.prev === "string" ? frontmatter.value.prev : typeof frontmatter.value.prev === "object" ? frontmatter.value.prev.text : void 0) ?? ((_c = candidates[index - 1]) == null ? void 0 : _c.docFooterText) ?? ((_d = candidates[index - 1]) == null ? void 0 : _d.text),
        link: (typeof frontmatter.value.prev === "object" ? frontmatter.value.prev.link : void 0) ?? ((_e = candidates[index - 1]) == null ? void 0 : _e.link)
      },
      next: hideNext ? void 0 : {
        text: (typeof frontmatter.value.next === "string" ? frontmatter.value.next : typeof frontmatter.value.next === "object" ? frontmatter.value.next.text : void 0) ?? ((_f = candidates[index + 1]) == null ? void 0 : _f.docFooterText) ?? ((_g = candidates[index + 1]) == null ? void 0 : _g.text),
        link: (typeof frontmatter.value.next === "object" ? frontmatter.value.next.link : void 0) ?? ((_h = candidates[index + 1]) == null ? void 0 : _h.link)
      }
    };
  });
}
function uniqBy(array, keyFn) {
  const seen = /* @__PURE__ */ new Set();
  return array.filter((item) => {
    const k = keyFn(item);
    return seen.has(k) ? false : seen.add(k);
  });
}
const _sfc_main$1d = /* @__PURE__ */ defineComponent({
  __name: "VPLink",
  __ssrInlineRender: true,
  props: {
    tag: {},
    href: {},
    noIcon: { type: Boolean },
    target: {},
    rel: {}
  },
  setup(__props) {
    const props = __props;
    const tag = computed(() => props.tag ?? (props.href ? "a" : "span"));
    const isExternal2 = computed(
      () => props.href && EXTERNAL_URL_RE.test(props.href) || props.target === "_blank"
    );
    return (_ctx, _push, _parent, _attrs) => {
      ssrRenderVNode(_push, createVNode(resolveDynamicComponent(tag.value), mergeProps({
        class: ["VPLink", {
          link: __props.href,
          "vp-external-link-icon": isExternal2.value,
          "no-icon": __props.noIcon
        }],
        href: __props.href ? unref(normalizeLink$1)(__props.href) : void 0,
        target: __props.target ?? (isExternal2.value ? "_blank" : void 0),
        rel: __props.rel ?? (isExternal2.value ? "noreferrer" : void 0)
      }, _attrs), {
        default: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            ssrRenderSlot(_ctx.$slots, "default", {}, null, _push2, _parent2, _scopeId);
          } else {
            return [
              renderSlot(_ctx.$slots, "default")
            ];
          }
        }),
        _: 3
      }), _parent);
    };
  }
});
const _sfc_setup$1d = _sfc_main$1d.setup;
_sfc_main$1d.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("node_modules/vitepress/dist/client/theme-default/components/VPLink.vue");
  return _sfc_setup$1d ? _sfc_setup$1d(props, ctx) : void 0;
};
const _sfc_main$1c = /* @__PURE__ */ defineComponent({
  __name: "VPDocFooterLastUpdated",
  __ssrInlineRender: true,
  setup(__props) {
    const { theme: theme2, page, lang } = useData();
    const date = computed(
      () => new Date(page.value.lastUpdated)
    );
    const isoDatetime = computed(() => date.value.toISOString());
    const datetime = ref("");
    onMounted(() => {
      watchEffect(() => {
        var _a, _b, _c;
        datetime.value = new Intl.DateTimeFormat(
          ((_b = (_a = theme2.value.lastUpdated) == null ? void 0 : _a.formatOptions) == null ? void 0 : _b.forceLocale) ? lang.value : void 0,
          ((_c = theme2.value.lastUpdated) == null ? void 0 : _c.formatOptions) ?? {
            dateStyle: "short",
            timeStyle: "short"
          }
        ).format(date.value);
      });
    });
    return (_ctx, _push, _parent, _attrs) => {
      var _a;
      _push(`<p${ssrRenderAttrs(mergeProps({ class: "VPLastUpdated" }, _attrs))} data-v-1bb0c8a8>${ssrInterpolate(((_a = unref(theme2).lastUpdated) == null ? void 0 : _a.text) || unref(theme2).lastUpdatedText || "Last updated")}: <time${ssrRenderAttr("datetime", isoDatetime.value)} data-v-1bb0c8a8>${ssrInterpolate(datetime.value)}</time></p>`);
    };
  }
});
const _sfc_setup$1c = _sfc_main$1c.setup;
_sfc_main$1c.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("node_modules/vitepress/dist/client/theme-default/components/VPDocFooterLastUpdated.vue");
  return _sfc_setup$1c ? _sfc_setup$1c(props, ctx) : void 0;
};
const VPDocFooterLastUpdated = /* @__PURE__ */ _export_sfc(_sfc_main$1c, [["__scopeId", "data-v-1bb0c8a8"]]);
const _sfc_main$1b = /* @__PURE__ */ defineComponent({
  __name: "VPDocFooter",
  __ssrInlineRender: true,
  setup(__props) {
    const { theme: theme2, page, frontmatter } = useData();
    const editLink = useEditLink();
    const control = usePrevNext();
    const hasEditLink = computed(
      () => theme2.value.editLink && frontmatter.value.editLink !== false
    );
    const hasLastUpdated = computed(() => page.value.lastUpdated);
    const showFooter = computed(
      () => hasEditLink.value || hasLastUpdated.value || control.value.prev || control.value.next
    );
    return (_ctx, _push, _parent, _attrs) => {
      var _a, _b, _c, _d;
      if (showFooter.value) {
        _push(`<footer${ssrRenderAttrs(mergeProps({ class: "VPDocFooter" }, _attrs))} data-v-1bcd8184>`);
        ssrRenderSlot(_ctx.$slots, "doc-footer-before", {}, null, _push, _parent);
        if (hasEditLink.value || hasLastUpdated.value) {
          _push(`<div class="edit-info" data-v-1bcd8184>`);
          if (hasEditLink.value) {
            _push(`<div class="edit-link" data-v-1bcd8184>`);
            _push(ssrRenderComponent(_sfc_main$1d, {
              class: "edit-link-button",
              href: unref(editLink).url,
              "no-icon": true
            }, {
              default: withCtx((_, _push2, _parent2, _scopeId) => {
                if (_push2) {
                  _push2(`<span class="vpi-square-pen edit-link-icon" data-v-1bcd8184${_scopeId}></span> ${ssrInterpolate(unref(editLink).text)}`);
                } else {
                  return [
                    createVNode("span", { class: "vpi-square-pen edit-link-icon" }),
                    createTextVNode(" " + toDisplayString(unref(editLink).text), 1)
                  ];
                }
              }),
              _: 1
            }, _parent));
            _push(`</div>`);
          } else {
            _push(`<!---->`);
          }
          if (hasLastUpdated.value) {
            _push(`<div class="last-updated" data-v-1bcd8184>`);
            _push(ssrRenderComponent(VPDocFooterLastUpdated, null, null, _parent));
            _push(`</div>`);
          } else {
            _push(`<!---->`);
          }
          _push(`</div>`);
        } else {
          _push(`<!---->`);
        }
        if (((_a = unref(control).prev) == null ? void 0 : _a.link) || ((_b = unref(control).next) == null ? void 0 : _b.link)) {
          _push(`<nav class="prev-next" aria-labelledby="doc-footer-aria-label" data-v-1bcd8184><span class="visually-hidden" id="doc-footer-aria-label" data-v-1bcd8184>Pager</span><div class="pager" data-v-1bcd8184>`);
          if ((_c = unref(control).prev) == null ? void 0 : _c.link) {
            _push(ssrRenderComponent(_sfc_main$1d, {
              class: "pager-link prev",
              href: unref(control).prev.link
            }, {
              default: withCtx((_, _push2, _parent2, _scopeId) => {
                var _a2, _b2;
                if (_push2) {
                  _push2(`<span class="desc" data-v-1bcd8184${_scopeId}>${((_a2 = unref(theme2).docFooter) == null ? void 0 : _a2.prev) || "Previous page"}</span><span class="title" data-v-1bcd8184${_scopeId}>${unref(control).prev.text ?? ""}</span>`);
                } else {
                  return [
                    createVNode("span", {
                      class: "desc",
                      innerHTML: ((_b2 = unref(theme2).docFooter) == null ? void 0 : _b2.prev) || "Previous page"
                    }, null, 8, ["innerHTML"]),
                    createVNode("span", {
                      class: "title",
                      innerHTML: unref(control).prev.text
                    }, null, 8, ["innerHTML"])
                  ];
                }
              }),
              _: 1
            }, _parent));
          } else {
            _push(`<!---->`);
          }
          _push(`</div><div class="pager" data-v-1bcd8184>`);
          if ((_d = unref(control).next) == null ? void 0 : _d.link) {
            _push(ssrRenderComponent(_sfc_main$1d, {
              class: "pager-link next",
              href: unref(control).next.link
            }, {
              default: withCtx((_, _push2, _parent2, _scopeId) => {
                var _a2, _b2;
                if (_push2) {
                  _push2(`<span class="desc" data-v-1bcd8184${_scopeId}>${((_a2 = unref(theme2).docFooter) == null ? void 0 : _a2.next) || "Next page"}</span><span class="title" data-v-1bcd8184${_scopeId}>${unref(control).next.text ?? ""}</span>`);
                } else {
                  return [
                    createVNode("span", {
                      class: "desc",
                      innerHTML: ((_b2 = unref(theme2).docFooter) == null ? void 0 : _b2.next) || "Next page"
                    }, null, 8, ["innerHTML"]),
                    createVNode("span", {
                      class: "title",
                      innerHTML: unref(control).next.text
                    }, null, 8, ["innerHTML"])
                  ];
                }
              }),
              _: 1
            }, _parent));
          } else {
            _push(`<!---->`);
          }
          _push(`</div></nav>`);
        } else {
          _push(`<!---->`);
        }
        _push(`</footer>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$1b = _sfc_main$1b.setup;
_sfc_main$1b.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("node_modules/vitepress/dist/client/theme-default/components/VPDocFooter.vue");
  return _sfc_setup$1b ? _sfc_setup$1b(props, ctx) : void 0;
};
const VPDocFooter = /* @__PURE__ */ _export_sfc(_sfc_main$1b, [["__scopeId", "data-v-1bcd8184"]]);
const _sfc_main$1a = /* @__PURE__ */ defineComponent({
  __name: "VPDoc",
  __ssrInlineRender: true,
  setup(__props) {
    const { theme: theme2 } = useData();
    const route = useRoute();
    const { hasSidebar, hasAside, leftAside } = useSidebar();
    const pageName = computed(
      () => route.path.replace(/[./]+/g, "_").replace(/_html$/, "")
    );
    return (_ctx, _push, _parent, _attrs) => {
      const _component_Content = resolveComponent("Content");
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: ["VPDoc", { "has-sidebar": unref(hasSidebar), "has-aside": unref(hasAside) }]
      }, _attrs))} data-v-e6f2a212>`);
      ssrRenderSlot(_ctx.$slots, "doc-top", {}, null, _push, _parent);
      _push(`<div class="container" data-v-e6f2a212>`);
      if (unref(hasAside)) {
        _push(`<div class="${ssrRenderClass([{ "left-aside": unref(leftAside) }, "aside"])}" data-v-e6f2a212><div class="aside-curtain" data-v-e6f2a212></div><div class="aside-container" data-v-e6f2a212><div class="aside-content" data-v-e6f2a212>`);
        _push(ssrRenderComponent(VPDocAside, null, {
          "aside-top": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-top", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-top", {}, void 0, true)
              ];
            }
          }),
          "aside-bottom": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-bottom", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-bottom", {}, void 0, true)
              ];
            }
          }),
          "aside-outline-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-outline-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-outline-before", {}, void 0, true)
              ];
            }
          }),
          "aside-outline-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-outline-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-outline-after", {}, void 0, true)
              ];
            }
          }),
          "aside-ads-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-ads-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-ads-before", {}, void 0, true)
              ];
            }
          }),
          "aside-ads-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-ads-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-ads-after", {}, void 0, true)
              ];
            }
          }),
          _: 3
        }, _parent));
        _push(`</div></div></div>`);
      } else {
        _push(`<!---->`);
      }
      _push(`<div class="content" data-v-e6f2a212><div class="content-container" data-v-e6f2a212>`);
      ssrRenderSlot(_ctx.$slots, "doc-before", {}, null, _push, _parent);
      _push(`<main class="main" data-v-e6f2a212>`);
      _push(ssrRenderComponent(_component_Content, {
        class: ["vp-doc", [
          pageName.value,
          unref(theme2).externalLinkIcon && "external-link-icon-enabled"
        ]]
      }, null, _parent));
      _push(`</main>`);
      _push(ssrRenderComponent(VPDocFooter, null, {
        "doc-footer-before": withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            ssrRenderSlot(_ctx.$slots, "doc-footer-before", {}, null, _push2, _parent2, _scopeId);
          } else {
            return [
              renderSlot(_ctx.$slots, "doc-footer-before", {}, void 0, true)
            ];
          }
        }),
        _: 3
      }, _parent));
      ssrRenderSlot(_ctx.$slots, "doc-after", {}, null, _push, _parent);
      _push(`</div></div></div>`);
      ssrRenderSlot(_ctx.$slots, "doc-bottom", {}, null, _push, _parent);
      _push(`</div>`);
    };
  }
});
const _sfc_setup$1a = _sfc_main$1a.setup;
_sfc_main$1a.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("node_modules/vitepress/dist/client/theme-default/components/VPDoc.vue");
  return _sfc_setup$1a ? _sfc_setup$1a(props, ctx) : void 0;
};
const VPDoc = /* @__PURE__ */ _export_sfc(_sfc_main$1a, [["__scopeId", "data-v-e6f2a212"]]);
const _sfc_main$19 = /* @__PURE__ */ defineComponent({
  __name: "VPButton",
  __ssrInlineRender: true,
  props: {
    tag: {},
    size: { default: "medium" },
    theme: { default: "brand" },
    text: {},
    href: {},
    target: {},
    rel: {}
  },
  setup(__props) {
    const props = __props;
    const isExternal2 = computed(
      () => props.href && EXTERNAL_URL_RE.test(props.href)
    );
    const component = computed(() => {
      return props.tag || (props.href ? "a" : "button");
    });
    return (_ctx, _push, _parent, _attrs) => {
      ssrRenderVNode(_push, createVNode(resolveDynamicComponent(component.value), mergeProps({
        class: ["VPButton", [__props.size, __props.theme]],
        href: __props.href ? unref(normalizeLink$1)(__props.href) : void 0,
        target: props.target ?? (isExternal2.value ? "_blank" : void 0),
        rel: props.rel ?? (isExternal2.value ? "noreferrer" : void 0)
      }, _attrs), {
        default: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            _push2(`${ssrInterpolate(__props.text)}`);
          } else {
            return [
              createTextVNode(toDisplayString(__props.text), 1)
            ];
          }
        }),
        _: 1
      }), _parent);
    };
  }
});
const _sfc_setup$19 = _sfc_main$19.setup;
_sfc_main$19.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("node_modules/vitepress/dist/client/theme-default/components/VPButton.vue");
  return _sfc_setup$19 ? _sfc_setup$19(props, ctx) : void 0;
};
const VPButton = /* @__PURE__ */ _export_sfc(_sfc_main$19, [["__scopeId", "data-v-93dc4167"]]);
const _sfc_main$18 = /* @__PURE__ */ defineComponent({
  ...{ inheritAttrs: false },
  __name: "VPImage",
  __ssrInlineRender: true,
  props: {
    image: {},
    alt: {}
  },
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      const _component_VPImage = resolveComponent("VPImage", true);
      if (__props.image) {
        _push(`<!--[-->`);
        if (typeof __props.image === "string" || "src" in __props.image) {
          _push(`<img${ssrRenderAttrs(mergeProps({ class: "VPImage" }, typeof __props.image === "string" ? _ctx.$attrs : { ...__props.image, ..._ctx.$attrs }, {
            src: unref(withBase)(typeof __props.image === "string" ? __props.image : __props.image.src),
            alt: __props.alt ?? (typeof __props.image === "string" ? "" : __props.image.alt || "")
          }))} data-v-ab19afbb>`);
        } else {
          _push(`<!--[-->`);
          _push(ssrRenderComponent(_component_VPImage, mergeProps({
            class: "dark",
            image: __props.image.dark,
            alt: __props.image.alt
          }, _ctx.$attrs), null, _parent));
          _push(ssrRenderComponent(_component_VPImage, mergeProps({
            class: "light",
            image: __props.image.light,
            alt: __props.image.alt
          }, _ctx.$attrs), null, _parent));
          _push(`<!--]-->`);
        }
        _push(`<!--]-->`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$18 = _sfc_main$18.setup;
_sfc_main$18.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("node_modules/vitepress/dist/client/theme-default/components/VPImage.vue");
  return _sfc_setup$18 ? _sfc_setup$18(props, ctx) : void 0;
};
const VPImage = /* @__PURE__ */ _export_sfc(_sfc_main$18, [["__scopeId", "data-v-ab19afbb"]]);
const _sfc_main$17 = /* @__PURE__ */ defineComponent({
  __name: "VPHero",
  __ssrInlineRender: true,
  props: {
    name: {},
    text: {},
    tagline: {},
    image: {},
    actions: {}
  },
  setup(__props) {
    const heroImageSlotExists = inject("hero-image-slot-exists");
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: ["VPHero", { "has-image": __props.image || unref(heroImageSlotExists) }]
      }, _attrs))} data-v-dd8814ff><div class="container" data-v-dd8814ff><div class="main" data-v-dd8814ff>`);
      ssrRenderSlot(_ctx.$slots, "home-hero-info-before", {}, null, _push, _parent);
      ssrRenderSlot(_ctx.$slots, "home-hero-info", {}, () => {
        _push(`<h1 class="heading" data-v-dd8814ff>`);
        if (__props.name) {
          _push(`<span class="name clip" data-v-dd8814ff>${__props.name ?? ""}</span>`);
        } else {
          _push(`<!---->`);
        }
        if (__props.text) {
          _push(`<span class="text" data-v-dd8814ff>${__props.text ?? ""}</span>`);
        } else {
          _push(`<!---->`);
        }
        _push(`</h1>`);
        if (__props.tagline) {
          _push(`<p class="tagline" data-v-dd8814ff>${__props.tagline ?? ""}</p>`);
        } else {
          _push(`<!---->`);
        }
      }, _push, _parent);
      ssrRenderSlot(_ctx.$slots, "home-hero-info-after", {}, null, _push, _parent);
      if (__props.actions) {
        _push(`<div class="actions" data-v-dd8814ff><!--[-->`);
        ssrRenderList(__props.actions, (action) => {
          _push(`<div class="action" data-v-dd8814ff>`);
          _push(ssrRenderComponent(VPButton, {
            tag: "a",
            size: "medium",
            theme: action.theme,
            text: action.text,
            href: action.link,
            target: action.target,
            rel: action.rel
          }, null, _parent));
          _push(`</div>`);
        });
        _push(`<!--]--></div>`);
      } else {
        _push(`<!---->`);
      }
      ssrRenderSlot(_ctx.$slots, "home-hero-actions-after", {}, null, _push, _parent);
      _push(`</div>`);
      if (__props.image || unref(heroImageSlotExists)) {
        _push(`<div class="image" data-v-dd8814ff><div class="image-container" data-v-dd8814ff><div class="image-bg" data-v-dd8814ff></div>`);
        ssrRenderSlot(_ctx.$slots, "home-hero-image", {}, () => {
          if (__props.image) {
            _push(ssrRenderComponent(VPImage, {
              class: "image-src",
              image: __props.image
            }, null, _parent));
          } else {
            _push(`<!---->`);
          }
        }, _push, _parent);
        _push(`</div></div>`);
      } else {
        _push(`<!---->`);
      }
      _push(`</div></div>`);
    };
  }
});
const _sfc_setup$17 = _sfc_main$17.setup;
_sfc_main$17.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("node_modules/vitepress/dist/client/theme-default/components/VPHero.vue");
  return _sfc_setup$17 ? _sfc_setup$17(props, ctx) : void 0;
};
const VPHero = /* @__PURE__ */ _export_sfc(_sfc_main$17, [["__scopeId", "data-v-dd8814ff"]]);
const _sfc_main$16 = /* @__PURE__ */ defineComponent({
  __name: "VPHomeHero",
  __ssrInlineRender: true,
  setup(__props) {
    const { frontmatter: fm } = useData();
    return (_ctx, _push, _parent, _attrs) => {
      if (unref(fm).hero) {
        _push(ssrRenderComponent(VPHero, mergeProps({
          class: "VPHomeHero",
          name: unref(fm).hero.name,
          text: unref(fm).hero.text,
          tagline: unref(fm).hero.tagline,
          image: unref(fm).hero.image,
          actions: unref(fm).hero.actions
        }, _attrs), {
          "home-hero-info-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-info-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-info-before")
              ];
            }
          }),
          "home-hero-info": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-info", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-info")
              ];
            }
          }),
          "home-hero-info-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-info-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-info-after")
              ];
            }
          }),
          "home-hero-actions-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-actions-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-actions-after")
              ];
            }
          }),
          "home-hero-image": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-image", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-image")
              ];
            }
          }),
          _: 3
        }, _parent));
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$16 = _sfc_main$16.setup;
_sfc_main$16.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("node_modules/vitepress/dist/client/theme-default/components/VPHomeHero.vue");
  return _sfc_setup$16 ? _sfc_setup$16(props, ctx) : void 0;
};
const _sfc_main$15 = /* @__PURE__ */ defineComponent({
  __name: "VPFeature",
  __ssrInlineRender: true,
  props: {
    icon: {},
    title: {},
    details: {},
    link: {},
    linkText: {},
    rel: {},
    target: {}
  },
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(ssrRenderComponent(_sfc_main$1d, mergeProps({
        class: "VPFeature",
        href: __props.link,
        rel: __props.rel,
        target: __props.target,
        "no-icon": true,
        tag: __props.link ? "a" : "div"
      }, _attrs), {
        default: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            _push2(`<article class="box" data-v-bd37d1a2${_scopeId}>`);
            if (typeof __props.icon === "object" && __props.icon.wrap) {
              _push2(`<div class="icon" data-v-bd37d1a2${_scopeId}>`);
              _push2(ssrRenderComponent(VPImage, {
                image: __props.icon,
                alt: __props.icon.alt,
                height: __props.icon.height || 48,
                width: __props.icon.width || 48
              }, null, _parent2, _scopeId));
              _push2(`</div>`);
            } else if (typeof __props.icon === "object") {
              _push2(ssrRenderComponent(VPImage, {
                image: __props.icon,
                alt: __props.icon.alt,
                height: __props.icon.height || 48,
                width: __props.icon.width || 48
              }, null, _parent2, _scopeId));
            } else if (__props.icon) {
              _push2(`<div class="icon" data-v-bd37d1a2${_scopeId}>${__props.icon ?? ""}</div>`);
            } else {
              _push2(`<!---->`);
            }
            _push2(`<h2 class="title" data-v-bd37d1a2${_scopeId}>${__props.title ?? ""}</h2>`);
            if (__props.details) {
              _push2(`<p class="details" data-v-bd37d1a2${_scopeId}>${__props.details ?? ""}</p>`);
            } else {
              _push2(`<!---->`);
            }
            if (__props.linkText) {
              _push2(`<div class="link-text" data-v-bd37d1a2${_scopeId}><p class="link-text-value" data-v-bd37d1a2${_scopeId}>${ssrInterpolate(__props.linkText)} <span class="vpi-arrow-right link-text-icon" data-v-bd37d1a2${_scopeId}></span></p></div>`);
            } else {
              _push2(`<!---->`);
            }
            _push2(`</article>`);
          } else {
            return [
              createVNode("article", { class: "box" }, [
                typeof __props.icon === "object" && __props.icon.wrap ? (openBlock(), createBlock("div", {
                  key: 0,
                  class: "icon"
                }, [
                  createVNode(VPImage, {
                    image: __props.icon,
                    alt: __props.icon.alt,
                    height: __props.icon.height || 48,
                    width: __props.icon.width || 48
                  }, null, 8, ["image", "alt", "height", "width"])
                ])) : typeof __props.icon === "object" ? (openBlock(), createBlock(VPImage, {
                  key: 1,
                  image: __props.icon,
                  alt: __props.icon.alt,
                  height: __props.icon.height || 48,
                  width: __props.icon.width || 48
                }, null, 8, ["image", "alt", "height", "width"])) : __props.icon ? (openBlock(), createBlock("div", {
                  key: 2,
                  class: "icon",
                  innerHTML: __props.icon
                }, null, 8, ["innerHTML"])) : createCommentVNode("", true),
                createVNode("h2", {
                  class: "title",
                  innerHTML: __props.title
                }, null, 8, ["innerHTML"]),
                __props.details ? (openBlock(), createBlock("p", {
                  key: 3,
                  class: "details",
                  innerHTML: __props.details
                }, null, 8, ["innerHTML"])) : createCommentVNode("", true),
                __props.linkText ? (openBlock(), createBlock("div", {
                  key: 4,
                  class: "link-text"
                }, [
                  createVNode("p", { class: "link-text-value" }, [
                    createTextVNode(toDisplayString(__props.linkText) + " ", 1),
                    createVNode("span", { class: "vpi-arrow-right link-text-icon" })
                  ])
                ])) : createCommentVNode("", true)
              ])
            ];
          }
        }),
        _: 1
      }, _parent));
    };
  }
});
const _sfc_setup$15 = _sfc_main$15.setup;
_sfc_main$15.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("node_modules/vitepress/dist/client/theme-default/components/VPFeature.vue");
  return _sfc_setup$15 ? _sfc_setup$15(props, ctx) : void 0;
};
const VPFeature = /* @__PURE__ */ _export_sfc(_sfc_main$15, [["__scopeId", "data-v-bd37d1a2"]]);
const _sfc_main$14 = /* @__PURE__ */ defineComponent({
  __name: "VPFeatures",
  __ssrInlineRender: true,
  props: {
    features: {}
  },
  setup(__props) {
    const props = __props;
    const grid = computed(() => {
      const length = props.features.length;
      if (!length) {
        return;
      } else if (length === 2) {
        return "grid-2";
      } else if (length === 3) {
        return "grid-3";
      } else if (length % 3 === 0) {
        return "grid-6";
      } else if (length > 3) {
        return "grid-4";
      }
    });
    return (_ctx, _push, _parent, _attrs) => {
      if (__props.features) {
        _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPFeatures" }, _attrs))} data-v-b1eea84a><div class="container" data-v-b1eea84a><div class="items" data-v-b1eea84a><!--[-->`);
        ssrRenderList(__props.features, (feature) => {
          _push(`<div class="${ssrRenderClass([[grid.value], "item"])}" data-v-b1eea84a>`);
          _push(ssrRenderComponent(VPFeature, {
            icon: feature.icon,
            title: feature.title,
            details: feature.details,
            link: feature.link,
            "link-text": feature.linkText,
            rel: feature.rel,
            target: feature.target
          }, null, _parent));
          _push(`</div>`);
        });
        _push(`<!--]--></div></div></div>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$14 = _sfc_main$14.setup;
_sfc_main$14.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("node_modules/vitepress/dist/client/theme-default/components/VPFeatures.vue");
  return _sfc_setup$14 ? _sfc_setup$14(props, ctx) : void 0;
};
const VPFeatures = /* @__PURE__ */ _export_sfc(_sfc_main$14, [["__scopeId", "data-v-b1eea84a"]]);
const _sfc_main$13 = /* @__PURE__ */ defineComponent({
  __name: "VPHomeFeatures",
  __ssrInlineRender: true,
  setup(__props) {
    const { frontmatter: fm } = useData();
    return (_ctx, _push, _parent, _attrs) => {
      if (unref(fm).features) {
        _push(ssrRenderComponent(VPFeatures, mergeProps({
          class: "VPHomeFeatures",
          features: unref(fm).features
        }, _attrs), null, _parent));
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$13 = _sfc_main$13.setup;
_sfc_main$13.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("node_modules/vitepress/dist/client/theme-default/components/VPHomeFeatures.vue");
  return _sfc_setup$13 ? _sfc_setup$13(props, ctx) : void 0;
};
const _sfc_main$12 = /* @__PURE__ */ defineComponent({
  __name: "VPHomeContent",
  __ssrInlineRender: true,
  setup(__props) {
    const { width: vw } = useWindowSize({
      initialWidth: 0,
      includeScrollbar: false
    });
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: "vp-doc container",
        style: unref(vw) ? { "--vp-offset": `calc(50% - ${unref(vw) / 2}px)` } : {}
      }, _attrs))} data-v-c141a4bd>`);
      ssrRenderSlot(_ctx.$slots, "default", {}, null, _push, _parent);
      _push(`</div>`);
    };
  }
});
const _sfc_setup$12 = _sfc_main$12.setup;
_sfc_main$12.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("node_modules/vitepress/dist/client/theme-default/components/VPHomeContent.vue");
  return _sfc_setup$12 ? _sfc_setup$12(props, ctx) : void 0;
};
const VPHomeContent = /* @__PURE__ */ _export_sfc(_sfc_main$12, [["__scopeId", "data-v-c141a4bd"]]);
const _sfc_main$11 = /* @__PURE__ */ defineComponent({
  __name: "VPHome",
  __ssrInlineRender: true,
  setup(__props) {
    const { frontmatter, theme: theme2 } = useData();
    return (_ctx, _push, _parent, _attrs) => {
      const _component_Content = resolveComponent("Content");
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: ["VPHome", {
          "external-link-icon-enabled": unref(theme2).externalLinkIcon
        }]
      }, _attrs))} data-v-e07eaea7>`);
      ssrRenderSlot(_ctx.$slots, "home-hero-before", {}, null, _push, _parent);
      _push(ssrRenderComponent(_sfc_main$16, null, {
        "home-hero-info-before": withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            ssrRenderSlot(_ctx.$slots, "home-hero-info-before", {}, null, _push2, _parent2, _scopeId);
          } else {
            return [
              renderSlot(_ctx.$slots, "home-hero-info-before", {}, void 0, true)
            ];
          }
        }),
        "home-hero-info": withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            ssrRenderSlot(_ctx.$slots, "home-hero-info", {}, null, _push2, _parent2, _scopeId);
          } else {
            return [
              renderSlot(_ctx.$slots, "home-hero-info", {}, void 0, true)
            ];
          }
        }),
        "home-hero-info-after": withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            ssrRenderSlot(_ctx.$slots, "home-hero-info-after", {}, null, _push2, _parent2, _scopeId);
          } else {
            return [
              renderSlot(_ctx.$slots, "home-hero-info-after", {}, void 0, true)
            ];
          }
        }),
        "home-hero-actions-after": withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            ssrRenderSlot(_ctx.$slots, "home-hero-actions-after", {}, null, _push2, _parent2, _scopeId);
          } else {
            return [
              renderSlot(_ctx.$slots, "home-hero-actions-after", {}, void 0, true)
            ];
          }
        }),
        "home-hero-image": withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            ssrRenderSlot(_ctx.$slots, "home-hero-image", {}, null, _push2, _parent2, _scopeId);
          } else {
            return [
              renderSlot(_ctx.$slots, "home-hero-image", {}, void 0, true)
            ];
          }
        }),
        _: 3
      }, _parent));
      ssrRenderSlot(_ctx.$slots, "home-hero-after", {}, null, _push, _parent);
      ssrRenderSlot(_ctx.$slots, "home-features-before", {}, null, _push, _parent);
      _push(ssrRenderComponent(_sfc_main$13, null, null, _parent));
      ssrRenderSlot(_ctx.$slots, "home-features-after", {}, null, _push, _parent);
      if (unref(frontmatter).markdownStyles !== false) {
        _push(ssrRenderComponent(VPHomeContent, null, {
          default: withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              _push2(ssrRenderComponent(_component_Content, null, null, _parent2, _scopeId));
            } else {
              return [
                createVNode(_component_Content)
              ];
            }
          }),
          _: 1
        }, _parent));
      } else {
        _push(ssrRenderComponent(_component_Content, null, null, _parent));
      }
      _push(`</div>`);
    };
  }
});
const _sfc_setup$11 = _sfc_main$11.setup;
_sfc_main$11.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("node_modules/vitepress/dist/client/theme-default/components/VPHome.vue");
  return _sfc_setup$11 ? _sfc_setup$11(props, ctx) : void 0;
};
const VPHome = /* @__PURE__ */ _export_sfc(_sfc_main$11, [["__scopeId", "data-v-e07eaea7"]]);
const _sfc_main$10 = {};
function _sfc_ssrRender$1(_ctx, _push, _parent, _attrs) {
  const _component_Content = resolveComponent("Content");
  _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPPage" }, _attrs))}>`);
  ssrRenderSlot(_ctx.$slots, "page-top", {}, null, _push, _parent);
  _push(ssrRenderComponent(_component_Content, null, null, _parent));
  ssrRenderSlot(_ctx.$slots, "page-bottom", {}, null, _push, _parent);
  _push(`</div>`);
}
const _sfc_setup$10 = _sfc_main$10.setup;
_sfc_main$10.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("node_modules/vitepress/dist/client/theme-default/components/VPPage.vue");
  return _sfc_setup$10 ? _sfc_setup$10(props, ctx) : void 0;
};
const VPPage = /* @__PURE__ */ _export_sfc(_sfc_main$10, [["ssrRender", _sfc_ssrRender$1]]);
const _sfc_main$$ = /* @__PURE__ */ defineComponent({
  __name: "VPContent",
  __ssrInlineRender: true,
  setup(__props) {
    const { page, frontmatter } = useData();
    const { hasSidebar } = useSidebar();
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: ["VPContent", {
          "has-sidebar": unref(hasSidebar),
          "is-home": unref(frontmatter).layout === "home"
        }],
        id: "VPContent"
      }, _attrs))} data-v-9a6c75ad>`);
      if (unref(page).isNotFound) {
        ssrRenderSlot(_ctx.$slots, "not-found", {}, () => {
          _push(ssrRenderComponent(NotFound, null, null, _parent));
        }, _push, _parent);
      } else if (unref(frontmatter).layout === "page") {
        _push(ssrRenderComponent(VPPage, null, {
          "page-top": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "page-top", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "page-top", {}, void 0, true)
              ];
            }
          }),
          "page-bottom": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "page-bottom", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "page-bottom", {}, void 0, true)
              ];
            }
          }),
          _: 3
        }, _parent));
      } else if (unref(frontmatter).layout === "home") {
        _push(ssrRenderComponent(VPHome, null, {
          "home-hero-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-before", {}, void 0, true)
              ];
            }
          }),
          "home-hero-info-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-info-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-info-before", {}, void 0, true)
              ];
            }
          }),
          "home-hero-info": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-info", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-info", {}, void 0, true)
              ];
            }
          }),
          "home-hero-info-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-info-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-info-after", {}, void 0, true)
              ];
            }
          }),
          "home-hero-actions-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-actions-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-actions-after", {}, void 0, true)
              ];
            }
          }),
          "home-hero-image": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-image", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-image", {}, void 0, true)
              ];
            }
          }),
          "home-hero-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-after", {}, void 0, true)
              ];
            }
          }),
          "home-features-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-features-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-features-before", {}, void 0, true)
              ];
            }
          }),
          "home-features-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-features-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-features-after", {}, void 0, true)
              ];
            }
          }),
          _: 3
        }, _parent));
      } else if (unref(frontmatter).layout && unref(frontmatter).layout !== "doc") {
        ssrRenderVNode(_push, createVNode(resolveDynamicComponent(unref(frontmatter).layout), null, null), _parent);
      } else {
        _push(ssrRenderComponent(VPDoc, null, {
          "doc-top": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "doc-top", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "doc-top", {}, void 0, true)
              ];
            }
          }),
          "doc-bottom": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "doc-bottom", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "doc-bottom", {}, void 0, true)
              ];
            }
          }),
          "doc-footer-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "doc-footer-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "doc-footer-before", {}, void 0, true)
              ];
            }
          }),
          "doc-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "doc-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "doc-before", {}, void 0, true)
              ];
            }
          }),
          "doc-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "doc-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "doc-after", {}, void 0, true)
              ];
            }
          }),
          "aside-top": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-top", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-top", {}, void 0, true)
              ];
            }
          }),
          "aside-outline-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-outline-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-outline-before", {}, void 0, true)
              ];
            }
          }),
          "aside-outline-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-outline-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-outline-after", {}, void 0, true)
              ];
            }
          }),
          "aside-ads-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-ads-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-ads-before", {}, void 0, true)
              ];
            }
          }),
          "aside-ads-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-ads-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-ads-after", {}, void 0, true)
              ];
            }
          }),
          "aside-bottom": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-bottom", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-bottom", {}, void 0, true)
              ];
            }
          }),
          _: 3
        }, _parent));
      }
      _push(`</div>`);
    };
  }
});
const _sfc_setup$$ = _sfc_main$$.setup;
_sfc_main$$.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("node_modules/vitepress/dist/client/theme-default/components/VPContent.vue");
  return _sfc_setup$$ ? _sfc_setup$$(props, ctx) : void 0;
};
const VPContent = /* @__PURE__ */ _export_sfc(_sfc_main$$, [["__scopeId", "data-v-9a6c75ad"]]);
const _sfc_main$_ = /* @__PURE__ */ defineComponent({
  __name: "VPFooter",
  __ssrInlineRender: true,
  setup(__props) {
    const { theme: theme2, frontmatter } = useData();
    const { hasSidebar } = useSidebar();
    return (_ctx, _push, _parent, _attrs) => {
      if (unref(theme2).footer && unref(frontmatter).footer !== false) {
        _push(`<footer${ssrRenderAttrs(mergeProps({
          class: ["VPFooter", { "has-sidebar": unref(hasSidebar) }]
        }, _attrs))} data-v-566314d4><div class="container" data-v-566314d4>`);
        if (unref(theme2).footer.message) {
          _push(`<p class="message" data-v-566314d4>${unref(theme2).footer.message ?? ""}</p>`);
        } else {
          _push(`<!---->`);
        }
        if (unref(theme2).footer.copyright) {
          _push(`<p class="copyright" data-v-566314d4>${unref(theme2).footer.copyright ?? ""}</p>`);
        } else {
          _push(`<!---->`);
        }
        _push(`</div></footer>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$_ = _sfc_main$_.setup;
_sfc_main$_.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("node_modules/vitepress/dist/client/theme-default/components/VPFooter.vue");
  return _sfc_setup$_ ? _sfc_setup$_(props, ctx) : void 0;
};
const VPFooter = /* @__PURE__ */ _export_sfc(_sfc_main$_, [["__scopeId", "data-v-566314d4"]]);
function useLocalNav() {
  const { theme: theme2, frontmatter } = useData();
  const headers = shallowRef([]);
  const hasLocalNav = computed(() => {
    return headers.value.length > 0;
  });
  onContentUpdated(() => {
    headers.value = getHeaders(frontmatter.value.outline ?? theme2.value.outline);
  });
  return {
    headers,
    hasLocalNav
  };
}
const _sfc_main$Z = /* @__PURE__ */ defineComponent({
  __name: "VPLocalNavOutlineDropdown",
  __ssrInlineRender: true,
  props: {
    headers: {},
    navHeight: {}
  },
  setup(__props) {
    const { theme: theme2 } = useData();
    const open = ref(false);
    const vh = ref(0);
    const main = ref();
    ref();
    function closeOnClickOutside(e) {
      var _a;
      if (!((_a = main.value) == null ? void 0 : _a.contains(e.target))) {
        open.value = false;
      }
    }
    watch(open, (value) => {
      if (value) {
        document.addEventListener("click", closeOnClickOutside);
        return;
      }
      document.removeEventListener("click", closeOnClickOutside);
    });
    onKeyStroke("Escape", () => {
      open.value = false;
    });
    onContentUpdated(() => {
      open.value = false;
    });
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: "VPLocalNavOutlineDropdown",
        style: { "--vp-vh": vh.value + "px" },
        ref_key: "main",
        ref: main
      }, _attrs))} data-v-6b867909>`);
      if (__props.headers.length > 0) {
        _push(`<button class="${ssrRenderClass({ open: open.value })}" data-v-6b867909><span class="menu-text" data-v-6b867909>${ssrInterpolate(unref(resolveTitle)(unref(theme2)))}</span><span class="vpi-chevron-right icon" data-v-6b867909></span></button>`);
      } else {
        _push(`<button data-v-6b867909>${ssrInterpolate(unref(theme2).returnToTopLabel || "Return to top")}</button>`);
      }
      if (open.value) {
        _push(`<div class="items" data-v-6b867909><div class="header" data-v-6b867909><a class="top-link" href="#" data-v-6b867909>${ssrInterpolate(unref(theme2).returnToTopLabel || "Return to top")}</a></div><div class="outline" data-v-6b867909>`);
        _push(ssrRenderComponent(VPDocOutlineItem, { headers: __props.headers }, null, _parent));
        _push(`</div></div>`);
      } else {
        _push(`<!---->`);
      }
      _push(`</div>`);
    };
  }
});
const _sfc_setup$Z = _sfc_main$Z.setup;
_sfc_main$Z.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("node_modules/vitepress/dist/client/theme-default/components/VPLocalNavOutlineDropdown.vue");
  return _sfc_setup$Z ? _sfc_setup$Z(props, ctx) : void 0;
};
const VPLocalNavOutlineDropdown = /* @__PURE__ */ _export_sfc(_sfc_main$Z, [["__scopeId", "data-v-6b867909"]]);
const _sfc_main$Y = /* @__PURE__ */ defineComponent({
  __name: "VPLocalNav",
  __ssrInlineRender: true,
  props: {
    open: { type: Boolean }
  },
  emits: ["open-menu"],
  setup(__props) {
    const { theme: theme2, frontmatter } = useData();
    const { hasSidebar } = useSidebar();
    const { headers } = useLocalNav();
    const { y } = useWindowScroll();
    const navHeight = ref(0);
    onMounted(() => {
      navHeight.value = parseInt(
        getComputedStyle(document.documentElement).getPropertyValue(
          "--vp-nav-height"
        )
      );
    });
    onContentUpdated(() => {
      headers.value = getHeaders(frontmatter.value.outline ?? theme2.value.outline);
    });
    const empty = computed(() => {
      return headers.value.length === 0;
    });
    const emptyAndNoSidebar = computed(() => {
      return empty.value && !hasSidebar.value;
    });
    const classes = computed(() => {
      return {
        VPLocalNav: true,
        "has-sidebar": hasSidebar.value,
        empty: empty.value,
        fixed: emptyAndNoSidebar.value
      };
    });
    return (_ctx, _push, _parent, _attrs) => {
      if (unref(frontmatter).layout !== "home" && (!emptyAndNoSidebar.value || unref(y) >= navHeight.value)) {
        _push(`<div${ssrRenderAttrs(mergeProps({ class: classes.value }, _attrs))} data-v-2488c25a><div class="container" data-v-2488c25a>`);
        if (unref(hasSidebar)) {
          _push(`<button class="menu"${ssrRenderAttr("aria-expanded", __props.open)} aria-controls="VPSidebarNav" data-v-2488c25a><span class="vpi-align-left menu-icon" data-v-2488c25a></span><span class="menu-text" data-v-2488c25a>${ssrInterpolate(unref(theme2).sidebarMenuLabel || "Menu")}</span></button>`);
        } else {
          _push(`<!---->`);
        }
        _push(ssrRenderComponent(VPLocalNavOutlineDropdown, {
          headers: unref(headers),
          navHeight: navHeight.value
        }, null, _parent));
        _push(`</div></div>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$Y = _sfc_main$Y.setup;
_sfc_main$Y.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("node_modules/vitepress/dist/client/theme-default/components/VPLocalNav.vue");
  return _sfc_setup$Y ? _sfc_setup$Y(props, ctx) : void 0;
};
const VPLocalNav = /* @__PURE__ */ _export_sfc(_sfc_main$Y, [["__scopeId", "data-v-2488c25a"]]);
function useNav() {
  const isScreenOpen = ref(false);
  function openScreen() {
    isScreenOpen.value = true;
    window.addEventListener("resize", closeScreenOnTabletWindow);
  }
  function closeScreen() {
    isScreenOpen.value = false;
    window.removeEventListener("resize", closeScreenOnTabletWindow);
  }
  function toggleScreen() {
    isScreenOpen.value ? closeScreen() : openScreen();
  }
  function closeScreenOnTabletWindow() {
    window.outerWidth >= 768 && closeScreen();
  }
  const route = useRoute();
  watch(() => route.path, closeScreen);
  return {
    isScreenOpen,
    openScreen,
    closeScreen,
    toggleScreen
  };
}
const _sfc_main$X = {};
function _sfc_ssrRender(_ctx, _push, _parent, _attrs) {
  _push(`<button${ssrRenderAttrs(mergeProps({
    class: "VPSwitch",
    type: "button",
    role: "switch"
  }, _attrs))} data-v-b4ccac88><span class="check" data-v-b4ccac88>`);
  if (_ctx.$slots.default) {
    _push(`<span class="icon" data-v-b4ccac88>`);
    ssrRenderSlot(_ctx.$slots, "default", {}, null, _push, _parent);
    _push(`</span>`);
  } else {
    _push(`<!---->`);
  }
  _push(`</span></button>`);
}
const _sfc_setup$X = _sfc_main$X.setup;
_sfc_main$X.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("node_modules/vitepress/dist/client/theme-default/components/VPSwitch.vue");
  return _sfc_setup$X ? _sfc_setup$X(props, ctx) : void 0;
};
const VPSwitch = /* @__PURE__ */ _export_sfc(_sfc_main$X, [["ssrRender", _sfc_ssrRender], ["__scopeId", "data-v-b4ccac88"]]);
const _sfc_main$W = /* @__PURE__ */ defineComponent({
  __name: "VPSwitchAppearance",
  __ssrInlineRender: true,
  setup(__props) {
    const { isDark, theme: theme2 } = useData();
    const toggleAppearance = inject("toggle-appearance", () => {
      isDark.value = !isDark.value;
    });
    const switchTitle = ref("");
    watchPostEffect(() => {
      switchTitle.value = isDark.value ? theme2.value.lightModeSwitchTitle || "Switch to light theme" : theme2.value.darkModeSwitchTitle || "Switch to dark theme";
    });
    return (_ctx, _push, _parent, _attrs) => {
      _push(ssrRenderComponent(VPSwitch, mergeProps({
        title: switchTitle.value,
        class: "VPSwitchAppearance",
        "aria-checked": unref(isDark),
        onClick: unref(toggleAppearance)
      }, _attrs), {
        default: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            _push2(`<span class="vpi-sun sun" data-v-be9742d9${_scopeId}></span><span class="vpi-moon moon" data-v-be9742d9${_scopeId}></span>`);
          } else {
            return [
              createVNode("span", { class: "vpi-sun sun" }),
              createVNode("span", { class: "vpi-moon moon" })
            ];
          }
        }),
        _: 1
      }, _parent));
    };
  }
});
const _sfc_setup$W = _sfc_main$W.setup;
_sfc_main$W.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("node_modules/vitepress/dist/client/theme-default/components/VPSwitchAppearance.vue");
  return _sfc_setup$W ? _sfc_setup$W(props, ctx) : void 0;
};
const VPSwitchAppearance = /* @__PURE__ */ _export_sfc(_sfc_main$W, [["__scopeId", "data-v-be9742d9"]]);
const _sfc_main$V = /* @__PURE__ */ defineComponent({
  __name: "VPNavBarAppearance",
  __ssrInlineRender: true,
  setup(__props) {
    const { site } = useData();
    return (_ctx, _push, _parent, _attrs) => {
      if (unref(site).appearance && unref(site).appearance !== "force-dark" && unref(site).appearance !== "force-auto") {
        _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPNavBarAppearance" }, _attrs))} data-v-3f90c1a5>`);
        _push(ssrRenderComponent(VPSwitchAppearance, null, null, _parent));
        _push(`</div>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$V = _sfc_main$V.setup;
_sfc_main$V.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("node_modules/vitepress/dist/client/theme-default/components/VPNavBarAppearance.vue");
  return _sfc_setup$V ? _sfc_setup$V(props, ctx) : void 0;
};
const VPNavBarAppearance = /* @__PURE__ */ _export_sfc(_sfc_main$V, [["__scopeId", "data-v-3f90c1a5"]]);
const focusedElement = ref();
let active = false;
let listeners = 0;
function useFlyout(options) {
  const focus = ref(false);
  if (inBrowser) {
    !active && activateFocusTracking();
    listeners++;
    const unwatch = watch(focusedElement, (el) => {
      var _a, _b, _c;
      if (el === options.el.value || ((_a = options.el.value) == null ? void 0 : _a.contains(el))) {
        focus.value = true;
        (_b = options.onFocus) == null ? void 0 : _b.call(options);
      } else {
        focus.value = false;
        (_c = options.onBlur) == null ? void 0 : _c.call(options);
      }
    });
    onUnmounted(() => {
      unwatch();
      listeners--;
      if (!listeners) {
        deactivateFocusTracking();
      }
    });
  }
  return readonly(focus);
}
function activateFocusTracking() {
  document.addEventListener("focusin", handleFocusIn);
  active = true;
  focusedElement.value = document.activeElement;
}
function deactivateFocusTracking() {
  document.removeEventListener("focusin", handleFocusIn);
}
function handleFocusIn() {
  focusedElement.value = document.activeElement;
}
const _sfc_main$U = /* @__PURE__ */ defineComponent({
  __name: "VPMenuLink",
  __ssrInlineRender: true,
  props: {
    item: {}
  },
  setup(__props) {
    const { page } = useData();
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPMenuLink" }, _attrs))} data-v-7eeeb2dc>`);
      _push(ssrRenderComponent(_sfc_main$1d, {
        class: {
          active: unref(isActive)(
            unref(page).relativePath,
            __props.item.activeMatch || __props.item.link,
            !!__props.item.activeMatch
          )
        },
        href: __props.item.link,
        target: __props.item.target,
        rel: __props.item.rel,
        "no-icon": __props.item.noIcon
      }, {
        default: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            _push2(`<span data-v-7eeeb2dc${_scopeId}>${__props.item.text ?? ""}</span>`);
          } else {
            return [
              createVNode("span", {
                innerHTML: __props.item.text
              }, null, 8, ["innerHTML"])
            ];
          }
        }),
        _: 1
      }, _parent));
      _push(`</div>`);
    };
  }
});
const _sfc_setup$U = _sfc_main$U.setup;
_sfc_main$U.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("node_modules/vitepress/dist/client/theme-default/components/VPMenuLink.vue");
  return _sfc_setup$U ? _sfc_setup$U(props, ctx) : void 0;
};
const VPMenuLink = /* @__PURE__ */ _export_sfc(_sfc_main$U, [["__scopeId", "data-v-7eeeb2dc"]]);
const _sfc_main$T = /* @__PURE__ */ defineComponent({
  __name: "VPMenuGroup",
  __ssrInlineRender: true,
  props: {
    text: {},
    items: {}
  },
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPMenuGroup" }, _attrs))} data-v-a6b0397c>`);
      if (__props.text) {
        _push(`<p class="title" data-v-a6b0397c>${ssrInterpolate(__props.text)}</p>`);
      } else {
        _push(`<!---->`);
      }
      _push(`<!--[-->`);
      ssrRenderList(__props.items, (item) => {
        _push(`<!--[-->`);
        if ("link" in item) {
          _push(ssrRenderComponent(VPMenuLink, { item }, null, _parent));
        } else {
          _push(`<!---->`);
        }
        _push(`<!--]-->`);
      });
      _push(`<!--]--></div>`);
    };
  }
});
const _sfc_setup$T = _sfc_main$T.setup;
_sfc_main$T.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("node_modules/vitepress/dist/client/theme-default/components/VPMenuGroup.vue");
  return _sfc_setup$T ? _sfc_setup$T(props, ctx) : void 0;
};
const VPMenuGroup = /* @__PURE__ */ _export_sfc(_sfc_main$T, [["__scopeId", "data-v-a6b0397c"]]);
const _sfc_main$S = /* @__PURE__ */ defineComponent({
  __name: "VPMenu",
  __ssrInlineRender: true,
  props: {
    items: {}
  },
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPMenu" }, _attrs))} data-v-20ed86d6>`);
      if (__props.items) {
        _push(`<div class="items" data-v-20ed86d6><!--[-->`);
        ssrRenderList(__props.items, (item) => {
          _push(`<!--[-->`);
          if ("link" in item) {
            _push(ssrRenderComponent(VPMenuLink, { item }, null, _parent));
          } else if ("component" in item) {
            ssrRenderVNode(_push, createVNode(resolveDynamicComponent(item.component), mergeProps({ ref_for: true }, item.props), null), _parent);
          } else {
            _push(ssrRenderComponent(VPMenuGroup, {
              text: item.text,
              items: item.items
            }, null, _parent));
          }
          _push(`<!--]-->`);
        });
        _push(`<!--]--></div>`);
      } else {
        _push(`<!---->`);
      }
      ssrRenderSlot(_ctx.$slots, "default", {}, null, _push, _parent);
      _push(`</div>`);
    };
  }
});
const _sfc_setup$S = _sfc_main$S.setup;
_sfc_main$S.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("node_modules/vitepress/dist/client/theme-default/components/VPMenu.vue");
  return _sfc_setup$S ? _sfc_setup$S(props, ctx) : void 0;
};
const VPMenu = /* @__PURE__ */ _export_sfc(_sfc_main$S, [["__scopeId", "data-v-20ed86d6"]]);
const _sfc_main$R = /* @__PURE__ */ defineComponent({
  __name: "VPFlyout",
  __ssrInlineRender: true,
  props: {
    icon: {},
    button: {},
    label: {},
    items: {}
  },
  setup(__props) {
    const open = ref(false);
    const el = ref();
    useFlyout({ el, onBlur });
    function onBlur() {
      open.value = false;
    }
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: "VPFlyout",
        ref_key: "el",
        ref: el
      }, _attrs))} data-v-bfe7971f><button type="button" class="button" aria-haspopup="true"${ssrRenderAttr("aria-expanded", open.value)}${ssrRenderAttr("aria-label", __props.label)} data-v-bfe7971f>`);
      if (__props.button || __props.icon) {
        _push(`<span class="text" data-v-bfe7971f>`);
        if (__props.icon) {
          _push(`<span class="${ssrRenderClass([__props.icon, "option-icon"])}" data-v-bfe7971f></span>`);
        } else {
          _push(`<!---->`);
        }
        if (__props.button) {
          _push(`<span data-v-bfe7971f>${__props.button ?? ""}</span>`);
        } else {
          _push(`<!---->`);
        }
        _push(`<span class="vpi-chevron-down text-icon" data-v-bfe7971f></span></span>`);
      } else {
        _push(`<span class="vpi-more-horizontal icon" data-v-bfe7971f></span>`);
      }
      _push(`</button><div class="menu" data-v-bfe7971f>`);
      _push(ssrRenderComponent(VPMenu, { items: __props.items }, {
        default: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            ssrRenderSlot(_ctx.$slots, "default", {}, null, _push2, _parent2, _scopeId);
          } else {
            return [
              renderSlot(_ctx.$slots, "default", {}, void 0, true)
            ];
          }
        }),
        _: 3
      }, _parent));
      _push(`</div></div>`);
    };
  }
});
const _sfc_setup$R = _sfc_main$R.setup;
_sfc_main$R.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("node_modules/vitepress/dist/client/theme-default/components/VPFlyout.vue");
  return _sfc_setup$R ? _sfc_setup$R(props, ctx) : void 0;
};
const VPFlyout = /* @__PURE__ */ _export_sfc(_sfc_main$R, [["__scopeId", "data-v-bfe7971f"]]);
const _sfc_main$Q = /* @__PURE__ */ defineComponent({
  __name: "VPSocialLink",
  __ssrInlineRender: true,
  props: {
    icon: {},
    link: {},
    ariaLabel: {}
  },
  setup(__props) {
    var _a;
    const props = __props;
    const el = ref();
    onMounted(async () => {
      var _a2;
      await nextTick();
      const span = (_a2 = el.value) == null ? void 0 : _a2.children[0];
      if (span instanceof HTMLElement && span.className.startsWith("vpi-social-") && (getComputedStyle(span).maskImage || getComputedStyle(span).webkitMaskImage) === "none") {
        span.style.setProperty(
          "--icon",
          `url('https://api.iconify.design/simple-icons/${props.icon}.svg')`
        );
      }
    });
    const svg = computed(() => {
      if (typeof props.icon === "object") return props.icon.svg;
      return `<span class="vpi-social-${props.icon}"></span>`;
    });
    {
      typeof props.icon === "string" && ((_a = useSSRContext()) == null ? void 0 : _a.vpSocialIcons.add(props.icon));
    }
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<a${ssrRenderAttrs(mergeProps({
        ref_key: "el",
        ref: el,
        class: "VPSocialLink no-icon",
        href: __props.link,
        "aria-label": __props.ariaLabel ?? (typeof __props.icon === "string" ? __props.icon : ""),
        target: "_blank",
        rel: "noopener"
      }, _attrs))} data-v-60a9a2d3>${svg.value ?? ""}</a>`);
    };
  }
});
const _sfc_setup$Q = _sfc_main$Q.setup;
_sfc_main$Q.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("node_modules/vitepress/dist/client/theme-default/components/VPSocialLink.vue");
  return _sfc_setup$Q ? _sfc_setup$Q(props, ctx) : void 0;
};
const VPSocialLink = /* @__PURE__ */ _export_sfc(_sfc_main$Q, [["__scopeId", "data-v-60a9a2d3"]]);
const _sfc_main$P = /* @__PURE__ */ defineComponent({
  __name: "VPSocialLinks",
  __ssrInlineRender: true,
  props: {
    links: {}
  },
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPSocialLinks" }, _attrs))} data-v-e71e869c><!--[-->`);
      ssrRenderList(__props.links, ({ link: link2, icon, ariaLabel }) => {
        _push(ssrRenderComponent(VPSocialLink, {
          key: link2,
          icon,
          link: link2,
          ariaLabel
        }, null, _parent));
      });
      _push(`<!--]--></div>`);
    };
  }
});
const _sfc_setup$P = _sfc_main$P.setup;
_sfc_main$P.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("node_modules/vitepress/dist/client/theme-default/components/VPSocialLinks.vue");
  return _sfc_setup$P ? _sfc_setup$P(props, ctx) : void 0;
};
const VPSocialLinks = /* @__PURE__ */ _export_sfc(_sfc_main$P, [["__scopeId", "data-v-e71e869c"]]);
const _sfc_main$O = /* @__PURE__ */ defineComponent({
  __name: "VPNavBarExtra",
  __ssrInlineRender: true,
  setup(__props) {
    const { site, theme: theme2 } = useData();
    const { localeLinks, currentLang } = useLangs({ correspondingLink: true });
    const hasExtraContent = computed(
      () => localeLinks.value.length && currentLang.value.label || site.value.appearance || theme2.value.socialLinks
    );
    return (_ctx, _push, _parent, _attrs) => {
      if (hasExtraContent.value) {
        _push(ssrRenderComponent(VPFlyout, mergeProps({
          class: "VPNavBarExtra",
          label: "extra navigation"
        }, _attrs), {
          default: withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              if (unref(localeLinks).length && unref(currentLang).label) {
                _push2(`<div class="group translations" data-v-f953d92f${_scopeId}><p class="trans-title" data-v-f953d92f${_scopeId}>${ssrInterpolate(unref(currentLang).label)}</p><!--[-->`);
                ssrRenderList(unref(localeLinks), (locale) => {
                  _push2(ssrRenderComponent(VPMenuLink, { item: locale }, null, _parent2, _scopeId));
                });
                _push2(`<!--]--></div>`);
              } else {
                _push2(`<!---->`);
              }
              if (unref(site).appearance && unref(site).appearance !== "force-dark" && unref(site).appearance !== "force-auto") {
                _push2(`<div class="group" data-v-f953d92f${_scopeId}><div class="item appearance" data-v-f953d92f${_scopeId}><p class="label" data-v-f953d92f${_scopeId}>${ssrInterpolate(unref(theme2).darkModeSwitchLabel || "Appearance")}</p><div class="appearance-action" data-v-f953d92f${_scopeId}>`);
                _push2(ssrRenderComponent(VPSwitchAppearance, null, null, _parent2, _scopeId));
                _push2(`</div></div></div>`);
              } else {
                _push2(`<!---->`);
              }
              if (unref(theme2).socialLinks) {
                _push2(`<div class="group" data-v-f953d92f${_scopeId}><div class="item social-links" data-v-f953d92f${_scopeId}>`);
                _push2(ssrRenderComponent(VPSocialLinks, {
                  class: "social-links-list",
                  links: unref(theme2).socialLinks
                }, null, _parent2, _scopeId));
                _push2(`</div></div>`);
              } else {
                _push2(`<!---->`);
              }
            } else {
              return [
                unref(localeLinks).length && unref(currentLang).label ? (openBlock(), createBlock("div", {
                  key: 0,
                  class: "group translations"
                }, [
                  createVNode("p", { class: "trans-title" }, toDisplayString(unref(currentLang).label), 1),
                  (openBlock(true), createBlock(Fragment, null, renderList(unref(localeLinks), (locale) => {
                    return openBlock(), createBlock(VPMenuLink, {
                      key: locale.link,
                      item: locale
                    }, null, 8, ["item"]);
                  }), 128))
                ])) : createCommentVNode("", true),
                unref(site).appearance && unref(site).appearance !== "force-dark" && unref(site).appearance !== "force-auto" ? (openBlock(), createBlock("div", {
                  key: 1,
                  class: "group"
                }, [
                  createVNode("div", { class: "item appearance" }, [
                    createVNode("p", { class: "label" }, toDisplayString(unref(theme2).darkModeSwitchLabel || "Appearance"), 1),
                    createVNode("div", { class: "appearance-action" }, [
                      createVNode(VPSwitchAppearance)
                    ])
                  ])
                ])) : createCommentVNode("", true),
                unref(theme2).socialLinks ? (openBlock(), createBlock("div", {
                  key: 2,
                  class: "group"
                }, [
                  createVNode("div", { class: "item social-links" }, [
                    createVNode(VPSocialLinks, {
                      class: "social-links-list",
                      links: unref(theme2).socialLinks
                    }, null, 8, ["links"])
                  ])
                ])) : createCommentVNode("", true)
              ];
            }
          }),
          _: 1
        }, _parent));
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$O = _sfc_main$O.setup;
_sfc_main$O.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("node_modules/vitepress/dist/client/theme-default/components/VPNavBarExtra.vue");
  return _sfc_setup$O ? _sfc_setup$O(props, ctx) : void 0;
};
const VPNavBarExtra = /* @__PURE__ */ _export_sfc(_sfc_main$O, [["__scopeId", "data-v-f953d92f"]]);
const _sfc_main$N = /* @__PURE__ */ defineComponent({
  __name: "VPNavBarHamburger",
  __ssrInlineRender: true,
  props: {
    active: { type: Boolean }
  },
  emits: ["click"],
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<button${ssrRenderAttrs(mergeProps({
        type: "button",
        class: ["VPNavBarHamburger", { active: __props.active }],
        "aria-label": "mobile navigation",
        "aria-expanded": __props.active,
        "aria-controls": "VPNavScreen"
      }, _attrs))} data-v-6bee1efd><span class="container" data-v-6bee1efd><span class="top" data-v-6bee1efd></span><span class="middle" data-v-6bee1efd></span><span class="bottom" data-v-6bee1efd></span></span></button>`);
    };
  }
});
const _sfc_setup$N = _sfc_main$N.setup;
_sfc_main$N.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("node_modules/vitepress/dist/client/theme-default/components/VPNavBarHamburger.vue");
  return _sfc_setup$N ? _sfc_setup$N(props, ctx) : void 0;
};
const VPNavBarHamburger = /* @__PURE__ */ _export_sfc(_sfc_main$N, [["__scopeId", "data-v-6bee1efd"]]);
const _sfc_main$M = /* @__PURE__ */ defineComponent({
  __name: "VPNavBarMenuLink",
  __ssrInlineRender: true,
  props: {
    item: {}
  },
  setup(__props) {
    const { page } = useData();
    return (_ctx, _push, _parent, _attrs) => {
      _push(ssrRenderComponent(_sfc_main$1d, mergeProps({
        class: {
          VPNavBarMenuLink: true,
          active: unref(isActive)(
            unref(page).relativePath,
            __props.item.activeMatch || __props.item.link,
            !!__props.item.activeMatch
          )
        },
        href: __props.item.link,
        target: __props.item.target,
        rel: __props.item.rel,
        "no-icon": __props.item.noIcon,
        tabindex: "0"
      }, _attrs), {
        default: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            _push2(`<span data-v-815115f5${_scopeId}>${__props.item.text ?? ""}</span>`);
          } else {
            return [
              createVNode("span", {
                innerHTML: __props.item.text
              }, null, 8, ["innerHTML"])
            ];
          }
        }),
        _: 1
      }, _parent));
    };
  }
});
const _sfc_setup$M = _sfc_main$M.setup;
_sfc_main$M.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("node_modules/vitepress/dist/client/theme-default/components/VPNavBarMenuLink.vue");
  return _sfc_setup$M ? _sfc_setup$M(props, ctx) : void 0;
};
const VPNavBarMenuLink = /* @__PURE__ */ _export_sfc(_sfc_main$M, [["__scopeId", "data-v-815115f5"]]);
const _sfc_main$L = /* @__PURE__ */ defineComponent({
  __name: "VPNavBarMenuGroup",
  __ssrInlineRender: true,
  props: {
    item: {}
  },
  setup(__props) {
    const props = __props;
    const { page } = useData();
    const isChildActive = (navItem) => {
      if ("component" in navItem) return false;
      if ("link" in navItem) {
        return isActive(
          page.value.relativePath,
          navItem.link,
          !!props.item.activeMatch
        );
      }
      return navItem.items.some(isChildActive);
    };
    const childrenActive = computed(() => isChildActive(props.item));
    return (_ctx, _push, _parent, _attrs) => {
      _push(ssrRenderComponent(VPFlyout, mergeProps({
        class: {
          VPNavBarMenuGroup: true,
          active: unref(isActive)(unref(page).relativePath, __props.item.activeMatch, !!__props.item.activeMatch) || childrenActive.value
        },
        button: __props.item.text,
        items: __props.item.items
      }, _attrs), null, _parent));
    };
  }
});
const _sfc_setup$L = _sfc_main$L.setup;
_sfc_main$L.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("node_modules/vitepress/dist/client/theme-default/components/VPNavBarMenuGroup.vue");
  return _sfc_setup$L ? _sfc_setup$L(props, ctx) : void 0;
};
const _sfc_main$K = /* @__PURE__ */ defineComponent({
  __name: "VPNavBarMenu",
  __ssrInlineRender: true,
  setup(__props) {
    const { theme: theme2 } = useData();
    return (_ctx, _push, _parent, _attrs) => {
      if (unref(theme2).nav) {
        _push(`<nav${ssrRenderAttrs(mergeProps({
          "aria-labelledby": "main-nav-aria-label",
          class: "VPNavBarMenu"
        }, _attrs))} data-v-afb2845e><span id="main-nav-aria-label" class="visually-hidden" data-v-afb2845e> Main Navigation </span><!--[-->`);
        ssrRenderList(unref(theme2).nav, (item) => {
          _push(`<!--[-->`);
          if ("link" in item) {
            _push(ssrRenderComponent(VPNavBarMenuLink, { item }, null, _parent));
          } else if ("component" in item) {
            ssrRenderVNode(_push, createVNode(resolveDynamicComponent(item.component), mergeProps({ ref_for: true }, item.props), null), _parent);
          } else {
            _push(ssrRenderComponent(_sfc_main$L, { item }, null, _parent));
          }
          _push(`<!--]-->`);
        });
        _push(`<!--]--></nav>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$K = _sfc_main$K.setup;
_sfc_main$K.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("node_modules/vitepress/dist/client/theme-default/components/VPNavBarMenu.vue");
  return _sfc_setup$K ? _sfc_setup$K(props, ctx) : void 0;
};
const VPNavBarMenu = /* @__PURE__ */ _export_sfc(_sfc_main$K, [["__scopeId", "data-v-afb2845e"]]);
function createSearchTranslate(defaultTranslations) {
  const { localeIndex, theme: theme2 } = useData();
  function translate(key) {
    var _a, _b, _c;
    const keyPath = key.split(".");
    const themeObject = (_a = theme2.value.search) == null ? void 0 : _a.options;
    const isObject = themeObject && typeof themeObject === "object";
    const locales = isObject && ((_c = (_b = themeObject.locales) == null ? void 0 : _b[localeIndex.value]) == null ? void 0 : _c.translations) || null;
    const translations = isObject && themeObject.translations || null;
    let localeResult = locales;
    let translationResult = translations;
    let defaultResult = defaultTranslations;
    const lastKey = keyPath.pop();
    for (const k of keyPath) {
      let fallbackResult = null;
      const foundInFallback = defaultResult == null ? void 0 : defaultResult[k];
      if (foundInFallback) {
        fallbackResult = defaultResult = foundInFallback;
      }
      const foundInTranslation = translationResult == null ? void 0 : translationResult[k];
      if (foundInTranslation) {
        fallbackResult = translationResult = foundInTranslation;
      }
      const foundInLocale = localeResult == null ? void 0 : localeResult[k];
      if (foundInLocale) {
        fallbackResult = localeResult = foundInLocale;
      }
      if (!foundInFallback) {
        defaultResult = fallbackResult;
      }
      if (!foundInTranslation) {
        translationResult = fallbackResult;
      }
      if (!foundInLocale) {
        localeResult = fallbackResult;
      }
    }
    return (localeResult == null ? void 0 : localeResult[lastKey]) ?? (translationResult == null ? void 0 : translationResult[lastKey]) ?? (defaultResult == null ? void 0 : defaultResult[lastKey]) ?? "";
  }
  return translate;
}
const _sfc_main$J = /* @__PURE__ */ defineComponent({
  __name: "VPNavBarSearchButton",
  __ssrInlineRender: true,
  setup(__props) {
    const defaultTranslations = {
      button: {
        buttonText: "Search",
        buttonAriaLabel: "Search"
      }
    };
    const translate = createSearchTranslate(defaultTranslations);
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<button${ssrRenderAttrs(mergeProps({
        type: "button",
        class: "DocSearch DocSearch-Button",
        "aria-label": unref(translate)("button.buttonAriaLabel")
      }, _attrs))}><span class="DocSearch-Button-Container"><span class="vp-icon DocSearch-Search-Icon"></span><span class="DocSearch-Button-Placeholder">${ssrInterpolate(unref(translate)("button.buttonText"))}</span></span><span class="DocSearch-Button-Keys"><kbd class="DocSearch-Button-Key"></kbd><kbd class="DocSearch-Button-Key">K</kbd></span></button>`);
    };
  }
});
const _sfc_setup$J = _sfc_main$J.setup;
_sfc_main$J.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("node_modules/vitepress/dist/client/theme-default/components/VPNavBarSearchButton.vue");
  return _sfc_setup$J ? _sfc_setup$J(props, ctx) : void 0;
};
const _sfc_main$I = /* @__PURE__ */ defineComponent({
  __name: "VPNavBarSearch",
  __ssrInlineRender: true,
  setup(__props) {
    const VPLocalSearchBox = () => null;
    const VPAlgoliaSearchBox = () => null;
    const { theme: theme2 } = useData();
    const loaded = ref(false);
    const actuallyLoaded = ref(false);
    onMounted(() => {
      {
        return;
      }
    });
    function load() {
      if (!loaded.value) {
        loaded.value = true;
        setTimeout(poll, 16);
      }
    }
    function poll() {
      const e = new Event("keydown");
      e.key = "k";
      e.metaKey = true;
      window.dispatchEvent(e);
      setTimeout(() => {
        if (!document.querySelector(".DocSearch-Modal")) {
          poll();
        }
      }, 16);
    }
    const showSearch = ref(false);
    const provider = "";
    return (_ctx, _push, _parent, _attrs) => {
      var _a;
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPNavBarSearch" }, _attrs))}>`);
      if (unref(provider) === "local") {
        _push(`<!--[-->`);
        if (showSearch.value) {
          _push(ssrRenderComponent(unref(VPLocalSearchBox), {
            onClose: ($event) => showSearch.value = false
          }, null, _parent));
        } else {
          _push(`<!---->`);
        }
        _push(`<div id="local-search">`);
        _push(ssrRenderComponent(_sfc_main$J, {
          onClick: ($event) => showSearch.value = true
        }, null, _parent));
        _push(`</div><!--]-->`);
      } else if (unref(provider) === "algolia") {
        _push(`<!--[-->`);
        if (loaded.value) {
          _push(ssrRenderComponent(unref(VPAlgoliaSearchBox), {
            algolia: ((_a = unref(theme2).search) == null ? void 0 : _a.options) ?? unref(theme2).algolia,
            onVnodeBeforeMount: ($event) => actuallyLoaded.value = true
          }, null, _parent));
        } else {
          _push(`<!---->`);
        }
        if (!actuallyLoaded.value) {
          _push(`<div id="docsearch">`);
          _push(ssrRenderComponent(_sfc_main$J, { onClick: load }, null, _parent));
          _push(`</div>`);
        } else {
          _push(`<!---->`);
        }
        _push(`<!--]-->`);
      } else {
        _push(`<!---->`);
      }
      _push(`</div>`);
    };
  }
});
const _sfc_setup$I = _sfc_main$I.setup;
_sfc_main$I.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("node_modules/vitepress/dist/client/theme-default/components/VPNavBarSearch.vue");
  return _sfc_setup$I ? _sfc_setup$I(props, ctx) : void 0;
};
const _sfc_main$H = /* @__PURE__ */ defineComponent({
  __name: "VPNavBarSocialLinks",
  __ssrInlineRender: true,
  setup(__props) {
    const { theme: theme2 } = useData();
    return (_ctx, _push, _parent, _attrs) => {
      if (unref(theme2).socialLinks) {
        _push(ssrRenderComponent(VPSocialLinks, mergeProps({
          class: "VPNavBarSocialLinks",
          links: unref(theme2).socialLinks
        }, _attrs), null, _parent));
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$H = _sfc_main$H.setup;
_sfc_main$H.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("node_modules/vitepress/dist/client/theme-default/components/VPNavBarSocialLinks.vue");
  return _sfc_setup$H ? _sfc_setup$H(props, ctx) : void 0;
};
const VPNavBarSocialLinks = /* @__PURE__ */ _export_sfc(_sfc_main$H, [["__scopeId", "data-v-ef6192dc"]]);
const _sfc_main$G = /* @__PURE__ */ defineComponent({
  __name: "VPNavBarTitle",
  __ssrInlineRender: true,
  setup(__props) {
    const { site, theme: theme2 } = useData();
    const { hasSidebar } = useSidebar();
    const { currentLang } = useLangs();
    const link2 = computed(
      () => {
        var _a;
        return typeof theme2.value.logoLink === "string" ? theme2.value.logoLink : (_a = theme2.value.logoLink) == null ? void 0 : _a.link;
      }
    );
    const rel = computed(
      () => {
        var _a;
        return typeof theme2.value.logoLink === "string" ? void 0 : (_a = theme2.value.logoLink) == null ? void 0 : _a.rel;
      }
    );
    const target = computed(
      () => {
        var _a;
        return typeof theme2.value.logoLink === "string" ? void 0 : (_a = theme2.value.logoLink) == null ? void 0 : _a.target;
      }
    );
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: ["VPNavBarTitle", { "has-sidebar": unref(hasSidebar) }]
      }, _attrs))} data-v-9f43907a><a class="title"${ssrRenderAttr("href", link2.value ?? unref(normalizeLink$1)(unref(currentLang).link))}${ssrRenderAttr("rel", rel.value)}${ssrRenderAttr("target", target.value)} data-v-9f43907a>`);
      ssrRenderSlot(_ctx.$slots, "nav-bar-title-before", {}, null, _push, _parent);
      if (unref(theme2).logo) {
        _push(ssrRenderComponent(VPImage, {
          class: "logo",
          image: unref(theme2).logo
        }, null, _parent));
      } else {
        _push(`<!---->`);
      }
      if (unref(theme2).siteTitle) {
        _push(`<span data-v-9f43907a>${unref(theme2).siteTitle ?? ""}</span>`);
      } else if (unref(theme2).siteTitle === void 0) {
        _push(`<span data-v-9f43907a>${ssrInterpolate(unref(site).title)}</span>`);
      } else {
        _push(`<!---->`);
      }
      ssrRenderSlot(_ctx.$slots, "nav-bar-title-after", {}, null, _push, _parent);
      _push(`</a></div>`);
    };
  }
});
const _sfc_setup$G = _sfc_main$G.setup;
_sfc_main$G.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("node_modules/vitepress/dist/client/theme-default/components/VPNavBarTitle.vue");
  return _sfc_setup$G ? _sfc_setup$G(props, ctx) : void 0;
};
const VPNavBarTitle = /* @__PURE__ */ _export_sfc(_sfc_main$G, [["__scopeId", "data-v-9f43907a"]]);
const _sfc_main$F = /* @__PURE__ */ defineComponent({
  __name: "VPNavBarTranslations",
  __ssrInlineRender: true,
  setup(__props) {
    const { theme: theme2 } = useData();
    const { localeLinks, currentLang } = useLangs({ correspondingLink: true });
    return (_ctx, _push, _parent, _attrs) => {
      if (unref(localeLinks).length && unref(currentLang).label) {
        _push(ssrRenderComponent(VPFlyout, mergeProps({
          class: "VPNavBarTranslations",
          icon: "vpi-languages",
          label: unref(theme2).langMenuLabel || "Change language"
        }, _attrs), {
          default: withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              _push2(`<div class="items" data-v-acee064b${_scopeId}><p class="title" data-v-acee064b${_scopeId}>${ssrInterpolate(unref(currentLang).label)}</p><!--[-->`);
              ssrRenderList(unref(localeLinks), (locale) => {
                _push2(ssrRenderComponent(VPMenuLink, { item: locale }, null, _parent2, _scopeId));
              });
              _push2(`<!--]--></div>`);
            } else {
              return [
                createVNode("div", { class: "items" }, [
                  createVNode("p", { class: "title" }, toDisplayString(unref(currentLang).label), 1),
                  (openBlock(true), createBlock(Fragment, null, renderList(unref(localeLinks), (locale) => {
                    return openBlock(), createBlock(VPMenuLink, {
                      key: locale.link,
                      item: locale
                    }, null, 8, ["item"]);
                  }), 128))
                ])
              ];
            }
          }),
          _: 1
        }, _parent));
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$F = _sfc_main$F.setup;
_sfc_main$F.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("node_modules/vitepress/dist/client/theme-default/components/VPNavBarTranslations.vue");
  return _sfc_setup$F ? _sfc_setup$F(props, ctx) : void 0;
};
const VPNavBarTranslations = /* @__PURE__ */ _export_sfc(_sfc_main$F, [["__scopeId", "data-v-acee064b"]]);
const _sfc_main$E = /* @__PURE__ */ defineComponent({
  __name: "VPNavBar",
  __ssrInlineRender: true,
  props: {
    isScreenOpen: { type: Boolean }
  },
  emits: ["toggle-screen"],
  setup(__props) {
    const props = __props;
    const { y } = useWindowScroll();
    const { hasSidebar } = useSidebar();
    const { frontmatter } = useData();
    const classes = ref({});
    watchPostEffect(() => {
      classes.value = {
        "has-sidebar": hasSidebar.value,
        "home": frontmatter.value.layout === "home",
        "top": y.value === 0,
        "screen-open": props.isScreenOpen
      };
    });
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: ["VPNavBar", classes.value]
      }, _attrs))} data-v-9fd4d1dd><div class="wrapper" data-v-9fd4d1dd><div class="container" data-v-9fd4d1dd><div class="title" data-v-9fd4d1dd>`);
      _push(ssrRenderComponent(VPNavBarTitle, null, {
        "nav-bar-title-before": withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            ssrRenderSlot(_ctx.$slots, "nav-bar-title-before", {}, null, _push2, _parent2, _scopeId);
          } else {
            return [
              renderSlot(_ctx.$slots, "nav-bar-title-before", {}, void 0, true)
            ];
          }
        }),
        "nav-bar-title-after": withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            ssrRenderSlot(_ctx.$slots, "nav-bar-title-after", {}, null, _push2, _parent2, _scopeId);
          } else {
            return [
              renderSlot(_ctx.$slots, "nav-bar-title-after", {}, void 0, true)
            ];
          }
        }),
        _: 3
      }, _parent));
      _push(`</div><div class="content" data-v-9fd4d1dd><div class="content-body" data-v-9fd4d1dd>`);
      ssrRenderSlot(_ctx.$slots, "nav-bar-content-before", {}, null, _push, _parent);
      _push(ssrRenderComponent(_sfc_main$I, { class: "search" }, null, _parent));
      _push(ssrRenderComponent(VPNavBarMenu, { class: "menu" }, null, _parent));
      _push(ssrRenderComponent(VPNavBarTranslations, { class: "translations" }, null, _parent));
      _push(ssrRenderComponent(VPNavBarAppearance, { class: "appearance" }, null, _parent));
      _push(ssrRenderComponent(VPNavBarSocialLinks, { class: "social-links" }, null, _parent));
      _push(ssrRenderComponent(VPNavBarExtra, { class: "extra" }, null, _parent));
      ssrRenderSlot(_ctx.$slots, "nav-bar-content-after", {}, null, _push, _parent);
      _push(ssrRenderComponent(VPNavBarHamburger, {
        class: "hamburger",
        active: __props.isScreenOpen,
        onClick: ($event) => _ctx.$emit("toggle-screen")
      }, null, _parent));
      _push(`</div></div></div></div><div class="divider" data-v-9fd4d1dd><div class="divider-line" data-v-9fd4d1dd></div></div></div>`);
    };
  }
});
const _sfc_setup$E = _sfc_main$E.setup;
_sfc_main$E.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("node_modules/vitepress/dist/client/theme-default/components/VPNavBar.vue");
  return _sfc_setup$E ? _sfc_setup$E(props, ctx) : void 0;
};
const VPNavBar = /* @__PURE__ */ _export_sfc(_sfc_main$E, [["__scopeId", "data-v-9fd4d1dd"]]);
const _sfc_main$D = /* @__PURE__ */ defineComponent({
  __name: "VPNavScreenAppearance",
  __ssrInlineRender: true,
  setup(__props) {
    const { site, theme: theme2 } = useData();
    return (_ctx, _push, _parent, _attrs) => {
      if (unref(site).appearance && unref(site).appearance !== "force-dark" && unref(site).appearance !== "force-auto") {
        _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPNavScreenAppearance" }, _attrs))} data-v-a3e2920d><p class="text" data-v-a3e2920d>${ssrInterpolate(unref(theme2).darkModeSwitchLabel || "Appearance")}</p>`);
        _push(ssrRenderComponent(VPSwitchAppearance, null, null, _parent));
        _push(`</div>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$D = _sfc_main$D.setup;
_sfc_main$D.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("node_modules/vitepress/dist/client/theme-default/components/VPNavScreenAppearance.vue");
  return _sfc_setup$D ? _sfc_setup$D(props, ctx) : void 0;
};
const VPNavScreenAppearance = /* @__PURE__ */ _export_sfc(_sfc_main$D, [["__scopeId", "data-v-a3e2920d"]]);
const _sfc_main$C = /* @__PURE__ */ defineComponent({
  __name: "VPNavScreenMenuLink",
  __ssrInlineRender: true,
  props: {
    item: {}
  },
  setup(__props) {
    const closeScreen = inject("close-screen");
    return (_ctx, _push, _parent, _attrs) => {
      _push(ssrRenderComponent(_sfc_main$1d, mergeProps({
        class: "VPNavScreenMenuLink",
        href: __props.item.link,
        target: __props.item.target,
        rel: __props.item.rel,
        "no-icon": __props.item.noIcon,
        onClick: unref(closeScreen)
      }, _attrs), {
        default: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            _push2(`<span data-v-fa963d97${_scopeId}>${__props.item.text ?? ""}</span>`);
          } else {
            return [
              createVNode("span", {
                innerHTML: __props.item.text
              }, null, 8, ["innerHTML"])
            ];
          }
        }),
        _: 1
      }, _parent));
    };
  }
});
const _sfc_setup$C = _sfc_main$C.setup;
_sfc_main$C.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("node_modules/vitepress/dist/client/theme-default/components/VPNavScreenMenuLink.vue");
  return _sfc_setup$C ? _sfc_setup$C(props, ctx) : void 0;
};
const VPNavScreenMenuLink = /* @__PURE__ */ _export_sfc(_sfc_main$C, [["__scopeId", "data-v-fa963d97"]]);
const _sfc_main$B = /* @__PURE__ */ defineComponent({
  __name: "VPNavScreenMenuGroupLink",
  __ssrInlineRender: true,
  props: {
    item: {}
  },
  setup(__props) {
    const closeScreen = inject("close-screen");
    return (_ctx, _push, _parent, _attrs) => {
      _push(ssrRenderComponent(_sfc_main$1d, mergeProps({
        class: "VPNavScreenMenuGroupLink",
        href: __props.item.link,
        target: __props.item.target,
        rel: __props.item.rel,
        "no-icon": __props.item.noIcon,
        onClick: unref(closeScreen)
      }, _attrs), {
        default: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            _push2(`<span data-v-e04f3e85${_scopeId}>${__props.item.text ?? ""}</span>`);
          } else {
            return [
              createVNode("span", {
                innerHTML: __props.item.text
              }, null, 8, ["innerHTML"])
            ];
          }
        }),
        _: 1
      }, _parent));
    };
  }
});
const _sfc_setup$B = _sfc_main$B.setup;
_sfc_main$B.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("node_modules/vitepress/dist/client/theme-default/components/VPNavScreenMenuGroupLink.vue");
  return _sfc_setup$B ? _sfc_setup$B(props, ctx) : void 0;
};
const VPNavScreenMenuGroupLink = /* @__PURE__ */ _export_sfc(_sfc_main$B, [["__scopeId", "data-v-e04f3e85"]]);
const _sfc_main$A = /* @__PURE__ */ defineComponent({
  __name: "VPNavScreenMenuGroupSection",
  __ssrInlineRender: true,
  props: {
    text: {},
    items: {}
  },
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPNavScreenMenuGroupSection" }, _attrs))} data-v-f60dbfa7>`);
      if (__props.text) {
        _push(`<p class="title" data-v-f60dbfa7>${ssrInterpolate(__props.text)}</p>`);
      } else {
        _push(`<!---->`);
      }
      _push(`<!--[-->`);
      ssrRenderList(__props.items, (item) => {
        _push(ssrRenderComponent(VPNavScreenMenuGroupLink, {
          key: item.text,
          item
        }, null, _parent));
      });
      _push(`<!--]--></div>`);
    };
  }
});
const _sfc_setup$A = _sfc_main$A.setup;
_sfc_main$A.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("node_modules/vitepress/dist/client/theme-default/components/VPNavScreenMenuGroupSection.vue");
  return _sfc_setup$A ? _sfc_setup$A(props, ctx) : void 0;
};
const VPNavScreenMenuGroupSection = /* @__PURE__ */ _export_sfc(_sfc_main$A, [["__scopeId", "data-v-f60dbfa7"]]);
const _sfc_main$z = /* @__PURE__ */ defineComponent({
  __name: "VPNavScreenMenuGroup",
  __ssrInlineRender: true,
  props: {
    text: {},
    items: {}
  },
  setup(__props) {
    const props = __props;
    const isOpen = ref(false);
    const groupId = computed(
      () => `NavScreenGroup-${props.text.replace(" ", "-").toLowerCase()}`
    );
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: ["VPNavScreenMenuGroup", { open: isOpen.value }]
      }, _attrs))} data-v-d99bfeec><button class="button"${ssrRenderAttr("aria-controls", groupId.value)}${ssrRenderAttr("aria-expanded", isOpen.value)} data-v-d99bfeec><span class="button-text" data-v-d99bfeec>${__props.text ?? ""}</span><span class="vpi-plus button-icon" data-v-d99bfeec></span></button><div${ssrRenderAttr("id", groupId.value)} class="items" data-v-d99bfeec><!--[-->`);
      ssrRenderList(__props.items, (item) => {
        _push(`<!--[-->`);
        if ("link" in item) {
          _push(`<div class="item" data-v-d99bfeec>`);
          _push(ssrRenderComponent(VPNavScreenMenuGroupLink, { item }, null, _parent));
          _push(`</div>`);
        } else if ("component" in item) {
          _push(`<div class="item" data-v-d99bfeec>`);
          ssrRenderVNode(_push, createVNode(resolveDynamicComponent(item.component), mergeProps({ ref_for: true }, item.props, { "screen-menu": "" }), null), _parent);
          _push(`</div>`);
        } else {
          _push(`<div class="group" data-v-d99bfeec>`);
          _push(ssrRenderComponent(VPNavScreenMenuGroupSection, {
            text: item.text,
            items: item.items
          }, null, _parent));
          _push(`</div>`);
        }
        _push(`<!--]-->`);
      });
      _push(`<!--]--></div></div>`);
    };
  }
});
const _sfc_setup$z = _sfc_main$z.setup;
_sfc_main$z.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("node_modules/vitepress/dist/client/theme-default/components/VPNavScreenMenuGroup.vue");
  return _sfc_setup$z ? _sfc_setup$z(props, ctx) : void 0;
};
const VPNavScreenMenuGroup = /* @__PURE__ */ _export_sfc(_sfc_main$z, [["__scopeId", "data-v-d99bfeec"]]);
const _sfc_main$y = /* @__PURE__ */ defineComponent({
  __name: "VPNavScreenMenu",
  __ssrInlineRender: true,
  setup(__props) {
    const { theme: theme2 } = useData();
    return (_ctx, _push, _parent, _attrs) => {
      if (unref(theme2).nav) {
        _push(`<nav${ssrRenderAttrs(mergeProps({ class: "VPNavScreenMenu" }, _attrs))}><!--[-->`);
        ssrRenderList(unref(theme2).nav, (item) => {
          _push(`<!--[-->`);
          if ("link" in item) {
            _push(ssrRenderComponent(VPNavScreenMenuLink, { item }, null, _parent));
          } else if ("component" in item) {
            ssrRenderVNode(_push, createVNode(resolveDynamicComponent(item.component), mergeProps({ ref_for: true }, item.props, { "screen-menu": "" }), null), _parent);
          } else {
            _push(ssrRenderComponent(VPNavScreenMenuGroup, {
              text: item.text || "",
              items: item.items
            }, null, _parent));
          }
          _push(`<!--]-->`);
        });
        _push(`<!--]--></nav>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$y = _sfc_main$y.setup;
_sfc_main$y.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("node_modules/vitepress/dist/client/theme-default/components/VPNavScreenMenu.vue");
  return _sfc_setup$y ? _sfc_setup$y(props, ctx) : void 0;
};
const _sfc_main$x = /* @__PURE__ */ defineComponent({
  __name: "VPNavScreenSocialLinks",
  __ssrInlineRender: true,
  setup(__props) {
    const { theme: theme2 } = useData();
    return (_ctx, _push, _parent, _attrs) => {
      if (unref(theme2).socialLinks) {
        _push(ssrRenderComponent(VPSocialLinks, mergeProps({
          class: "VPNavScreenSocialLinks",
          links: unref(theme2).socialLinks
        }, _attrs), null, _parent));
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$x = _sfc_main$x.setup;
_sfc_main$x.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("node_modules/vitepress/dist/client/theme-default/components/VPNavScreenSocialLinks.vue");
  return _sfc_setup$x ? _sfc_setup$x(props, ctx) : void 0;
};
const _sfc_main$w = /* @__PURE__ */ defineComponent({
  __name: "VPNavScreenTranslations",
  __ssrInlineRender: true,
  setup(__props) {
    const { localeLinks, currentLang } = useLangs({ correspondingLink: true });
    const isOpen = ref(false);
    return (_ctx, _push, _parent, _attrs) => {
      if (unref(localeLinks).length && unref(currentLang).label) {
        _push(`<div${ssrRenderAttrs(mergeProps({
          class: ["VPNavScreenTranslations", { open: isOpen.value }]
        }, _attrs))} data-v-516e4bc3><button class="title" data-v-516e4bc3><span class="vpi-languages icon lang" data-v-516e4bc3></span> ${ssrInterpolate(unref(currentLang).label)} <span class="vpi-chevron-down icon chevron" data-v-516e4bc3></span></button><ul class="list" data-v-516e4bc3><!--[-->`);
        ssrRenderList(unref(localeLinks), (locale) => {
          _push(`<li class="item" data-v-516e4bc3>`);
          _push(ssrRenderComponent(_sfc_main$1d, {
            class: "link",
            href: locale.link
          }, {
            default: withCtx((_, _push2, _parent2, _scopeId) => {
              if (_push2) {
                _push2(`${ssrInterpolate(locale.text)}`);
              } else {
                return [
                  createTextVNode(toDisplayString(locale.text), 1)
                ];
              }
            }),
            _: 2
          }, _parent));
          _push(`</li>`);
        });
        _push(`<!--]--></ul></div>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$w = _sfc_main$w.setup;
_sfc_main$w.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("node_modules/vitepress/dist/client/theme-default/components/VPNavScreenTranslations.vue");
  return _sfc_setup$w ? _sfc_setup$w(props, ctx) : void 0;
};
const VPNavScreenTranslations = /* @__PURE__ */ _export_sfc(_sfc_main$w, [["__scopeId", "data-v-516e4bc3"]]);
const _sfc_main$v = /* @__PURE__ */ defineComponent({
  __name: "VPNavScreen",
  __ssrInlineRender: true,
  props: {
    open: { type: Boolean }
  },
  setup(__props) {
    const screen = ref(null);
    useScrollLock(inBrowser ? document.body : null);
    return (_ctx, _push, _parent, _attrs) => {
      if (__props.open) {
        _push(`<div${ssrRenderAttrs(mergeProps({
          class: "VPNavScreen",
          ref_key: "screen",
          ref: screen,
          id: "VPNavScreen"
        }, _attrs))} data-v-2dd6d0c7><div class="container" data-v-2dd6d0c7>`);
        ssrRenderSlot(_ctx.$slots, "nav-screen-content-before", {}, null, _push, _parent);
        _push(ssrRenderComponent(_sfc_main$y, { class: "menu" }, null, _parent));
        _push(ssrRenderComponent(VPNavScreenTranslations, { class: "translations" }, null, _parent));
        _push(ssrRenderComponent(VPNavScreenAppearance, { class: "appearance" }, null, _parent));
        _push(ssrRenderComponent(_sfc_main$x, { class: "social-links" }, null, _parent));
        ssrRenderSlot(_ctx.$slots, "nav-screen-content-after", {}, null, _push, _parent);
        _push(`</div></div>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$v = _sfc_main$v.setup;
_sfc_main$v.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("node_modules/vitepress/dist/client/theme-default/components/VPNavScreen.vue");
  return _sfc_setup$v ? _sfc_setup$v(props, ctx) : void 0;
};
const VPNavScreen = /* @__PURE__ */ _export_sfc(_sfc_main$v, [["__scopeId", "data-v-2dd6d0c7"]]);
const _sfc_main$u = /* @__PURE__ */ defineComponent({
  __name: "VPNav",
  __ssrInlineRender: true,
  setup(__props) {
    const { isScreenOpen, closeScreen, toggleScreen } = useNav();
    const { frontmatter } = useData();
    const hasNavbar = computed(() => {
      return frontmatter.value.navbar !== false;
    });
    provide("close-screen", closeScreen);
    watchEffect(() => {
      if (inBrowser) {
        document.documentElement.classList.toggle("hide-nav", !hasNavbar.value);
      }
    });
    return (_ctx, _push, _parent, _attrs) => {
      if (hasNavbar.value) {
        _push(`<header${ssrRenderAttrs(mergeProps({ class: "VPNav" }, _attrs))} data-v-7ad780c2>`);
        _push(ssrRenderComponent(VPNavBar, {
          "is-screen-open": unref(isScreenOpen),
          onToggleScreen: unref(toggleScreen)
        }, {
          "nav-bar-title-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "nav-bar-title-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "nav-bar-title-before", {}, void 0, true)
              ];
            }
          }),
          "nav-bar-title-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "nav-bar-title-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "nav-bar-title-after", {}, void 0, true)
              ];
            }
          }),
          "nav-bar-content-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "nav-bar-content-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "nav-bar-content-before", {}, void 0, true)
              ];
            }
          }),
          "nav-bar-content-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "nav-bar-content-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "nav-bar-content-after", {}, void 0, true)
              ];
            }
          }),
          _: 3
        }, _parent));
        _push(ssrRenderComponent(VPNavScreen, { open: unref(isScreenOpen) }, {
          "nav-screen-content-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "nav-screen-content-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "nav-screen-content-before", {}, void 0, true)
              ];
            }
          }),
          "nav-screen-content-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "nav-screen-content-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "nav-screen-content-after", {}, void 0, true)
              ];
            }
          }),
          _: 3
        }, _parent));
        _push(`</header>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$u = _sfc_main$u.setup;
_sfc_main$u.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("node_modules/vitepress/dist/client/theme-default/components/VPNav.vue");
  return _sfc_setup$u ? _sfc_setup$u(props, ctx) : void 0;
};
const VPNav = /* @__PURE__ */ _export_sfc(_sfc_main$u, [["__scopeId", "data-v-7ad780c2"]]);
const _sfc_main$t = /* @__PURE__ */ defineComponent({
  __name: "VPSidebarItem",
  __ssrInlineRender: true,
  props: {
    item: {},
    depth: {}
  },
  setup(__props) {
    const props = __props;
    const {
      collapsed,
      collapsible,
      isLink,
      isActiveLink,
      hasActiveLink: hasActiveLink2,
      hasChildren,
      toggle
    } = useSidebarControl(computed(() => props.item));
    const sectionTag = computed(() => hasChildren.value ? "section" : `div`);
    const linkTag = computed(() => isLink.value ? "a" : "div");
    const textTag = computed(() => {
      return !hasChildren.value ? "p" : props.depth + 2 === 7 ? "p" : `h${props.depth + 2}`;
    });
    const itemRole = computed(() => isLink.value ? void 0 : "button");
    const classes = computed(() => [
      [`level-${props.depth}`],
      { collapsible: collapsible.value },
      { collapsed: collapsed.value },
      { "is-link": isLink.value },
      { "is-active": isActiveLink.value },
      { "has-active": hasActiveLink2.value }
    ]);
    function onItemInteraction(e) {
      if ("key" in e && e.key !== "Enter") {
        return;
      }
      !props.item.link && toggle();
    }
    function onCaretClick() {
      props.item.link && toggle();
    }
    return (_ctx, _push, _parent, _attrs) => {
      const _component_VPSidebarItem = resolveComponent("VPSidebarItem", true);
      ssrRenderVNode(_push, createVNode(resolveDynamicComponent(sectionTag.value), mergeProps({
        class: ["VPSidebarItem", classes.value]
      }, _attrs), {
        default: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            if (__props.item.text) {
              _push2(`<div class="item"${ssrRenderAttr("role", itemRole.value)}${ssrRenderAttr("tabindex", __props.item.items && 0)} data-v-0009425e${_scopeId}><div class="indicator" data-v-0009425e${_scopeId}></div>`);
              if (__props.item.link) {
                _push2(ssrRenderComponent(_sfc_main$1d, {
                  tag: linkTag.value,
                  class: "link",
                  href: __props.item.link,
                  rel: __props.item.rel,
                  target: __props.item.target
                }, {
                  default: withCtx((_2, _push3, _parent3, _scopeId2) => {
                    if (_push3) {
                      ssrRenderVNode(_push3, createVNode(resolveDynamicComponent(textTag.value), { class: "text" }, null), _parent3, _scopeId2);
                    } else {
                      return [
                        (openBlock(), createBlock(resolveDynamicComponent(textTag.value), {
                          class: "text",
                          innerHTML: __props.item.text
                        }, null, 8, ["innerHTML"]))
                      ];
                    }
                  }),
                  _: 1
                }, _parent2, _scopeId));
              } else {
                ssrRenderVNode(_push2, createVNode(resolveDynamicComponent(textTag.value), { class: "text" }, null), _parent2, _scopeId);
              }
              if (__props.item.collapsed != null && __props.item.items && __props.item.items.length) {
                _push2(`<div class="caret" role="button" aria-label="toggle section" tabindex="0" data-v-0009425e${_scopeId}><span class="vpi-chevron-right caret-icon" data-v-0009425e${_scopeId}></span></div>`);
              } else {
                _push2(`<!---->`);
              }
              _push2(`</div>`);
            } else {
              _push2(`<!---->`);
            }
            if (__props.item.items && __props.item.items.length) {
              _push2(`<div class="items" data-v-0009425e${_scopeId}>`);
              if (__props.depth < 5) {
                _push2(`<!--[-->`);
                ssrRenderList(__props.item.items, (i) => {
                  _push2(ssrRenderComponent(_component_VPSidebarItem, {
                    key: i.text,
                    item: i,
                    depth: __props.depth + 1
                  }, null, _parent2, _scopeId));
                });
                _push2(`<!--]-->`);
              } else {
                _push2(`<!---->`);
              }
              _push2(`</div>`);
            } else {
              _push2(`<!---->`);
            }
          } else {
            return [
              __props.item.text ? (openBlock(), createBlock("div", mergeProps({
                key: 0,
                class: "item",
                role: itemRole.value
              }, toHandlers(
                __props.item.items ? { click: onItemInteraction, keydown: onItemInteraction } : {},
                true
              ), {
                tabindex: __props.item.items && 0
              }), [
                createVNode("div", { class: "indicator" }),
                __props.item.link ? (openBlock(), createBlock(_sfc_main$1d, {
                  key: 0,
                  tag: linkTag.value,
                  class: "link",
                  href: __props.item.link,
                  rel: __props.item.rel,
                  target: __props.item.target
                }, {
                  default: withCtx(() => [
                    (openBlock(), createBlock(resolveDynamicComponent(textTag.value), {
                      class: "text",
                      innerHTML: __props.item.text
                    }, null, 8, ["innerHTML"]))
                  ]),
                  _: 1
                }, 8, ["tag", "href", "rel", "target"])) : (openBlock(), createBlock(resolveDynamicComponent(textTag.value), {
                  key: 1,
                  class: "text",
                  innerHTML: __props.item.text
                }, null, 8, ["innerHTML"])),
                __props.item.collapsed != null && __props.item.items && __props.item.items.length ? (openBlock(), createBlock("div", {
                  key: 2,
                  class: "caret",
                  role: "button",
                  "aria-label": "toggle section",
                  onClick: onCaretClick,
                  onKeydown: withKeys(onCaretClick, ["enter"]),
                  tabindex: "0"
                }, [
                  createVNode("span", { class: "vpi-chevron-right caret-icon" })
                ], 32)) : createCommentVNode("", true)
              ], 16, ["role", "tabindex"])) : createCommentVNode("", true),
              __props.item.items && __props.item.items.length ? (openBlock(), createBlock("div", {
                key: 1,
                class: "items"
              }, [
                __props.depth < 5 ? (openBlock(true), createBlock(Fragment, { key: 0 }, renderList(__props.item.items, (i) => {
                  return openBlock(), createBlock(_component_VPSidebarItem, {
                    key: i.text,
                    item: i,
                    depth: __props.depth + 1
                  }, null, 8, ["item", "depth"]);
                }), 128)) : createCommentVNode("", true)
              ])) : createCommentVNode("", true)
            ];
          }
        }),
        _: 1
      }), _parent);
    };
  }
});
const _sfc_setup$t = _sfc_main$t.setup;
_sfc_main$t.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("node_modules/vitepress/dist/client/theme-default/components/VPSidebarItem.vue");
  return _sfc_setup$t ? _sfc_setup$t(props, ctx) : void 0;
};
const VPSidebarItem = /* @__PURE__ */ _export_sfc(_sfc_main$t, [["__scopeId", "data-v-0009425e"]]);
const _sfc_main$s = /* @__PURE__ */ defineComponent({
  __name: "VPSidebarGroup",
  __ssrInlineRender: true,
  props: {
    items: {}
  },
  setup(__props) {
    const disableTransition = ref(true);
    let timer = null;
    onMounted(() => {
      timer = setTimeout(() => {
        timer = null;
        disableTransition.value = false;
      }, 300);
    });
    onBeforeUnmount(() => {
      if (timer != null) {
        clearTimeout(timer);
        timer = null;
      }
    });
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<!--[-->`);
      ssrRenderList(__props.items, (item) => {
        _push(`<div class="${ssrRenderClass([{ "no-transition": disableTransition.value }, "group"])}" data-v-51288d80>`);
        _push(ssrRenderComponent(VPSidebarItem, {
          item,
          depth: 0
        }, null, _parent));
        _push(`</div>`);
      });
      _push(`<!--]-->`);
    };
  }
});
const _sfc_setup$s = _sfc_main$s.setup;
_sfc_main$s.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("node_modules/vitepress/dist/client/theme-default/components/VPSidebarGroup.vue");
  return _sfc_setup$s ? _sfc_setup$s(props, ctx) : void 0;
};
const VPSidebarGroup = /* @__PURE__ */ _export_sfc(_sfc_main$s, [["__scopeId", "data-v-51288d80"]]);
const _sfc_main$r = /* @__PURE__ */ defineComponent({
  __name: "VPSidebar",
  __ssrInlineRender: true,
  props: {
    open: { type: Boolean }
  },
  setup(__props) {
    const { sidebarGroups, hasSidebar } = useSidebar();
    const props = __props;
    const navEl = ref(null);
    const isLocked = useScrollLock(inBrowser ? document.body : null);
    watch(
      [props, navEl],
      () => {
        var _a;
        if (props.open) {
          isLocked.value = true;
          (_a = navEl.value) == null ? void 0 : _a.focus();
        } else isLocked.value = false;
      },
      { immediate: true, flush: "post" }
    );
    const key = ref(0);
    watch(
      sidebarGroups,
      () => {
        key.value += 1;
      },
      { deep: true }
    );
    return (_ctx, _push, _parent, _attrs) => {
      if (unref(hasSidebar)) {
        _push(`<aside${ssrRenderAttrs(mergeProps({
          class: ["VPSidebar", { open: __props.open }],
          ref_key: "navEl",
          ref: navEl
        }, _attrs))} data-v-42c4c606><div class="curtain" data-v-42c4c606></div><nav class="nav" id="VPSidebarNav" aria-labelledby="sidebar-aria-label" tabindex="-1" data-v-42c4c606><span class="visually-hidden" id="sidebar-aria-label" data-v-42c4c606> Sidebar Navigation </span>`);
        ssrRenderSlot(_ctx.$slots, "sidebar-nav-before", {}, null, _push, _parent);
        _push(ssrRenderComponent(VPSidebarGroup, {
          items: unref(sidebarGroups),
          key: key.value
        }, null, _parent));
        ssrRenderSlot(_ctx.$slots, "sidebar-nav-after", {}, null, _push, _parent);
        _push(`</nav></aside>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$r = _sfc_main$r.setup;
_sfc_main$r.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("node_modules/vitepress/dist/client/theme-default/components/VPSidebar.vue");
  return _sfc_setup$r ? _sfc_setup$r(props, ctx) : void 0;
};
const VPSidebar = /* @__PURE__ */ _export_sfc(_sfc_main$r, [["__scopeId", "data-v-42c4c606"]]);
const _sfc_main$q = /* @__PURE__ */ defineComponent({
  __name: "VPSkipLink",
  __ssrInlineRender: true,
  setup(__props) {
    const { theme: theme2 } = useData();
    const route = useRoute();
    const backToTop = ref();
    watch(() => route.path, () => backToTop.value.focus());
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<!--[--><span tabindex="-1" data-v-fcbfc0e0></span><a href="#VPContent" class="VPSkipLink visually-hidden" data-v-fcbfc0e0>${ssrInterpolate(unref(theme2).skipToContentLabel || "Skip to content")}</a><!--]-->`);
    };
  }
});
const _sfc_setup$q = _sfc_main$q.setup;
_sfc_main$q.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("node_modules/vitepress/dist/client/theme-default/components/VPSkipLink.vue");
  return _sfc_setup$q ? _sfc_setup$q(props, ctx) : void 0;
};
const VPSkipLink = /* @__PURE__ */ _export_sfc(_sfc_main$q, [["__scopeId", "data-v-fcbfc0e0"]]);
const _sfc_main$p = /* @__PURE__ */ defineComponent({
  __name: "Layout",
  __ssrInlineRender: true,
  setup(__props) {
    const {
      isOpen: isSidebarOpen,
      open: openSidebar,
      close: closeSidebar
    } = useSidebar();
    const route = useRoute();
    watch(() => route.path, closeSidebar);
    useCloseSidebarOnEscape(isSidebarOpen, closeSidebar);
    const { frontmatter } = useData();
    const slots = useSlots();
    const heroImageSlotExists = computed(() => !!slots["home-hero-image"]);
    provide("hero-image-slot-exists", heroImageSlotExists);
    return (_ctx, _push, _parent, _attrs) => {
      const _component_Content = resolveComponent("Content");
      if (unref(frontmatter).layout !== false) {
        _push(`<div${ssrRenderAttrs(mergeProps({
          class: ["Layout", unref(frontmatter).pageClass]
        }, _attrs))} data-v-d8b57b2d>`);
        ssrRenderSlot(_ctx.$slots, "layout-top", {}, null, _push, _parent);
        _push(ssrRenderComponent(VPSkipLink, null, null, _parent));
        _push(ssrRenderComponent(VPBackdrop, {
          class: "backdrop",
          show: unref(isSidebarOpen),
          onClick: unref(closeSidebar)
        }, null, _parent));
        _push(ssrRenderComponent(VPNav, null, {
          "nav-bar-title-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "nav-bar-title-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "nav-bar-title-before", {}, void 0, true)
              ];
            }
          }),
          "nav-bar-title-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "nav-bar-title-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "nav-bar-title-after", {}, void 0, true)
              ];
            }
          }),
          "nav-bar-content-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "nav-bar-content-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "nav-bar-content-before", {}, void 0, true)
              ];
            }
          }),
          "nav-bar-content-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "nav-bar-content-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "nav-bar-content-after", {}, void 0, true)
              ];
            }
          }),
          "nav-screen-content-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "nav-screen-content-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "nav-screen-content-before", {}, void 0, true)
              ];
            }
          }),
          "nav-screen-content-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "nav-screen-content-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "nav-screen-content-after", {}, void 0, true)
              ];
            }
          }),
          _: 3
        }, _parent));
        _push(ssrRenderComponent(VPLocalNav, {
          open: unref(isSidebarOpen),
          onOpenMenu: unref(openSidebar)
        }, null, _parent));
        _push(ssrRenderComponent(VPSidebar, { open: unref(isSidebarOpen) }, {
          "sidebar-nav-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "sidebar-nav-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "sidebar-nav-before", {}, void 0, true)
              ];
            }
          }),
          "sidebar-nav-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "sidebar-nav-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "sidebar-nav-after", {}, void 0, true)
              ];
            }
          }),
          _: 3
        }, _parent));
        _push(ssrRenderComponent(VPContent, null, {
          "page-top": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "page-top", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "page-top", {}, void 0, true)
              ];
            }
          }),
          "page-bottom": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "page-bottom", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "page-bottom", {}, void 0, true)
              ];
            }
          }),
          "not-found": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "not-found", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "not-found", {}, void 0, true)
              ];
            }
          }),
          "home-hero-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-before", {}, void 0, true)
              ];
            }
          }),
          "home-hero-info-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-info-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-info-before", {}, void 0, true)
              ];
            }
          }),
          "home-hero-info": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-info", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-info", {}, void 0, true)
              ];
            }
          }),
          "home-hero-info-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-info-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-info-after", {}, void 0, true)
              ];
            }
          }),
          "home-hero-actions-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-actions-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-actions-after", {}, void 0, true)
              ];
            }
          }),
          "home-hero-image": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-image", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-image", {}, void 0, true)
              ];
            }
          }),
          "home-hero-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-after", {}, void 0, true)
              ];
            }
          }),
          "home-features-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-features-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-features-before", {}, void 0, true)
              ];
            }
          }),
          "home-features-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-features-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-features-after", {}, void 0, true)
              ];
            }
          }),
          "doc-footer-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "doc-footer-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "doc-footer-before", {}, void 0, true)
              ];
            }
          }),
          "doc-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "doc-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "doc-before", {}, void 0, true)
              ];
            }
          }),
          "doc-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "doc-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "doc-after", {}, void 0, true)
              ];
            }
          }),
          "doc-top": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "doc-top", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "doc-top", {}, void 0, true)
              ];
            }
          }),
          "doc-bottom": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "doc-bottom", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "doc-bottom", {}, void 0, true)
              ];
            }
          }),
          "aside-top": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-top", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-top", {}, void 0, true)
              ];
            }
          }),
          "aside-bottom": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-bottom", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-bottom", {}, void 0, true)
              ];
            }
          }),
          "aside-outline-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-outline-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-outline-before", {}, void 0, true)
              ];
            }
          }),
          "aside-outline-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-outline-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-outline-after", {}, void 0, true)
              ];
            }
          }),
          "aside-ads-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-ads-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-ads-before", {}, void 0, true)
              ];
            }
          }),
          "aside-ads-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-ads-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-ads-after", {}, void 0, true)
              ];
            }
          }),
          _: 3
        }, _parent));
        _push(ssrRenderComponent(VPFooter, null, null, _parent));
        ssrRenderSlot(_ctx.$slots, "layout-bottom", {}, null, _push, _parent);
        _push(`</div>`);
      } else {
        _push(ssrRenderComponent(_component_Content, _attrs, null, _parent));
      }
    };
  }
});
const _sfc_setup$p = _sfc_main$p.setup;
_sfc_main$p.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("node_modules/vitepress/dist/client/theme-default/Layout.vue");
  return _sfc_setup$p ? _sfc_setup$p(props, ctx) : void 0;
};
const Layout = /* @__PURE__ */ _export_sfc(_sfc_main$p, [["__scopeId", "data-v-d8b57b2d"]]);
const GridSettings = {
  xmini: [[0, 2]],
  mini: [],
  small: [
    [920, 6],
    [768, 5],
    [640, 4],
    [480, 3],
    [0, 2]
  ],
  medium: [
    [960, 5],
    [832, 4],
    [640, 3],
    [480, 2]
  ],
  big: [
    [832, 3],
    [640, 2]
  ]
};
function useSponsorsGrid({ el, size = "medium" }) {
  const onResize = throttleAndDebounce(manage, 100);
  onMounted(() => {
    manage();
    window.addEventListener("resize", onResize);
  });
  onUnmounted(() => {
    window.removeEventListener("resize", onResize);
  });
  function manage() {
    adjustSlots(el.value, size);
  }
}
function adjustSlots(el, size) {
  const tsize = el.children.length;
  const asize = el.querySelectorAll(".vp-sponsor-grid-item:not(.empty)").length;
  const grid = setGrid(el, size, asize);
  manageSlots(el, grid, tsize, asize);
}
function setGrid(el, size, items) {
  const settings = GridSettings[size];
  const screen = window.innerWidth;
  let grid = 1;
  settings.some(([breakpoint, value]) => {
    if (screen >= breakpoint) {
      grid = items < value ? items : value;
      return true;
    }
  });
  setGridData(el, grid);
  return grid;
}
function setGridData(el, value) {
  el.dataset.vpGrid = String(value);
}
function manageSlots(el, grid, tsize, asize) {
  const diff = tsize - asize;
  const rem = asize % grid;
  const drem = rem === 0 ? rem : grid - rem;
  neutralizeSlots(el, drem - diff);
}
function neutralizeSlots(el, count) {
  if (count === 0) {
    return;
  }
  count > 0 ? addSlots(el, count) : removeSlots(el, count * -1);
}
function addSlots(el, count) {
  for (let i = 0; i < count; i++) {
    const slot = document.createElement("div");
    slot.classList.add("vp-sponsor-grid-item", "empty");
    el.append(slot);
  }
}
function removeSlots(el, count) {
  for (let i = 0; i < count; i++) {
    el.removeChild(el.lastElementChild);
  }
}
const _sfc_main$o = /* @__PURE__ */ defineComponent({
  __name: "VPSponsorsGrid",
  __ssrInlineRender: true,
  props: {
    size: { default: "medium" },
    data: {}
  },
  setup(__props) {
    const props = __props;
    const el = ref(null);
    useSponsorsGrid({ el, size: props.size });
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: ["VPSponsorsGrid vp-sponsor-grid", [__props.size]],
        ref_key: "el",
        ref: el
      }, _attrs))}><!--[-->`);
      ssrRenderList(__props.data, (sponsor) => {
        _push(`<div class="vp-sponsor-grid-item"><a class="vp-sponsor-grid-link"${ssrRenderAttr("href", sponsor.url)} target="_blank" rel="sponsored noopener"><article class="vp-sponsor-grid-box"><h4 class="visually-hidden">${ssrInterpolate(sponsor.name)}</h4><img class="vp-sponsor-grid-image"${ssrRenderAttr("src", sponsor.img)}${ssrRenderAttr("alt", sponsor.name)}></article></a></div>`);
      });
      _push(`<!--]--></div>`);
    };
  }
});
const _sfc_setup$o = _sfc_main$o.setup;
_sfc_main$o.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("node_modules/vitepress/dist/client/theme-default/components/VPSponsorsGrid.vue");
  return _sfc_setup$o ? _sfc_setup$o(props, ctx) : void 0;
};
const _sfc_main$n = /* @__PURE__ */ defineComponent({
  __name: "VPSponsors",
  __ssrInlineRender: true,
  props: {
    mode: { default: "normal" },
    tier: {},
    size: {},
    data: {}
  },
  setup(__props) {
    const props = __props;
    const sponsors = computed(() => {
      const isSponsors = props.data.some((s) => {
        return "items" in s;
      });
      if (isSponsors) {
        return props.data;
      }
      return [
        { tier: props.tier, size: props.size, items: props.data }
      ];
    });
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: ["VPSponsors vp-sponsor", [__props.mode]]
      }, _attrs))}><!--[-->`);
      ssrRenderList(sponsors.value, (sponsor, index) => {
        _push(`<section class="vp-sponsor-section">`);
        if (sponsor.tier) {
          _push(`<h3 class="vp-sponsor-tier">${ssrInterpolate(sponsor.tier)}</h3>`);
        } else {
          _push(`<!---->`);
        }
        _push(ssrRenderComponent(_sfc_main$o, {
          size: sponsor.size,
          data: sponsor.items
        }, null, _parent));
        _push(`</section>`);
      });
      _push(`<!--]--></div>`);
    };
  }
});
const _sfc_setup$n = _sfc_main$n.setup;
_sfc_main$n.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("node_modules/vitepress/dist/client/theme-default/components/VPSponsors.vue");
  return _sfc_setup$n ? _sfc_setup$n(props, ctx) : void 0;
};
const _sfc_main$m = /* @__PURE__ */ defineComponent({
  __name: "VPDocAsideSponsors",
  __ssrInlineRender: true,
  props: {
    tier: {},
    size: {},
    data: {}
  },
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPDocAsideSponsors" }, _attrs))}>`);
      _push(ssrRenderComponent(_sfc_main$n, {
        mode: "aside",
        tier: __props.tier,
        size: __props.size,
        data: __props.data
      }, null, _parent));
      _push(`</div>`);
    };
  }
});
const _sfc_setup$m = _sfc_main$m.setup;
_sfc_main$m.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("node_modules/vitepress/dist/client/theme-default/components/VPDocAsideSponsors.vue");
  return _sfc_setup$m ? _sfc_setup$m(props, ctx) : void 0;
};
const _sfc_main$l = /* @__PURE__ */ defineComponent({
  __name: "VPHomeSponsors",
  __ssrInlineRender: true,
  props: {
    message: {},
    actionText: { default: "Become a sponsor" },
    actionLink: {},
    data: {}
  },
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<section${ssrRenderAttrs(mergeProps({ class: "VPHomeSponsors" }, _attrs))} data-v-3dc26e1d><div class="container" data-v-3dc26e1d><div class="header" data-v-3dc26e1d><div class="love" data-v-3dc26e1d><span class="vpi-heart icon" data-v-3dc26e1d></span></div>`);
      if (__props.message) {
        _push(`<h2 class="message" data-v-3dc26e1d>${ssrInterpolate(__props.message)}</h2>`);
      } else {
        _push(`<!---->`);
      }
      _push(`</div><div class="sponsors" data-v-3dc26e1d>`);
      _push(ssrRenderComponent(_sfc_main$n, { data: __props.data }, null, _parent));
      _push(`</div>`);
      if (__props.actionLink) {
        _push(`<div class="action" data-v-3dc26e1d>`);
        _push(ssrRenderComponent(VPButton, {
          theme: "sponsor",
          text: __props.actionText,
          href: __props.actionLink
        }, null, _parent));
        _push(`</div>`);
      } else {
        _push(`<!---->`);
      }
      _push(`</div></section>`);
    };
  }
});
const _sfc_setup$l = _sfc_main$l.setup;
_sfc_main$l.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("node_modules/vitepress/dist/client/theme-default/components/VPHomeSponsors.vue");
  return _sfc_setup$l ? _sfc_setup$l(props, ctx) : void 0;
};
const _sfc_main$k = /* @__PURE__ */ defineComponent({
  __name: "VPTeamMembersItem",
  __ssrInlineRender: true,
  props: {
    size: { default: "medium" },
    member: {}
  },
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<article${ssrRenderAttrs(mergeProps({
        class: ["VPTeamMembersItem", [__props.size]]
      }, _attrs))} data-v-acff304e><div class="profile" data-v-acff304e><figure class="avatar" data-v-acff304e><img class="avatar-img"${ssrRenderAttr("src", __props.member.avatar)}${ssrRenderAttr("alt", __props.member.name)} data-v-acff304e></figure><div class="data" data-v-acff304e><h1 class="name" data-v-acff304e>${ssrInterpolate(__props.member.name)}</h1>`);
      if (__props.member.title || __props.member.org) {
        _push(`<p class="affiliation" data-v-acff304e>`);
        if (__props.member.title) {
          _push(`<span class="title" data-v-acff304e>${ssrInterpolate(__props.member.title)}</span>`);
        } else {
          _push(`<!---->`);
        }
        if (__props.member.title && __props.member.org) {
          _push(`<span class="at" data-v-acff304e> @ </span>`);
        } else {
          _push(`<!---->`);
        }
        if (__props.member.org) {
          _push(ssrRenderComponent(_sfc_main$1d, {
            class: ["org", { link: __props.member.orgLink }],
            href: __props.member.orgLink,
            "no-icon": ""
          }, {
            default: withCtx((_, _push2, _parent2, _scopeId) => {
              if (_push2) {
                _push2(`${ssrInterpolate(__props.member.org)}`);
              } else {
                return [
                  createTextVNode(toDisplayString(__props.member.org), 1)
                ];
              }
            }),
            _: 1
          }, _parent));
        } else {
          _push(`<!---->`);
        }
        _push(`</p>`);
      } else {
        _push(`<!---->`);
      }
      if (__props.member.desc) {
        _push(`<p class="desc" data-v-acff304e>${__props.member.desc ?? ""}</p>`);
      } else {
        _push(`<!---->`);
      }
      if (__props.member.links) {
        _push(`<div class="links" data-v-acff304e>`);
        _push(ssrRenderComponent(VPSocialLinks, {
          links: __props.member.links
        }, null, _parent));
        _push(`</div>`);
      } else {
        _push(`<!---->`);
      }
      _push(`</div></div>`);
      if (__props.member.sponsor) {
        _push(`<div class="sp" data-v-acff304e>`);
        _push(ssrRenderComponent(_sfc_main$1d, {
          class: "sp-link",
          href: __props.member.sponsor,
          "no-icon": ""
        }, {
          default: withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              _push2(`<span class="vpi-heart sp-icon" data-v-acff304e${_scopeId}></span> ${ssrInterpolate(__props.member.actionText || "Sponsor")}`);
            } else {
              return [
                createVNode("span", { class: "vpi-heart sp-icon" }),
                createTextVNode(" " + toDisplayString(__props.member.actionText || "Sponsor"), 1)
              ];
            }
          }),
          _: 1
        }, _parent));
        _push(`</div>`);
      } else {
        _push(`<!---->`);
      }
      _push(`</article>`);
    };
  }
});
const _sfc_setup$k = _sfc_main$k.setup;
_sfc_main$k.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("node_modules/vitepress/dist/client/theme-default/components/VPTeamMembersItem.vue");
  return _sfc_setup$k ? _sfc_setup$k(props, ctx) : void 0;
};
const VPTeamMembersItem = /* @__PURE__ */ _export_sfc(_sfc_main$k, [["__scopeId", "data-v-acff304e"]]);
const _sfc_main$j = /* @__PURE__ */ defineComponent({
  __name: "VPTeamMembers",
  __ssrInlineRender: true,
  props: {
    size: { default: "medium" },
    members: {}
  },
  setup(__props) {
    const props = __props;
    const classes = computed(() => [props.size, `count-${props.members.length}`]);
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: ["VPTeamMembers", classes.value]
      }, _attrs))} data-v-bf782009><div class="container" data-v-bf782009><!--[-->`);
      ssrRenderList(__props.members, (member) => {
        _push(`<div class="item" data-v-bf782009>`);
        _push(ssrRenderComponent(VPTeamMembersItem, {
          size: __props.size,
          member
        }, null, _parent));
        _push(`</div>`);
      });
      _push(`<!--]--></div></div>`);
    };
  }
});
const _sfc_setup$j = _sfc_main$j.setup;
_sfc_main$j.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("node_modules/vitepress/dist/client/theme-default/components/VPTeamMembers.vue");
  return _sfc_setup$j ? _sfc_setup$j(props, ctx) : void 0;
};
const _sfc_main$i = {};
const _sfc_setup$i = _sfc_main$i.setup;
_sfc_main$i.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("node_modules/vitepress/dist/client/theme-default/components/VPTeamPage.vue");
  return _sfc_setup$i ? _sfc_setup$i(props, ctx) : void 0;
};
const _sfc_main$h = {};
const _sfc_setup$h = _sfc_main$h.setup;
_sfc_main$h.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("node_modules/vitepress/dist/client/theme-default/components/VPTeamPageSection.vue");
  return _sfc_setup$h ? _sfc_setup$h(props, ctx) : void 0;
};
const _sfc_main$g = {};
const _sfc_setup$g = _sfc_main$g.setup;
_sfc_main$g.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("node_modules/vitepress/dist/client/theme-default/components/VPTeamPageTitle.vue");
  return _sfc_setup$g ? _sfc_setup$g(props, ctx) : void 0;
};
const theme$1 = {
  Layout,
  enhanceApp: ({ app }) => {
    app.component("Badge", _sfc_main$1k);
  }
};
const _sfc_main$f = /* @__PURE__ */ defineComponent({
  __name: "AddressFinder",
  __ssrInlineRender: true,
  setup(__props) {
    const text = ref("");
    const find = shallowRef(() => []);
    const found = computed(() => find.value(text.value).slice(0, 8));
    onMounted(async () => {
      find.value = (await import("./search.DkhwgZhm.js")).find;
    });
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "finder" }, _attrs))}><label for="finder-input">由地址或链式写法找接口</label><input id="finder-input"${ssrRenderAttr("value", text.value)} type="text" autocomplete="off" spellcheck="false" placeholder="instance.v3.pay.transactions.native.post 或 /v3/pay/transactions/id/4200001234">`);
      if (found.value.length) {
        _push(`<ul aria-live="polite"><!--[-->`);
        ssrRenderList(found.value, (one) => {
          _push(`<li><a${ssrRenderAttr("href", unref(withBase)(one.address))}><b>${ssrInterpolate(one.title)}</b><small>${ssrInterpolate(one.verb)}</small><code>${ssrInterpolate(one.detail)}</code></a></li>`);
        });
        _push(`<!--]--></ul>`);
      } else if (text.value.trim()) {
        _push(`<p role="status">没有这个地址的接口。</p>`);
      } else {
        _push(`<!---->`);
      }
      _push(`</div>`);
    };
  }
});
const _sfc_setup$f = _sfc_main$f.setup;
_sfc_main$f.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/components/AddressFinder.vue");
  return _sfc_setup$f ? _sfc_setup$f(props, ctx) : void 0;
};
const groups = JSON.parse('[{"name":"支付","areas":[{"name":"基础支付","slug":"pay"},{"name":"基础支付∙服务商模式","slug":"partner-pay"},{"name":"合单支付与还款","slug":"combine-pay"},{"name":"退款与账单","slug":"refund-bill"},{"name":"免密支付与分付","slug":"pay-variants"},{"name":"刷脸与刷掌支付","slug":"face-palm"},{"name":"医保支付","slug":"medical"},{"name":"企业支付","slug":"webizpay"}]},{"name":"委托代扣与行业","areas":[{"name":"委托代扣","slug":"papay"},{"name":"保险业代扣","slug":"papay-insurance"},{"name":"出行与租借","slug":"vehicle"},{"name":"出租车电子发票","slug":"taxi-invoice"},{"name":"教育与校园","slug":"school"},{"name":"国补专区","slug":"gov-subsidy"}]},{"name":"支付分","areas":[{"name":"支付分","slug":"payscore"},{"name":"支付分∙服务商与机构","slug":"payscore-partner"},{"name":"停车服务","slug":"payscore-parking"}]},{"name":"资金","areas":[{"name":"分账","slug":"profitsharing"},{"name":"转账与红包","slug":"transfer"},{"name":"转账∙用户确认模式","slug":"transfer-user-confirm"},{"name":"转账∙银行模式","slug":"transfer-bank"}]},{"name":"收付通与平台","areas":[{"name":"收付通∙进件","slug":"ecommerce-applyment"},{"name":"收付通∙支付","slug":"ecommerce-pay"},{"name":"收付通∙分账与退款","slug":"ecommerce-settlement"},{"name":"收付通∙资金","slug":"ecommerce-funds"},{"name":"收付通∙赔付与保证金","slug":"ecommerce-compensation"}]},{"name":"营销与会员","areas":[{"name":"代金券","slug":"coupon-favor"},{"name":"商家券","slug":"coupon-busifavor"},{"name":"商品券","slug":"product-coupon"},{"name":"营销活动","slug":"activity"},{"name":"会员卡","slug":"member-card"},{"name":"商家名片会员","slug":"brand-member-card"},{"name":"品牌经营","slug":"brand"},{"name":"品牌∙门店与会员卡","slug":"brand-store"},{"name":"品牌∙商品券","slug":"brand-product-coupon"}]},{"name":"经营与商户","areas":[{"name":"经营工具","slug":"retail"},{"name":"支付码牌与小票机","slug":"devices"},{"name":"电子发票与小票","slug":"fapiao"},{"name":"用工卡","slug":"payroll-card"},{"name":"服务商进件","slug":"applyment"},{"name":"渠道服务","slug":"bank-channel"},{"name":"消费者投诉","slug":"complaint"},{"name":"风险合规","slug":"risk"},{"name":"通用接口","slug":"common"}]},{"name":"跨境","areas":[{"name":"跨境∙支付与退款","slug":"cross-border-pay"},{"name":"跨境∙代扣","slug":"cross-border-papay"},{"name":"跨境∙分账","slug":"cross-border-profitsharing"},{"name":"跨境∙进件","slug":"cross-border-merchant"},{"name":"跨境∙报关与其他","slug":"cross-border"}]},{"name":"APIv2","areas":[{"name":"APIv2∙基础支付","slug":"v2-pay"},{"name":"APIv2∙委托扣款","slug":"v2-papay"},{"name":"APIv2∙分账","slug":"v2-profitsharing"},{"name":"APIv2∙付款与红包","slug":"v2-transfer"},{"name":"APIv2∙押金与租借","slug":"v2-deposit"},{"name":"APIv2∙出行","slug":"v2-vehicle"},{"name":"APIv2∙小微与风控","slug":"v2-merchant"},{"name":"APIv2∙通用","slug":"v2-common"},{"name":"APIv2∙沙箱环境","slug":"v2-sandbox"}]}]');
const pages = JSON.parse('[["brand/card-member/cards",33,[["post","创建会员卡模板",1,0],["get","查询会员卡模板列表",1,0]]],["brand/card-member/pre-auth-tokens",33,[["post","入会组件预授权",1,0]]],["brand/card-member/user-cards",33,[["get","查询用户在品牌下所有会员卡",1,0]]],["brand/card-member/user-cards/import-by-openid",33,[["post","根据OPENID导入用户会员卡",1,0]]],["brand/card-member/user-cards/{user_card_code}",33,[["patch","修改用户会员卡信息",1,0]]],["brand/marketing/product-coupon/media/upload-image",34,[["post","上传图片",1,0]]],["brand/marketing/product-coupon/notify-configs",34,[["post","设置商品券事件通知地址",1,0],["get","获取商品券事件通知地址",1,0]]],["brand/marketing/product-coupon/product-coupons",34,[["post","创建商品券",1,0]]],["brand/marketing/product-coupon/product-coupons/{product_coupon_id}",34,[["get","查询商品券",1,0],["patch","修改商品券",1,0]]],["brand/marketing/product-coupon/product-coupons/{product_coupon_id}/deactivate",34,[["post","失效商品券",1,0]]],["brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles",34,[["post","添加商品券批次组",1,0]]],["brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}",34,[["patch","修改商品券批次组",1,0]]],["brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores",34,[["post","批次组批量关联门店",1,0]]],["brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores",34,[["post","批次组批量取消关联门店",1,0]]],["brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget",34,[["post","修改商品券批次组发放预算",1,0]]],["brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks",34,[["post","添加商品券批次",1,0],["get","查询商品券批次列表",1,0]]],["brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}",34,[["get","查询商品券批次详情",1,0],["patch","修改商品券批次",1,0]]],["brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores",34,[["post","批次关联门店",1,0]]],["brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores",34,[["get","查询批次关联门店列表",1,0]]],["brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate",34,[["post","失效商品券批次",1,0]]],["brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores",34,[["post","批次取消关联门店",1,0]]],["brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget",34,[["post","修改商品券批次发放预算",1,0]]],["brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes",34,[["post","预上传券Code",1,0]]],["brand/marketing/product-coupon/users/{openid}/coupons",34,[["post","向用户发放商品券",1,0],["get","指定券状态查询用户商品券列表",1,0]]],["brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}",34,[["get","查询用户商品券详情",1,0]]],["brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/confirm",34,[["post","确认发放用户商品券",1,0]]],["brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate",34,[["post","失效用户商品券",1,0]]],["brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/return",34,[["post","退券",1,0]]],["brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/use",34,[["post","核销用户商品券",1,0]]],["brand/marketing/product-coupon/users/{openid}/pre-send-coupon",34,[["post","向用户预发放商品券（小程序发券组件）",1,0]]],["brand/store/brandstores",33,[["post","创建品牌门店",1,0]]],["brand/store/brandstores/{store_id}/bindrecipient",33,[["post","绑定收款商户号",1,0]]],["brand/store/brandstores/{store_id}/unbindrecipient",33,[["post","解绑收款商户号",1,0]]],["global/v3/customs/orders",48,[["post","报关API",3,0],["get","报关查询API",3,0],["patch","报关信息修改API",3,0]]],["global/v3/customs/redeclare",48,[["post","报关重推API",3,0]]],["global/v3/customs/verify-certificate",48,[["post","身份信息校验API",3,0]]],["hk/v3/certificates",48,[["get","获取平台证书列表",3,0]]],["hk/v3/merchants",47,[["post","子商户进件（融合钱包）",2,0],["put","修改子商户（融合钱包）",2,0]]],["hk/v3/merchants/{sub_mchid}",47,[["get","查询子商户（融合钱包）",2,0]]],["hk/v3/refunds",44,[["post","申请退款",3,0],["get","查询所有退款",3,0]]],["hk/v3/refunds/id/{refund_id}",44,[["get","查询单笔退款(微信支付退款订单号)",3,0]]],["hk/v3/refunds/out-refund-no/{out_refund_no}",44,[["get","查询单笔退款(商户退款订单号)",3,0]]],["hk/v3/settle/settlements",48,[["get","查询结算资金明细API",3,0]]],["hk/v3/statements",48,[["get","下载对账单",3,0]]],["hk/v3/transactions/app",44,[["post","APP支付下单",3,0]]],["hk/v3/transactions/id/{transaction_id}",44,[["get","查询订单(微信支付订单号)",3,0]]],["hk/v3/transactions/id/{transaction_id}/close",44,[["post","关闭订单(微信支付订单号)",3,0]]],["hk/v3/transactions/id/{transaction_id}/reverse",44,[["post","撤销订单(微信支付订单号)",3,0]]],["hk/v3/transactions/jsapi",44,[["post","小程序/公众号支付下单",3,0]]],["hk/v3/transactions/micropay",44,[["post","提交付款码支付",3,0]]],["hk/v3/transactions/mweb",44,[["post","H5支付下单",3,0]]],["hk/v3/transactions/native",44,[["post","扫码支付下单",3,0]]],["hk/v3/transactions/out-trade-no/{out_trade_no}",44,[["get","查询订单(商户订单号)",3,0]]],["hk/v3/transactions/out-trade-no/{out_trade_no}/close",44,[["post","关闭订单(商户订单号)",3,0]]],["hk/v3/transactions/out-trade-no/{out_trade_no}/reverse",44,[["post","撤销订单(商户订单号)",3,0]]],["v2/appauth/authindex",56,[["get","授权获取code",1,0]]],["v2/appauth/getaccesstoken",56,[["get","通过code换取accesstoken",1,0]]],["v2/applyment/micro/getstate",55,[["post","查询申请状态",1,1]]],["v2/applyment/micro/getupgradestate",55,[["post","查询升级申请单状态",1,1]]],["v2/applyment/micro/modifyarchives",55,[["post","修改结算银行卡",2,1]]],["v2/applyment/micro/modifycontactinfo",55,[["post","修改联系信息",2,1]]],["v2/applyment/micro/signcontract",55,[["post","签约报备",1,1]]],["v2/applyment/micro/submit",55,[["post","申请入驻",1,1]]],["v2/applyment/micro/submitupgrade",55,[["post","提交升级申请单",1,1]]],["v2/billcommentsp/batchquerycomment",56,[["post","拉取订单评价数据",1,0]]],["v2/cgi-bin/mch/customs/customdeclareorder",56,[["post","订单附加信息提交接口",1,0]]],["v2/cgi-bin/mch/customs/customdeclarequery",56,[["post","订单附加信息查询接口",1,0]]],["v2/cgi-bin/mch/newcustoms/customdeclareredeclare",56,[["post","订单附加信息重推接口",1,0]]],["v2/deposit/consume",53,[["post","消费押金",2,0]]],["v2/deposit/facepay",53,[["post","支付押金（人脸支付）",2,0]]],["v2/deposit/micropay",53,[["post","支付押金（付款码支付）",2,0]]],["v2/deposit/orderquery",53,[["post","查询订单",2,0]]],["v2/deposit/refund",53,[["post","申请退款（押金）",2,0]]],["v2/deposit/refundquery",53,[["post","查询退款（押金）",2,0]]],["v2/deposit/reverse",53,[["post","撤销订单",2,0]]],["v2/deposit/unifiedorder",53,[["post","支付押金（JSAPI/APP支付）",2,0]]],["v2/face/get_wxpayface_authinfo",49,[["post","人脸识别SDK-获取调用凭证",1,0]]],["v2/fund/queryautowithdrawbydate",55,[["post","查询提现状态",2,1]]],["v2/fund/reautowithdrawbydate",55,[["post","重新发起提现",1,1]]],["v2/mchrisk/bankquerymchauditinfo",55,[["post","间联模式查询商户审核状态开放接口",1,0]]],["v2/mchrisk/channelquerymchauditinfo",55,[["post","渠道商查询商户审核信息",1,0]]],["v2/mchrisk/querymchrisk",55,[["post","事前-风险商户核查接口",1,0]]],["v2/mchrisk/setmchriskcallback",55,[["post","设置风险通知回调链接",1,0]]],["v2/mchrisk/syncmchriskresult",55,[["post","事后-风险商户处理结果同步接口",1,0]]],["v2/mmpaymkttransfers/gethbinfo",52,[["post","查询红包记录",3,0]]],["v2/mmpaymkttransfers/gettransferinfo",52,[["post","查询企业向微信用户个人付款",1,0]]],["v2/mmpaymkttransfers/promotion/paywwsptrans2pocket",52,[["post","向员工付款",1,0]]],["v2/mmpaymkttransfers/promotion/querywwsptrans2pocket",52,[["post","查询付款记录",1,0]]],["v2/mmpaymkttransfers/promotion/transfers",52,[["post","向微信用户个人付款",1,0]]],["v2/mmpaymkttransfers/query_coupon_stock",56,[["post","查询代金券批次",1,0]]],["v2/mmpaymkttransfers/querycouponsinfo",56,[["post","查询代金券信息",1,0]]],["v2/mmpaymkttransfers/queryworkwxredpack",52,[["post","查询红包记录",1,0]]],["v2/mmpaymkttransfers/send_coupon",56,[["post","发放代金券",1,0]]],["v2/mmpaymkttransfers/sendgroupredpack",52,[["post","发放裂变红包",1,1]]],["v2/mmpaymkttransfers/sendminiprogramhb",52,[["post","发放小程序红包接口",3,0]]],["v2/mmpaymkttransfers/sendredpack",52,[["post","发放普通红包",3,0]]],["v2/mmpaymkttransfers/sendworkwxredpack",52,[["post","发放企业红包",1,0]]],["v2/mmpaysptrans/pay_bank",52,[["post","企业付款到银行卡",1,0]]],["v2/mmpaysptrans/query_bank",52,[["post","查询企业付款银行卡",1,0]]],["v2/papay/deletecontract",50,[["post","申请解约",3,0]]],["v2/papay/entrustweb",50,[["get","公众号纯签约",1,0]]],["v2/papay/h5entrustweb",50,[["get","H5纯签约",1,0]]],["v2/papay/partner/deletecontract",50,[["post","申请解约",2,0]]],["v2/papay/partner/entrustweb",50,[["get","公众号纯签约",2,0]]],["v2/papay/partner/h5entrustweb",50,[["get","H5纯签约",2,0]]],["v2/papay/partner/preentrustweb",50,[["post","APP纯签约",2,0]]],["v2/papay/partner/querycontract",50,[["post","查询签约关系",2,0]]],["v2/papay/preentrustweb",50,[["post","APP纯签约",1,0]]],["v2/papay/querycontract",50,[["post","查询签约关系",1,0]]],["v2/pay/closecombinedorder",49,[["post","合单关单",1,0]]],["v2/pay/closeorder",49,[["post","关闭订单",3,0]]],["v2/pay/combinedorder",49,[["post","合单下单",1,0]]],["v2/pay/contractorder",50,[["post","支付中签约",3,0]]],["v2/pay/downloadbill",49,[["post","下载对账单",3,0]]],["v2/pay/downloadfundflow",49,[["post","下载资金账单",3,0]]],["v2/pay/facepay",49,[["post","提交刷脸支付",1,0]]],["v2/pay/facepayquery",49,[["post","查询订单",1,0]]],["v2/pay/micropay",49,[["post","提交付款码支付",3,0]]],["v2/pay/orderquery",49,[["post","查询订单",3,0]]],["v2/pay/paporderquery",50,[["post","查询订单",1,0]]],["v2/pay/pappayapply",50,[["post","申请扣款",1,0]]],["v2/pay/partner/paporderquery",50,[["post","查询订单",2,0]]],["v2/pay/partner/pappayapply",50,[["post","申请扣款",2,0]]],["v2/pay/profitsharingaddreceiver",51,[["post","添加分账接收方",3,0]]],["v2/pay/profitsharingmerchantratioquery",51,[["post","查询最大分账比例API",2,0]]],["v2/pay/profitsharingorderamountquery",51,[["post","查询订单待分账金额",3,0]]],["v2/pay/profitsharingquery",51,[["post","查询分账结果",3,0]]],["v2/pay/profitsharingremovereceiver",51,[["post","删除分账接收方",3,0]]],["v2/pay/profitsharingreturnquery",51,[["post","回退结果查询",3,0]]],["v2/pay/querycombinedorder",49,[["post","合单查单",1,0]]],["v2/pay/queryexchagerate",48,[["post","汇率查询API",1,0]]],["v2/pay/refundquery",49,[["post","查询退款",3,0]]],["v2/pay/refundqueryv2",49,[["post","查询退款（支持单品）",2,0]]],["v2/pay/settlementquery",48,[["post","查询结算资金",1,0]]],["v2/pay/unifiedorder",49,[["post","统一下单",3,0]]],["v2/payitil/report",56,[["post","交易保障",3,0]]],["v2/risk/getcertficates",56,[["post","获取平台证书",2,0]]],["v2/risk/getpublickey",52,[["post","获取RSA加密公钥API",1,0]]],["v2/risk/getviolation",55,[["post","银行特约商户违规信息查询",1,0]]],["v2/sandboxnew/pay/downloadbill",57,[["post","下载对账单",1,1]]],["v2/sandboxnew/pay/getsignkey",57,[["post","获取验签密钥API",1,1]]],["v2/sandboxnew/pay/micropay",57,[["post","提交付款码支付",1,1]]],["v2/sandboxnew/pay/orderquery",57,[["post","查询订单",1,1]]],["v2/sandboxnew/pay/refund",57,[["post","申请退款",1,1]]],["v2/sandboxnew/pay/refundquery",57,[["post","查询退款",1,1]]],["v2/sandboxnew/pay/unifiedorder",57,[["post","统一下单",1,1]]],["v2/secapi/mch/addsubdevconfig",56,[["post","服务商子商户开发配置新增支付目录/新增对应APPID关联",2,0]]],["v2/secapi/mch/channelsetting",56,[["post","银行服务商特约子商户指定渠道号API",1,0]]],["v2/secapi/mch/modifymchinfo",55,[["post","银行特约商户信息修改",1,0]]],["v2/secapi/mch/querysubdevconfig",56,[["post","配置查询",2,0]]],["v2/secapi/mch/submchmanage",55,[["post","银行特约商户录入/银行特约商户资料查询",1,0]]],["v2/secapi/mch/uploadmedia",56,[["post","图片上传API",1,0]]],["v2/secapi/mch/{addinstitutionsub}",47,[["post","进件子商户",1,0]]],["v2/secapi/mch/{modifyinstitutionsub}",47,[["post","修改子商户API",1,0]]],["v2/secapi/mch/{queryinstitutionsub}",47,[["post","查询子商户",1,0]]],["v2/secapi/mkt/addrecommendconf",56,[["post","服务商特约商户关注功能配置",2,1]]],["v2/secapi/pay/facepayreverse",49,[["post","撤销订单",1,0]]],["v2/secapi/pay/multiprofitsharing",51,[["post","请求多次分账",3,0]]],["v2/secapi/pay/profitsharing",51,[["post","请求单次分账",3,0]]],["v2/secapi/pay/profitsharingfinish",51,[["post","完结分账",3,0]]],["v2/secapi/pay/profitsharingreturn",51,[["post","分账回退",3,0]]],["v2/secapi/pay/refund",49,[["post","申请退款",3,0]]],["v2/secapi/pay/refundv2",49,[["post","申请退款（支持单品）",2,0]]],["v2/secapi/pay/reverse",49,[["post","撤销订单",3,0]]],["v2/secsvc/getrealnameinfo",56,[["post","微信支付实名授权",1,0]]],["v2/secsvc/realnameauth",56,[["post","微信支付实名验证",1,0]]],["v2/tools/authcodetoopenid",56,[["post","授权码查询openid",3,0]]],["v2/tools/shorturl",56,[["post","转换短链接",3,0]]],["v2/transit/partnerpay/payapply",54,[["post","申请扣款",2,0]]],["v2/transit/partnerpay/queryorder",54,[["post","查询订单",2,0]]],["v2/transit/partnerpay/querystate",54,[["post","查询用户状态接口",2,0]]],["v2/transit/pay/payapply",54,[["post","申请扣款",1,0]]],["v2/transit/pay/querystate",54,[["post","查询用户状态接口",1,0]]],["v2/transit/queryorder",54,[["post","查询订单",1,0]]],["v2/vehicle/partnerpay/payapply",54,[["post","申请扣款",2,0]]],["v2/vehicle/partnerpay/querystate",54,[["post","用户状态查询",2,0]]],["v2/vehicle/pay/payapply",54,[["post","申请扣款",1,0]]],["v2/vehicle/pay/querystate",54,[["post","用户状态查询",1,0]]],["v2/wxv/cancelbill",53,[["post","撤销租借订单",1,0]]],["v2/wxv/changerentmoney",53,[["post","修改租借订单",1,0]]],["v2/wxv/createhotelbill",53,[["post","创建速住订单",1,0]]],["v2/wxv/createrentbill",53,[["post","创建租借订单",1,0]]],["v2/wxv/finishhotelbill",53,[["post","完结速住订单",1,0]]],["v2/wxv/finishrentbill",53,[["post","完结租借订单",1,0]]],["v2/wxv/queryhotelbill",53,[["post","查询速住订单",1,0]]],["v2/wxv/queryrentbill",53,[["post","查询租借订单",1,0]]],["v2/xdc/apiv2getsignkey/sign/getsignkey",57,[["post","获取验签密钥API",1,0]]],["v2/xdc/apiv2sandbox/pay/micropay",57,[["post","提交付款码支付",1,0]]],["v2/xdc/apiv2sandbox/pay/orderquery",57,[["post","查询订单",1,0]]],["v3/abnormal-fund-processing/receipts/{receipt_id}",22,[["get","查询在途异常资金付款结果",2,0]]],["v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions",22,[["post","发起在途异常资金付款指令",2,0]]],["v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}",22,[["get","查询在途异常资金付款指令执行结果",2,0]]],["v3/aggracct-bc/wb-channel/account/balance",40,[["get","查询渠道额度",1,0]]],["v3/aggracct-bc/wb-channel/account/mch_archives",40,[["get","查询商户资料",1,0]]],["v3/aggracct-bc/wb-channel/account/mch_media",40,[["get","查询商户影像件资料",1,0]]],["v3/aggracct-bc/wb-channel/bank-channel-account/rename",40,[["post","受理渠道结算银行账户更名申请",1,0]]],["v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}",40,[["get","查询渠道结算银行账户更名申请",1,0]]],["v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify",40,[["post","资料更新请求审核结果回调通知",1,0]]],["v3/aggracct-bc/wb-channel/control-orders/punish",40,[["post","发起微众台账管控",1,0]]],["v3/aggracct-bc/wb-channel/control-orders/recover",40,[["post","解除对微众台账的管控",1,0]]],["v3/aggracct-bc/wb-channel/control-orders/{out_request_no}",40,[["get","查询控制单",1,0]]],["v3/aggracct-bc/wb-channel/special-reduction",40,[["post","特殊减额",1,0]]],["v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}",40,[["get","查询特殊减额结果",1,0]]],["v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}",39,[["get","查询结算账户修改申请状态",2,0]]],["v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement",39,[["post","修改结算帐号API",2,0]]],["v3/apply4sub/sub_merchants/{sub_mchid}/settlement",39,[["get","查询结算账户API",2,0]]],["v3/apply4subject/applyment",39,[["post","提交商户开户意愿申请单API",2,0],["get","查询商户开户意愿申请单审核结果API",2,0]]],["v3/apply4subject/applyment/merchants/{sub_mchid}/state",39,[["get","获取商户开户意愿确认状态API",2,0]]],["v3/apply4subject/applyment/{applyment_id}/cancel",39,[["post","撤销商户开户意愿申请单API",2,0]]],["v3/apply4subject/applyment/{business_code}/cancel",39,[["post","撤销商户开户意愿申请单API",2,0]]],["v3/applyment4sub/applyment/applyment_id/{applyment_id}",39,[["get","通过申请单号查询申请状态",2,0]]],["v3/applyment4sub/applyment/business_code/{business_code}",39,[["get","通过业务申请编号查询申请状态",2,0]]],["v3/applyment4sub/applyment/{empty}",39,[["post","提交申请单API",2,0]]],["v3/bank-batch-transfer/receipt/detail-receipts",20,[["post","受理明细电子回单API",2,0],["get","查询明细电子回单受理结果API",2,0]]],["v3/bank-batch-transfer/receipt/summary-receipts",20,[["post","受理汇总电子回单API",2,0],["get","查询汇总电子回单受理结果API",2,0]]],["v3/bank-transfer/batches",20,[["post","发起批量转账API",2,0]]],["v3/bank-transfer/batches/batch-id/{batch_id}",20,[["get","微信支付批次单号查询批次单API",2,0]]],["v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}",20,[["get","微信支付明细单号查询明细单API",2,0]]],["v3/bank-transfer/batches/out-batch-no/{out_batch_no}",20,[["get","银行批次单号查询批次单API",2,0]]],["v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}",20,[["get","银行明细单号查询明细单API",2,0]]],["v3/bill/fundflowbill",3,[["get","申请资金账单API",3,0]]],["v3/bill/sub-merchant-fundflowbill",3,[["get","申请单个子商户资金账单API",2,0]]],["v3/bill/tradebill",3,[["get","申请交易账单API",3,0]]],["v3/billdownload/file",3,[["get","下载账单API",3,0]]],["v3/brand-basic/partner/brands/{brand_id}/product-authorities",32,[["get","获得品牌已授权且在生效中的产品权限信息",2,0]]],["v3/brand/applyments",32,[["post","提交入驻申请",2,0]]],["v3/brand/applyments/applyment-id/{applyment_id}",32,[["get","根据申请单ID查询申请状态",2,0]]],["v3/brand/applyments/business-code/{business_code}",32,[["get","根据业务申请编号查询申请状态",2,0]]],["v3/brand/applyments/cancel-applyment",32,[["post","撤销申请",2,0]]],["v3/brand/card/card-configs",32,[["post","提交商家名片配置申请",2,0],["get","查询商家名片配置申请状态",2,0]]],["v3/brand/card/card-configs/cancel-applyment",32,[["post","撤销商家名片配置申请",2,0]]],["v3/brand/card/card-configs/preview-url",32,[["get","获取商家名片预览二维码",2,0]]],["v3/brand/card/card-configs/publish",32,[["post","发布商家名片配置",2,0]]],["v3/brand/card/card-links",32,[["post","添加交易连接名片规则申请",2,0],["get","查询已生效交易连接名片规则",2,0]]],["v3/brand/card/card-links/business-code/{business_code}",32,[["get","根据业务申请编号查询添加申请状态",2,0]]],["v3/brand/card/card-links/cancel-applyment",32,[["post","撤销交易连接名片配置申请",2,0]]],["v3/brand/card/card-links/unbind-card-link",32,[["post","解除已生效交易连接名片场景",2,0]]],["v3/brand/marketing/shake-activities/activities",32,[["get","查询摇优惠活动列表",2,0]]],["v3/brand/partner/card-member/cards",31,[["post","创建会员卡模板",2,0],["get","查询会员卡模板列表",2,0]]],["v3/brand/partner/card-member/cards/{card_id}",31,[["get","查询会员卡模板信息",2,0],["patch","修改会员卡模板信息",2,0],["delete","删除会员卡模板",2,0]]],["v3/brand/partner/card-member/cards/{card_id}/invalidate",31,[["post","作废会员卡模板",2,0]]],["v3/brand/partner/card-member/membership-activities",31,[["post","创建品牌会员发券活动",2,0],["get","查询品牌会员发券活动列表",2,0]]],["v3/brand/partner/card-member/membership-activities/{activity_id}",31,[["get","查询品牌会员发券活动",2,0],["patch","修改品牌会员发券活动信息",2,0]]],["v3/brand/partner/card-member/membership-activities/{activity_id}/terminate",31,[["post","终止品牌会员发券活动",2,0]]],["v3/brand/partner/card-member/pay-view-tokens",31,[["post","品牌会员展示付款码组件预授权",2,0]]],["v3/brand/partner/card-member/pre-auth-tokens",31,[["post","入会组件预授权",2,0]]],["v3/brand/partner/card-member/user-cards",31,[["get","查询用户在品牌下所有会员卡",2,0]]],["v3/brand/partner/card-member/user-cards/import-by-openid",31,[["post","根据openid导入用户会员卡",2,0]]],["v3/brand/partner/card-member/user-cards/import-by-phone",31,[["post","根据手机号导入用户会员卡",2,0]]],["v3/brand/partner/card-member/user-cards/{user_card_code}",31,[["get","查询用户会员卡信息",2,0],["patch","修改用户会员卡信息",2,0]]],["v3/brand/partner/card-member/user-cards/{user_card_code}/confirm",31,[["post","同步会员开通结果",2,0]]],["v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate",31,[["post","作废用户会员卡",2,0]]],["v3/brand/partner/card-member/user-feeds",31,[["post","创建用户动态信息",2,0]]],["v3/brand/partner/card-member/user-points/exchange-coupon/confirm",31,[["post","同步积分兑券结果",2,0]]],["v3/brand/partner/card-member/user-points/sync",31,[["post","同步积分余额",2,0]]],["v3/brand/partner/cardtemplate/brandcards",32,[["post","创建商家名片",2,0]]],["v3/brand/partner/cardtemplate/traderelation",32,[["post","创建交易连接名片",2,0]]],["v3/brand/partner/store/brandstores",32,[["post","创建品牌门店",2,0],["get","列表查询品牌门店信息",2,0]]],["v3/brand/partner/store/brandstores/{store_id}",32,[["get","查询品牌门店",2,0],["patch","更新品牌门店",2,0],["delete","删除品牌门店",2,0]]],["v3/brand/partner/store/brandstores/{store_id}/bindrecipient",32,[["post","绑定收款商户号",2,0]]],["v3/brand/partner/store/brandstores/{store_id}/close",32,[["post","暂停门店营业",2,0]]],["v3/brand/partner/store/brandstores/{store_id}/resume",32,[["post","恢复门店营业",2,0]]],["v3/brand/partner/store/brandstores/{store_id}/unbindrecipient",32,[["post","解绑收款商户号",2,0]]],["v3/brand/profitsharing/brand-configs/{brand_mchid}",17,[["get","查询最大分账比例API",2,0]]],["v3/brand/profitsharing/finish-order",17,[["post","完结分账API",2,0]]],["v3/brand/profitsharing/orders",17,[["post","请求分账API",2,0],["get","查询分账结果API",2,0]]],["v3/brand/profitsharing/orders/{transaction_id}/amounts",17,[["get","查询订单剩余待分金额API",2,0]]],["v3/brand/profitsharing/receivers/add",17,[["post","添加分账接收方API",2,0]]],["v3/brand/profitsharing/receivers/delete",17,[["post","删除分账接收方API",2,0]]],["v3/brand/profitsharing/returnorders",17,[["post","请求分账回退API",2,0],["get","查询分账回退结果API",2,0]]],["v3/businesscircle/parkings",35,[["post","商圈会员停车状态同步",3,0]]],["v3/businesscircle/points/notify",35,[["post","商圈会员积分同步",3,0]]],["v3/businesscircle/user-authorizations/{openid}",35,[["get","商圈积分授权查询",3,0]]],["v3/businesscircle/users/{openid}/points/commit_status",35,[["get","商圈会员待积分状态查询",3,0]]],["v3/capital/capitallhh/areas/provinces",43,[["get","查询省份列表API",2,0]]],["v3/capital/capitallhh/areas/provinces/{province_code}/cities",43,[["get","查询城市列表API",2,0]]],["v3/capital/capitallhh/banks/corporate-banking",43,[["get","查询支持对公业务的银行列表API",2,0]]],["v3/capital/capitallhh/banks/personal-banking",43,[["get","查询支持个人业务的银行列表API",2,0]]],["v3/capital/capitallhh/banks/search-banks-by-bank-account",43,[["get","获取对私银行卡号开户银行API",2,0]]],["v3/capital/capitallhh/banks/{bank_alias_code}/branches",43,[["get","查询支行列表API",2,0]]],["v3/catering/orders/sync-status",35,[["post","点餐订单信息同步（渠道商/服务商）",2,0]]],["v3/certificates",43,[["get","获取平台证书列表",3,0]]],["v3/combine-transactions/app",2,[["post","合单下单-APP支付API",3,0]]],["v3/combine-transactions/h5",2,[["post","合单下单-H5支付API",3,0]]],["v3/combine-transactions/id/{combine_transaction_id}",22,[["get","个人收款交易通过微信支付订单号查单",2,0]]],["v3/combine-transactions/jsapi",2,[["post","合单下单-JSAPI支付API",3,0]]],["v3/combine-transactions/miniprogram",2,[["post","个人收款交易下单-小程序",2,0]]],["v3/combine-transactions/native",2,[["post","合单下单-Native支付API",3,0]]],["v3/combine-transactions/out-trade-no/{combine_out_trade_no}",2,[["get","合单查询订单API",3,0]]],["v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close",2,[["post","合单关闭订单API",3,0]]],["v3/compliance/inactive-merchant-identity-verification/merchants",39,[["post","发起不活跃商户身份核实",2,0]]],["v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}",39,[["get","查询不活跃商户身份核实结果",2,0]]],["v3/credit-repayment/partner/contracts/app-presign",8,[["post","APP预签约自动还款协议",2,0]]],["v3/credit-repayment/partner/contracts/h5-presign",8,[["post","H5预签约自动还款协议",2,0]]],["v3/credit-repayment/partner/contracts/terminate",8,[["post","解除自动还款协议",2,0]]],["v3/credit-repayment/partner/contracts/{out_contract_code}",8,[["get","查询自动还款协议",2,0]]],["v3/credit-repayment/partner/deduct-orders",8,[["post","发起还款",2,0]]],["v3/credit-repayment/partner/deduct-orders/{out_trade_no}",8,[["get","查询还款单",2,0]]],["v3/credit-repayment/partner/schedule-records/batch-create",8,[["post","预约还款",2,0]]],["v3/credit-repayment/partner/schedule-records/{out_record_id}",8,[["get","查询预约还款记录",2,0]]],["v3/discount-card/cards",14,[["post","预受理领卡请求API",1,0]]],["v3/discount-card/cards/{out_card_code}",14,[["get","查询先享卡订单API",1,0]]],["v3/discount-card/cards/{out_card_code}/add-user-records",14,[["post","增加用户记录API",1,0]]],["v3/discount-card/orders/out-trade-no/{out_trade_no}",14,[["get","通过先享卡订单号查询订单API",1,1]]],["v3/discount-card/orders/{out_order_no}",14,[["get","通过先享卡订单号查询订单API",1,1],["patch","更新先享卡订单API",1,1]]],["v3/ebike/charge/contracts/preopen",10,[["post","预开通服务API",3,1]]],["v3/ebike/charge/contracts/{contract_id}",10,[["get","通过签约号查询用户状态API",3,1]]],["v3/ebike/charge/contracts/{contract_id}/confirm",10,[["post","创建用户当次充电代扣凭证API",3,1]]],["v3/ebike/charge/transactions",10,[["post","充电自行车代扣受理扣款API",3,1]]],["v3/ebike/charge/transactions/id/{transaction_id}",10,[["get","查询订单API",3,1]]],["v3/ebike/charge/transactions/out-trade-no/{out_trade_no}",10,[["get","查询订单API",3,1]]],["v3/ebike/charge/users/{openid}/contract",10,[["get","通过用户标识查询用户状态API",3,1]]],["v3/ecommerce/account/apply-cancel-withdraw",21,[["post","提交注销提现申请",2,0]]],["v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}",21,[["get","微信支付注销提现申请单号查询申请单状态",2,0]]],["v3/ecommerce/account/apply-cancel-withdraw/confirm",21,[["post","平台代商户确认注销",2,0]]],["v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}",21,[["get","商户注销提现申请单号查询申请单状态",2,0]]],["v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}",21,[["get","商户注销资格校验",2,0]]],["v3/ecommerce/account/cancel-applications",21,[["post","提交注销申请单",2,0]]],["v3/ecommerce/account/cancel-applications/media",21,[["post","图片上传API",2,0]]],["v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}",21,[["get","查询注销单状态",2,0]]],["v3/ecommerce/applyments/out-request-no/{out_request_no}",21,[["get","通过业务申请编号查询申请状态",2,0]]],["v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke",21,[["post","撤销申请单-使用业务申请编号",2,0]]],["v3/ecommerce/applyments/submit-account-hosting-applyment",21,[["post","提交申请单",2,0]]],["v3/ecommerce/applyments/submit-sign-verify-info",21,[["post","平台代理签约核身",2,0]]],["v3/ecommerce/applyments/{applyment_id}",21,[["get","通过申请单ID查询申请状态",2,0]]],["v3/ecommerce/applyments/{applyment_id}/revoke",21,[["post","撤销申请单-使用申请单号",2,0]]],["v3/ecommerce/applyments/{empty}",21,[["post","二级商户进件API",2,0]]],["v3/ecommerce/bill/fundflowbill",23,[["get","申请二级商户资金账单API",2,0]]],["v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}",22,[["get","通过商户协议号查询协议API",2,0]]],["v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate",22,[["post","商户协议号解约协议API",2,0]]],["v3/ecommerce/combine-papay/contracts/pre-entrust-sign",22,[["post","APP方式预签约API",2,0]]],["v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program",22,[["post","小程序方式预签约API",2,0]]],["v3/ecommerce/combine-papay/transactions",22,[["post","电商合单委托代扣支付API",2,0]]],["v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}",22,[["get","电商合单委托代扣查询订单API",2,0]]],["v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse",22,[["post","电商合单委托代扣撤销订单API",2,0]]],["v3/ecommerce/fund/balance/{sub_mchid}",24,[["get","查询二级商户账户实时余额API",2,0]]],["v3/ecommerce/fund/enddaybalance/{sub_mchid}",24,[["get","查询二级商户账户日终余额API",2,0]]],["v3/ecommerce/fund/withdraw",24,[["post","账户余额提现API",2,0]]],["v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}",24,[["get","商户提现单号查询",2,0]]],["v3/ecommerce/fund/withdraw/{withdraw_id}",24,[["get","微信支付提现单号查询",2,0]]],["v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}",22,[["get","根据业务申请单号查签约信息",2,0]]],["v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app",22,[["post","APP场景预签约（需要实名验证）",2,0]]],["v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program",22,[["post","小程序场景预签约（需要实名验证）",2,0]]],["v3/ecommerce/individual-contracts/pre-entrust-sign/app",22,[["post","APP场景预签约",2,0]]],["v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program",22,[["post","小程序场景预签约",2,0]]],["v3/ecommerce/individual-contracts/{openid}",22,[["get","查询个人收款方授权结果",2,0]]],["v3/ecommerce/mch-transfer/authorizations",24,[["post","申请二级商户商家转账授权",2,0]]],["v3/ecommerce/mch-transfer/authorizations/{sub_mchid}",24,[["get","查询二级商户商家转账授权状态",2,0]]],["v3/ecommerce/mch-transfer/transfer-bills",24,[["post","发起转账",2,0]]],["v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}",24,[["get","商户单号查询转账单",2,0]]],["v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel",24,[["post","撤销转账",2,0]]],["v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}",24,[["get","微信转账单号查询转账单",2,0]]],["v3/ecommerce/profitsharing/after-sales-orders",23,[["post","请求售后服务分账",2,0],["get","查询售后服务分账结果",2,0]]],["v3/ecommerce/profitsharing/finish-order",23,[["post","完结分账API",2,0]]],["v3/ecommerce/profitsharing/orders",23,[["post","请求分账API",2,0],["get","查询分账结果API",2,0]]],["v3/ecommerce/profitsharing/orders/{transaction_id}/amounts",23,[["get","查询订单剩余待分金额API",2,0]]],["v3/ecommerce/profitsharing/receivers/add",23,[["post","添加分账接收方API",2,0]]],["v3/ecommerce/profitsharing/receivers/delete",23,[["post","删除分账接收方API",2,0]]],["v3/ecommerce/profitsharing/returnorders",23,[["post","请求分账回退API",2,0],["get","查询分账回退结果API",2,0]]],["v3/ecommerce/refunds/apply",23,[["post","退款申请API",2,0]]],["v3/ecommerce/refunds/id/{refund_id}",23,[["get","通过微信支付退款单号查询退款",2,0]]],["v3/ecommerce/refunds/out-refund-no/{out_refund_no}",23,[["get","通过商户退款单号查询退款",2,0]]],["v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund",23,[["post","发起异常退款",2,0]]],["v3/ecommerce/refunds/{refund_id}/return-advance",23,[["post","垫付退款回补API",2,0],["get","查询垫付回补结果API",2,0]]],["v3/ecommerce/subject-sub-merchants",21,[["get","查询指定主体子商户列表",1,0]]],["v3/ecommerce/subsidies/cancel",23,[["post","取消补差API",2,0]]],["v3/ecommerce/subsidies/create",23,[["post","请求补差API",2,0]]],["v3/ecommerce/subsidies/return",23,[["post","请求补差回退API",2,0]]],["v3/edu-papay/contracts/id/{contract_id}",12,[["get","通过协议号查询签约API",3,0]]],["v3/edu-papay/contracts/presign",12,[["post","预签约API",3,0]]],["v3/edu-papay/contracts/{contract_id}",12,[["delete","解约API",3,0]]],["v3/edu-papay/transactions",12,[["post","教育通扣款受理API",3,0]]],["v3/edu-papay/transactions/id/{transaction_id}",12,[["get","微信订单号查单API",3,0]]],["v3/edu-papay/transactions/out-trade-no/{out_trade_no}",12,[["get","商户订单号查单API",3,0]]],["v3/edu-papay/user-notifications/{contract_id}/send",12,[["post","发送扣款预通知API",3,0]]],["v3/edu-papay/user/{openid}/contracts",12,[["get","通过用户标识查询签约API",3,0]]],["v3/edu-star/orders",12,[["post","创建核销订单API",1,0],["get","通过QQ账号查询核销订单列表API",1,0]]],["v3/edu-star/users/openid/{wechat_openid}",12,[["get","通过微信用户标识查询用户信息API",1,0]]],["v3/edu-star/users/qq/{qq}",12,[["get","通过QQ账号查询用户信息API",1,0]]],["v3/eduschoolpay/contracts/presign",12,[["post","预签约API",2,0]]],["v3/eduschoolpay/contracts/{contract_id}",12,[["get","通过协议号查询签约API",2,0]]],["v3/eduschoolpay/contracts/{contract_id}/terminate",12,[["post","商户主动解约API",2,0]]],["v3/eduschoolpay/transactions",12,[["post","扣款API",2,0]]],["v3/eduschoolpay/transactions/id/{transaction_id}",12,[["get","微信支付订单号查单API",2,0]]],["v3/eduschoolpay/transactions/out-trade-no/{out_trade_no}",12,[["get","商户订单号查单API",2,0]]],["v3/eduschoolpay/users/{openid}/contracts",12,[["get","查询用户签约列表API",2,0]]],["v3/eduschoolpay/users/{openid}/debt-state",12,[["get","商户查询用户欠款状态API",2,0]]],["v3/express/users/{openid}/transform",35,[["post","用户openid转换API",2,0]]],["v3/facemch/users/{face_sid}",5,[["get","查询用户授权的实名信息",2,0]]],["v3/fund-app/brand-redpacket/brand-merchant-batches",18,[["post","品牌商户发放红包",1,0]]],["v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}",18,[["get","微信支付批次单号查询批次单",1,0]]],["v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}",18,[["get","商家明细单号查询明细单",1,0]]],["v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}",18,[["get","商家批次单号查询批次单",1,0]]],["v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}",18,[["get","商家明细单号查询明细单",1,0]]],["v3/fund-app/mch-transfer/elecsign/out-bill-no",19,[["post","商户单号申请电子回单",1,0]]],["v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}",19,[["get","商户单号查询电子回单",1,0]]],["v3/fund-app/mch-transfer/elecsign/transfer-bill-no",19,[["post","微信单号申请电子回单",1,0]]],["v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}",19,[["get","微信单号查询电子回单",1,0]]],["v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts",19,[["post","申请预算出资的电子回单",2,0],["get","查询预算出资的电子回单",2,0]]],["v3/fund-app/mch-transfer/partner/charity-budget",19,[["post","申请公益捐赠预算",2,0]]],["v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}",19,[["get","商户单号查询公益捐赠预算详情",2,0]]],["v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock",19,[["post","解锁公益捐赠预算",2,0]]],["v3/fund-app/mch-transfer/partner/charity-transfer-bills",19,[["post","发起公益捐赠",2,0]]],["v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}",19,[["get","商户单号查询公益捐赠详情",2,0]]],["v3/fund-app/mch-transfer/partner/electronic-receipts",19,[["post","申请单笔转账电子回单",2,0]]],["v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}",19,[["get","查询单笔转账电子回单",2,0]]],["v3/fund-app/mch-transfer/partner/sub-mch-authorizations",19,[["post","申请子商户商家转账授权",2,0]]],["v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}",19,[["get","查询子商户商家转账授权状态",2,0]]],["v3/fund-app/mch-transfer/partner/transfer-bills",19,[["post","发起转账",2,0]]],["v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}",19,[["get","商户单号查询转账单",2,0]]],["v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel",19,[["post","撤销转账",2,0]]],["v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization",19,[["post","发起转账并完成自动收款授权",2,0]]],["v3/fund-app/mch-transfer/partner/transfer-bills/transfer",19,[["post","转账（用户自动收款）",2,0]]],["v3/fund-app/mch-transfer/partner/user-confirm-authorizations",19,[["post","申请免确认收款授权",2,0]]],["v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}",19,[["get","商户单号查询自动收款授权",2,0]]],["v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close",19,[["post","解除免确认收款授权",2,0]]],["v3/fund-app/mch-transfer/transfer-bills",19,[["post","发起转账",1,0]]],["v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}",19,[["get","商户单号查询转账单",1,0]]],["v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel",19,[["post","撤销转账",1,0]]],["v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization",19,[["post","发起转账并完成自动收款授权",1,0]]],["v3/fund-app/mch-transfer/transfer-bills/transfer",19,[["post","用户授权后转账",1,0]]],["v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}",19,[["get","微信转账单号查询转账单",1,0]]],["v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills",19,[["post","发起转账到QQ钱包",1,0]]],["v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}",19,[["get","查询转账到QQ钱包的结果",1,0]]],["v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel",19,[["post","撤销转账到QQ钱包",1,0]]],["v3/fund-app/mch-transfer/user-confirm-authorization",19,[["post","申请免确认收款授权",1,0]]],["v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}",19,[["get","商户单号查询自动收款授权",1,0]]],["v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close",19,[["post","解除免确认收款授权",1,0]]],["v3/funds-to-oversea/bill-download-url",22,[["get","获取购付汇账单文件下载链接API",2,0]]],["v3/funds-to-oversea/orders",22,[["post","申请资金出境API",2,0]]],["v3/funds-to-oversea/orders/{out_order_id}",22,[["get","查询出境结果API",2,0]]],["v3/funds-to-oversea/return/return-orders",22,[["post","申请资金出境退回",2,0]]],["v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}",22,[["get","查询出境退回结果（通过商户出境退回单号）",2,0]]],["v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts",22,[["get","查询订单剩余可出境余额API",2,0]]],["v3/global/certificates",48,[["get","获取平台证书列表",3,0]]],["v3/global/customs/orders",48,[["post","报关API",3,0],["get","报关查询API",3,0],["patch","报关信息修改API",3,0]]],["v3/global/customs/redeclare",48,[["post","报关重推API",3,0]]],["v3/global/customs/verify-certificate",48,[["post","身份信息校验API",3,0]]],["v3/global/merchant-service/complaint-notifications",41,[["post","创建投诉通知回调",2,0],["get","查询投诉通知回调",2,0],["put","更新投诉通知回调",2,0],["delete","删除投诉通知回调",2,0]]],["v3/global/merchant-service/complaints",41,[["get","查询投诉单列表",3,0]]],["v3/global/merchant-service/complaints/{complaint_id}",41,[["get","查询投诉单详情",3,0]]],["v3/global/merchant-service/complaints/{complaint_id}/complete",41,[["post","反馈处理完成",2,0]]],["v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys",41,[["get","查询投诉协商历史",2,0]]],["v3/global/merchant-service/complaints/{complaint_id}/response",41,[["post","提交回复",2,0]]],["v3/global/merchant-service/images/upload",41,[["post","商户上传反馈图片API",2,0]]],["v3/global/merchant-service/images/{media_id}",41,[["get","图片下载API",2,0]]],["v3/global/merchant-storage/file/upload",46,[["post","上传文件API",3,0]]],["v3/global/merchant/h5/permission/applications",47,[["post","创建H5支付权限申请单",2,0]]],["v3/global/merchant/h5/permission/applications/{applyment_id}",47,[["get","查询H5支付权限申请单详情",2,0],["patch","修改H5支付权限申请单",2,0]]],["v3/global/merchant/h5/permission/domain/applications",47,[["post","创建H5支付域名修改申请单",2,0]]],["v3/global/merchant/h5/permission/domain/applications/{applyment_id}",47,[["get","查询H5支付域名修改申请单",2,0],["patch","修改H5支付域名修改申请单",2,0]]],["v3/global/merchant/h5/permission/{sub_mchid}",47,[["get","查询子商户H5支付权限状态",2,0]]],["v3/global/merchant/media/upload",47,[["post","文件上传",2,0]]],["v3/global/merchants",47,[["post","子商户进件（融合钱包）",2,0],["put","修改子商户",2,0]]],["v3/global/merchants/{sub_mchid}",47,[["get","查询子商户（融合钱包）",2,0],["patch","修改子商户（融合钱包）",2,0]]],["v3/global/micropay/transactions/id/{transaction_id}/reverse",44,[["post","撤销订单(微信支付订单号)",3,0]]],["v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse",44,[["post","撤销订单(商户订单号)",3,0]]],["v3/global/micropay/transactions/pay",44,[["post","提交付款码支付",3,0]]],["v3/global/papay/contracts/app-pre-entrust-sign",45,[["post","APP签约API",3,0]]],["v3/global/papay/contracts/h5-pre-entrust-sign",45,[["post","H5预签约API",3,0]]],["v3/global/papay/contracts/jsapi-pre-entrust-sign",45,[["post","JSAPI预签约API",3,0]]],["v3/global/papay/contracts/miniprogram-pre-entrust-sign",45,[["post","小程序签约API",3,0]]],["v3/global/papay/contracts/out-contract-code/{out_contract_code}",45,[["get","商户协议号查询签约API",3,0]]],["v3/global/papay/contracts/web-pre-entrust-sign",45,[["post","WEB预签约API",3,0]]],["v3/global/papay/contracts/{contract_id}",45,[["get","代扣协议ID查询签约API",3,0]]],["v3/global/papay/contracts/{contract_id}/terminate",45,[["post","申请解约API",3,0]]],["v3/global/papay/transactions",45,[["post","支付扣款API",3,0]]],["v3/global/papay/transactions/out-trade-no/{out_trade_no}",45,[["get","查询订单(商户订单号)",3,0]]],["v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse",45,[["post","撤销订单(商户订单号)",3,0]]],["v3/global/papay/transactions/{transaction_id}",45,[["get","查询订单(微信支付订单号)",3,0]]],["v3/global/profit-sharing/bill-download-url",46,[["get","获取分账账单文件下载地址API",3,0]]],["v3/global/profit-sharing/orders",46,[["post","请求分账API",3,0]]],["v3/global/profit-sharing/orders/unfreeze",46,[["post","解冻剩余资金API",3,0]]],["v3/global/profit-sharing/orders/{out_order_no}",46,[["get","查询分账结果API",3,0]]],["v3/global/profit-sharing/receivers",46,[["post","添加分账接收方API",3,0],["delete","删除分账接收方API",3,0]]],["v3/global/profit-sharing/receivers/{account}",46,[["get","查询分账接收方添加结果API",3,0]]],["v3/global/profit-sharing/refunds/bill-download-url",46,[["get","获取分账退款账单下载链接API",3,0]]],["v3/global/profit-sharing/refunds/refundable-balance",46,[["get","查询可供垫付退款实时余额API",3,0]]],["v3/global/profit-sharing/transactions/mark",46,[["post","分账标记API",3,0]]],["v3/global/profit-sharing/transactions/{transaction_id}/amounts",46,[["get","查询剩余待分金额API",3,0]]],["v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts",46,[["get","查询订单剩余可退款金额API",3,0]]],["v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}",48,[["get","商家充值退款余额查询",2,0]]],["v3/global/refund/recharge-balance",48,[["get","商家充值退款余额查询",1,0]]],["v3/global/refunds",44,[["post","申请退款",3,0],["get","查询所有退款",3,0]]],["v3/global/refunds/id/{refund_id}",44,[["get","查询单笔退款(微信支付退款订单号)",3,0]]],["v3/global/refunds/out-refund-no/{out_refund_no}",44,[["get","查询单笔退款(商户退款订单号)",3,0]]],["v3/global/settle/settlements",48,[["get","查询结算资金明细API",3,0]]],["v3/global/statements",48,[["get","下载对账单",3,0]]],["v3/global/transactions/app",44,[["post","APP支付下单",3,0]]],["v3/global/transactions/id/{transaction_id}",44,[["get","查询订单(微信支付订单号)",3,0]]],["v3/global/transactions/id/{transaction_id}/close",44,[["post","关闭订单(微信支付订单号)",3,0]]],["v3/global/transactions/jsapi",44,[["post","JSAPI支付下单API",3,0]]],["v3/global/transactions/mweb",44,[["post","H5支付下单",3,0]]],["v3/global/transactions/native",44,[["post","Native支付下单API",3,0]]],["v3/global/transactions/out-trade-no/{out_trade_no}",44,[["get","查询订单(商户订单号)",3,0]]],["v3/global/transactions/out-trade-no/{out_trade_no}/close",44,[["post","关闭订单(商户订单号)",3,0]]],["v3/goldplan/merchants/changecustompagestatus",35,[["post","商家小票管理API",2,0]]],["v3/goldplan/merchants/changegoldplanstatus",35,[["post","点金计划管理API",2,0]]],["v3/goldplan/merchants/close-advertising-show",35,[["post","关闭广告展示API",2,0]]],["v3/goldplan/merchants/open-advertising-show",35,[["patch","开通广告展示API",2,0]]],["v3/goldplan/merchants/set-advertising-industry-filter",35,[["post","同业过滤标签管理API",2,0]]],["v3/gov/subsidy/audit/cup/invalid",13,[["post","查询审核结果",2,0]]],["v3/gov/subsidy/audit/cup/query",13,[["post","查询审核结果",2,0]]],["v3/gov/subsidy/audit/cup/refund/sync",13,[["post","同步非银联支付交易退款信息",2,0]]],["v3/gov/subsidy/audit/cup/update",13,[["post","更新审核数据",2,0]]],["v3/gov/subsidy/audit/cup/upload",13,[["post","上传审核数据",2,0]]],["v3/gov/subsidy/companies/query",13,[["post","企业信息查询",2,0]]],["v3/gov/subsidy/goods/upload",13,[["post","商品信息上传",2,0]]],["v3/gov/subsidy/n-qualifications/sync",13,[["post","N品类同步资格核销信息",2,0]]],["v3/gov/subsidy/qualification",13,[["get","查询补贴资格",2,0]]],["v3/gov/subsidy/qualifications/passthrough/cancel",13,[["post","取消资格(透传模式)",2,0]]],["v3/gov/subsidy/qualifications/passthrough/claim",13,[["post","领取资格(透传模式)",2,0]]],["v3/gov/subsidy/qualifications/passthrough/query",13,[["post","批量查询用户资格(透传模式)",2,0]]],["v3/gov/subsidy/qualifications/query",13,[["post","批量查询用户资格",2,0]]],["v3/gov/subsidy/qualifications/sync",13,[["post","同步资格核销信息",2,0]]],["v3/gov/subsidy/sncode/lock",13,[["post","sn码锁定",2,0]]],["v3/gov/subsidy/sncode/query",13,[["post","查询sn码状态",2,0]]],["v3/gov/subsidy/sncode/unlock",13,[["post","sn码解锁",2,0]]],["v3/gov/subsidy/transactions/query",13,[["post","交易信息查询",2,0]]],["v3/gov/subsidy/transactions/summary/query-day",13,[["post","查询单日交易汇总",2,0]]],["v3/gov/subsidy/transactions/sync",13,[["post","交易信息回传",2,0]]],["v3/gov/subsidy/zhejiang/authcode/cancel",13,[["post","品类凭证码预核销撤销",2,0]]],["v3/gov/subsidy/zhejiang/authcode/commit",13,[["post","品类凭证码上报确认",2,0]]],["v3/gov/subsidy/zhejiang/authcode/issue",13,[["post","申请品类凭证码",2,0]]],["v3/gov/subsidy/zhejiang/authcode/refund",13,[["post","品类凭证码上报撤销",2,0]]],["v3/gov/subsidy/zhejiang/authcode/try",13,[["post","预核销品类凭证码",2,0]]],["v3/gov/subsidy/zhejiang/goods/query",13,[["post","商品信息查询",2,0]]],["v3/gov/subsidy/zhejiang/n-qualifications/confirm",13,[["post","n品类核销",2,0]]],["v3/gov/subsidy/zhejiang/qualifications/alter",13,[["post","变更资格",2,0]]],["v3/gov/subsidy/zhejiang/qualifications/claim",13,[["post","领取资格",2,0]]],["v3/gov/subsidy/zhejiang/qualifications/query",13,[["post","查询补贴资格",2,0]]],["v3/gov/subsidy/zhejiang/qualifications/sync",13,[["post","核销资格",2,0]]],["v3/gov/subsidy/zhejiang/sncode/lock",13,[["post","sn码锁定",2,0]]],["v3/gov/subsidy/zhejiang/sncode/query",13,[["post","sn码销售状态查询",2,0]]],["v3/gov/subsidy/zhejiang/sncode/unlock",13,[["post","sn码解锁",2,0]]],["v3/hire-power-bank/insurance-orders",10,[["post","创建保险订单",1,0]]],["v3/hire-power-bank/insurance-orders/{out_order_no}",10,[["get","查询保险订单详情",1,0]]],["v3/hire-power-bank/user-qualifications/{openid}",10,[["get","查询用户保险订单领取资格",1,0]]],["v3/industry-coupon/tokens",26,[["post","出行券切卡组件预下单API",3,0]]],["v3/industry-rebate/retail-industry/transactions",36,[["post","回传SN和商品编码",2,0]]],["v3/industry-rebate/transactions/{transaction_id}",36,[["post","支付码牌/点餐码牌交易回传",2,0]]],["v3/inspolicymgr/deduct/authorizations",9,[["post","提交保单授权信息",1,0]]],["v3/inspolicymgr/deduct/authorizations/{out_insurance_no}",9,[["get","查询保单授权信息",1,0]]],["v3/inspolicymgr/deduct/policies",9,[["post","上传保单",1,0]]],["v3/inspolicymgr/deduct/policies/{out_insurance_no}",9,[["get","查询保单",1,0],["patch","更新保单信息",1,0]]],["v3/iotmanage/device-inspections/{device_sn}",5,[["get","获取出厂检查结果",2,0]]],["v3/iotmanage/devices",5,[["get","智能设备列表",2,0]]],["v3/lovefeast/brands/{brand_id}",35,[["get","查询爱心餐品牌信息",3,0]]],["v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}",35,[["get","查询用户捐赠单列表",2,0]]],["v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}",35,[["get","查询用户捐赠单详情",2,0]]],["v3/marketing/bank-favor/users/{openid}/bank-multi-activity",26,[["post","给指定用户报名多笔立减活动",1,0]]],["v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}",26,[["get","查询绑定多笔立减活动的代金券详情",1,0]]],["v3/marketing/bank/packages/{package_id}/tasks",26,[["post","导入定向用户协议号API",2,0],["get","查询上传任务列表API",2,0]]],["v3/marketing/busifavor/callbacks",27,[["post","设置商家券事件通知地址API",3,0],["get","查询商家券事件通知地址API",3,0]]],["v3/marketing/busifavor/coupons/associate",27,[["post","关联订单信息API",3,0]]],["v3/marketing/busifavor/coupons/deactivate",27,[["post","使券失效API",3,0]]],["v3/marketing/busifavor/coupons/disassociate",27,[["post","取消关联订单信息API",3,0]]],["v3/marketing/busifavor/coupons/return",27,[["post","申请退券API",3,0]]],["v3/marketing/busifavor/coupons/send",27,[["post","向用户发券",1,0]]],["v3/marketing/busifavor/coupons/use",27,[["post","核销用户券API",3,0]]],["v3/marketing/busifavor/coupons/{card_id}/send",27,[["post","发放消费卡API",1,0]]],["v3/marketing/busifavor/product-coupons/pre-send",27,[["post","向用户预发放商品券",2,0]]],["v3/marketing/busifavor/product-coupons/send",27,[["post","向用户发放商品券",3,0]]],["v3/marketing/busifavor/stocks",27,[["post","创建商家券API",3,0]]],["v3/marketing/busifavor/stocks/{stock_id}",27,[["get","查询商家券详情API",3,0],["patch","修改商家券基本信息API",3,0]]],["v3/marketing/busifavor/stocks/{stock_id}/budget",27,[["patch","修改批次预算API",3,0]]],["v3/marketing/busifavor/stocks/{stock_id}/couponcodes",27,[["post","上传预存code API",3,0],["get","查询预存code列表",1,0]]],["v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}",27,[["get","查询预存code详情",1,0],["delete","删除预存code",1,0]]],["v3/marketing/busifavor/subsidy/pay-receipts",27,[["post","营销补差付款API",3,0],["get","查询营销补差付款单列表API",3,0]]],["v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}",27,[["get","查询营销补差付款单详情API",3,0]]],["v3/marketing/busifavor/subsidy/return-receipts",27,[["post","营销补差回退API",3,0]]],["v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}",27,[["get","查询商家券营销补差回退单详情",3,0]]],["v3/marketing/busifavor/users/{openid}/coupons",27,[["get","根据过滤条件查询用户券API",3,0]]],["v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}",27,[["get","查询用户单张券详情API",3,0]]],["v3/marketing/favor/callbacks",26,[["post","设置消息通知地址API",3,0],["get","获取已设置的消息通知地址API",3,0]]],["v3/marketing/favor/coupon-stocks",26,[["post","创建代金券批次API",3,0]]],["v3/marketing/favor/media/image-upload",26,[["post","（营销）图片上传API",3,0]]],["v3/marketing/favor/stocks",26,[["get","条件查询批次列表API",3,0]]],["v3/marketing/favor/stocks/{stock_id}",26,[["get","查询批次详情API",3,0]]],["v3/marketing/favor/stocks/{stock_id}/items",26,[["get","查询代金券可用单品API",3,0]]],["v3/marketing/favor/stocks/{stock_id}/merchants",26,[["get","查询代金券可用商户API",3,0]]],["v3/marketing/favor/stocks/{stock_id}/modify-goods-id",26,[["post","修改可用单品编码",1,0]]],["v3/marketing/favor/stocks/{stock_id}/pause",26,[["post","暂停代金券批次API",3,0]]],["v3/marketing/favor/stocks/{stock_id}/refund-flow",26,[["get","下载批次退款明细API",3,0]]],["v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day",26,[["get","获取批次退款明细下载链接",3,0]]],["v3/marketing/favor/stocks/{stock_id}/restart",26,[["post","重启代金券批次API",3,0]]],["v3/marketing/favor/stocks/{stock_id}/start",26,[["post","激活代金券批次API",3,0]]],["v3/marketing/favor/stocks/{stock_id}/stop",26,[["post","终止批次",3,0]]],["v3/marketing/favor/stocks/{stock_id}/use-flow",26,[["get","下载批次核销明细API",3,0]]],["v3/marketing/favor/stocks/{stock_id}/use-flow-by-day",26,[["get","获取批次核销明细下载链接",3,0]]],["v3/marketing/favor/users/{openid}/coupons",26,[["post","发放代金券API",3,0],["get","根据商户号查用户的券",3,0]]],["v3/marketing/favor/users/{openid}/coupons/{coupon_id}",26,[["get","查询代金券详情API",3,0]]],["v3/marketing/goods-subsidy-activity/activities",29,[["get","按区域查询品牌加价购活动",3,0]]],["v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply",29,[["post","门店报名品牌加价购活动",3,0]]],["v3/marketing/goods-subsidy-activity/qualification/lock",29,[["post","锁定品牌加价购活动资格",3,0]]],["v3/marketing/goods-subsidy-activity/qualification/unlock",29,[["post","解锁品牌加价购活动资格",3,0]]],["v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative",29,[["put","添加零售小店活动业务代理",3,0],["delete","删除零售小店活动业务代理",3,0]]],["v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives",29,[["get","查询零售小店活动业务代理",3,0]]],["v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials",29,[["post","生成小店活动物料码",3,0]]],["v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores",29,[["post","添加小店活动门店",3,0],["get","查询小店活动门店列表",3,0],["delete","删除小店活动门店",3,0]]],["v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}",29,[["get","查询小店活动门店详情",3,0]]],["v3/marketing/membercard-activity/activities",30,[["post","创建活动API",3,0],["get","查询活动列表API",3,0]]],["v3/marketing/membercard-activity/activities/{activity_id}",30,[["get","查询活动详情API",3,0]]],["v3/marketing/membercard-activity/activities/{activity_id}/terminate",30,[["post","终止活动API",3,0]]],["v3/marketing/membercard-open/activate-informations/{activate_ticket}",30,[["get","获取用户信息（跳转型激活）API",3,0]]],["v3/marketing/membercard-open/callback",30,[["get","查询回调地址API",3,0],["patch","设置回调地址API",3,0]]],["v3/marketing/membercard-open/cards",30,[["post","创建会员卡模板API",3,0],["get","查询会员卡模板列表API",3,0]]],["v3/marketing/membercard-open/cards/{card_id}",30,[["get","查询会员卡模板信息API",3,0],["patch","修改会员卡模板信息API",3,0],["delete","删除会员卡模板API",3,0]]],["v3/marketing/membercard-open/cards/{card_id}/codes/deposit",30,[["post","导入会员Code API",3,0]]],["v3/marketing/membercard-open/cards/{card_id}/codes/{code}",30,[["get","查询用户会员卡信息API",3,0],["patch","修改用户会员卡信息API",3,0]]],["v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate",30,[["post","激活会员卡（跳转型激活）API",3,0]]],["v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit",30,[["post","设置支付后展示的积分到账API",3,0]]],["v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare",30,[["post","支付结果页展示会员积分API",3,0]]],["v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights",30,[["patch","设置会员权益API",3,0]]],["v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data",30,[["post","设置会员服务项用户信息",3,0]]],["v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable",30,[["post","作废用户会员卡API",3,0]]],["v3/marketing/membercard-open/cards/{card_id}/decrypt-code",30,[["get","加密code解码（跳转型激活）API",3,0]]],["v3/marketing/membercard-open/cards/{card_id}/permission-tokens",30,[["post","商户预授权",3,0]]],["v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import",30,[["post","根据手机号导入用户会员卡API",3,0]]],["v3/marketing/membercard-open/cards/{card_id}/qrcode",30,[["post","创建会员卡二维码API",3,0]]],["v3/marketing/membercard-open/cards/{card_id}/rights",30,[["patch","设置会员卡模板权益项API",3,0]]],["v3/marketing/membercard-open/cards/{card_id}/service-modules",30,[["post","添加会员卡服务项",3,0]]],["v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}",30,[["patch","修改会员卡服务项",3,0],["delete","移除会员卡服务项",3,0]]],["v3/marketing/membercard-open/cards/{card_id}/upgrade",30,[["post","老会员卡模板升级API",3,0]]],["v3/marketing/membercard-open/cards/{card_id}/users/import",30,[["post","根据openid导入用户会员卡API",3,0]]],["v3/marketing/membercard-open/phonenumber-member/import",30,[["post","导入加密手机号提醒会员领卡API",3,0]]],["v3/marketing/membercard-open/phonenumber-member/search",30,[["get","通过加密手机号查询会员领卡状态API",3,0]]],["v3/marketing/membercard-open/user/cards",30,[["get","查询用户在品牌下所有会员卡API",3,0]]],["v3/marketing/partner/delivery-plan/delivery-plans",28,[["post","创建投放计划",2,0]]],["v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans",28,[["get","分页查询投放计划列表",2,0]]],["v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}",28,[["patch","更新投放计划",2,0]]],["v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate",28,[["post","终止投放计划",2,0]]],["v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url",28,[["post","设置投放计划回调地址",2,0]]],["v3/marketing/partner/product-coupon/image-generation-tasks",28,[["post","提交图片生成任务",2,0]]],["v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}",28,[["get","查询图片生成任务执行结果",2,0]]],["v3/marketing/partner/product-coupon/media/upload-image",28,[["post","图片上传",2,0]]],["v3/marketing/partner/product-coupon/notify-configs",28,[["post","设置商品券事件通知地址",2,0],["get","获取商品券事件通知地址",2,0]]],["v3/marketing/partner/product-coupon/product-coupons",28,[["post","创建商品券",2,0]]],["v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}",28,[["get","查询商品券",2,0],["patch","修改商品券",2,0]]],["v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate",28,[["post","失效商品券",2,0]]],["v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles",28,[["post","添加商品券批次组",2,0]]],["v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}",28,[["patch","修改商品券批次组",2,0]]],["v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores",28,[["post","批次组批量关联门店",2,0]]],["v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores",28,[["post","批次组批量取消关联门店",2,0]]],["v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget",28,[["post","修改商品券批次组发放预算",2,0]]],["v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks",28,[["post","添加商品券批次",2,0],["get","查询商品券批次列表",2,0]]],["v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}",28,[["get","查询商品券指定批次",2,0],["patch","修改商品券指定批次",2,0]]],["v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores",28,[["post","批次关联门店",2,0]]],["v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores",28,[["get","查询批次关联门店列表",2,0]]],["v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate",28,[["post","失效商品券批次",2,0]]],["v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores",28,[["post","批次取消关联门店",2,0]]],["v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget",28,[["post","修改商品券批次发放预算",2,0]]],["v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes",28,[["post","预上传券Code",2,0]]],["v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles",28,[["post","向用户发放商品券批次组",2,0]]],["v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate",28,[["post","失效用户商品券组",2,0]]],["v3/marketing/partner/product-coupon/users/{openid}/coupons",28,[["post","向用户发放商品券",2,0],["get","指定券状态查询用户商品券列表",2,0]]],["v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}",28,[["get","查询用户商品券详情",2,0]]],["v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm",28,[["post","确认发放用户商品券",2,0]]],["v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate",28,[["post","失效用户商品券",2,0]]],["v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return",28,[["post","退券",2,0]]],["v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use",28,[["post","核销用户商品券",2,0]]],["v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon",28,[["post","向用户预发放商品券",2,0]]],["v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle",28,[["post","向用户预发放商品券批次组",2,0]]],["v3/marketing/partnerships",28,[["get","查询合作关系列表API",3,0]]],["v3/marketing/partnerships/build",28,[["post","建立合作关系API",3,0]]],["v3/marketing/partnerships/terminate",28,[["post","终止合作关系API",3,0]]],["v3/marketing/paygiftactivity/activities",29,[["get","获取支付有礼活动列表API",3,0]]],["v3/marketing/paygiftactivity/activities/{activity_id}",29,[["get","查询活动详情接口API",3,0]]],["v3/marketing/paygiftactivity/activities/{activity_id}/goods",29,[["get","查询活动指定商品列表API",3,0]]],["v3/marketing/paygiftactivity/activities/{activity_id}/merchants",29,[["get","查询活动发券商户号API",3,0]]],["v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add",29,[["post","新增活动发券商户号API",3,0]]],["v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete",29,[["post","删除活动发券商户号API",3,0]]],["v3/marketing/paygiftactivity/activities/{activity_id}/terminate",29,[["post","终止活动API",3,0]]],["v3/marketing/paygiftactivity/unique-threshold-activity",29,[["post","创建全场满额送活动API",3,0]]],["v3/marketing/shopping-receipt/customentrances",37,[["post","创建自定义入口",3,0]]],["v3/marketing/shopping-receipt/customentrances/{brand_id}",37,[["get","查询自定义入口",3,0],["patch","更新自定义入口",3,0]]],["v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos",37,[["post","上传商家电子小票跳转信息",3,0]]],["v3/marketing/shopping-receipt/shoppingreceipts",37,[["post","上传电子小票",3,0]]],["v3/marketing/weekly-discount/activities",29,[["get","查询周周惠活动列表API",2,0]]],["v3/marketing/weekly-discount/activities/{activity_id}",29,[["get","查询周周惠活动详情API",2,0]]],["v3/marketing/weekly-discount/activities/{activity_id}/apply",29,[["post","报名周周惠活动API",2,0]]],["v3/marketing/withdraw-favor/users/{openid}/coupons",26,[["post","为用户发银行提现免费券API",2,0],["get","查询批次下用户银行提现免费券列表API",2,0]]],["v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}",42,[["get","分页查询子商户名下的商户管理记录",2,0]]],["v3/mch-manage/mch-manage-records/{manage_record_id}",42,[["get","查询子商户下指定商户管理记录",2,0]]],["v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions",42,[["post","对指定商户管理记录提交资料",2,0]]],["v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload",42,[["post","上传商户提交资料文件",2,0]]],["v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}",42,[["get","查询子商户强化尽调单信息",2,0]]],["v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit",42,[["post","提交尽调资料",2,0]]],["v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload",42,[["post","上传尽调资料文件",2,0]]],["v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}",42,[["get","查询子商户管控情况",2,0]]],["v3/mch_operate/risk/withdrawl-apply",24,[["post","提交已注销商户号可用余额提现申请单API",2,0]]],["v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}",24,[["get","微信支付提现申请单号查询提现申请单状态API",2,0]]],["v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}",24,[["get","商户提现申请单号查询提现申请单状态",2,0]]],["v3/mchalterapply/mchcontactalterapplyment",39,[["post","提交超管变更申请单",2,0]]],["v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}",39,[["get","查询超管变更申请单状态-使用业务单号和商户号",2,0]]],["v3/mchalterapply/mchcontactalterapplyment/{apply_id}",39,[["get","查询超管变更申请单状态-使用申请单号",2,0]]],["v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke",39,[["post","撤销超管变更申请单",2,0]]],["v3/mchalterapply/mchsubjectalterapplyment",21,[["post","提交资料变更申请单",2,0]]],["v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}",21,[["get","查询申请单状态-使用业务单号",2,0]]],["v3/mchalterapply/mchsubjectalterapplyment/{apply_id}",21,[["get","查询资料变更申请单状态-使用申请单号",2,0]]],["v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke",21,[["post","撤销资料变更申请单",2,0]]],["v3/mchalterapply/merchantnamealterapplyment",39,[["post","提交商户简称变更申请单",2,0]]],["v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}",39,[["get","查询商户简称申请单状态-使用业务单号和商户号",2,0]]],["v3/mchalterapply/merchantnamealterapplyment/{apply_id}",39,[["get","查询商户简称变更申请单状态-使用申请单号",2,0]]],["v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke",39,[["post","撤销商户简称变更申请单",2,0]]],["v3/med-ins/orders",6,[["post","医保自费混合收款下单",3,0]]],["v3/med-ins/orders/mix-trade-no/{mix_trade_no}",6,[["get","使用医保自费混合订单号查看下单结果",3,0]]],["v3/med-ins/orders/out-trade-no/{out_trade_no}",6,[["get","使用商户订单号查看下单结果",3,0]]],["v3/med-ins/refunds/notify",6,[["post","医保退款通知",3,0]]],["v3/merchant-risk-manage/ec-trade-risk/query-risk-trades",42,[["post","查询风险订单",3,0]]],["v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result",42,[["post","回传处置结果",3,0]]],["v3/merchant-risk-manage/report-trade-union-information",42,[["post","上报订单关联信息",3,0]]],["v3/merchant-risk-manage/trade-risk-information",42,[["get","查询风险信息",3,0]]],["v3/merchant-risk-manage/trade-risk-result",42,[["post","处置结果回传",3,0]]],["v3/merchant-risk-manage/violation-notifications",42,[["post","创建商户违规通知回调地址API",2,0],["get","查询商户违规通知回调地址API",2,0],["put","修改商户违规通知回调地址API",2,0],["delete","删除商户违规通知回调地址API",2,0]]],["v3/merchant-service/complaint-notifications",41,[["post","创建投诉通知回调API",3,0],["get","查询投诉通知回调API",3,0],["put","更新投诉通知回调API",3,0],["delete","删除投诉通知回调API",3,0]]],["v3/merchant-service/complaints",41,[["get","查询投诉信息API",3,1]]],["v3/merchant-service/complaints-v2",41,[["get","查询投诉单列表API",3,0]]],["v3/merchant-service/complaints-v2/{complaint_id}",41,[["get","查询投诉单详情API",3,0]]],["v3/merchant-service/complaints-v2/{complaint_id}/complete",41,[["post","反馈处理完成API",3,0]]],["v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys",41,[["get","查询投诉协商历史API",3,0]]],["v3/merchant-service/complaints-v2/{complaint_id}/response",41,[["post","提交回复API",3,0]]],["v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service",41,[["post","回复需要即时服务的投诉单",3,0]]],["v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress",41,[["post","更新退款审批结果API",3,0]]],["v3/merchant-service/complaints/{transaction_id}",41,[["get","查询投诉详情API",3,1]]],["v3/merchant-service/complaints/{transaction_id}/negotiation-historys",41,[["get","查询投诉协商历史API",3,1]]],["v3/merchant-service/feedbacks",41,[["post","商户反馈API",3,1]]],["v3/merchant-service/images/upload",41,[["post","商户上传反馈图片API",3,0]]],["v3/merchant-service/images/{media_id}",41,[["get","图片下载API",3,0]]],["v3/merchant-settlement/merchant-settle-rule-applications",39,[["post","申请修改特约商户结算规则API",2,0]]],["v3/merchant-settlement/merchant-settle-rule-applications/{application_id}",39,[["get","根据申请单ID查询结果API",2,0]]],["v3/merchant-store/stores",32,[["post","创建门店API",3,0]]],["v3/merchant-store/stores/{store_id}",32,[["get","查询门店API",3,0],["patch","修改门店API",3,0]]],["v3/merchant-store/stores/{store_id}/recipients/bind",32,[["post","绑定门店收款信息",3,0]]],["v3/merchant-store/stores/{store_id}/recipients/unbind",32,[["post","解除门店收款信息绑定",3,0]]],["v3/merchant/fund/balance/{account_type}",24,[["get","查询账户实时余额API",2,0]]],["v3/merchant/fund/dayendbalance/{account_type}",24,[["get","查询账户日终余额API",2,0]]],["v3/merchant/fund/withdraw",24,[["post","电商平台提现API",2,0]]],["v3/merchant/fund/withdraw/bill-type/{bill_type}",24,[["get","按日下载提现异常文件API",2,0]]],["v3/merchant/fund/withdraw/out-request-no/{out_request_no}",24,[["get","电商平台(商户提现单号查询)提现状态API",2,0]]],["v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}",24,[["get","电商平台(微信支付提现单号)查询提现状态API",2,0]]],["v3/merchant/media/upload",43,[["post","文件上传",3,0]]],["v3/merchant/media/video_upload",43,[["post","视频上传API",3,0]]],["v3/merchantfund/merchant/income-records",20,[["get","服务商银行来账查询",2,0]]],["v3/merchantfund/partner/income-records",20,[["get","特约商户银行来账查询",2,0]]],["v3/multiuse/stocks/{stock_id}/refund-flow",29,[["get","下载批次退款明细",1,0]]],["v3/multiuse/stocks/{stock_id}/send-flow",29,[["get","下载批次发放明细",1,0]]],["v3/multiuse/stocks/{stock_id}/use-flow",29,[["get","下载核销明细",1,0]]],["v3/multiuse/users/{openid}/coupons",29,[["post","发放指定批次的消费金",1,0]]],["v3/new-tax-control-fapiao/card-template",37,[["post","创建电子发票卡券模板",3,0]]],["v3/new-tax-control-fapiao/fapiao-applications",37,[["post","开具电子发票",3,0]]],["v3/new-tax-control-fapiao/fapiao-applications/issue-general",37,[["post","开具通用行业电子发票",2,0]]],["v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport",37,[["post","开具旅客运输行业电子发票",2,0]]],["v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil",37,[["post","开具成品油行业电子发票",2,0]]],["v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing",37,[["post","开具不动产租赁行业电子发票",2,0]]],["v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file",37,[["post","上传电子发票文件",3,0]]],["v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}",37,[["get","查询电子发票",3,0]]],["v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files",37,[["get","获取发票下载信息",3,0]]],["v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards",37,[["post","将电子发票插入微信用户卡包",3,0]]],["v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse",37,[["post","冲红电子发票",3,0]]],["v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl",37,[["get","获取邀请商户开通服务商电子发票能力",2,0]]],["v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo",37,[["get","获取邀请开通的商户信息",2,0]]],["v3/new-tax-control-fapiao/merchant/base-information",37,[["get","获取商户开票基础信息",3,0]]],["v3/new-tax-control-fapiao/merchant/development-config",37,[["get","查询商户配置的开发选项",3,0],["patch","配置开发选项",3,0]]],["v3/new-tax-control-fapiao/merchant/tax-codes",37,[["get","获取商品和服务税收分类对照表",3,0]]],["v3/new-tax-control-fapiao/merchant/{sub_mchid}/check",37,[["post","检查子商户开票功能状态",2,0]]],["v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status",37,[["get","检查子商户开票功能状态",2,0]]],["v3/new-tax-control-fapiao/user-title",37,[["get","获取用户填写的抬头",3,0]]],["v3/new-tax-control-fapiao/user-title/title-url",37,[["get","获取抬头填写链接",3,0]]],["v3/offlineface/authinfo",5,[["post","获取authinfo接口",2,0]]],["v3/offlineface/contracts/presign",5,[["post","预签约接口",2,0]]],["v3/offlineface/contracts/{contract_id}",5,[["get","签约查询接口",2,0]]],["v3/offlineface/face-collections",5,[["get","查询重采用户列表",2,0]]],["v3/offlineface/face-collections/{collection_id}",5,[["get","查询重采请求详情",2,0]]],["v3/offlineface/repayment-url",5,[["post","获取还款链接接口",2,0]]],["v3/offlineface/transactions",5,[["post","申请扣款接口",2,0]]],["v3/offlineface/transactions/out-trade-no/{out_trade_no}",5,[["get","查单接口",2,0]]],["v3/offlinefacemch/organizations",5,[["get","查询机构信息接口",2,0]]],["v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}",5,[["get","刷脸用户信息查询接口",2,0],["patch","刷脸用户信息修改接口",2,0]]],["v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract",5,[["post","解除刷脸用户签约关系接口",2,0]]],["v3/offlinefacemch/tokens",5,[["post","获取凭证授权接口",2,0]]],["v3/palmservice/authorization/openid/{openid}",5,[["get","查询刷掌授权",2,0]]],["v3/palmservice/authorization/preauthorize",5,[["post","服务关联预授权",2,0]]],["v3/papay/contracts/{contract_id}/fail-notify",8,[["post","重试扣费通知API",1,0]]],["v3/papay/contracts/{contract_id}/notify",8,[["post","直连商户预扣费通知API",1,0]]],["v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}",9,[["get","保险商户查询保险自动续费预约API",1,0]]],["v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule",9,[["post","保险商户预约保险自动续费API",1,0]]],["v3/papay/insurance-pay/transactions/apply",9,[["post","保险商户受理保险自动续费扣款API",1,0]]],["v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew",9,[["post","保险商户受理续期自动续费协议",1,0]]],["v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}",9,[["get","保险商户查询保险自动续费协议",1,0]]],["v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate",9,[["post","保险商户通过商户协议号解除保险自动续费协议",1,0]]],["v3/papay/insurance-sign/contracts/pre-entrust-sign/app",9,[["post","保险商户App预签约API",1,0]]],["v3/papay/insurance-sign/contracts/pre-entrust-sign/h5",9,[["post","保险商户H5预签约API",1,0]]],["v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi",9,[["post","保险商户JSAPI预签约API",1,0]]],["v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program",9,[["post","保险商户小程序预签约API",1,0]]],["v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify",9,[["post","保险商户修改保险扣费周期列表",1,0]]],["v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}",9,[["get","保险商户查询保险扣费周期列表API",1,0]]],["v3/papay/pay/harmony/transactions/apply",8,[["post","代扣受理扣款",1,0]]],["v3/papay/pay/partner/schedules/contract-id/{contract_id}",8,[["get","查询扣费预约API",2,0]]],["v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule",8,[["post","预约扣费API",2,0]]],["v3/papay/pay/partner/transactions/apply",8,[["post","受理扣款API",2,0]]],["v3/papay/pay/schedules/contract-id/{contract_id}",8,[["get","查询扣费预约API",1,0]]],["v3/papay/pay/schedules/contract-id/{contract_id}/schedule",8,[["post","预约扣费API",1,0]]],["v3/papay/pay/transactions/apply",8,[["post","受理扣款API",1,0]]],["v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app",8,[["post","App场景预约扣费类型签约的预签约API",1,0]]],["v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/h5",8,[["post","H5场景预约扣费类型签约的预签约API",1,0]]],["v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi",8,[["post","JSAPI场景预约扣费类型签约的预签约API",1,0]]],["v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program",8,[["post","小程序场景预约扣费类型签约的预签约API",1,0]]],["v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app",8,[["post","App场景预约扣费类型签约的预签约API",2,0]]],["v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5",8,[["post","H5场景预约扣费类型签约的预签约API",2,0]]],["v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi",8,[["post","JSAPI场景预约扣费类型签约的预签约API",2,0]]],["v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program",8,[["post","小程序场景预约扣费类型签约的预签约API",2,0]]],["v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}",8,[["get","通过商户协议号查询委托代扣签约协议",1,0]]],["v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}",8,[["get","通过商户协议号查询委托代扣签约协议API",1,0]]],["v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate",8,[["post","通过商户协议号解除委托代扣签约协议API",1,0]]],["v3/papay/sign/contracts/pre-entrust-sign",8,[["post","代扣预签约",1,0]]],["v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}",8,[["get","通过商户协议号查询委托代扣签约协议API",2,0]]],["v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate",8,[["post","通过商户协议号解除委托代扣签约协议API",2,0]]],["v3/parking/reminders/application",16,[["post","提交停车场进件申请",2,0]]],["v3/parking/reminders/application/query",16,[["get","查询停车场进件申请单",2,0]]],["v3/parking/reminders/application/withdraw",16,[["post","撤回停车场进件申请",2,0]]],["v3/parking/reminders/applications",16,[["get","查询停车场进件申请单列表",2,0]]],["v3/parking/reminders/entry",16,[["post","同步车辆入场通知",2,0]]],["v3/parking/reminders/exit",16,[["post","同步车辆离场通知",2,0]]],["v3/parking/reminders/ext-payment",16,[["post","同步非临停扩展支付",2,0]]],["v3/parking/reminders/parking-fee",16,[["post","查询停车费用",2,0]]],["v3/parking/reminders/parking-lot",16,[["get","查询停车场信息",2,0]]],["v3/parking/reminders/payment",16,[["post","同步支付结果通知",2,0]]],["v3/partner-papay/contracts/{contract_id}/fail-notify",8,[["post","服务商商户重试扣费通知API",2,0]]],["v3/partner-papay/contracts/{contract_id}/notify",8,[["post","服务商商户预扣费通知API",2,0]]],["v3/partner-transfer/batches",20,[["post","发起批量转账API",2,0]]],["v3/partner-transfer/batches/batch-id/{batch_id}",20,[["get","微信支付批次单号查询批次单API",2,0]]],["v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}",20,[["get","微信支付明细单号查询明细单API",2,0]]],["v3/partner-transfer/batches/out-batch-no/{out_batch_no}",20,[["get","商家批次单号查询批次单API",2,0]]],["v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}",20,[["get","商家明细单号查询明细单API",2,0]]],["v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program",4,[["post","电商收付通模式小程序场景预签约API",2,0]]],["v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign",4,[["post","电商收付通模式支付后场景预签约API",2,0]]],["v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program",4,[["post","直连商户模式小程序场景预签约API",1,0]]],["v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign",4,[["post","直连商户模式支付后场景预签约API",1,0]]],["v3/password-exempt-contract/contracts/qs/pre-entrust-sign/mini-program",4,[["post","清算机构模式小程序场景预签约API",2,0]]],["v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign",4,[["post","清算机构模式支付后场景预签约API",2,0]]],["v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}",4,[["get","商户通过商户协议号查询协议API",3,0]]],["v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate",4,[["post","商户通过商户协议号解约协议API",3,0]]],["v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program",4,[["post","服务商模式小程序场景预签约API",2,0]]],["v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign",4,[["post","服务商模式支付后场景预签约API",2,0]]],["v3/pay-devices/open-scenario-speaker/{device_sn}",36,[["get","查询音箱绑定信息",2,0]]],["v3/pay-devices/open-scenario-speaker/{device_sn}/bind",36,[["post","绑定音箱设备码牌",2,0]]],["v3/pay-devices/open-scenario-speaker/{device_sn}/prebind",36,[["post","出厂预绑定音箱和码牌",2,0]]],["v3/pay-devices/open-scenario-speaker/{device_sn}/unbind",36,[["post","解绑音箱设备码牌",2,0]]],["v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report",36,[["post","码牌支付结果上报",2,0]]],["v3/pay-devices/printers/{device_id}/print-orders",36,[["post","小票机打印",2,0]]],["v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}",36,[["get","查询订单",2,0]]],["v3/pay/acquiring-bank/transactions/exposure",4,[["post","微信分付-支付方式前置服务",2,0]]],["v3/pay/instal/exposure",4,[["post","商户贴息-获取微信分付曝光建议",1,0]]],["v3/pay/instal/partner/exposure",4,[["post","商户贴息-获取微信分付曝光建议",2,0]]],["v3/pay/partner/transactions/app",1,[["post","APP下单API",2,0]]],["v3/pay/partner/transactions/app-with-contract",4,[["post","APP下单并签约",2,0]]],["v3/pay/partner/transactions/codepay",1,[["post","付款码支付",2,0]]],["v3/pay/partner/transactions/exposure",4,[["post","微信分付-支付方式前置服务",2,0]]],["v3/pay/partner/transactions/h5",1,[["post","H5下单API",2,0]]],["v3/pay/partner/transactions/id/{transaction_id}",1,[["get","微信支付订单号查询",2,0]]],["v3/pay/partner/transactions/jsapi",1,[["post","JSAPI下单API",2,0]]],["v3/pay/partner/transactions/jsapi-with-contract",4,[["post","JSAPI下单并授权/签约",2,0]]],["v3/pay/partner/transactions/miniprogram",1,[["post","小程序支付下单",2,0]]],["v3/pay/partner/transactions/native",1,[["post","Native下单API",2,0]]],["v3/pay/partner/transactions/out-trade-no/{out_trade_no}",1,[["get","商户订单号查询",2,0]]],["v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close",1,[["post","关单API",2,0]]],["v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse",1,[["post","撤销",2,0]]],["v3/pay/partner/transactions/scannedpos",1,[["post","扫码支付下单",2,0]]],["v3/pay/transactions/app",0,[["post","APP下单API",1,0]]],["v3/pay/transactions/app-with-contract",4,[["post","APP下单并签约",1,0]]],["v3/pay/transactions/codepay",0,[["post","付款码支付",1,0]]],["v3/pay/transactions/exposure",4,[["post","微信分付-支付方式前置服务",1,0]]],["v3/pay/transactions/h5",0,[["post","H5下单API",1,0]]],["v3/pay/transactions/id/{transaction_id}",0,[["get","微信支付订单号查询",1,0]]],["v3/pay/transactions/jsapi",0,[["post","JSAPI下单API",1,0]]],["v3/pay/transactions/jsapi-with-contract",4,[["post","JSAPI下单并授权/签约",1,0]]],["v3/pay/transactions/native",0,[["post","Native下单API",1,0]]],["v3/pay/transactions/out-trade-no/{out_trade_no}",0,[["get","商户订单号查询",1,0]]],["v3/pay/transactions/out-trade-no/{out_trade_no}/close",0,[["post","关单API",1,0]]],["v3/pay/transactions/out-trade-no/{out_trade_no}/reverse",0,[["post","撤销",1,0]]],["v3/payroll-card/authentications",38,[["get","查询核身记录API",2,0]]],["v3/payroll-card/authentications/pre-order",38,[["post","微工卡核身预下单API",2,0]]],["v3/payroll-card/authentications/pre-order-with-auth",38,[["post","微工卡核身预下单（流程中完成授权）",2,0]]],["v3/payroll-card/authentications/{authenticate_number}",38,[["get","获取核身结果API",2,0]]],["v3/payroll-card/relations/{openid}",38,[["get","查询微工卡授权关系API",2,0]]],["v3/payroll-card/tokens",38,[["post","生成授权token API",2,0]]],["v3/payroll-card/transfer-batches",38,[["post","发起批量转账API",2,0]]],["v3/payroll-card/wesure/insurance",38,[["post","生成投保结果API",2,0]]],["v3/payroll-card/wesure/token-validations",38,[["post","校验核身结果API",2,0]]],["v3/payscore/acquiringbank/permissions",15,[["post","从业机构预授权",2,0]]],["v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}",15,[["get","从业机构查询与用户授权记录（授权协议号）",2,0]]],["v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate",15,[["post","从业机构解除用户授权关系（授权协议号）",2,0]]],["v3/payscore/acquiringbank/serviceorder",15,[["post","从业机构创建微信支付分订单",2,0],["get","从业机构查询微信支付分订单",2,0]]],["v3/payscore/acquiringbank/serviceorder/deduction",15,[["get","从业机构查询微信支付分扣款信息",2,0]]],["v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel",15,[["post","从业机构取消微信支付分订单",2,0]]],["v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete",15,[["post","从业机构完结微信支付分订单",2,0]]],["v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify",15,[["post","从业机构修改微信支付分订单金额",2,0]]],["v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo",15,[["post","从业机构登记微信支付分扣款信息",2,0]]],["v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync",15,[["post","从业机构同步微信支付分订单信息",2,0]]],["v3/payscore/acquiringbank/servicepayondeliveryorder",15,[["post","从业机构创建先用后付订单",2,0]]],["v3/payscore/merchant-bill",14,[["get","商户申请获取对账单API",1,0]]],["v3/payscore/oversea/partner/serviceorder",15,[["post","创建支付分订单",2,0],["get","查询支付分订单",2,0]]],["v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel",15,[["post","取消支付分订单",2,0]]],["v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete",15,[["post","完结支付分订单",2,0]]],["v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync",15,[["post","同步支付分订单信息",2,0]]],["v3/payscore/partner/permissions",15,[["post","商户预授权API",2,0]]],["v3/payscore/partner/permissions/apply-for-scene",15,[["post","服务商场景中预授权",2,0]]],["v3/payscore/partner/permissions/assess-user-risk-level",15,[["post","服务商评估用户分层",2,0]]],["v3/payscore/partner/permissions/authorization-code/{authorization_code}",15,[["get","查询与用户授权记录（授权协议号）API",2,0]]],["v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate",15,[["post","解除用户授权关系（授权协议号）API",2,0]]],["v3/payscore/partner/permissions/search",15,[["get","查询与用户授权记录（openid）API",2,0]]],["v3/payscore/partner/permissions/terminate",15,[["post","解除用户授权关系（openid）API",2,0]]],["v3/payscore/partner/service-account-applications",15,[["post","收付通子商户申请绑定支付分服务",2,0]]],["v3/payscore/partner/service-account-applications/{out_apply_no}",15,[["get","查询收付通子商户服务绑定结果",2,0]]],["v3/payscore/partner/serviceorder",15,[["post","创建支付分订单",2,0],["get","查询支付分订单",2,0]]],["v3/payscore/partner/serviceorder/direct-complete",15,[["post","创单结单合并API",2,0]]],["v3/payscore/partner/serviceorder/{out_order_no}/cancel",15,[["post","取消支付分订单API",2,0]]],["v3/payscore/partner/serviceorder/{out_order_no}/complete",15,[["post","完结支付分订单API",2,0]]],["v3/payscore/partner/serviceorder/{out_order_no}/modify",15,[["post","修改订单金额API",2,0]]],["v3/payscore/partner/serviceorder/{out_order_no}/pay",15,[["post","商户发起催收扣款API",2,0]]],["v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage",15,[["post","下发服务费用待处理消息",2,0]]],["v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage",15,[["post","下发服务预扣费消息",2,0]]],["v3/payscore/partner/serviceorder/{out_order_no}/sync",15,[["post","同步订单信息API",2,0]]],["v3/payscore/partner/servicepayondeliveryorder",15,[["post","创建先用后付订单",2,0]]],["v3/payscore/partner/servicequotas/service-id/{service_id}",15,[["get","查询用户分层对应建议先享金额",2,0]]],["v3/payscore/payafter-orders",14,[["post","创建先享后付订单",1,0],["get","查询先享后付订单",1,0]]],["v3/payscore/payafter-orders/{out_order_no}/cancel",14,[["post","撤销先享后付订单",1,0]]],["v3/payscore/payafter-orders/{out_order_no}/complete",14,[["post","完结先享后付订单",1,0]]],["v3/payscore/payafter-orders/{out_order_no}/sync",14,[["post","支付分订单同步",1,0]]],["v3/payscore/permissions",14,[["post","商户预授权API",1,0]]],["v3/payscore/permissions/assess-user-risk-level",14,[["post","商户评估用户分层",1,0]]],["v3/payscore/permissions/authorization-code/{authorization_code}",14,[["get","查询与用户授权记录（授权协议号）API",1,0]]],["v3/payscore/permissions/authorization-code/{authorization_code}/terminate",14,[["post","解除用户授权关系（授权协议号）API",1,0]]],["v3/payscore/permissions/openid/{openid}",14,[["get","查询与用户授权记录（openid）API",1,0]]],["v3/payscore/permissions/openid/{openid}/terminate",14,[["post","解除用户授权关系（openid）API",1,0]]],["v3/payscore/plan/partner/payscore-plans",14,[["post","创建支付分计划",2,0]]],["v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}",14,[["get","查询支付分计划",2,0]]],["v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop",14,[["post","停止支付分计划",2,0]]],["v3/payscore/plan/payscore-plans",14,[["post","创建支付分计划",1,0]]],["v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}",14,[["get","查询支付分计划",1,0]]],["v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop",14,[["post","停止支付分计划",1,0]]],["v3/payscore/serviceorder",14,[["post","创建支付分订单API",1,0],["get","查询支付分订单API",1,0]]],["v3/payscore/serviceorder/direct-complete",14,[["post","创单结单合并API",3,0]]],["v3/payscore/serviceorder/{out_order_no}/cancel",14,[["post","取消支付分订单API",1,0]]],["v3/payscore/serviceorder/{out_order_no}/complete",14,[["post","完结支付分订单API",1,0]]],["v3/payscore/serviceorder/{out_order_no}/modify",14,[["post","修改订单金额API",1,0]]],["v3/payscore/serviceorder/{out_order_no}/pay",14,[["post","商户发起催收扣款API",1,0]]],["v3/payscore/serviceorder/{out_order_no}/send-pendingmessage",14,[["post","下发服务费用待处理消息",1,0]]],["v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage",14,[["post","下发服务预扣费消息",1,0]]],["v3/payscore/serviceorder/{out_order_no}/sync",14,[["post","同步服务订单信息API",1,0]]],["v3/payscore/servicepayondeliveryorder",15,[["post","创建先用后付订单",1,0]]],["v3/payscore/sign-plan/partner/serviceorder",14,[["post","创建用户的签约计划详情对应的服务订单",2,0]]],["v3/payscore/sign-plan/partner/user-sign-plans",14,[["post","创建用户的签约计划",2,0]]],["v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}",14,[["get","查询用户的签约计划",2,0]]],["v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop",14,[["post","取消用户的签约计划",2,0]]],["v3/payscore/sign-plan/serviceorder",14,[["post","创建用户的签约计划详情对应的服务订单",1,0]]],["v3/payscore/sign-plan/user-sign-plans",14,[["post","创建用户的签约计划",1,0]]],["v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}",14,[["get","查询用户的签约计划",1,0]]],["v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop",14,[["post","直连商户取消用户的签约计划",1,0]]],["v3/payscore/smartretail-orders",14,[["post","创建智慧零售订单",1,0],["get","查询智慧零售订单",1,0]]],["v3/payscore/smartretail-orders/{out_order_no}/cancel",14,[["post","撤销智慧零售订单",1,0]]],["v3/payscore/smartretail-orders/{out_order_no}/complete",14,[["post","完结智慧零售订单",1,0]]],["v3/payscore/user-service-state",14,[["get","查询用户授权状态API",3,0]]],["v3/payscore/users/{openid}/permissions/{service_id}/terminate",14,[["post","商户解除用户授权关系API",3,0]]],["v3/platsolution/ecommerce/bank-transfer-recharges/apply",24,[["post","申请银行转账充值",2,0]]],["v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}",24,[["get","查询银行转账充值结果",2,0]]],["v3/platsolution/ecommerce/insurance-compensation-contracts",25,[["post","开通保险理赔功能",2,0]]],["v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened",25,[["post","查询保险理赔功能开通状态",2,0]]],["v3/platsolution/ecommerce/mch-transfer/compensate-bills",25,[["post","请求赔付",2,0]]],["v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id}",25,[["get","查询赔付结果（按微信支付赔付单号）",2,0]]],["v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}",25,[["get","查询赔付结果（按商户赔付单号）",2,0]]],["v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel",25,[["post","请求撤销赔付",2,0]]],["v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer",25,[["post","请求赔付预下单",2,0]]],["v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills",25,[["post","请求保证金售后赔付",2,0]]],["v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id/{bill_id}",25,[["get","查询保证金售后赔付结果（按微信支付赔付单号）",2,0]]],["v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no/{out_bill_no}",25,[["get","查询保证金售后赔付结果（按商户赔付单号）",2,0]]],["v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills",25,[["post","发起保证金赔付保司保费",2,0]]],["v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}",25,[["get","查询保证金赔付保司保费结果（按商户赔付单号）",2,0]]],["v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills",25,[["post","发起保证金赔付用户运费",2,0]]],["v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no/{out_bill_no}",25,[["get","查询保证金售后赔付运费结果（按商户赔付单号）",2,0]]],["v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills",25,[["post","请求保险理赔",2,0]]],["v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id/{bill_id}",25,[["get","查询保险理赔结果（按微信支付赔付单号）",2,0]]],["v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}",25,[["get","查询保险理赔结果（按商户赔付单号）",2,0]]],["v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel",25,[["post","请求撤销保险理赔",2,0]]],["v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer",25,[["post","请求保险理赔预下单",2,0]]],["v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills",25,[["post","请求赔付",2,0]]],["v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}",25,[["get","查询赔付结果（按商户赔付单号）",2,0]]],["v3/platsolution/ecommerce/mch-transfer/transfer-bills",25,[["post","保证金赔付",2,0]]],["v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}",25,[["get","查询保证金赔付结果（按微信支付赔付单号）",2,0]]],["v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}",25,[["get","查询保证金赔付结果（按商户赔付单号）",2,0]]],["v3/platsolution/ecommerce/recharge-employees",24,[["post","添加二级商户可扫码充值员工",2,0]]],["v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}",24,[["get","查询二级商户可扫码充值员工列表",2,0]]],["v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete",24,[["post","删除二级商户可扫码充值员工",2,0]]],["v3/platsolution/ecommerce/recharges/apply",24,[["post","申请二级商户充值",2,0]]],["v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}",24,[["get","查询二级商户充值结果",2,0]]],["v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close",24,[["post","关闭二级商户充值",2,0]]],["v3/platsolution/ecommerce/settle/prepay-settle-orders",22,[["post","个人收款-申请批量结算",2,0]]],["v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}",22,[["get","个人收款-查询批量结算信息",2,0]]],["v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle",22,[["post","个人收款-申请异常结算批次单处理",2,0]]],["v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw",24,[["post","二级商户按日终余额预约提现",2,0]]],["v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}",24,[["get","查询二级商户按日终余额预约提现状态",2,0]]],["v3/platsolution/insurance/mch-transfer/batches/apply",18,[["post","受理商家转账",2,0]]],["v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}",18,[["get","微信支付转账批次单号查询批次单",2,0]]],["v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}",18,[["get","微信支付转账明细单号查询明细单",2,0]]],["v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}",18,[["get","查询商家转账明细电子回单",2,0]]],["v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply",18,[["post","申请商家转账明细电子回单",2,0]]],["v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}",18,[["get","商户转账批次单号查询批次单",2,0]]],["v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}",18,[["get","商户明细单号查询明细单",2,0]]],["v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}",18,[["get","查询商家转账批次电子回单",2,0]]],["v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply",18,[["post","申请商家转账批次电子回单",2,0]]],["v3/platsolution/insurance/mch-transfer/reservation/apply",18,[["post","受理单次预约商家转账",2,0]]],["v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}",18,[["get","商户预约单号查询预约商家转账记录",2,0]]],["v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close",18,[["post","关闭预约商家转账记录",2,0]]],["v3/platsolution/insurance/mch-transfer/reservation/reservation-id/{reservation_id}",18,[["get","微信支付预约单号查询预约商家转账记录",2,0]]],["v3/platsolution/mch-transfer/batches/apply",18,[["post","受理商家转账",2,0]]],["v3/platsolution/mch-transfer/batches/batch-id/{batch_id}",18,[["get","微信支付转账批次单号查询批次单",2,0]]],["v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}",18,[["get","微信支付转账明细单号查询明细单",2,0]]],["v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}",18,[["get","查询商家转账明细电子回单",2,0]]],["v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply",18,[["post","申请商家转账明细电子回单",2,0]]],["v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}",18,[["get","商户转账批次单号查询批次单",2,0]]],["v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}",18,[["get","商户明细单号查询明细单",2,0]]],["v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}",18,[["get","查询商家转账批次电子回单",2,0]]],["v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply",18,[["post","申请商家转账批次电子回单",2,0]]],["v3/platsolution/mch-transfer/reservation/apply",18,[["post","受理单次预约商家转账",2,0]]],["v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}",18,[["get","商户预约单号查询预约商家转账记录",2,0]]],["v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close",18,[["post","关闭预约商家转账记录",2,0]]],["v3/platsolution/mch-transfer/reservation/reservation-id/{reservation_id}",18,[["get","微信支付预约单号查询预约商家转账记录",2,0]]],["v3/profitsharing/bills",17,[["get","申请分账账单",3,0]]],["v3/profitsharing/merchant-configs/{sub_mchid}",17,[["get","查询最大分账比例",2,0]]],["v3/profitsharing/orders",17,[["post","请求分账",3,0]]],["v3/profitsharing/orders/unfreeze",17,[["post","解冻剩余资金",3,0]]],["v3/profitsharing/orders/{out_order_no}",17,[["get","查询分账结果",3,0]]],["v3/profitsharing/receivers/add",17,[["post","添加分账接收方",3,0]]],["v3/profitsharing/receivers/delete",17,[["post","删除分账接收方",3,0]]],["v3/profitsharing/return-orders",17,[["post","请求分账回退",3,0]]],["v3/profitsharing/return-orders/{out_return_no}",17,[["get","查询分账回退结果",3,0]]],["v3/profitsharing/transactions/{transaction_id}/amounts",17,[["get","查询剩余待分金额",3,0]]],["v3/qrcode/transactions",10,[["post","扣费受理",3,0]]],["v3/qrcode/transactions/out-trade-no/{out_trade_no}",10,[["get","查询订单",3,0]]],["v3/qrcode/user-services/contract-id/{contract_id}",10,[["get","查询用户服务可用信息",3,0]]],["v3/rate-activity/applications",43,[["post","报名费率优惠活动API",2,0]]],["v3/rate-activity/applications/id/{application_id}",43,[["get","根据申请单ID查询申请单结果API",2,0],["patch","修改单据信息API",2,0]]],["v3/realname/verify",43,[["get","实名信息校验",2,0]]],["v3/recharge/bank-transfer-recharges/apply",43,[["post","申请银行转账充值",1,0]]],["v3/recharge/bank-transfer-recharges/out-recharge-no/{out_recharge_no}",43,[["get","查询银行转账充值结果",1,0]]],["v3/refund/domestic/refunds",3,[["post","申请退款API",3,0]]],["v3/refund/domestic/refunds/{out_refund_no}",3,[["get","查询单笔退款API",3,0]]],["v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund",3,[["post","发起异常退款",3,0]]],["v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}",2,[["get","还款单查询",2,0]]],["v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close",2,[["post","商户关单",2,0]]],["v3/repayment/combine-transactions/partner/prepay",2,[["post","还款下单",2,0]]],["v3/security/echo",35,[["post","商户签名验签／加解密测试",3,0]]],["v3/smartguide/guides",35,[["post","服务人员注册API",3,0],["get","服务人员查询API",3,0]]],["v3/smartguide/guides/{guide_id}",35,[["patch","服务人员信息更新API",3,0]]],["v3/smartguide/guides/{guide_id}/assign",35,[["post","服务人员分配API",3,0]]],["v3/taxi-invoice/attendance/punch",11,[["post","签到签退API",2,0]]],["v3/taxi-invoice/cards",11,[["post","将出租车电子发票插入微信用户卡包API",2,0]]],["v3/taxi-invoice/cards/upload-file",11,[["post","上传出租车电子发票文件",2,0]]],["v3/taxi-invoice/driver/update-driver",11,[["post","更新司机信息API",2,0]]],["v3/taxi-invoice/drivers/{driver_license}",11,[["get","获取司机信息API",2,0]]],["v3/taxi-invoice/taxi-companies/{company_mchid}",11,[["get","获取出租车公司商户信息API",2,0]]],["v3/taxi-invoice/taxi-company/create-taxi-company",11,[["post","新增出租车公司API",2,0]]],["v3/taxi-invoice/taxi/update-taxi",11,[["post","更新出租车信息API",2,0]]],["v3/taxi-invoice/taxies/{plate_number}",11,[["get","获取出租车信息API",2,0]]],["v3/taxi-invoice/user-taxi-order/find-by-token",11,[["get","根据凭证查询乘客行程单API",2,0]]],["v3/taxi-invoice/user-taxi-orders",11,[["get","获取乘客行程单列表API",2,0]]],["v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}",42,[["get","分页查询子商户名下的交易拦截记录",2,0]]],["v3/transaction-block/transaction-block-records/{block_record_id}",42,[["get","查询子商户交易拦截记录详情",2,0]]],["v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}",42,[["post","发起交易拦截申诉",2,0]]],["v3/transaction-block/transaction-block-submissions/{block_submission_id}",42,[["get","查询交易拦截申诉详情",2,0]]],["v3/transfer-detail/electronic-receipts",18,[["post","转账明细电子回单受理API",3,0],["get","查询转账明细电子回单受理结果API",3,0]]],["v3/transfer/batches",18,[["post","发起批量转账API",1,0]]],["v3/transfer/batches/batch-id/{batch_id}",18,[["get","微信批次单号查询批次单API",1,0]]],["v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}",18,[["get","微信明细单号查询明细单API",1,0]]],["v3/transfer/batches/out-batch-no/{out_batch_no}",18,[["get","商家批次单号查询批次单API",1,0]]],["v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}",18,[["get","商家明细单号查询明细单API",1,0]]],["v3/transfer/bill-receipt",18,[["post","转账电子回单申请受理API",3,0]]],["v3/transfer/bill-receipt/{out_batch_no}",18,[["get","查询转账电子回单API",3,0]]],["v3/transferdownload/elecvoucherfile",18,[["get","下载电子回单API",3,0]]],["v3/transferdownload/signfile",18,[["get","下载电子回单API",3,0]]],["v3/vehicle/etc/contracts/{contract_id}",10,[["get","通过商户ETC绑定号查询签约状态",2,0]]],["v3/vehicle/etc/preopen",10,[["post","预开通用户ETC指定卡扣费API",2,0]]],["v3/vehicle/etc/transactions/highway",10,[["post","高速场景商户扣款API",2,0]]],["v3/vehicle/etc/transactions/id/{transaction_id}",10,[["get","查询订单API",2,0]]],["v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}",10,[["get","查询订单API",2,0]]],["v3/vehicle/etc/users/{openid}/contracts",10,[["get","查询ETC签约状态API",2,0]]],["v3/vehicle/parking/parkings",16,[["post","创建停车入场API",3,0]]],["v3/vehicle/parking/services/find",16,[["get","查询车牌服务开通信息API",3,0]]],["v3/vehicle/transactions/out-trade-no/{out_trade_no}",16,[["get","查询订单API",3,0]]],["v3/vehicle/transactions/parking",16,[["post","扣费受理API",3,0]]],["v3/webizpay/avail-mch-ranges",7,[["post","创建可用商户范围",2,0],["get","查询可用商户范围列表",2,0]]],["v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers",7,[["post","添加商户标识",2,0],["get","查询商户标识列表",2,0]]],["v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}",7,[["delete","删除商户标识",2,0]]],["v3/webizpay/bill/proof",7,[["post","申请企业商户企业支付出资凭证",2,0]]],["v3/webizpay/bill/trade-bill",7,[["post","申请企业商户企业支付业务账单",2,0]]],["v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}",7,[["get","使用商户卡号查询企业支付额度卡",2,0]]],["v3/webizpay/employees/{employee_id}/quota-cards",7,[["post","企业商户为员工下发企业支付额度卡",2,0]]],["v3/webizpay/employees/{employee_id}/quota-cards/{card_no}",7,[["get","企业商户查询企业支付额度卡",2,0]]],["v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel",7,[["post","企业商户作废员工企业支付额度卡",2,0]]],["v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url",7,[["get","企业商户获取指定额度卡支付链接",2,0]]],["v3/webizpay/employees/{employee_id}/revoke",7,[["post","企业商户发起解除员工企业支付授权",2,0]]],["v3/webizpay/stores/entity-matches",7,[["post","发起门店主体匹配",2,0]]],["v3/webizpay/stores/entity-matches/{batch_id}",7,[["get","查询门店主体匹配结果",2,0]]],["v3/webizpay/users/{user_id}/authorization-state",7,[["get","企业商户查询企业员工开通授权状态",2,0]]],["v3/webizpay/users/{user_id}/authorization-url",7,[["post","企业商户发起员工开通企业支付授权",2,0]]]]');
const notices = JSON.parse('[["v2/CHECK.FAIL","用户确认订单失败(CHECK.FAIL)回调通知(XML)"],["v2/CHECK.SUCCESS","用户确认订单成功(CHECK.SUCCESS)回调通知(XML)"],["v2/TRANSACTION.FAIL","订单支付失败(TRANSACTION.FAIL)回调通知(XML)"],["v2/TRANSACTION.SUCCESS","订单支付成功(TRANSACTION.SUCCESS)回调通知(XML)"],["v2/combined-transactions-success","合单支付通知(XML)"],["v2/pap-contract-state-changed","扣款服务-签约/解约结果通知(XML)"],["v2/refund-processed","退款结果通知(XML)"],["v2/transaction-success","普通支付通知(XML)"],["v2/transactions-risk-occurred","事中-风险交易回调通知银行服务商(XML)"],["v2/vehicle-state-changed-for-parking","车牌状态变更通知(XML)"],["v3/ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS","异常转付处理结果回调(ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS)通知(JSON)"],["v3/APPLYMENT_STATE.APPROVED","H5支付域名修改申请事件(APPLYMENT_STATE.APPROVED)通知(JSON)"],["v3/BLOCKRECORD.CHANGE","商户交易拦截记录新增(BLOCKRECORD.CHANGE)通知(JSON)"],["v3/BLOCKSUBMISSION.CHANGE","商户交易拦截记录申诉(BLOCKSUBMISSION.CHANGE)通知(JSON)"],["v3/BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON","商家名片会员用户积分兑券事件(BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON)通知(JSON)"],["v3/BRAND_MEMBER_CARD_SP.SYNC_USER_POINT","商家名片会员用户积分同步事件(BRAND_MEMBER_CARD_SP.SYNC_USER_POINT)通知(JSON)"],["v3/BRAND_MEMBER_CARD_SP.USER_CARD.CREATE","用户开通商家名片会员卡事件(BRAND_MEMBER_CARD_SP.USER_CARD.CREATE)通知(JSON)"],["v3/BRAND_MEMBER_CARD_SP.USER_CARD.DELETE","用户删除商家名片会员卡事件(BRAND_MEMBER_CARD_SP.USER_CARD.DELETE)通知(JSON)"],["v3/BUDGET.CLOSED","公益捐赠-预算申请关闭回调(BUDGET.CLOSED)通知(JSON)"],["v3/BUDGET.FINISHED","公益捐赠-预算申请完结回调(BUDGET.FINISHED)通知(JSON)"],["v3/BUDGET.LOCKED","公益捐赠-预算申请锁定成功回调(BUDGET.LOCKED)通知(JSON)"],["v3/COMPLAINT.CREATE","产生新投诉(COMPLAINT.CREATE)通知(JSON)"],["v3/COMPLAINT.STATE_CHANGE","投诉状态变化(COMPLAINT.STATE_CHANGE)通知(JSON)"],["v3/COUPON.SEND","领券事件回调(COUPON.SEND)通知(JSON)"],["v3/COUPON.USE","核销事件回调(COUPON.USE)通知(JSON)"],["v3/CREDIT_REPAYMENT.DEDUCTION_PAY","自动还款扣费还款成功(CREDIT_REPAYMENT.DEDUCTION_PAY)通知(JSON)"],["v3/CREDIT_REPAYMENT.SIGN_CONTRACT","自动还款协议签约成功(CREDIT_REPAYMENT.SIGN_CONTRACT)通知(JSON)"],["v3/CREDIT_REPAYMENT.TERMINATE_CONTRACT","自动还款协议解约成功(CREDIT_REPAYMENT.TERMINATE_CONTRACT)通知(JSON)"],["v3/CROSS_BORDER_PAY.GET_MCH_INFO","外包内用-查询收款二维码信息(CROSS_BORDER_PAY.GET_MCH_INFO)回调(JSON)"],["v3/CROSS_BORDER_PAY.PUSH_ORDER_INFO","外包内用-推送订单信息(CROSS_BORDER_PAY.PUSH_ORDER_INFO)回调(JSON)"],["v3/DELIVERY_PLAN.CHANGE","投放计划状态变更(DELIVERY_PLAN.CHANGE)通知(JSON)"],["v3/DISCOUNT_CARD.AGREEMENT_ENDED","守约状态变化(DISCOUNT_CARD.AGREEMENT_ENDED)通知(JSON)"],["v3/DISCOUNT_CARD.GET_CARD","微信先享卡用户领卡(DISCOUNT_CARD.GET_CARD)通知(JSON)"],["v3/DISCOUNT_CARD.SETTLEMENT","微信先享卡用户结算(DISCOUNT_CARD.SETTLEMENT)通知(JSON)"],["v3/DISCOUNT_CARD.USER_ACCEPTED","微信先享卡用户领卡(DISCOUNT_CARD.USER_ACCEPTED)通知(JSON)"],["v3/DISCOUNT_CARD.USER_PAID","扣费状态变化(DISCOUNT_CARD.USER_PAID)通知(JSON)"],["v3/ECOMMERCE_ENTRUST.SIGN","收付通合单代扣签约成功(ECOMMERCE_ENTRUST.SIGN)通知(JSON)"],["v3/ECOMMERCE_ENTRUST.TERMINATE","收付通合单代扣解约成功(ECOMMERCE_ENTRUST.TERMINATE)通知(JSON)"],["v3/EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE","校园轻松付用户欠款状态变化(EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE)通知(JSON)"],["v3/ENTRUST.RELEASE","教育续费通用户解约成功(ENTRUST.RELEASE)通知(JSON)"],["v3/ENTRUST.SIGN","委托代扣签约成功(ENTRUST.SIGN)通知(JSON)"],["v3/ENTRUST.SIGNING","教育续费通用户签约成功(ENTRUST.SIGNING)通知(JSON)"],["v3/ENTRUST.TERMINATE","委托代扣解约成功(ENTRUST.TERMINATE)通知(JSON)"],["v3/ENTRUST.TERMINATE_INQUIRY","代扣解约问询(ENTRUST.TERMINATE_INQUIRY)通知(JSON)"],["v3/ENTRUST.TERMINATE_RETENTION","代扣解约挽留业务-获取解约挽留信息(ENTRUST.TERMINATE_RETENTION)通知(JSON)"],["v3/FACEPAY.USER_STATE_CHANGE","用户签约状态变更(FACEPAY.USER_STATE_CHANGE)通知(JSON)"],["v3/FAPIAO.CARD_DISCARDED","发票卡券作废(FAPIAO.CARD_DISCARDED)通知(JSON)"],["v3/FAPIAO.CARD_INSERTED","发票插入用户卡包成功(FAPIAO.CARD_INSERTED)通知(JSON)"],["v3/FAPIAO.ISSUED","发票开具成功(FAPIAO.ISSUED)通知(JSON)"],["v3/FAPIAO.REVERSED","发票冲红成功(FAPIAO.REVERSED)通知(JSON)"],["v3/FAPIAO.USER_APPLIED","用户发票抬头填写完成(FAPIAO.USER_APPLIED)通知(JSON)"],["v3/HIRE_POWER_BANK.RECEIVE_INSURANCE","隔夜归还保险订单状态变化(HIRE_POWER_BANK.RECEIVE_INSURANCE)通知(JSON)"],["v3/INSURANCE_ENTRUST.RENEW","保险商户委托代续期完成(INSURANCE_ENTRUST.RENEW)通知(JSON)"],["v3/INSURANCE_ENTRUST.SIGN","保险商户委托代扣签约成功(INSURANCE_ENTRUST.SIGN)通知(JSON)"],["v3/INSURANCE_ENTRUST.TERMINATE","保险商户委托代扣解约完成(INSURANCE_ENTRUST.TERMINATE)通知(JSON)"],["v3/INSURANCE_POLICY_MANAGEMENT.GRANTED","微信保单服务用户授权成功(INSURANCE_POLICY_MANAGEMENT.GRANTED)通知(JSON)"],["v3/MALL_AUTH.ACTIVATE_CARD","商圈会员积分服务授权结果(MALL_AUTH.ACTIVATE_CARD)通知(JSON)"],["v3/MALL_REFUND.SUCCESS","商圈会员场内退款(MALL_REFUND.SUCCESS)通知(JSON)"],["v3/MALL_TRANSACTION.SUCCESS","商圈会员场内支付结果(MALL_TRANSACTION.SUCCESS)通知(JSON)"],["v3/MANAGERECORD.CHANGE","商户管理记录(MANAGERECORD.CHANGE)通知(JSON)"],["v3/MCHTRANSFER.AUTHORIZATION.CLOSED","用户关闭自动收款授权(MCHTRANSFER.AUTHORIZATION.CLOSED)通知(用户确认模式)(JSON)"],["v3/MCHTRANSFER.AUTHORIZATION.CONFIRMED","用户确认自动收款授权(MCHTRANSFER.AUTHORIZATION.CONFIRMED)通知(用户确认模式)(JSON)"],["v3/MCHTRANSFER.BATCH.CLOSED","商家转账批次关闭回调(MCHTRANSFER.BATCH.CLOSED)通知(JSON)"],["v3/MCHTRANSFER.BATCH.FINISHED","商家转账批次完成回调(MCHTRANSFER.BATCH.FINISHED)通知(JSON)"],["v3/MCHTRANSFER.BILL.FINISHED","商家转账回调(MCHTRANSFER.BILL.FINISHED)通知(用户确认模式)(JSON)"],["v3/MCHTRANSFER.QQWALLETBILL.FINISHED","转账到QQ钱包(MCHTRANSFER.QQWALLETBILL.FINISHED)通知(JSON)"],["v3/MCHWITHDRAW.CHANGE","商户提现状态变更(MCHWITHDRAW.CHANGE)通知(JSON)"],["v3/MEDICAL_INSURANCE.SUCCESS","医保混合收款成功(MEDICAL_INSURANCE.SUCCESS)通知(JSON)"],["v3/MEMBERCARD.ACCEPT_CARD","会员卡领卡事件(MEMBERCARD.ACCEPT_CARD)通知(JSON)"],["v3/MEMBERCARD.ACTIVATE_CARD","会员卡激活事件(MEMBERCARD.ACTIVATE_CARD)通知(JSON)"],["v3/MEMBERCARD.USERCARD_MANAGE","用户管理会员卡事件(MEMBERCARD.USERCARD_MANAGE)通知(JSON)"],["v3/MERCHANT_NOTIFY.NOTIFY","合作伙伴订阅(MERCHANT_NOTIFY.NOTIFY)通知(JSON)"],["v3/PAPAY.SIGN","跨境/全球-委托代扣签约成功(PAPAY.SIGN)通知(JSON)"],["v3/PAPAY.TERMINATE","跨境/全球-委托代扣成功解约(PAPAY.TERMINATE)通知(JSON)"],["v3/PARKING_FEE.QUERY_TRANS_INFO","停车缴费服务-商户查费(PARKING_FEE.QUERY_TRANS_INFO)回调(JSON)"],["v3/PAYSCORE.BIND_SERVICE_ACCOUNT","服务账户绑定结果(PAYSCORE.BIND_SERVICE_ACCOUNT)通知(JSON)"],["v3/PAYSCORE.MCH_PREPAY","支付分从业机构-商户预下单(PAYSCORE.MCH_PREPAY)通知(JSON)"],["v3/PAYSCORE.USER_ACCEPTED","支付分服务确认订单(PAYSCORE.USER_ACCEPTED)通知(JSON)"],["v3/PAYSCORE.USER_CANCEL_SIGN_PLAN","取消签约回调(PAYSCORE.USER_CANCEL_SIGN_PLAN)通知(JSON)"],["v3/PAYSCORE.USER_CLOSE_SERVICE","支付分服务用户解除授权成功(PAYSCORE.USER_CLOSE_SERVICE)通知(JSON)"],["v3/PAYSCORE.USER_CONFIRM","支付分服务用户确认成功(PAYSCORE.USER_CONFIRM)通知(JSON)"],["v3/PAYSCORE.USER_OPEN_SERVICE","支付分服务用户授权成功(PAYSCORE.USER_OPEN_SERVICE)通知(JSON)"],["v3/PAYSCORE.USER_PAID","支付分服务用户支付成功(PAYSCORE.USER_PAID)通知(JSON)"],["v3/PAYSCORE.USER_SIGN_PLAN","签约成功回调(PAYSCORE.USER_SIGN_PLAN)通知(JSON)"],["v3/PRODUCT_COUPON.RETURN","品牌商品券退券(PRODUCT_COUPON.RETURN)通知(JSON)"],["v3/PRODUCT_COUPON.SEND","品牌商品券领券(PRODUCT_COUPON.SEND)通知(JSON)"],["v3/PRODUCT_COUPON.USE","品牌商品券核销(PRODUCT_COUPON.USE)通知(JSON)"],["v3/PRODUCT_COUPON_SP.IMAGE_GENERATION","商品券图片生成结果(PRODUCT_COUPON_SP.IMAGE_GENERATION)通知(JSON)"],["v3/PRODUCT_COUPON_SP.SEND","商品券领券(PRODUCT_COUPON_SP.SEND)通知(JSON)"],["v3/PROFITSHARING.RETURN","分账动账成功回退(PROFITSHARING.RETURN)通知(JSON)"],["v3/PROFITSHARING.SUCCESS","分账动账成功变动(PROFITSHARING.SUCCESS)通知(JSON)"],["v3/RECHARGE.CLOSED","平台收付通商家充值-关闭充值(RECHARGE.CLOSED)通知(JSON)"],["v3/RECHARGE.FUND_RETURNED","平台收付通商家充值-充值资金退回(RECHARGE.FUND_RETURNED)通知(JSON)"],["v3/RECHARGE.SUCCESS","平台收付通商家充值-充值成功(RECHARGE.SUCCESS)通知(JSON)"],["v3/REFUND.ABNORMAL","退款异常(REFUND.ABNORMAL)通知(JSON)"],["v3/REFUND.CLOSED","退款关闭(REFUND.CLOSED)通知(JSON)"],["v3/REFUND.SUCCESS","退款成功(REFUND.SUCCESS)通知(JSON)"],["v3/RISKTRADE.IDENTIFICATION","风险订单回调(RISKTRADE.IDENTIFICATION)通知(JSON)"],["v3/SECURITY_ECHO.SUCCESS","商户签名验签／加解密测试-回调接口(SECURITY_ECHO.SUCCESS)通知(JSON)"],["v3/SETTLEMENT.SUCCESS","个人收款-结算回调(SETTLEMENT.SUCCESS)通知(JSON)"],["v3/TRANSACTION.FAIL","停车服务扣费失败(TRANSACTION.FAIL)通知(JSON)"],["v3/TRANSACTION.INDUSTRY_FAILED","校园轻松付扣费失败(TRANSACTION.INDUSTRY_FAILED)通知(JSON)"],["v3/TRANSACTION.INDUSTRY_SUCCESS","校园轻松付扣费支付成功(TRANSACTION.INDUSTRY_SUCCESS)通知(JSON)"],["v3/TRANSACTION.PAY_BACK","用户对垫资单还款(TRANSACTION.PAY_BACK)通知(JSON)"],["v3/TRANSACTION.SUCCESS","支付成功(TRANSACTION.SUCCESS)通知(JSON)"],["v3/VEHICLE.ENTRANCE_STATE_CHANGE","停车入场状态变更(VEHICLE.ENTRANCE_STATE_CHANGE)通知(JSON)"],["v3/VEHICLE.USER_STATE_CHANGE","ETC授权签约状态变化(VEHICLE.USER_STATE_CHANGE)通知(JSON)"],["v3/VIOLATION.APPEAL","商户平台申诉(VIOLATION.APPEAL)通知(JSON)"],["v3/VIOLATION.INTERCEPT","商户平台拦截(VIOLATION.INTERCEPT)通知(JSON)"],["v3/VIOLATION.PUNISH","商户平台处罚(VIOLATION.PUNISH)通知(JSON)"],["v3/WEBIZPAY.AUTHORIZED","关系授权完成(WEBIZPAY.AUTHORIZED)通知(JSON)"],["v3/WEBIZPAY.PAYMENTREFUNDSUCCESS","企业支付额度卡退款成功后(WEBIZPAY.PAYMENTREFUNDSUCCESS)通知(JSON)"],["v3/WEBIZPAY.PAYMENTSUCCESS","企业支付额度卡支付成功后(WEBIZPAY.PAYMENTSUCCESS)通知(JSON)"],["v3/WEBIZPAY.QUOTACARDEXPIRED","企业支付额度卡失效后(WEBIZPAY.QUOTACARDEXPIRED)通知(JSON)"],["v3/WEBIZPAY.REVOKED","企业支付关系解除授权后(WEBIZPAY.REVOKED)通知(JSON)"]]');
const _sfc_main$e = /* @__PURE__ */ defineComponent({
  __name: "AreaList",
  __ssrInlineRender: true,
  setup(__props) {
    const slugs = groups.flatMap(({ areas }) => areas.map(({ slug }) => slug));
    const count = (slug) => pages.filter(([, area]) => slugs[area] === slug).length;
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<!--[-->`);
      ssrRenderList(unref(groups), (group, at) => {
        _push(`<section><h2${ssrRenderAttr("id", `group-${at}`)} tabindex="-1">${ssrInterpolate(group.name)}</h2><ul class="area-grid"><!--[-->`);
        ssrRenderList(group.areas, (area) => {
          _push(`<li><a${ssrRenderAttr("href", unref(withBase)(`/areas/${area.slug}`))}><span>${ssrInterpolate(area.name)}</span><small>${ssrInterpolate(count(area.slug))}</small></a></li>`);
        });
        _push(`<!--]--></ul></section>`);
      });
      _push(`<!--]-->`);
    };
  }
});
const _sfc_setup$e = _sfc_main$e.setup;
_sfc_main$e.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/components/AreaList.vue");
  return _sfc_setup$e ? _sfc_setup$e(props, ctx) : void 0;
};
const _sfc_main$d = /* @__PURE__ */ defineComponent({
  __name: "AreaView",
  __ssrInlineRender: true,
  setup(__props) {
    const { params } = useData$1();
    const areas = groups.flatMap((group) => group.areas);
    const area = computed(() => areas.findIndex(({ slug }) => slug === params.value.area));
    const rows = computed(
      () => pages.filter(([, at]) => at === area.value).flatMap(([uri, , verbs]) => verbs.map(([verb, title, side, old]) => ({ uri, verb, title, side, old })))
    );
    const tables = computed(
      () => [
        { name: "直连商户", id: "merchant", rows: rows.value.filter(({ side }) => side & 1) },
        { name: "合作伙伴", id: "partner", rows: rows.value.filter(({ side }) => side & 2) }
      ].filter((table) => table.rows.length > 0)
    );
    return (_ctx, _push, _parent, _attrs) => {
      var _a;
      _push(`<article${ssrRenderAttrs(mergeProps({ class: "endpoint" }, _attrs))}><p class="crumbs"><a${ssrRenderAttr("href", unref(withBase)("/openapi/"))}>接口</a></p><h1 id="area" tabindex="-1">${ssrInterpolate((_a = unref(areas)[area.value]) == null ? void 0 : _a.name)}</h1><!--[-->`);
      ssrRenderList(tables.value, (table) => {
        _push(`<!--[--><h2${ssrRenderAttr("id", table.id)} tabindex="-1">${ssrInterpolate(table.name)} <a class="header-anchor"${ssrRenderAttr("href", `#${table.id}`)}${ssrRenderAttr("aria-label", `链接到“${table.name}”`)}>​</a></h2><table class="list-table"><thead><tr><th scope="col">接口</th><th scope="col">地址</th></tr></thead><tbody><!--[-->`);
        ssrRenderList(table.rows, (row) => {
          _push(`<tr><td><a${ssrRenderAttr("href", unref(withBase)(`/openapi/${row.uri}#${row.verb}`))}>${ssrInterpolate(row.title)}</a>`);
          if (row.old) {
            _push(`<span class="badge old">已废弃</span>`);
          } else {
            _push(`<!---->`);
          }
          _push(`</td><td><b class="${ssrRenderClass([row.verb, "verb"])}">${ssrInterpolate(row.verb.toUpperCase())}</b><code>${ssrInterpolate(row.uri)}</code></td></tr>`);
        });
        _push(`<!--]--></tbody></table><!--]-->`);
      });
      _push(`<!--]--></article>`);
    };
  }
});
const _sfc_setup$d = _sfc_main$d.setup;
_sfc_main$d.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/components/AreaView.vue");
  return _sfc_setup$d ? _sfc_setup$d(props, ctx) : void 0;
};
const STYLES = ["异步纯链式", "异步声明式", "异步属性式", "同步纯链式", "同步声明式", "同步属性式"];
function snippet({ uri, verb, chain, options }, style) {
  const node = ["", ".chain", ""][style % 3] === "" ? style % 3 === 0 ? `instance${chain}` : `instance['${uri}']` : `instance.chain('${uri}')`;
  const imports = [
    ...options.includes("new MediaUtil(") ? ["MediaUtil"] : [],
    ...options.includes("sensitive(") ? ["sensitive"] : []
  ];
  const head = imports.length > 0 ? `import { ${imports.join(", ")} } from 'wechatpay-chain'

` : "";
  return style < 3 ? `${head}${node}.${verb}Async(${options})
.then(({ data }) => {
  console.log(data)
})
.wait()` : `${head}const response = await ${node}.${verb}(${options})
console.log(response.data)`;
}
const KEY = "wechatpay-chain-style";
const chosen = ref(0);
function remember() {
  try {
    const style = STYLES.indexOf(localStorage.getItem(KEY));
    if (style > 0) chosen.value = style;
  } catch {
  }
}
const TOKEN = /(\/\/[^\n]*)|('(?:[^'\\\n]|\\.)*')|\b(const|await|import|from|new|async|export|if|else|return)\b|\b(true|false|null|undefined|\d+(?:\.\d+)?)\b|([A-Za-z_$][\w$]*)(?=\s*:)|([A-Za-z_$][\w$]*)(?=\()|([&<>])/g;
const NAMES = ["", "c", "s", "k", "n", "p", "f"];
const ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const escape = (text) => text.replace(/[&<>]/g, (one) => ENTITIES[one] ?? one);
function highlight(text) {
  return text.replace(TOKEN, (whole, ...groups2) => {
    const kind = groups2.slice(0, 6).findIndex((one) => one !== void 0) + 1;
    return kind === 0 ? escape(whole) : `<i class="${NAMES[kind] ?? ""}">${escape(whole)}</i>`;
  });
}
const _sfc_main$c = /* @__PURE__ */ defineComponent({
  __name: "CopyButton",
  __ssrInlineRender: true,
  props: {
    text: {}
  },
  setup(__props) {
    const done = ref(false);
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<button${ssrRenderAttrs(mergeProps({
        type: "button",
        class: ["copy-code", { done: done.value }],
        "aria-label": done.value ? "已复制" : "复制代码"
      }, _attrs))}><span aria-live="polite">${ssrInterpolate(done.value ? "已复制" : "复制")}</span></button>`);
    };
  }
});
const _sfc_setup$c = _sfc_main$c.setup;
_sfc_main$c.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/components/CopyButton.vue");
  return _sfc_setup$c ? _sfc_setup$c(props, ctx) : void 0;
};
const _sfc_main$b = /* @__PURE__ */ defineComponent({
  __name: "CodeBlock",
  __ssrInlineRender: true,
  props: {
    text: {},
    plain: { type: Boolean }
  },
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: ["code-tabs single", { plain: __props.plain }]
      }, _attrs))}><div class="panel">`);
      _push(ssrRenderComponent(_sfc_main$c, { text: __props.text }, null, _parent));
      _push(`<pre tabindex="0"><code>${(__props.plain ? unref(escape)(__props.text) : unref(highlight)(__props.text)) ?? ""}</code></pre></div></div>`);
    };
  }
});
const _sfc_setup$b = _sfc_main$b.setup;
_sfc_main$b.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/components/CodeBlock.vue");
  return _sfc_setup$b ? _sfc_setup$b(props, ctx) : void 0;
};
const _sfc_main$a = /* @__PURE__ */ defineComponent({
  __name: "CodeTabs",
  __ssrInlineRender: true,
  props: {
    call: {},
    id: {}
  },
  setup(__props) {
    const props = __props;
    ref();
    const texts = computed(() => STYLES.map((_, style) => snippet(props.call, style)));
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "code-tabs" }, _attrs))}><div class="tabs" role="tablist" aria-label="写法"><!--[-->`);
      ssrRenderList(unref(STYLES), (name, style) => {
        _push(`<button${ssrRenderAttr("id", `${__props.id}-tab-${style}`)} type="button" role="tab"${ssrRenderAttr("aria-selected", unref(chosen) === style)}${ssrRenderAttr("aria-controls", `${__props.id}-panel-${style}`)}${ssrRenderAttr("tabindex", unref(chosen) === style ? 0 : -1)}>${ssrInterpolate(name)}</button>`);
      });
      _push(`<!--]--></div><!--[-->`);
      ssrRenderList(texts.value, (text, style) => {
        _push(`<div${ssrRenderAttr("id", `${__props.id}-panel-${style}`)} class="panel" role="tabpanel"${ssrRenderAttr("aria-labelledby", `${__props.id}-tab-${style}`)}${ssrRenderDynamicAttr("hidden", unref(chosen) !== style)}>`);
        _push(ssrRenderComponent(_sfc_main$c, { text }, null, _parent));
        _push(`<pre tabindex="0" data-lang="ts"><code>${unref(highlight)(text) ?? ""}</code></pre></div>`);
      });
      _push(`<!--]--></div>`);
    };
  }
});
const _sfc_setup$a = _sfc_main$a.setup;
_sfc_main$a.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/components/CodeTabs.vue");
  return _sfc_setup$a ? _sfc_setup$a(props, ctx) : void 0;
};
const _sfc_main$9 = /* @__PURE__ */ defineComponent({
  __name: "RichText",
  __ssrInlineRender: true,
  props: {
    text: {}
  },
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<!--[-->`);
      ssrRenderList(__props.text.split("`"), (part, at) => {
        _push(`<!--[-->`);
        if (at % 2) {
          _push(`<code>${ssrInterpolate(part)}</code>`);
        } else {
          _push(`<!--[-->${ssrInterpolate(part)}<!--]-->`);
        }
        _push(`<!--]-->`);
      });
      _push(`<!--]-->`);
    };
  }
});
const _sfc_setup$9 = _sfc_main$9.setup;
_sfc_main$9.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/components/RichText.vue");
  return _sfc_setup$9 ? _sfc_setup$9(props, ctx) : void 0;
};
const _sfc_main$8 = /* @__PURE__ */ defineComponent({
  __name: "FieldTable",
  __ssrInlineRender: true,
  props: {
    rows: {},
    kind: {},
    verb: {},
    id: {},
    head: {}
  },
  setup(__props) {
    const quiet = ref(false);
    const hush = ({ key }) => {
      quiet.value = key === "Escape";
    };
    onMounted(() => {
      window.addEventListener("keydown", hush);
    });
    onBeforeUnmount(() => {
      window.removeEventListener("keydown", hush);
    });
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<table${ssrRenderAttrs(mergeProps({
        id: __props.id,
        class: ["im-table", { quiet: quiet.value }],
        "data-table": __props.kind,
        "data-verb": __props.verb,
        role: "table"
      }, _attrs))}><thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">${ssrInterpolate(__props.head)}</th><th role="columnheader" scope="col" class="type">类型</th><th role="columnheader" scope="col" class="desc">描述</th></tr></thead><tbody role="rowgroup"><!--[-->`);
      ssrRenderList(__props.rows, (row, at) => {
        _push(`<tr role="row"><td role="cell"${ssrRenderAttr("data-required", row.r ? "" : void 0)}${ssrRenderAttr("data-indent", row.i)}>${ssrInterpolate(row.n)}</td>`);
        if (row.p) {
          _push(`<td role="cell"${ssrRenderAttr("data-encrypted", row.x)}${ssrRenderAttr("data-encoded", row.c)}${ssrRenderAttr("data-tooltip", row.p)}><span tabindex="0" role="note"${ssrRenderAttr("aria-label", `${row.t}：${row.p}`)}>${ssrInterpolate(row.t)}</span></td>`);
        } else {
          _push(`<td role="cell"${ssrRenderAttr("data-encrypted", row.x)}${ssrRenderAttr("data-encoded", row.c)}>${ssrInterpolate(row.t)}</td>`);
        }
        _push(`<td role="cell">`);
        if (row.d) {
          _push(ssrRenderComponent(_sfc_main$9, {
            text: row.d
          }, null, _parent));
        } else {
          _push(`<!---->`);
        }
        if (row.d && row.e) {
          _push(`<br>`);
        } else {
          _push(`<!---->`);
        }
        if (row.e) {
          _push(`<!--[--><!--[-->`);
          ssrRenderList(row.e, (value, index) => {
            _push(`<!--[-->${ssrInterpolate(index ? " | " : "")}<code>${ssrInterpolate(value)}</code><!--]-->`);
          });
          _push(`<!--]--> 枚举值之一<!--]-->`);
        } else {
          _push(`<!---->`);
        }
        _push(`</td></tr>`);
      });
      _push(`<!--]--></tbody></table>`);
    };
  }
});
const _sfc_setup$8 = _sfc_main$8.setup;
_sfc_main$8.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/components/FieldTable.vue");
  return _sfc_setup$8 ? _sfc_setup$8(props, ctx) : void 0;
};
const _sfc_main$7 = /* @__PURE__ */ defineComponent({
  __name: "EndpointView",
  __ssrInlineRender: true,
  setup(__props) {
    const { params } = useData$1();
    const shown = computed(() => params.value);
    const area = computed(() => groups.flatMap(({ areas }) => areas).find(({ slug }) => slug === shown.value.area));
    const isV2 = computed(() => shown.value.uri.startsWith("v2/"));
    const call2 = ({ verb, options }) => ({ uri: shown.value.uri, chain: shown.value.chain, verb, options });
    const suffix = (at, verb) => at === 0 ? "" : `-${verb}`;
    function notes({ flags, host, path, request }) {
      return [
        ...flags.includes("mtls") ? ["需要商户API证书（双向TLS）：`Builder.factory` 里给出 `merchant`，调用时写 `security: true`。"] : [],
        ...host === void 0 ? [] : [`发往 \`${host}\`，而不是默认域名；\`baseURL\` 未改动时客户端自动选用。`],
        ...path === void 0 ? [] : [`实际请求路径是 \`${path}\`。`],
        ...flags.includes("unsigned") ? ["应答不带签名，客户端不验签。"] : flags.includes("maybe-unsigned") ? ["应答可能不带签名，带了就会验。"] : [],
        ...flags.includes("nonceless") ? ["请求不带 `nonce_str`。"] : [],
        ...request.some(({ x }) => x === "by-rsa-pubkey") ? ["敏感字段用 `sensitive()` 标记，发送前自动加密，并在 `Wechatpay-Serial` 里声明所用公钥。"] : []
      ];
    }
    onMounted(remember);
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<article${ssrRenderAttrs(mergeProps({ class: "endpoint" }, _attrs))}>`);
      if (area.value) {
        _push(`<p class="crumbs"><a${ssrRenderAttr("href", unref(withBase)("/openapi/"))}>接口</a><span aria-hidden="true">/</span><a${ssrRenderAttr("href", unref(withBase)(`/areas/${area.value.slug}`))}>${ssrInterpolate(area.value.name)}</a></p>`);
      } else {
        _push(`<!---->`);
      }
      _push(`<!--[-->`);
      ssrRenderList(shown.value.sections, (section, at) => {
        _push(`<!--[--><h1${ssrRenderAttr("id", section.verb)} tabindex="-1">${ssrInterpolate(section.title)} <a class="header-anchor"${ssrRenderAttr("href", `#${section.verb}`)}${ssrRenderAttr("aria-label", `链接到“${section.title}”`)}>​</a></h1><p class="address"><b class="${ssrRenderClass(section.verb)}">${ssrInterpolate(section.verb.toUpperCase())}</b><code>${ssrInterpolate(shown.value.uri)}</code></p>`);
        if (section.about) {
          _push(`<p>${ssrInterpolate(section.about)}</p>`);
        } else {
          _push(`<!---->`);
        }
        _push(`<p class="badges">`);
        if (section.flags.includes("deprecated")) {
          _push(`<span class="badge old">已废弃</span>`);
        } else {
          _push(`<!---->`);
        }
        _push(`<!--[-->`);
        ssrRenderList(section.roles, (role) => {
          _push(`<span class="badge role">${ssrInterpolate(role)}</span>`);
        });
        _push(`<!--]--><!--[-->`);
        ssrRenderList(section.tags, (tag) => {
          _push(`<span class="badge">${ssrInterpolate(tag)}</span>`);
        });
        _push(`<!--]-->`);
        if (section.updated) {
          _push(`<span class="updated">官方更新于 ${ssrInterpolate(section.updated)}</span>`);
        } else {
          _push(`<!---->`);
        }
        _push(`</p>`);
        if (section.official.length) {
          _push(`<p class="official"> 官方文档 <!--[-->`);
          ssrRenderList(section.official, (url) => {
            _push(`<a${ssrRenderAttr("href", url)} target="_blank" rel="noreferrer">${ssrInterpolate(url.replace("https://pay.weixin.qq.com/", "").replace(/^https?:\/\//, ""))}</a>`);
          });
          _push(`<!--]--></p>`);
        } else {
          _push(`<!---->`);
        }
        if (notes(section).length) {
          _push(`<ul class="notes"><!--[-->`);
          ssrRenderList(notes(section), (note) => {
            _push(`<li><!--[-->`);
            ssrRenderList(note.split("`"), (part, index) => {
              _push(`<!--[-->`);
              if (index % 2) {
                _push(`<code>${ssrInterpolate(part)}</code>`);
              } else {
                _push(`<!--[-->${ssrInterpolate(part)}<!--]-->`);
              }
              _push(`<!--]-->`);
            });
            _push(`<!--]--></li>`);
          });
          _push(`<!--]--></ul>`);
        } else {
          _push(`<!---->`);
        }
        if (section.request.length) {
          _push(ssrRenderComponent(_sfc_main$8, {
            id: `request${suffix(at, section.verb)}`,
            rows: section.request,
            kind: "request",
            verb: section.verb,
            head: "请求参数"
          }, null, _parent));
        } else {
          _push(`<p${ssrRenderAttr("id", `request${suffix(at, section.verb)}`)} class="nothing">这个请求没有参数。</p>`);
        }
        _push(ssrRenderComponent(_sfc_main$a, {
          id: `code${suffix(at, section.verb)}`,
          call: call2(section)
        }, null, _parent));
        _push(`<!--[-->`);
        ssrRenderList(section.replies, (reply, index) => {
          _push(`<!--[-->`);
          if (section.replies.length > 1) {
            _push(`<p class="status">HTTP ${ssrInterpolate(reply.status)}</p>`);
          } else {
            _push(`<!---->`);
          }
          if (reply.rows.length) {
            _push(ssrRenderComponent(_sfc_main$8, {
              id: `response${index ? `-${reply.status}` : ""}${suffix(at, section.verb)}`,
              rows: reply.rows,
              kind: "response",
              verb: section.verb,
              head: "返回字典"
            }, null, _parent));
          } else {
            _push(`<!---->`);
          }
          if (reply.file) {
            _push(`<p class="nothing"> 返回文件：<!--[-->`);
            ssrRenderList(reply.file, (type) => {
              _push(`<code>${ssrInterpolate(type)}</code>`);
            });
            _push(`<!--]-->，由 <code>sink</code> 写入磁盘；也可不写 <code>sink</code>，用 <code>responseType: &#39;stream&#39;</code> 读取。 </p>`);
          } else {
            _push(`<!---->`);
          }
          if (!reply.rows.length && !reply.file) {
            _push(`<p class="nothing"> HTTP ${ssrInterpolate(reply.status)}，无应答包体，<code>response.data</code> 为 <code>undefined</code>。 </p>`);
          } else {
            _push(`<!---->`);
          }
          _push(`<!--]-->`);
        });
        _push(`<!--]--><h2${ssrRenderAttr("id", `signed${suffix(at, section.verb)}`)} tabindex="-1"> 签名串 <a class="header-anchor"${ssrRenderAttr("href", `#signed${suffix(at, section.verb)}`)} aria-label="链接到“签名串”">​</a></h2>`);
        if (isV2.value) {
          _push(`<p>客户端把参数按名称排序后连接，末尾加上密钥，得到被签名的文本：</p>`);
        } else {
          _push(`<p>上面的示例被签名的文本如下，每行以换行符结束；时间戳和随机串由客户端生成。</p>`);
        }
        _push(ssrRenderComponent(_sfc_main$b, {
          plain: "",
          text: section.message
        }, null, _parent));
        _push(`<!--]-->`);
      });
      _push(`<!--]--><h2 id="errors" tabindex="-1"> 出错时 <a class="header-anchor" href="#errors" aria-label="链接到“出错时”">​</a></h2>`);
      if (isV2.value) {
        _push(`<p> 微信支付答否时抛出 <code>BusinessError</code>，<code>error.code</code> 取 <code>err_code</code>；应答验签不过是 <code>SignatureError</code>，网络故障是 <code>TransportError</code>：这两种情况结果未知，先查询再重试。 </p>`);
      } else {
        _push(`<p> 微信支付拒绝时抛出 <code>ApiError</code>，<code>error.code</code> 是微信支付的错误码，<code>error.requestId</code> 可用于反馈；应答验签不过是 <code>SignatureError</code>，网络故障是 <code>TransportError</code>：这两种情况结果未知，先查询再重试。 </p>`);
      }
      _push(`</article>`);
    };
  }
});
const _sfc_setup$7 = _sfc_main$7.setup;
_sfc_main$7.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/components/EndpointView.vue");
  return _sfc_setup$7 ? _sfc_setup$7(props, ctx) : void 0;
};
const plainTitle = (title) => title.replace(/\([A-Z][A-Z0-9_.-]+\)/g, "");
const _sfc_main$6 = /* @__PURE__ */ defineComponent({
  __name: "NoticeList",
  __ssrInlineRender: true,
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<table${ssrRenderAttrs(mergeProps({ class: "list-table" }, _attrs))}><thead><tr><th scope="col">通知</th><th scope="col">事件</th></tr></thead><tbody><!--[-->`);
      ssrRenderList(unref(notices), ([event, title]) => {
        _push(`<tr><td><a${ssrRenderAttr("href", unref(withBase)(`/notifications/${event}`))}>${ssrInterpolate(unref(plainTitle)(title))}</a></td><td><code>${ssrInterpolate(event.replace(/^v3\//, ""))}</code></td></tr>`);
      });
      _push(`<!--]--></tbody></table>`);
    };
  }
});
const _sfc_setup$6 = _sfc_main$6.setup;
_sfc_main$6.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/components/NoticeList.vue");
  return _sfc_setup$6 ? _sfc_setup$6(props, ctx) : void 0;
};
const _sfc_main$5 = /* @__PURE__ */ defineComponent({
  __name: "NoticeView",
  __ssrInlineRender: true,
  setup(__props) {
    const { params } = useData$1();
    const shown = computed(() => params.value);
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<article${ssrRenderAttrs(mergeProps({ class: "endpoint" }, _attrs))}><p class="crumbs"><a${ssrRenderAttr("href", unref(withBase)("/notifications/"))}>回调通知</a></p><h1 id="notify" tabindex="-1">${ssrInterpolate(unref(plainTitle)(shown.value.title))} <a class="header-anchor" href="#notify"${ssrRenderAttr("aria-label", `链接到“${unref(plainTitle)(shown.value.title)}”`)}>​</a></h1><p class="address"><b class="post">POST</b><code>${ssrInterpolate(shown.value.name)}</code></p>`);
      if (shown.value.products.length) {
        _push(`<!--[--><h2 id="resource" tabindex="-1"> 解密后的内容 <a class="header-anchor" href="#resource" aria-label="链接到“解密后的内容”">​</a></h2><p>${ssrInterpolate(shown.value.products.length)} 种产品共用这个事件名，内容各不相同。自上而下，有所列字段之一的就是该产品，都没有的是最后一种；<code>byProduct()</code> 和 <code>isProduct()</code> 按此判断，字段也随之收窄为该产品所有。 </p><table class="list-table" data-products><thead><tr><th scope="col">产品</th><th scope="col">名称</th><th scope="col">区分的字段</th></tr></thead><tbody><!--[-->`);
        ssrRenderList(shown.value.products, ({ name, term, has }) => {
          _push(`<tr><td><a${ssrRenderAttr("href", `#product-${name}`)}>${ssrInterpolate(term)}</a></td><td><code>${ssrInterpolate(name)}</code></td><td><!--[-->`);
          ssrRenderList(has, (field, at) => {
            _push(`<!--[-->${ssrInterpolate(at ? " 或 " : "")}<code>${ssrInterpolate(field)}</code><!--]-->`);
          });
          _push(`<!--]-->`);
          if (!has.length) {
            _push(`<!--[-->以上皆无<!--]-->`);
          } else {
            _push(`<!---->`);
          }
          _push(`</td></tr>`);
        });
        _push(`<!--]--></tbody></table><!--[-->`);
        ssrRenderList(shown.value.products, ({ name, term, rows }) => {
          _push(`<!--[--><h3${ssrRenderAttr("id", `product-${name}`)} tabindex="-1">${ssrInterpolate(term)} <a class="header-anchor"${ssrRenderAttr("href", `#product-${name}`)}${ssrRenderAttr("aria-label", `链接到“${term}”`)}>​</a></h3>`);
          _push(ssrRenderComponent(_sfc_main$8, {
            id: `payload-${name}`,
            rows,
            kind: "response",
            verb: "post",
            head: `${term}的通知内容`
          }, null, _parent));
          _push(`<!--]-->`);
        });
        _push(`<!--]--><!--]-->`);
      } else if (shown.value.resource.length) {
        _push(`<!--[--><h2 id="resource" tabindex="-1"> 解密后的内容 <a class="header-anchor" href="#resource" aria-label="链接到“解密后的内容”">​</a></h2>`);
        _push(ssrRenderComponent(_sfc_main$8, {
          id: "payload",
          rows: shown.value.resource,
          kind: "response",
          verb: "post",
          head: "通知内容"
        }, null, _parent));
        _push(`<!--]-->`);
      } else {
        _push(`<!---->`);
      }
      _push(`<h2 id="handler" tabindex="-1"> 处理 <a class="header-anchor" href="#handler" aria-label="链接到“处理”">​</a></h2><p>验签、解密、去重和应答都由处理器完成；<code>instance</code> 是用 <code>Builder.factory</code> 构造的客户端。</p>`);
      _push(ssrRenderComponent(_sfc_main$b, {
        text: shown.value.handler
      }, null, _parent));
      _push(`<h2 id="body" tabindex="-1"> 通知报文 <a class="header-anchor" href="#body" aria-label="链接到“通知报文”">​</a></h2>`);
      _push(ssrRenderComponent(_sfc_main$8, {
        id: "request",
        rows: shown.value.envelope,
        kind: "request",
        verb: "post",
        head: "报文字段"
      }, null, _parent));
      if (shown.value.headers.length) {
        _push(`<!--[--><h2 id="headers" tabindex="-1"> 请求头 <a class="header-anchor" href="#headers" aria-label="链接到“请求头”">​</a></h2>`);
        _push(ssrRenderComponent(_sfc_main$8, {
          id: "header-fields",
          rows: shown.value.headers,
          kind: "request",
          verb: "post",
          head: "请求头"
        }, null, _parent));
        _push(`<!--]-->`);
      } else {
        _push(`<!---->`);
      }
      _push(`</article>`);
    };
  }
});
const _sfc_setup$5 = _sfc_main$5.setup;
_sfc_main$5.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/components/NoticeView.vue");
  return _sfc_setup$5 ? _sfc_setup$5(props, ctx) : void 0;
};
const _sfc_main$4 = /* @__PURE__ */ defineComponent({
  __name: "RequestSigner",
  __ssrInlineRender: true,
  props: {
    en: { type: Boolean }
  },
  setup(__props) {
    const props = __props;
    const t = (zh, en) => props.en ? en : zh;
    const method = ref("POST");
    const target = ref("/v3/pay/transactions/native?note=%E6%B5%8B%E8%AF%95");
    const time = ref("1554208460");
    const nonce = ref("593BEC0C930BF1AFEB40B4A08C8FB242");
    const body = ref('{"mchid":"1900000109","amount":{"total":100}}');
    const mchid = ref("1900000109");
    const serial = ref("5157F09EFDC096DE15EBE81A47057A7232F1B8E1");
    const privateKey = ref("");
    const publicKey = ref("");
    const signature = ref("");
    const verdict = ref("");
    const problem = ref("");
    const message = computed(() => `${method.value}
${target.value}
${time.value}
${nonce.value}
${body.value}
`);
    const header = computed(
      () => signature.value && `WECHATPAY2-SHA256-RSA2048 mchid="${mchid.value}",serial_no="${serial.value}",nonce_str="${nonce.value}",timestamp="${time.value}",signature="${signature.value}"`
    );
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: "signer",
        role: "group",
        "aria-label": t("签名计算", "Signer")
      }, _attrs))} data-v-07337623><div class="grid" data-v-07337623><label data-v-07337623>${ssrInterpolate(t("请求方法", "Method"))}<input${ssrRenderAttr("value", method.value)} type="text" data-v-07337623></label><label data-v-07337623>${ssrInterpolate(t("时间戳", "Timestamp"))}<input${ssrRenderAttr("value", time.value)} type="text" data-v-07337623></label><label class="wide" data-v-07337623>${ssrInterpolate(t("请求目标（路径与查询串）", "Target (path and query)"))}<input${ssrRenderAttr("value", target.value)} type="text" data-v-07337623></label><label class="wide" data-v-07337623>${ssrInterpolate(t("随机串", "Nonce"))}<input${ssrRenderAttr("value", nonce.value)} type="text" data-v-07337623></label><label class="wide" data-v-07337623>${ssrInterpolate(t("请求包体", "Body"))}<textarea rows="2" data-v-07337623>${ssrInterpolate(body.value)}</textarea></label><label data-v-07337623>${ssrInterpolate(t("商户号", "mchid"))}<input${ssrRenderAttr("value", mchid.value)} type="text" data-v-07337623></label><label data-v-07337623>${ssrInterpolate(t("证书序列号", "Certificate serial"))}<input${ssrRenderAttr("value", serial.value)} type="text" data-v-07337623></label></div><p class="caption" data-v-07337623>${ssrInterpolate(t("被签名的文本", "What is signed"))}</p><pre class="message" tabindex="0" data-v-07337623>${ssrInterpolate(message.value.replaceAll("\n", "↵\n"))}</pre><div class="grid" data-v-07337623><label class="wide" data-v-07337623>${ssrInterpolate(t("商户私钥（只留在这一页）", "Private key (stays in this page)"))}<textarea rows="4" autocomplete="off" spellcheck="false" placeholder="-----BEGIN PRIVATE KEY-----" data-v-07337623>${ssrInterpolate(privateKey.value)}</textarea></label><label class="wide" data-v-07337623>${ssrInterpolate(t("公钥", "Public key"))}<textarea rows="4" autocomplete="off" spellcheck="false" placeholder="-----BEGIN PUBLIC KEY-----" data-v-07337623>${ssrInterpolate(publicKey.value)}</textarea></label></div><div class="actions" data-v-07337623><button type="button" data-v-07337623>${ssrInterpolate(t("生成一对试用密钥", "Generate a pair to try"))}</button><button type="button" class="main"${ssrIncludeBooleanAttr(!privateKey.value) ? " disabled" : ""} data-v-07337623>${ssrInterpolate(t("签名", "Sign"))}</button><button type="button"${ssrIncludeBooleanAttr(!publicKey.value || !signature.value) ? " disabled" : ""} data-v-07337623>${ssrInterpolate(t("验签", "Verify"))}</button><output aria-live="polite" class="${ssrRenderClass({ bad: verdict.value.startsWith("✗") })}" data-v-07337623>${ssrInterpolate(verdict.value)}</output></div>`);
      if (problem.value) {
        _push(`<p class="bad" role="alert" data-v-07337623>${ssrInterpolate(problem.value)}</p>`);
      } else {
        _push(`<!---->`);
      }
      _push(`<label class="wide" data-v-07337623>${ssrInterpolate(t("签名值", "Signature"))}<textarea rows="4" spellcheck="false" data-v-07337623>${ssrInterpolate(signature.value)}</textarea></label>`);
      if (header.value) {
        _push(`<!--[--><p class="caption" data-v-07337623>Authorization</p><pre class="message" tabindex="0" data-v-07337623>${ssrInterpolate(header.value)}</pre><!--]-->`);
      } else {
        _push(`<!---->`);
      }
      _push(`</div>`);
    };
  }
});
const _sfc_setup$4 = _sfc_main$4.setup;
_sfc_main$4.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/components/RequestSigner.vue");
  return _sfc_setup$4 ? _sfc_setup$4(props, ctx) : void 0;
};
const RequestSigner = /* @__PURE__ */ _export_sfc(_sfc_main$4, [["__scopeId", "data-v-07337623"]]);
const _sfc_main$3 = /* @__PURE__ */ defineComponent({
  __name: "CatalogMenu",
  __ssrInlineRender: true,
  setup(__props) {
    const { page } = useData$1();
    const params = computed(() => page.value.params ?? {});
    const slugs = groups.flatMap(({ areas }) => areas.map(({ slug }) => slug));
    const opened = ref(/* @__PURE__ */ new Set());
    const menu = ref();
    const inArea = (slug) => pages.filter(([, area]) => slugs[area] === slug);
    const isOpen = (slug) => opened.value.has(slug) || params.value.area === slug;
    function reveal() {
      var _a, _b;
      const bar = (_a = menu.value) == null ? void 0 : _a.closest(".VPSidebar");
      const current = (_b = menu.value) == null ? void 0 : _b.querySelector("[aria-current=page]");
      if (!bar || !current) return;
      const top = current.getBoundingClientRect().top - bar.getBoundingClientRect().top;
      if (top < 80 || top > bar.clientHeight - 80) bar.scrollTop += top - bar.clientHeight / 3;
    }
    onMounted(reveal);
    watch(
      () => page.value.relativePath,
      () => nextTick(reveal)
    );
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({
        ref_key: "menu",
        ref: menu,
        class: "catalog-menu"
      }, _attrs))}><!--[-->`);
      ssrRenderList(unref(groups), (group) => {
        _push(`<section><p class="group">${ssrInterpolate(group.name)}</p><!--[-->`);
        ssrRenderList(group.areas, (area) => {
          _push(`<details${ssrIncludeBooleanAttr(isOpen(area.slug)) ? " open" : ""}><summary>${ssrInterpolate(area.name)}</summary>`);
          if (isOpen(area.slug)) {
            _push(`<ul><li><a${ssrRenderAttr("href", unref(withBase)(`/areas/${area.slug}`))}${ssrRenderAttr("aria-current", params.value.area === area.slug && !params.value.uri ? "page" : void 0)}>概览</a></li><!--[-->`);
            ssrRenderList(inArea(area.slug), ([uri, , verbs]) => {
              var _a;
              _push(`<li><a${ssrRenderAttr("href", unref(withBase)(`/openapi/${uri}`))}${ssrRenderAttr("aria-current", params.value.uri === uri ? "page" : void 0)} class="${ssrRenderClass({ old: verbs.every((verb) => verb[3]) })}">${ssrInterpolate((_a = verbs[0]) == null ? void 0 : _a[1])}</a></li>`);
            });
            _push(`<!--]--></ul>`);
          } else {
            _push(`<!---->`);
          }
          _push(`</details>`);
        });
        _push(`<!--]--></section>`);
      });
      _push(`<!--]--></div>`);
    };
  }
});
const _sfc_setup$3 = _sfc_main$3.setup;
_sfc_main$3.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/components/CatalogMenu.vue");
  return _sfc_setup$3 ? _sfc_setup$3(props, ctx) : void 0;
};
const _sfc_main$2 = /* @__PURE__ */ defineComponent({
  __name: "SearchBox",
  __ssrInlineRender: true,
  setup(__props) {
    const { lang } = useData$1();
    useRouter();
    const dialog = ref();
    const input = ref();
    const query = ref("");
    const at = ref(0);
    const found = shallowRef([]);
    const engine = shallowRef();
    const zh = computed(() => lang.value.startsWith("zh"));
    async function open() {
      var _a, _b;
      (_a = dialog.value) == null ? void 0 : _a.showModal();
      await nextTick();
      (_b = input.value) == null ? void 0 : _b.select();
      if (engine.value) return;
      const [{ search }, { fields }, { guides }] = await Promise.all([
        import("./search.DkhwgZhm.js"),
        import("./virtual_fields.07uvdbcB.js"),
        import("./virtual_guides.Bd5RKvHS.js")
      ]);
      engine.value = (text) => search(text, fields, guides);
    }
    watch([query, engine], () => {
      var _a;
      found.value = query.value.trim() === "" ? [] : ((_a = engine.value) == null ? void 0 : _a.call(engine, query.value)) ?? [];
      at.value = 0;
    });
    function shortcut(event) {
      const typing = event.target instanceof HTMLElement && (event.target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName));
      if (event.key.toLowerCase() === "k" && (event.metaKey || event.ctrlKey) || event.key === "/" && !typing) {
        event.preventDefault();
        void open();
      }
    }
    onMounted(() => {
      window.addEventListener("keydown", shortcut);
    });
    onBeforeUnmount(() => {
      window.removeEventListener("keydown", shortcut);
    });
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "search-box" }, _attrs))}><button type="button" class="search-open"${ssrRenderAttr("aria-label", zh.value ? "搜索" : "Search")}><svg viewBox="0 0 24 24" width="16" height="16" aria-hidden="true"><circle cx="11" cy="11" r="7" fill="none" stroke="currentColor" stroke-width="2"></circle><path d="m20 20-4-4" stroke="currentColor" stroke-width="2" stroke-linecap="round"></path></svg><span>${ssrInterpolate(zh.value ? "搜索接口、字段、通知" : "Search endpoints and fields")}</span><kbd>/</kbd></button><dialog class="search-dialog"${ssrRenderAttr("aria-label", zh.value ? "搜索" : "Search")}><div class="search-panel"><div class="search-line"><input${ssrRenderAttr("value", query.value)} type="text" role="combobox" aria-autocomplete="list" aria-controls="search-results"${ssrRenderAttr("aria-expanded", found.value.length > 0)}${ssrRenderAttr("aria-activedescendant", found.value.length ? `search-${at.value}` : void 0)}${ssrRenderAttr("aria-label", zh.value ? "搜索接口、字段、通知和指南" : "Search endpoints, fields, notifications and guides")}${ssrRenderAttr("placeholder", zh.value ? "名称、字段、地址，或链式写法" : "A name, a field, an address, or a chain")} autocomplete="off" spellcheck="false"><button type="button">${ssrInterpolate(zh.value ? "关闭" : "Close")}</button></div><ul id="search-results" role="listbox"${ssrRenderAttr("aria-label", zh.value ? "结果" : "Results")}><!--[-->`);
      ssrRenderList(found.value, (one, index) => {
        _push(`<li${ssrRenderAttr("id", `search-${index}`)} role="option"${ssrRenderAttr("aria-selected", index === at.value)}><span class="title">${ssrInterpolate(one.title)}`);
        if (one.verb) {
          _push(`<small>${ssrInterpolate(one.verb)}</small>`);
        } else {
          _push(`<!---->`);
        }
        if (one.old) {
          _push(`<small>已废弃</small>`);
        } else {
          _push(`<!---->`);
        }
        _push(`</span><span class="detail">${ssrInterpolate(one.detail)}</span></li>`);
      });
      _push(`<!--]--></ul>`);
      if (query.value.trim() && engine.value && !found.value.length) {
        _push(`<p class="none" role="status">${ssrInterpolate(zh.value ? "没有找到。" : "Nothing found.")}</p>`);
      } else {
        _push(`<!---->`);
      }
      _push(`</div></dialog></div>`);
    };
  }
});
const _sfc_setup$2 = _sfc_main$2.setup;
_sfc_main$2.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/components/SearchBox.vue");
  return _sfc_setup$2 ? _sfc_setup$2(props, ctx) : void 0;
};
const HERO = `import { Builder } from 'wechatpay-chain'

const instance = Builder.factory({
  mchid, serial, privateKey, certs,
})

const { data } = await instance
  .v3.pay.transactions.native
  .post({ json: order })

data.code_url`;
const _sfc_main$1 = /* @__PURE__ */ defineComponent({
  __name: "SiteLayout",
  __ssrInlineRender: true,
  setup(__props) {
    const { page } = useData$1();
    const inCatalog = computed(() => /^(openapi|areas|notifications)\//.test(page.value.relativePath));
    return (_ctx, _push, _parent, _attrs) => {
      _push(ssrRenderComponent(unref(theme$1).Layout, _attrs, {
        "nav-bar-content-before": withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            _push2(ssrRenderComponent(_sfc_main$2, null, null, _parent2, _scopeId));
          } else {
            return [
              createVNode(_sfc_main$2)
            ];
          }
        }),
        "home-hero-image": withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            _push2(`<div class="hero-code"${_scopeId}>`);
            _push2(ssrRenderComponent(_sfc_main$b, { text: HERO }, null, _parent2, _scopeId));
            _push2(`</div>`);
          } else {
            return [
              createVNode("div", { class: "hero-code" }, [
                createVNode(_sfc_main$b, { text: HERO })
              ])
            ];
          }
        }),
        "sidebar-nav-after": withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            if (inCatalog.value) {
              _push2(ssrRenderComponent(_sfc_main$3, null, null, _parent2, _scopeId));
            } else {
              _push2(`<!---->`);
            }
          } else {
            return [
              inCatalog.value ? (openBlock(), createBlock(_sfc_main$3, { key: 0 })) : createCommentVNode("", true)
            ];
          }
        }),
        _: 1
      }, _parent));
    };
  }
});
const _sfc_setup$1 = _sfc_main$1.setup;
_sfc_main$1.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/components/SiteLayout.vue");
  return _sfc_setup$1 ? _sfc_setup$1(props, ctx) : void 0;
};
const call = JSON.parse(`{"uri":"v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate","verb":"post","chain":".v3.brand.partner.cardMember.userCards._user_card_code_.invalidate","options":"{\\n  user_card_code: '478515832665',\\n  json: {\\n    openid: 'obLatjnx9gnqzS4myYGmLZ7LgLBA',\\n    invalid_reason: '传入的自定义作废原因',\\n  },\\n  query: {\\n    brand_id: '1004',\\n    card_id: 'pbLatjvWOibDc5-TBnbUk1pD12o0',\\n  },\\n}"}`);
const _sfc_main = /* @__PURE__ */ defineComponent({
  __name: "SixForms",
  __ssrInlineRender: true,
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<section${ssrRenderAttrs(mergeProps({ class: "six-forms" }, _attrs))}><h2 id="six-forms" tabindex="-1">同一个请求，六种写法</h2><p> 地址怎么写顺手就怎么写，编辑器逐段补全，字段、枚举与应答都有类型。<a${ssrRenderAttr("href", unref(withBase)(`/openapi/${unref(call).uri}`))}>看这个接口的页面</a></p>`);
      _push(ssrRenderComponent(_sfc_main$a, {
        id: "six",
        call: unref(call)
      }, null, _parent));
      _push(`</section>`);
    };
  }
});
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/components/SixForms.vue");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const COMPONENTS = {
  AddressFinder: _sfc_main$f,
  AreaList: _sfc_main$e,
  AreaView: _sfc_main$d,
  EndpointView: _sfc_main$7,
  NoticeList: _sfc_main$6,
  NoticeView: _sfc_main$5,
  RequestSigner,
  SixForms: _sfc_main
};
const theme = {
  extends: theme$1,
  Layout: _sfc_main$1,
  enhanceApp({ app }) {
    for (const [name, component] of Object.entries(COMPONENTS)) app.component(name, component);
  }
};
const ClientOnly = defineComponent({
  setup(_, { slots }) {
    const show = ref(false);
    onMounted(() => {
      show.value = true;
    });
    return () => show.value && slots.default ? slots.default() : null;
  }
});
function useCodeGroups() {
  if (inBrowser) {
    window.addEventListener("click", (e) => {
      var _a;
      const el = e.target;
      if (el.matches(".vp-code-group input")) {
        const group = (_a = el.parentElement) == null ? void 0 : _a.parentElement;
        if (!group)
          return;
        const i = Array.from(group.querySelectorAll("input")).indexOf(el);
        if (i < 0)
          return;
        const blocks = group.querySelector(".blocks");
        if (!blocks)
          return;
        const current = Array.from(blocks.children).find((child) => child.classList.contains("active"));
        if (!current)
          return;
        const next = blocks.children[i];
        if (!next || current === next)
          return;
        current.classList.remove("active");
        next.classList.add("active");
        const label = group == null ? void 0 : group.querySelector(`label[for="${el.id}"]`);
        label == null ? void 0 : label.scrollIntoView({ block: "nearest" });
      }
    });
  }
}
function useCopyCode() {
  if (inBrowser) {
    const timeoutIdMap = /* @__PURE__ */ new WeakMap();
    window.addEventListener("click", (e) => {
      var _a;
      const el = e.target;
      if (el.matches('div[class*="language-"] > button.copy')) {
        const parent = el.parentElement;
        const sibling = (_a = el.nextElementSibling) == null ? void 0 : _a.nextElementSibling;
        if (!parent || !sibling) {
          return;
        }
        const isShell = /language-(shellscript|shell|bash|sh|zsh)/.test(parent.className);
        const ignoredNodes = [".vp-copy-ignore", ".diff.remove"];
        const clone = sibling.cloneNode(true);
        clone.querySelectorAll(ignoredNodes.join(",")).forEach((node) => node.remove());
        let text = clone.textContent || "";
        if (isShell) {
          text = text.replace(/^ *(\$|>) /gm, "").trim();
        }
        copyToClipboard(text).then(() => {
          el.classList.add("copied");
          clearTimeout(timeoutIdMap.get(el));
          const timeoutId = setTimeout(() => {
            el.classList.remove("copied");
            el.blur();
            timeoutIdMap.delete(el);
          }, 2e3);
          timeoutIdMap.set(el, timeoutId);
        });
      }
    });
  }
}
async function copyToClipboard(text) {
  try {
    return navigator.clipboard.writeText(text);
  } catch {
    const element = document.createElement("textarea");
    const previouslyFocusedElement = document.activeElement;
    element.value = text;
    element.setAttribute("readonly", "");
    element.style.contain = "strict";
    element.style.position = "absolute";
    element.style.left = "-9999px";
    element.style.fontSize = "12pt";
    const selection = document.getSelection();
    const originalRange = selection ? selection.rangeCount > 0 && selection.getRangeAt(0) : null;
    document.body.appendChild(element);
    element.select();
    element.selectionStart = 0;
    element.selectionEnd = text.length;
    document.execCommand("copy");
    document.body.removeChild(element);
    if (originalRange) {
      selection.removeAllRanges();
      selection.addRange(originalRange);
    }
    if (previouslyFocusedElement) {
      previouslyFocusedElement.focus();
    }
  }
}
function useUpdateHead(route, siteDataByRouteRef) {
  let isFirstUpdate = true;
  let managedHeadElements = [];
  const updateHeadTags = (newTags) => {
    if (isFirstUpdate) {
      isFirstUpdate = false;
      newTags.forEach((tag) => {
        const headEl = createHeadElement(tag);
        for (const el of document.head.children) {
          if (el.isEqualNode(headEl)) {
            managedHeadElements.push(el);
            return;
          }
        }
      });
      return;
    }
    const newElements = newTags.map(createHeadElement);
    managedHeadElements.forEach((oldEl, oldIndex) => {
      const matchedIndex = newElements.findIndex((newEl) => newEl == null ? void 0 : newEl.isEqualNode(oldEl ?? null));
      if (matchedIndex !== -1) {
        delete newElements[matchedIndex];
      } else {
        oldEl == null ? void 0 : oldEl.remove();
        delete managedHeadElements[oldIndex];
      }
    });
    newElements.forEach((el) => el && document.head.appendChild(el));
    managedHeadElements = [...managedHeadElements, ...newElements].filter(Boolean);
  };
  watchEffect(() => {
    const pageData = route.data;
    const siteData2 = siteDataByRouteRef.value;
    const pageDescription = pageData && pageData.description;
    const frontmatterHead = pageData && pageData.frontmatter.head || [];
    const title = createTitle(siteData2, pageData);
    if (title !== document.title) {
      document.title = title;
    }
    const description = pageDescription || siteData2.description;
    let metaDescriptionElement = document.querySelector(`meta[name=description]`);
    if (metaDescriptionElement) {
      if (metaDescriptionElement.getAttribute("content") !== description) {
        metaDescriptionElement.setAttribute("content", description);
      }
    } else {
      createHeadElement(["meta", { name: "description", content: description }]);
    }
    updateHeadTags(mergeHead(siteData2.head, filterOutHeadDescription(frontmatterHead)));
  });
}
function createHeadElement([tag, attrs, innerHTML]) {
  const el = document.createElement(tag);
  for (const key in attrs) {
    el.setAttribute(key, attrs[key]);
  }
  if (innerHTML) {
    el.innerHTML = innerHTML;
  }
  if (tag === "script" && attrs.async == null) {
    el.async = false;
  }
  return el;
}
function isMetaDescription(headConfig) {
  return headConfig[0] === "meta" && headConfig[1] && headConfig[1].name === "description";
}
function filterOutHeadDescription(head) {
  return head.filter((h2) => !isMetaDescription(h2));
}
const hasFetched = /* @__PURE__ */ new Set();
const createLink = () => document.createElement("link");
const viaDOM = (url) => {
  const link2 = createLink();
  link2.rel = `prefetch`;
  link2.href = url;
  document.head.appendChild(link2);
};
const viaXHR = (url) => {
  const req = new XMLHttpRequest();
  req.open("GET", url, req.withCredentials = true);
  req.send();
};
let link;
const doFetch = inBrowser && (link = createLink()) && link.relList && link.relList.supports && link.relList.supports("prefetch") ? viaDOM : viaXHR;
function usePrefetch() {
  if (!inBrowser) {
    return;
  }
  if (!window.IntersectionObserver) {
    return;
  }
  let conn;
  if ((conn = navigator.connection) && (conn.saveData || /2g/.test(conn.effectiveType))) {
    return;
  }
  const rIC = window.requestIdleCallback || setTimeout;
  let observer = null;
  const observeLinks = () => {
    if (observer) {
      observer.disconnect();
    }
    observer = new IntersectionObserver((entries) => {
      entries.forEach((entry) => {
        if (entry.isIntersecting) {
          const link2 = entry.target;
          observer.unobserve(link2);
          const { pathname } = link2;
          if (!hasFetched.has(pathname)) {
            hasFetched.add(pathname);
            const pageChunkPath = pathToFile(pathname);
            if (pageChunkPath)
              doFetch(pageChunkPath);
          }
        }
      });
    });
    rIC(() => {
      document.querySelectorAll("#app a").forEach((link2) => {
        const { hostname, pathname } = new URL(link2.href instanceof SVGAnimatedString ? link2.href.animVal : link2.href, link2.baseURI);
        const extMatch = pathname.match(/\.\w+$/);
        if (extMatch && extMatch[0] !== ".html") {
          return;
        }
        if (
          // only prefetch same tab navigation, since a new tab will load
          // the lean js chunk instead.
          link2.target !== "_blank" && // only prefetch inbound links
          hostname === location.hostname
        ) {
          if (pathname !== location.pathname) {
            observer.observe(link2);
          } else {
            hasFetched.add(pathname);
          }
        }
      });
    });
  };
  onMounted(observeLinks);
  const route = useRoute();
  watch(() => route.path, observeLinks);
  onUnmounted(() => {
    observer && observer.disconnect();
  });
}
function resolveThemeExtends(theme2) {
  if (theme2.extends) {
    const base = resolveThemeExtends(theme2.extends);
    return {
      ...base,
      ...theme2,
      async enhanceApp(ctx) {
        if (base.enhanceApp)
          await base.enhanceApp(ctx);
        if (theme2.enhanceApp)
          await theme2.enhanceApp(ctx);
      }
    };
  }
  return theme2;
}
const Theme = resolveThemeExtends(theme);
const VitePressApp = defineComponent({
  name: "VitePressApp",
  setup() {
    const { site, lang, dir } = useData$1();
    onMounted(() => {
      watchEffect(() => {
        document.documentElement.lang = lang.value;
        document.documentElement.dir = dir.value;
      });
    });
    if (site.value.router.prefetchLinks) {
      usePrefetch();
    }
    useCopyCode();
    useCodeGroups();
    if (Theme.setup)
      Theme.setup();
    return () => h(Theme.Layout);
  }
});
async function createApp() {
  globalThis.__VITEPRESS__ = true;
  const router = newRouter();
  const app = newApp();
  app.provide(RouterSymbol, router);
  const data = initData(router.route);
  app.provide(dataSymbol, data);
  app.component("Content", Content);
  app.component("ClientOnly", ClientOnly);
  Object.defineProperties(app.config.globalProperties, {
    $frontmatter: {
      get() {
        return data.frontmatter.value;
      }
    },
    $params: {
      get() {
        return data.page.value.params;
      }
    }
  });
  if (Theme.enhanceApp) {
    await Theme.enhanceApp({
      app,
      router,
      siteData: siteDataRef
    });
  }
  return { app, router, data };
}
function newApp() {
  return createSSRApp(VitePressApp);
}
function newRouter() {
  let isInitialPageLoad = inBrowser;
  return createRouter((path) => {
    let pageFilePath = pathToFile(path);
    let pageModule = null;
    if (pageFilePath) {
      if (isInitialPageLoad) {
        pageFilePath = pageFilePath.replace(/\.js$/, ".lean.js");
      }
      if (false) ;
      else {
        pageModule = import(
          /*@vite-ignore*/
          pageFilePath
        );
      }
    }
    if (inBrowser) {
      isInitialPageLoad = false;
    }
    return pageModule;
  }, Theme.NotFound);
}
if (inBrowser) {
  createApp().then(({ app, router, data }) => {
    router.go().then(() => {
      useUpdateHead(router.route, data.site);
      app.mount("#app");
    });
  });
}
async function render(path) {
  const { app, router } = await createApp();
  await router.go(path);
  const ctx = { content: "", vpSocialIcons: /* @__PURE__ */ new Set() };
  ctx.content = await renderToString(app, ctx);
  return ctx;
}
export {
  notices as n,
  pages as p,
  render
};
