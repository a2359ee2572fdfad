/**
 * Withdrawals for sellers and operators: bank accounts, withdrawals, the accounts the platform pays from and the files for
 * its bank, as pages and over the API.
 */
package org.sellerport.web.withdrawals;
