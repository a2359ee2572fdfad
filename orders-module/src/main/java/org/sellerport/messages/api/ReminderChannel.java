package org.sellerport.messages.api;

/** How a buyer is reminded to pay (A: 催付). */
public enum ReminderChannel {
    /** A message in the order's conversation. */
    ORDER_MESSAGE,
    /** 站内信: in the buyer's inbox at the storefront, which fetches it. */
    SITE_MESSAGE,
    EMAIL,
    /** A call that the seller made and logs. */
    PHONE
}
