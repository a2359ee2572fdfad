/** Tells sellers' own systems what happened to their orders, signed, in order, at least once. */
package org.sellerport.webhooks;
