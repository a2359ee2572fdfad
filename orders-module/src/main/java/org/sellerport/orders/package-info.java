/**
 * Orders: the aggregate with its axes, where it is kept, how history comes in, and the lists over it.
 *
 * <p>One order's flow: {@code IntakeDesk} turns a past order into an {@link org.sellerport.orders.Order}, whose state
 * follows from what is known of it; {@code OrderWriter} writes it with its facts and counts; {@code OrderStore} finds it
 * again and {@code OrderArchive} answers questions.
 *
 * <p>The rules of an order: {@code Order} has the verbs and the main line; {@code PaymentAxis},
 * {@code CancellationAxis}, {@code DisputeAxis}, {@code PayoutAxis}, {@code RiskReview}, {@code Receipt} and
 * {@code Freeze} have what is theirs; {@code Allowed} refuses, {@code Holds} stops clocks, {@code Timers} keeps them.
 *
 * <p>Nothing here looks at another module's tables.
 */
package org.sellerport.orders;
