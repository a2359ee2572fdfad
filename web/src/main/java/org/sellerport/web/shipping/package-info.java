/**
 * Shipping over the API and in the portal: notices, online shipping, uploads, what carriers say, and the lists of parcels.
 */
package org.sellerport.web.shipping;
