/**
 * What is written between buyer and seller about an order, reminders to pay, and requests for another reason to cancel.
 * Reminders follow the buyer's clock and language, stop in the transaction in which he pays, and e-mails leave through the
 * outbox.
 */
package org.sellerport.messages;
