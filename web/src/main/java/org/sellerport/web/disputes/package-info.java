/** Disputes over the API: opened and pursued by the storefront for the buyer, answered by the seller, ruled by an operator. */
package org.sellerport.web.disputes;
