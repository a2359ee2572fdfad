/**
 * Money on its way back to buyers. A refund is made in the transaction of the step that owes it, by observing what happens
 * to orders; it is sent to the payment processor through the outbox, and ends settled, or failed until an operator sees to it.
 */
package org.sellerport.refunds;
