/** The seller's door to the three-month export: the REST resource under {@code /api/v1/exports}. */
package org.sellerport.web.exports;
