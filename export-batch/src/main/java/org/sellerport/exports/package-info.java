/**
 * Makes the three-month workbooks.
 *
 * <p>A batch job counts the orders of a period, reads them page by page into a spool file beside the checkpoint of the
 * chunk, and at last turns the spool into a workbook that appears under its name all at once. So it can be stopped or
 * killed at any moment and goes on where it was: no order is missing and none is there twice.
 */
package org.sellerport.exports;
