import { json } from '../answer'
import { bodyFields, queryText } from '../check'
import type { SimulatorContext } from '../context'
import { invalidRequest, notFound, refuse } from '../refusal'
import type { SimulatorRequest } from '../request'
import type { PathParameters, Route, RouteHandler } from '../router'
import type { MembershipCard } from '../state/cards'
import { rfc3339 } from '../time'

const invalidate: RouteHandler = (request, context, parameters) => {
  const [brandId, cardId] = [queryText(request, 'brand_id'), queryText(request, 'card_id')]
  const fields = bodyFields(request)
  const openid = fields.text('openid', { max: 128 })
  const reason = fields.optionalText('invalid_reason', { max: 256 })
  const card = find(context, parameters, { brandId, cardId, openid })
  if (card.user_card_state === 'INVALID') throw invalidRequest('会员卡已失效，请勿重复操作')
  card.user_card_state = 'INVALID'
  card.invalid_time = rfc3339(context.now())
  if (reason !== undefined) card.invalid_reason = reason
  return json(disclose(card, context))
}

const query: RouteHandler = (request: SimulatorRequest, context, parameters) => {
  const owner = {
    brandId: queryText(request, 'brand_id'),
    cardId: queryText(request, 'card_id'),
    openid: queryText(request, 'openid'),
  }
  return json(disclose(find(context, parameters, owner), context))
}

/** Membership cards (会员卡): query and invalidate. */
export const cardRoutes: readonly Route[] = [
  ['GET', '/v3/brand/partner/card-member/user-cards/{user_card_code}', query],
  ['POST', '/v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate', invalidate],
]

function find(
  { state }: SimulatorContext,
  parameters: PathParameters,
  owner: { brandId: string; cardId: string; openid: string },
): MembershipCard {
  const card = state.cards.get(parameters.user_card_code ?? '')
  if (card?.card_id !== owner.cardId) throw notFound('会员卡不存在')
  if (card.brand_id !== owner.brandId) throw refuse('NO_AUTH', '无权限操作该品牌的会员卡')
  if (card.openid !== owner.openid) throw invalidRequest('openid与会员卡不匹配')
  return card
}

/** The card as it is answered: personal data encrypted for the merchant. */
function disclose(card: MembershipCard, { merchant }: SimulatorContext): unknown {
  const { common_field_list: common, custom_field_list: custom } = card.user_information
  return {
    ...card,
    phone_number: merchant.encrypt(card.phone_number),
    user_information: {
      common_field_list: common.map(({ name, value }) => ({ name, value: merchant.encrypt(value) })),
      custom_field_list: custom.map(({ name, user_chosen_values }) => ({
        name,
        user_chosen_values: user_chosen_values.map((value) => merchant.encrypt(value)),
      })),
    },
  }
}
