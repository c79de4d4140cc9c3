import { rfc3339 } from '../time'

/** A membership card in a user's hands; personal data stands here in the clear. */
export interface MembershipCard {
  /** Code of the card, by which it is found. */
  user_card_code: string
  /** Template of the card. */
  card_id: string
  /** Who holds it. */
  openid: string
  /** Whose card it is. */
  brand_id: string
  /** As `#RRGGBB`. */
  card_color: string
  /** Address of its picture. */
  card_picture_url: string
  /** How one comes by it: bought, free, or with a balance. */
  card_type: 'PURCHASE' | 'NORMAL' | 'BALANCE'
  /** Sent encrypted. */
  phone_number: string
  /** Level of the member. */
  level: string
  /** How long it is valid. */
  valid_date_information: {
    /** Between two times, for some days, or for ever. */
    type: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT'
    /** RFC 3339. */
    available_begin_time?: string
    /** RFC 3339. */
    available_end_time?: string
    /** Days from receipt on. */
    available_day_after_receive?: number
  }
  /** When it was handed out, RFC 3339. */
  pickup_time: string
  /** What the user has filled in. */
  user_information: {
    /** Values are sent encrypted. */
    common_field_list: { name: string; value: string }[]
    /** Chosen values are sent encrypted. */
    custom_field_list: { name: string; user_chosen_values: string[] }[]
  }
  /** The merchant's own text. */
  attach: string
  /** Whether it can be used. */
  user_card_state: 'UNACTIVATED' | 'EFFECTIVE' | 'EXPIRED' | 'INVALID'
  /** Why it was invalidated. */
  invalid_reason?: string
  /** When it was invalidated, RFC 3339. */
  invalid_time?: string
}

/** The membership cards WeChat Pay knows. The card of the documents' example is there from the start. */
export class CardStore {
  private readonly cards = new Map<string, MembershipCard>()

  constructor(private readonly now: () => number) {
    this.reset()
  }

  /**
   * Hands out a card, or hands it out anew: an invalidated card is valid again afterwards.
   *
   * @param card what differs from the documents' example card `478515832665`
   */
  issue(card: Partial<MembershipCard> = {}): MembershipCard {
    const issued = { ...exampleCard(this.now()), ...card }
    this.cards.set(issued.user_card_code, issued)
    return issued
  }

  /** The card of a code. */
  get(code: string): MembershipCard | undefined {
    return this.cards.get(code)
  }

  /** Back to the example card alone, as at the start. */
  reset(): void {
    this.cards.clear()
    this.issue()
  }
}

function exampleCard(now: number): MembershipCard {
  return {
    user_card_code: '478515832665',
    card_id: 'pbLatjvWOibDc5-TBnbUk1pD12o0',
    openid: 'obLatjnx9gnqzS4myYGmLZ7LgLBA',
    brand_id: '1004',
    card_color: '#FFFF00',
    card_picture_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0',
    card_type: 'NORMAL',
    phone_number: '13800138000',
    level: '黄金会员',
    valid_date_information: {
      type: 'FIX_TIME_RANGE',
      available_begin_time: rfc3339(now - 86_400_000),
      available_end_time: rfc3339(now + 365 * 86_400_000),
      available_day_after_receive: 200,
    },
    pickup_time: rfc3339(now - 86_400_000),
    user_information: {
      common_field_list: [
        { name: 'USER_FORM_FLAG_NAME', value: '张三' },
        { name: 'USER_FORM_FLAG_CITY', value: '深圳' },
      ],
      custom_field_list: [{ name: '兴趣', user_chosen_values: ['阅读', '旅行'] }],
    },
    attach: 'attach',
    user_card_state: 'EFFECTIVE',
  }
}
