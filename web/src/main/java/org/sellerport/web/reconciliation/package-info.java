/** The nightly comparison for operators: its runs and what differs, as a page, over the API, and for whoever watches. */
package org.sellerport.web.reconciliation;
