/**
 * What the disputes module promises the others: a dispute about an order, from the buyer's claim to its end.
 *
 * <p>An order has one dispute at most, so the order's number names it. {@link org.sellerport.disputes.api.Disputes} has the
 * acts, {@link org.sellerport.disputes.api.DisputeHistory} the questions, {@link
 * org.sellerport.disputes.api.Evidences} what was submitted as evidence; every step is told as a {@link
 * org.sellerport.disputes.api.DisputeEvent} in its own transaction.
 */
package org.sellerport.disputes.api;
