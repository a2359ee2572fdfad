/**
 * Payouts (放款): from the receipt of an order to its money being released.
 *
 * <p>An order's payout begins with its receipt: {@link org.sellerport.payouts.Verifier} compares what carriers said with the
 * order, at once and whenever they say more. What is verified gets its day, some working days later; what is not goes to an
 * operator in time, or is approved on a seller's early-release request. A payout run, a batch job, then releases what is due,
 * bundle by bundle: {@link org.sellerport.payouts.Releasing} locks the orders of a bundle, releases those that may be and marks
 * them in the same transaction, so each is released once whatever crashes or runs beside it. The ledger follows the orders'
 * events and is not called from here.
 *
 * <p>Where an order's money stands is the order's own axis; the table {@code payouts.payout} keeps beside it what is known of
 * the delivery and when the next step is due, and is only written by who holds the order.
 */
package org.sellerport.payouts;
