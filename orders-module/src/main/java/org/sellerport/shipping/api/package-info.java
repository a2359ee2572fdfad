/**
 * What shipping promises: carriers and their numbers, shipping by notice, online or by upload, what carriers say of
 * parcels, and the lists of parcels. All doors lead to the same step of the order, so none is laxer than another.
 */
package org.sellerport.shipping.api;
