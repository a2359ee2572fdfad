/** Buyers' requests to cancel: what each answer would cost the seller, and the answer itself. */
package org.sellerport.web.cancellations;
