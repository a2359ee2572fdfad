package org.sellerport.exports;

/** What a list adds up, for each currency by itself; amounts of different currencies have no common sum. */
enum Measure {
    ORDER_AMOUNT,
    PAID,
    REFUNDED,
    COMMISSION,
    AFFILIATE,
    RELEASED,
    HELD,
    SPENT
}
