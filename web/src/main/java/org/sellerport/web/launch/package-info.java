/**
 * Starts the product on one machine: a PostgreSQL of its own or one that is named, the migrations, the server with the war.
 *
 * <p>It promises that a start either ends with a product that answers, or with one sentence that says why not; that
 * nothing acknowledged is lost whichever process was killed; and that what a killed start left running is ended before
 * the next one. It is no part of the war and knows nothing of orders: a war deployed by other means never needs it.
 */
package org.sellerport.web.launch;
