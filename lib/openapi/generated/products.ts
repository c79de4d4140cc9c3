// Generated from lib/openapi/catalog by `npm run generate`. Do not edit.
/* eslint-disable */
export const PRODUCTS: Readonly<Record<string, readonly (readonly [name: string, has: readonly string[]])[]>> = {
  "v3/ENTRUST.SIGN": [["direct",[]],["partner",["sp_mchid"]]],
  "v3/ENTRUST.TERMINATE": [["direct",[]],["partner",["sp_mchid"]]],
  "v3/PAPAY.SIGN": [["direct",[]],["partner",["sp_mchid"]]],
  "v3/PAPAY.TERMINATE": [["direct",[]],["partner",["sp_mchid"]]],
  "v3/PAYSCORE.USER_CANCEL_SIGN_PLAN": [["direct",[]],["partner",["sub_mchid"]]],
  "v3/PAYSCORE.USER_CLOSE_SERVICE": [["direct",[]],["institution",["channel_id"]],["partner",["sub_mchid","sub_mch_id"]]],
  "v3/PAYSCORE.USER_CONFIRM": [["direct",[]],["institution",["channel_id"]],["partner",["sub_mchid"]]],
  "v3/PAYSCORE.USER_OPEN_SERVICE": [["direct",[]],["contract",["contract_id"]],["institution",["channel_id"]],["partner",["sub_mchid","sub_mch_id"]]],
  "v3/PAYSCORE.USER_PAID": [["direct",[]],["institution",["channel_id"]],["partner",["sub_mchid"]]],
  "v3/PAYSCORE.USER_SIGN_PLAN": [["direct",[]],["partner",["sub_mchid"]]],
  "v3/REFUND.ABNORMAL": [["direct",[]],["ecommerce",["refund_account","individual_auth_id"]],["global",["recv_account"]],["partner",["sp_mchid"]]],
  "v3/REFUND.CLOSED": [["direct",[]],["ecommerce",["refund_account","individual_auth_id"]],["global",["recv_account"]],["partner",["sp_mchid"]]],
  "v3/REFUND.SUCCESS": [["direct",[]],["ecommerce",["refund_account","individual_auth_id"]],["global",["recv_account"]],["partner",["sp_mchid"]]],
  "v3/TRANSACTION.SUCCESS": [["direct",[]],["combined",["combine_out_trade_no"]],["parking",["trade_scene"]],["etc",["plate_number"]],["profitsharing",["out_order_no"]],["education",["trade_state_description"]],["global",["id"]],["partner",["sp_mchid"]]],
}
