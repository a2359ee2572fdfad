/**
 * Disputes in the portal: the seller's list and the thread of one, the operator's queue and his rulings. A page says what an
 * act will cause before it is done, and an act goes along with the version of the dispute that was shown.
 */
package org.sellerport.web.disputes;
