/**
 * From available money to the seller's bank: bank accounts, withdrawals, and the payment files that the platform hands to
 * its bank.
 *
 * <p>A withdrawal is a row with a state that moves by compare-and-set, each move booked in the ledger in the same
 * transaction under the withdrawal's own reference: whichever of two simultaneous moves comes second finds the state
 * changed, and the ledger would refuse its posting besides.
 *
 * <p>A payment file can carry only the characters of the SEPA scheme: Latin letters without accents, digits, and {@code
 * / - ? : ( ) . , ' +} and the blank. Accents are taken off and letters such as ß spelt out when the file is written. What
 * has no such spelling, Chinese or emoji, is refused when the account is entered, as is a name longer than 70 characters:
 * a bank compares the holder with its own records, so a name that we guessed (there are several pinyin readings of one
 * surname) or cut off could send the money back, or astray.
 */
package org.sellerport.withdrawals;
