/**
 * The three-month export: a seller asks for the orders of at most three months and gets them as one workbook.
 *
 * <p>It promises that the workbook holds every order of the period once, the last day complete, and that no one but
 * the seller it was made for ever sees it. It is long work: asking for it answers at once, the workbook comes later.
 */
package org.sellerport.exports.api;
