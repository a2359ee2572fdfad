/**
 * What withdrawals promise the others: a seller's bank accounts, his withdrawals to them, and the operator's side of it,
 * the accounts the platform pays from and the payment files for its bank.
 */
package org.sellerport.withdrawals.api;
