/** What the nightly comparison of the ledger with everything else found, and the button that starts one now. */
package org.sellerport.reconciliation.api;
