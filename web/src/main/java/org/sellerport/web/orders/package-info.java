/**
 * A seller's orders: the pages and the REST resource that show them. They only translate; what is true is said by the
 * orders module.
 */
package org.sellerport.web.orders;
