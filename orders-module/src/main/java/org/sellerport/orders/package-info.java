/**
 * Orders: the aggregate with its axes, where it is kept, how history comes in, and the lists over it.
 *
 * <p>One order's flow: {@code IntakeDesk} turns a past order into an {@link org.sellerport.orders.Order}, whose state
 * follows from what is known of it; {@code OrderWriter} writes it with its facts and counts; {@code OrderStore} finds it
 * again and {@code OrderArchive} answers questions. Nothing here looks at another module's tables.
 */
package org.sellerport.orders;
