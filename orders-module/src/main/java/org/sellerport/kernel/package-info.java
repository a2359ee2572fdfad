/**
 * The few words that every module speaks: money, order numbers, sellers, buyers, periods and refusals.
 *
 * <p>Values only: immutable, checked when made, without any knowledge of where they are stored or shown.
 */
package org.sellerport.kernel;
