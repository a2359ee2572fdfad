/**
 * Disputes over the API and in the portal: opened and pursued by the storefront for the buyer, answered by the seller, ruled
 * by an operator. A page says what an act will cause before it is done, and an act goes along with the version of the
 * dispute that was shown.
 */
package org.sellerport.web.disputes;
