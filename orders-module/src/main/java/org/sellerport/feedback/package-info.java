/**
 * What buyer and seller say of each other after an order. Each side's words stay hidden from the other until both have
 * written or the time for it is over, so that nobody answers praise with praise or blame with blame.
 */
package org.sellerport.feedback;
